// Dates as Roundcube writes them: short in a list, long above a message, always in the viewer's own zone.

/** `2026-11-19 14:17` */
export function longDate(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** `Today 14:17`, `Thu 14:17` within a week, else the long form. */
export function shortDate(date: Date, now: Date): string {
  const [, time = ''] = longDate(date).split(' ');
  const daysAgo = Math.round((startOfDay(now) - startOfDay(date)) / 86_400_000);
  if (daysAgo === 0) return `Today ${time}`;
  if (daysAgo < 7) return `${date.toLocaleDateString('en', { weekday: 'short' })} ${time}`;
  return longDate(date);
}

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
