// When and where an interview is, and until when a task may be done. A mail that offers a choice of days names none.
import type { Day } from '../../domain/sighting';
import { isWebLink } from '../../domain/web-link';
import { addDays } from '../../domain/written-time';
import type { ReadMail } from '../read-mail';
import type { Sentence } from '../spot';
import { foldWord } from '../text/fold';
import { type DayContext, type FoundDay, findDays, sinceDigit } from './dates';
import { findTimes } from './times';

/** An interview is named in its own sentence, or a few short lines above its day. */
const linesBelow = 3;

/** The one day ahead that stands by the interview, or in the whole mail, with its hour when there is one. */
export function readInterviewAt(mail: ReadMail): string | null {
  const sentences = wholeDays([mail.subjectSentence, ...mail.sentences]);
  const isNear = (index: number): boolean =>
    sentences.slice(Math.max(0, index - linesBelow), index + 1).some(speaksOfInterview);
  const all = daysAhead(mail, sentences);
  const near = all.filter(({ index }) => isNear(index));
  const days = near.length > 0 ? near : all;
  const [first] = days;
  if (first === undefined || days.some(({ day, open }) => open || day !== first.day)) return null;
  // The subject often lacks the hour that the body says.
  const { index } = days.find((one) => one.index > 0) ?? first;
  const context = contextOf(mail);
  const around = [index, index + 1, index + 2, index - 1].map((at) => timesIn(sentences[at]?.text ?? '', context));
  const times = around.find((some) => some.length > 0) ?? [];
  return times.length === 1 ? `${first.day}T${times[0]}` : first.day;
}

function daysAhead(
  mail: ReadMail,
  sentences: readonly Pick<Sentence, 'text'>[],
): readonly (FoundDay & { readonly index: number })[] {
  const context = contextOf(mail);
  return sentences.flatMap(({ text }, index) =>
    findDays(text, context)
      .filter((found) => found.day >= (mail.receivedOn ?? '') && !isLast(mail, text, found))
      .map((found) => ({ ...found, index })),
  );
}

/** "am 3. | Dezember", "kl. | 14.30": these dots end no sentence. */
function wholeDays(sentences: readonly Sentence[]): Pick<Sentence, 'text' | 'hits'>[] {
  return sentences.map(({ text, hits }, index) => {
    const next = /(?:(?<!\d)\d{1,2}|\bkl)\.$/i.test(text) ? sentences[index + 1] : undefined;
    return next === undefined
      ? { text, hits }
      : { text: `${text} ${next.text}`, hits: new Map([...next.hits, ...hits]) };
  });
}

function speaksOfInterview({ hits }: Pick<Sentence, 'hits'>): boolean {
  return hits.has('interview') || hits.has('interviewSet') || hits.has('arrange');
}

function contextOf({ spoken, receivedOn }: ReadMail): DayContext {
  const { main, all } = spoken;
  return { receivedOn, languages: main === null ? [] : [main, ...[...all].filter((one) => one !== main)] };
}

function timesIn(text: string, context: DayContext): string[] {
  const blank = findDays(text, context).reduce(
    (rest, { start, end }) => rest.slice(0, start) + '@'.repeat(end - start) + rest.slice(end),
    text,
  );
  return findTimes(blank);
}

/** The dot or question mark behind it ends the sentence. */
const writtenAddress = /https:\/\/[^\s<>"')\]]{3,400}[^\s<>"')\].,;:!?]/g;

/** By its host, or else by a word in the address; one that looks like such a host is neither. */
export function readInterviewLink({ addresses, text, detailWords }: ReadMail): string | null {
  const { meetingHosts, meetingPath } = detailWords;
  const links = [...addresses, ...(text.match(writtenAddress) ?? [])].map((link) => [link, hostOf(link)] as const);
  for (const hosts of meetingHosts) {
    const found = links.find(([, name]) => hosts.some((host) => name === host || name.endsWith(`.${host}`)));
    if (found !== undefined) return found[0];
  }
  const isAlike = (name: string): boolean => meetingHosts.flat().some((host) => name.includes(`${host}.`));
  return links.find(([link, name]) => name !== '' && meetingPath.test(link) && !isAlike(name))?.[0] ?? null;
}

/** Of an address that is safe to offer; empty for any other. */
function hostOf(link: string): string {
  return isWebLink(link) ? new URL(link).hostname : '';
}

/** An hour between the word and its day: "until 5 pm on". */
const hour = /(?:ore )?\d{1,2}(?:[:.]\d\d|(?= (?:[ap]\.?m|uhr|di)\b))/giu;

/** Whether the day ends something; "before 11 December" is said of that day. */
function isLast({ detailWords, spoken }: ReadMail, text: string, { start, end }: FoundDay): boolean {
  const { until, by, untilAfter } = detailWords;
  const known = until.split(/\s+/);
  const lead = text.slice(Math.max(0, start - 44), start);
  const words = foldWord(sinceDigit(lead.replace(hour, ''))).match(/\p{L}+/gu) ?? [];
  const ends = words.some((word) => known.includes(word) || known.includes(`${spoken.main}:${word}`));
  return ends || by.test(lead) || untilAfter.test(text.slice(end, end + 30));
}

/** Until when the task is to be done: said with the task, or else the only last day of the mail. */
export function readDeadline(mail: ReadMail): Day | null {
  const sentences = wholeDays(mail.sentences);
  const ofTask = sentences.filter(({ hits }) => hits.has('assessment') || hits.has('complete'));
  const found = lastDays(mail, ofTask);
  const [only, ...others] = found.size > 0 ? found : lastDays(mail, [...sentences, mail.subjectSentence]);
  return others.length > 0 ? null : (only ?? null);
}

/** "We will answer within five days" is theirs to keep; days that are counted come after days that are named. */
function lastDays(mail: ReadMail, sentences: readonly Pick<Sentence, 'text' | 'hits'>[]): Set<Day> {
  const context = contextOf(mail);
  const days = new Set<Day>();
  const counted = new Set<Day>();
  for (const { text, hits } of sentences) {
    if (hits.has('contactYou') || hits.has('willReview')) continue;
    for (const found of findDays(text, context)) {
      const isAhead = found.day >= (mail.receivedOn ?? '') && !found.open;
      if (isAhead && isLast(mail, text, found)) days.add(found.day);
    }
    const count = mail.detailWords.withinDays
      .map((pattern) => pattern.exec(text)?.[1])
      .find((found) => found !== undefined);
    if (count !== undefined && mail.receivedOn !== undefined) counted.add(addDays(mail.receivedOn, Number(count)));
  }
  return days.size > 0 ? days : counted;
}
