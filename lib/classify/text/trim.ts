// Cuts marks off both ends of a name. A regular expression for this takes quadratic time on a long row of marks.

export function trimMarks(text: string, before: ReadonlySet<string>, after: ReadonlySet<string> = before): string {
  let start = 0;
  let end = text.length;
  while (start < end && before.has(text.charAt(start))) start += 1;
  while (end > start && after.has(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
