// A mail in short signs, as the patterns of Chinese are written, and a name back in those of the mail.
import { bothScripts } from '../both-scripts';
import type { ReadMail } from '../read-mail';
import type { Sentence } from '../spot';

/** Names stand near the beginning. */
export const mostSentences = 40;

let shortSigns: ReadonlyMap<string, string> | undefined;

/** In short signs, as the patterns here are written: as long as it was. */
export function shorten(text: string): string {
  shortSigns ??= new Map(
    Array.from({ length: bothScripts.length / 2 }, (_, at) => [
      bothScripts.charAt(2 * at + 1),
      bothScripts.charAt(2 * at),
    ]),
  );
  const signs = shortSigns;
  return text.replace(/[\u3400-\u9fff]/g, (sign) => signs.get(sign) ?? sign);
}

export function shortenMail(mail: ReadMail): ReadMail {
  const shortenSentence = ({ text, words, from, to, wordCount, places, hits }: Sentence): Sentence => ({
    text: shorten(text),
    words,
    from,
    to,
    wordCount,
    places,
    hits,
    formOf: () => '',
  });
  return {
    ...mail,
    subjectSentence: shortenSentence(mail.subjectSentence),
    sentences: mail.sentences.slice(0, mostSentences).map(shortenSentence),
    sender: { ...mail.sender, name: shorten(mail.sender.name) },
    lines: mail.lines.slice(-30).map(shorten),
    text: shorten(mail.text.slice(0, 3_000)),
    roleNouns: mail.roleNouns.map(shorten),
  };
}

/** As the mail spells it. */
export function spell({ subjectSentence, sentences, sender, lines }: ReadMail, name: string | null): string | null {
  if (name === null) return null;
  const all = [
    sender.name,
    subjectSentence.text,
    ...sentences.slice(0, mostSentences).map(({ text }) => text),
    ...lines,
  ].join('\n');
  const at = shorten(all).indexOf(name);
  return at < 0 ? name : all.slice(at, at + name.length);
}
