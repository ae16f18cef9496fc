// For whom somebody else writes: "our client, Acme Wines", "on behalf of Acme", `TestHub for Acme Rail`.
import type { ReadMail } from '../read-mail';
import type { Vote } from './ballot';
import { nameAfter } from './spans';
import { isSmall } from './trades';

/** What stands before the name of who is written for, in all languages, folded. */
const leading = new Set(
  'auftrag behalf client cliente committente conto imieniu mandant mandanten opdracht opdrachtgever uppdrag zlecenie'.split(' '),
);
const inShown = /^(.+) (?:on behalf of|im Auftrag (?:von|der)|for|för|für|im Namen von|namens|para|per|pour|voor|w imieniu) (\p{Lu}.+)$/u;
const isHouse = /^[^\d/]*\p{Ll}{3}[^\d/]* [^\d/]+$/u;
/** They speak for the house that the mail is from. */
const isBody = /(?:body|chair|committee|officer|panel|team)$/i;
const mostSentences = 12;
const mostSmall = 2;

/** More than all that speaks for who writes. */
const points = 9;

export function fromPrincipal({ sentences, sender, names }: ReadMail): Vote[] {
  const [, , shown] = inShown.exec(sender.name) ?? [];
  const told = sentences.slice(0, mostSentences).flatMap((sentence): Vote[] => {
    const at = sentence.places.findIndex(({ form }) => leading.has(form));
    if (at < 0) return [];
    let from = at + 1;
    for (let word = sentence.places[from]; word !== undefined && from - at <= mostSmall; word = sentence.places[from]) {
      if (!isSmall(sentence.text, word) || !names.is('joiner', word.form)) break;
      from += 1;
    }
    const between = sentence.text.slice(sentence.places[from - 1]?.end ?? 0, sentence.places[from]?.start ?? 0);
    const name = /^[ ,:]+$/.test(between) ? nameAfter(sentence, from, names) : null;
    return name === null || !isHouse.test(name) || isBody.test(name) ? [] : [{ name, points }];
  });
  return shown === undefined ? told : [...told, { name: shown, points }];
}
