// What tells of a mail besides its words: who sent it, how long it is, where its links lead. Each is a sign as a meaning is.
import { linkSigns } from './link-signs';
import type { LinkSign } from './links';
import type { Sender } from './sender';
import type { Sentence } from './spot';

const kinds: Readonly<Record<Sender['kind'], string>> = {
  ats: 'sender.ats',
  board: 'sender.board',
  alert: 'sender.alert',
  free: 'sender.free',
  test: 'sender.test',
  own: 'sender.own',
};

/** Of the letters of its text. */
const lengths: readonly (readonly [below: number, name: string])[] = [
  [1, 'shape.empty'],
  [500, 'shape.short'],
  [2_000, 'shape.letter'],
  [6_000, 'shape.long'],
  [Number.POSITIVE_INFINITY, 'shape.very-long'],
];

/** All that there are. */
export const circumstances: readonly string[] = [
  ...Object.values(kinds),
  ...lengths.map(([, name]) => name),
  'sender.recruits',
  'sender.no-reply',
  'shape.reply',
  'shape.mailing-list',
  'subject.role',
  ...linkSigns.map(({ id }) => id),
];

interface Surrounded {
  readonly sender: Sender;
  readonly links: readonly LinkSign[];
  readonly text: string;
  readonly isReply: boolean;
  readonly isFromList: boolean;
  readonly subjectSentence: Sentence;
}

export function circumstancesOf({ sender, links, text, isReply, isFromList, subjectSentence }: Surrounded): string[] {
  const names = [kinds[sender.kind], ...links.map(({ id }) => id)];
  for (const [below, name] of lengths) {
    if (text.length >= below) continue;
    names.push(name);
    break;
  }
  if (sender.recruits) names.push('sender.recruits');
  if (sender.noReply) names.push('sender.no-reply');
  if (isReply) names.push('shape.reply');
  if (isFromList) names.push('shape.mailing-list');
  if (subjectSentence.hits.has('roleNoun')) names.push('subject.role');
  return names;
}
