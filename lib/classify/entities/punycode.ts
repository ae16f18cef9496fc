// `xn--mller-kva` → `müller`, after RFC 3492: no browser says it, and an address may be shown in either form.

/** `null` for a label that is none. */
export function readPunycode(label: string): string | null {
  const split = label.lastIndexOf('-');
  const letters = [...label.slice(0, Math.max(split, 0))];
  let [code, at, bias] = [128, 0, 72];
  for (let index = split + 1; index < label.length; ) {
    const before = at;
    for (let weight = 1, base = 36; ; base += 36) {
      const digit = Number.parseInt(label[index] ?? '', 36);
      index += 1;
      if (Number.isNaN(digit) || at > 1e9) return null;
      // Base 36 as we write it has its digits first; theirs has them last.
      const value = digit < 10 ? digit + 26 : digit - 10;
      const least = base <= bias ? 1 : Math.min(base - bias, 26);
      at += value * weight;
      if (value < least) break;
      weight *= 36 - least;
    }
    const count = letters.length + 1;
    bias = adapt(at - before, count, before === 0);
    code += Math.floor(at / count);
    at %= count;
    if (code > 0x10ffff) return null;
    letters.splice(at, 0, String.fromCodePoint(code));
    at += 1;
  }
  return letters.join('');
}

function adapt(delta: number, count: number, first: boolean): number {
  let left = Math.floor(delta / (first ? 700 : 2));
  left += Math.floor(left / count);
  let base = 0;
  for (; left > 455; base += 36) left = Math.floor(left / 35);
  return base + Math.floor((36 * left) / (left + 38));
}
