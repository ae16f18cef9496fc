// Clock times as mails write them, always as `HH:MM`. An hour that may be of the morning or of the afternoon is no time,
// and the end of a span is not its beginning.

const clock =
  /(?<![\d.,/]|\d:)(?:(上午|午前|早上|下午|午後|晚上|中午)\s?)?(\d{1,2})(?:\s?([:.時时点點]|[hu](?!\p{L}))\s?(?:([0-5]\d)(?!\d)|(半)?))?(?:\s?(am|pm|a\.\s?m|p\.\s?m|uhr|uur|heures|o'clock)(?!\p{L}))?(?!\d|\s?[間间])/giu;
/** What makes a bare number an hour, what `14.30`, and what `14h`. */
const leads = /(?:kl(?:ockan|o)?|godz|saat|las|às|ore|שעה)[.:]?\s?$/iu;
const leadsDotted = /(?:(?:^|\s)(?:um|om|o|alle|at|à)|:)\s$|@,?\s(?:\p{L}+,?\s){0,2}$/iu;
const leadsHour = /(?:^|\s)(?:à|a|d[eao]s?|dès|vers|entre|om)\s$|(?:^|[^\p{L}\p{N}\s])\s?$/iu;
const span = /^\s?(?:[-–—~〜]|to|until|bis|às?|al?|tot|till|do|ל-|から|至|到)\s?$/iu;
const bareStart = /(?<!\d)(\d{1,2})(?:[:.]([0-5]\d))?\s?(?:[-–—~〜]|to|bis)\s?$/iu;

interface Reading {
  readonly hour: number;
  readonly minute: string;
  readonly half: 'am' | 'pm' | undefined;
  /** `02:30` is meant as it stands. */
  readonly exact: boolean;
  readonly end: number;
}

/** The beginnings that a text names; blank the days out first. */
export function findTimes(text: string): string[] {
  const starts: Reading[] = [];
  let last: Reading | undefined;
  for (const match of text.matchAll(clock)) {
    const before = text.slice(Math.max(0, match.index - 16), match.index);
    const reading = read(match, before);
    if (reading === undefined) continue;
    if (last !== undefined && span.test(text.slice(last.end, match.index))) {
      if (last.half === undefined) starts.splice(-1, 1, beginningOf(last.hour, last.minute, reading));
    } else {
      const bare = bareStart.exec(before);
      starts.push(bare === null ? reading : beginningOf(Number(bare[1]), bare[2] ?? '00', reading));
    }
    last = reading;
  }
  return [...new Set(starts.flatMap((start) => write(start) ?? []))];
}

/** The one beginning; `null` when there is none or a choice. */
export function findTime(text: string): string | null {
  const times = findTimes(text);
  return times.length === 1 ? (times[0] ?? null) : null;
}

function read(match: RegExpExecArray, before: string): Reading | undefined {
  const [whole, east, digits, mark = '', minute, half, suffix = ''] = match;
  const hour = Number(digits);
  const isTime =
    suffix !== '' ||
    /[時时点點]/.test(mark) ||
    leads.test(before) ||
    (minute === undefined ? /[hu]/i.test(mark) && leadsHour.test(before) : mark !== '.' || leadsDotted.test(before));
  if (!isTime || hour > 23) return undefined;
  return {
    hour,
    minute: minute ?? (half === undefined ? '00' : '30'),
    half: halfOf(east, suffix),
    exact: digits?.startsWith('0') === true && minute !== undefined,
    end: match.index + whole.length,
  };
}

function halfOf(east: string | undefined, suffix: string): 'am' | 'pm' | undefined {
  if (east !== undefined) return /[上早前]/.test(east) && east !== '晚上' ? 'am' : 'pm';
  const first = suffix.charAt(0).toLowerCase();
  return first === 'a' ? 'am' : first === 'p' ? 'pm' : undefined;
}

/** "11–1 pm" begins in the morning, "2–3 pm" does not. */
function beginningOf(hour: number, minute: string, until: Reading): Reading {
  if (until.half === undefined) return { ...until, hour, minute, exact: false };
  const sameHalf = hour % 12 <= until.hour % 12;
  return { ...until, hour, minute, half: sameHalf === (until.half === 'pm') ? 'pm' : 'am' };
}

/** Nobody is asked to talk at four in the morning: a small hour without its half is one of the afternoon, or not. */
function write({ hour, minute, half, exact }: Reading): string | undefined {
  if (hour > 23 || (half === undefined && hour < 7 && !exact)) return undefined;
  const whole = half === undefined || hour > 12 ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
  return `${String(whole).padStart(2, '0')}:${minute}`;
}
