// For whom somebody else writes: "our client, Acme Wines", `TestHub for Acme Rail`, "Acme Wines has invited you".
import type { ReadMail } from '../read-mail';
import type { Sentence } from '../spot';
import type { Vote } from './ballot';
import { formsOf } from './shown-name';
import { nameAfter } from './spans';
import { isSmall } from './trades';

const inShown =
  / (?:on behalf of|im Auftrag (?:von|der)|for|för|für|im Namen von|namens|para|per|pour|voor|w imieniu) (?=\p{Lu})/u;

const robot = /^(?:alert|avis|bildirim|ne-?pas|nao-?resp|nie-?odp|notif|powiad|robo)/;
/** They speak for the house that the mail is from. */
const isBody = /(?:body|chair|committee|officer|panel|team)$/i;
const mostSentences = 12;
const mostFirst = 4;
const mostLast = 4;
const mostSmall = 2;
const fewestWords = 4;

/** More than all that speaks for who writes. */
const points = 9;

export function fromPrincipal(mail: ReadMail): Vote[] {
  const { subjectSentence, sentences, sender } = mail;
  const told = sentences.slice(0, mostSentences).map((sentence) => afterLeading(sentence, mail));
  const isBoard = sender.kind === 'board';
  const isRobot = sender.noReply || sender.kind === 'test' || isBoard || robot.test(sender.local);
  const first = [...(isBoard ? [subjectSentence] : []), ...sentences.slice(0, mostFirst)];
  const acting = isRobot ? first.map((sentence) => actingIn(sentence, mail)) : [];
  return [
    ...told.flatMap((name) => (name === null ? [] : [{ name, points }])),
    ...acting.flatMap((name) => (name === null ? [] : [{ name, points: 11 }])),
    ...shownIn(mail),
  ];
}

function shownIn({ sender, lines, names }: ReadMail): Vote[] {
  const [writer = '', name] = sender.name.split(inShown);
  // "Institute for Moss Research" is one name.
  if (name === undefined || names.is('institute', formsOf(writer).pop() ?? '')) return [];
  const isSigned = lines.slice(-mostLast).some((line) => line !== '' && name.startsWith(line));
  return isSigned ? [] : [{ name, points: 2 * points }];
}

function afterLeading(sentence: Sentence, { names }: ReadMail): string | null {
  const found = names.findIn('principal', sentence);
  if (found < 0) return null;
  const { places, text } = sentence;
  const at = found - sentence.from;
  let from = at + 1;
  for (let word = places[from]; word !== undefined && from - at <= mostSmall; word = places[from]) {
    if (!isSmall(text, word) || !names.is('joiner', word.form)) break;
    from += 1;
  }
  const between = text.slice(places[from - 1]?.end ?? 0, places[from]?.start ?? 0);
  return /^[ ,:]+$/.test(between) ? asHouse(nameAfter(sentence, from, names)) : null;
}

function actingIn(sentence: Sentence, { names, sender }: ReadMail): string | null {
  const { places, wordCount, words, from } = sentence;
  if (wordCount < fewestWords) return null;
  const first = names.isAt('article', words, from) ? 1 : 0;
  const name = names.isAt('common', words, from + first) ? null : nameAfter(sentence, first, names);
  const act = name === null ? '' : (places[first + name.split(' ').length]?.form ?? '');
  if (name === null || !names.is('act', act)) return null;
  const isOneWord = !name.includes(' ') && sentence.text.includes(`${name} `);
  // "a", "ha" and "le" stand behind many a first word that is no name.
  const mayBeOneWord = sender.kind === 'test' || (sender.kind === 'board' && act.length > 2);
  return isOneWord && mayBeOneWord ? name : asHouse(name);
}

function asHouse(name: string | null): string | null {
  if (name === null || !name.includes(' ') || /[\d/]/.test(name) || isBody.test(name)) return null;
  return /\p{Ll}{3}/u.test(name) ? name : null;
}
