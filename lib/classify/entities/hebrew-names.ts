// Names in Hebrew letters, which have no capitals and whose small words grow onto the next one. A reader of its own, built
// into classifier.js beside the words. Addresses are in Latin letters: what spells the address is the company, what spells
// the mailbox is a person.
import type { Hit } from '../hits';
import type { NameReader, ReadMail } from '../read-mail';
import type { Sentence } from '../spot';
import { foldWord } from '../text/fold';
import { elect, type Vote } from './ballot';
import { countSpelt } from './hebrew-spelling';
import { trimOffice } from './shown-name';
import { slice } from './spans';
import { squashCompany } from './squash-company';
import { stopOf } from './trades';

const secondLevel = /^(?:co|com|org|net|ac|gov|muni|k12)$/;

/** `nofar-tours.co.il` → `nofartours` and `nofar`. */
function labelsOf({ sender: { kind, domain, name }, names }: ReadMail): string[] {
  if (kind !== 'own') return [squashCompany(trimOffice(name.replace(/^.* @ /, ''), names)).replaceAll('x', 'ks')];
  const parts = domain.split('.').slice(0, -1);
  if (secondLevel.test(parts.at(-1) ?? '')) parts.pop();
  const label = (parts.at(-1) ?? '').replaceAll('x', 'ks');
  const [first = ''] = label.split('-');
  if (first.endsWith('mail') || label.split('-').some((part) => names.is('hiring', part))) return [];
  return label.includes('-') && first.length > 2 ? [label.replaceAll('-', ''), first] : [label];
}

/** What a house is called before its name; the prefix of a preposition stands before it. */
const house =
  /^[בלמהוש]??(עיריית|מועצה|אזורית|מקומית|מכללת|בית|קפה|משרד|רשת|חברת|קבוצת|בנק|אוניברסיטת|מרכז|רפואי|עמותת|סטודיו|גן|מרפאת|מאפיית|תיאטרון|רשות|מכון|חנות|ספר)$/;
/** These are always followed by it. */
const named = /^[בלמהוש]?(?:עיריית|מועצה|מכללת|אוניברסיטת|רשות|בנק|עמותת)$/;
const board = /^(?:משרות|דרושים|לוח)/;
const marks = /[,.;:|!?()\n"„”@<>{}[\]•*]+\s*|\s[-–—]\s*|\s[-–—]?$/;
const mostWords = 5;

function segmentsOf({ lines, subject, sender }: ReadMail, isShort = false): string[][] {
  return [sender.name, ...lines.slice(-mostLast), ...(isShort ? [] : [subject, ...lines.slice(0, mostFirst)])]
    .flatMap((line) => line.split(marks))
    .map((segment) => segment.split(' ').filter((word) => word !== ''));
}

const mostLast = 8;
const mostFirst = 20;

function bySpelling(mail: ReadMail): Vote[] {
  const shown = mail.sender.name.toLowerCase();
  return labelsOf(mail).flatMap((label, index) =>
    segmentsOf(mail, index > 0).flatMap((words) =>
      words.flatMap((word, start): Vote[] => {
        const bare = /^[בלמשהו]/.test(word) ? [word, word.slice(1)] : [word];
        for (const first of bare) {
          const count = countSpelt(label, [first, ...words.slice(start + 1, start + mostWords)]);
          if (count === 0) continue;
          let from = start;
          while (from > 0 && house.test(words[from - 1] ?? '')) from -= 1;
          const isWhole = words.length - from <= mostWords - 1;
          const end = isWhole && (index > 0 || words.length === start + count) ? words.length : start + count;
          const own = from < start ? words.slice(from, end) : [first, ...words.slice(start + 1, end)];
          own[0] = house.exec(own[0] ?? '')?.[1] ?? own[0] ?? '';
          const name = own.join(' ');
          if (board.test(name)) return [];
          // The first part of an address alone is often a first name.
          return index > 0 && own.length < 2 && !shown.includes(label) ? [] : [{ name, points: index > 0 ? 2 : 4 }];
        }
        return [];
      }),
    ),
  );
}

/** `במכללת אלון,`: a run that a mark ends. */
function byHouse(mail: ReadMail): Vote[] {
  return segmentsOf(mail).flatMap((words) => {
    const at = words.findIndex((word) => named.test(word));
    const [first = '', ...rest] = words.slice(at);
    return at < 0 || rest.length < 1 || rest.length > 3
      ? []
      : [{ name: [house.exec(first)?.[1] ?? first, ...rest].join(' '), points: 1.5 }];
  });
}

const labelled = /^(?:שם )?ה?(?:חברה|מעסיק)\s?:\s?(?!חסוי)(.{2,60})$/;
/** `אלון הפנתה אותך`: a house of tests says for whom. */
const referred =
  /^(?:המעסיק |חברת )?"?(.{3,30}?)"? (?:הפנתה?|הזמינה?|מזמינה?|צפתה|צפה|פתחה?|עדכנה?) (?:היום )?(?:אותך|בקורות|את)|(?:^| )בשם (.{3,30})$/;

function bySaying({ lines }: ReadMail): Vote[] {
  return lines.slice(0, 40).flatMap((line) => {
    const [, acting, named] = labelled.exec(line) ?? referred.exec(line) ?? [];
    const name = acting ?? named;
    return name === undefined ? [] : [{ name: name.trim(), points: 9 }];
  });
}

/** `דנה, עלה ירוק`, or the line below her name. */
function bySignature({ lines, sender, names }: ReadMail): Vote[] {
  const [first = ''] = sender.name.split(' ');
  const isPerson = sender.local.split(/[._-]/).some((part) => countSpelt(part, [first]) === 1);
  const last = lines.filter((line) => line !== '').slice(-4);
  const at = last.findIndex((line) => line === first || line === sender.name || line.startsWith(`${first},`));
  const line = last[at]?.includes(',') === true ? last[at] : last[at + 1];
  const name = line?.split(/[,|]/).at(-1)?.trim() ?? '';
  const words = name.split(' ');
  if (!isPerson || at < 0 || name === '' || words.length > mostWords || /[\d.:!?]/.test(name)) return [];
  return words.some((word) => names.is('office', word)) || name === sender.name ? [] : [{ name, points: 3 }];
}

function readCompany(mail: ReadMail): string | null {
  return elect([...bySaying(mail), ...bySpelling(mail), ...bySignature(mail), ...byHouse(mail)], foldWord);
}

const introduces = /^[לבה]?(?:משרת|תפקיד|תקן)$|^[הל]?מחפשים$|^[שה]?מחפשת?$|^דרוש/;
const noRole =
  /^(?:לשנה|השעות|זה|זו|הזה|הנוכחי|אחר|אחרת|אחרים|שלך|שלנו|מתאים|מישהו|מישהי|עבודה|שינוי|ש.*|את|או|בה?|ה|ת)$/;
const joining = /^(?:אותך|אלינו|אצלנו|ב?מועמדותך|תתחילי?|להתחיל|לעבוד)$/;
const gendered = /[/](?:ת|ית|ה)(?![א-ת])/;
const mostInRole = 7;

function readRole({ subjectSentence, sentences, names }: ReadMail): string | null {
  const votes = [subjectSentence, ...sentences.slice(0, 30)].flatMap((sentence): Vote[] => {
    const { places, hits } = sentence;
    const nouns = hits.get('roleNoun') ?? [];
    const after = places.flatMap(({ form }, at): Vote[] => {
      if (!introduces.test(form)) return [];
      // `דרוש/ה`
      const next = places[at + 1]?.form ?? '';
      const from = (/^(?:ה|ת|ים)$/.test(next) && /^דרוש/.test(form)) || next === 'של' ? at + 2 : at + 1;
      return roleFrom(sentence, from, stopOf(sentence, from, names), nouns, /משרת|תפקיד|תקן/.test(form) ? 3 : 1);
    });
    const asOne = nouns.flatMap((hit): Vote[] => {
      const word = places[hit.start];
      if (word?.form.startsWith('כ') !== true) return [];
      const [role] = roleFrom(sentence, hit.start, stopOf(sentence, hit.start, names), nouns, 3);
      return role === undefined ? [] : [{ ...role, name: role.name.slice(1) }];
    });
    // "You will start as a baker".
    const asTold = places.flatMap(({ form }, at): Vote[] => {
      if (at === 0 || !/^כ[א-ת]{3}/.test(form) || !joining.test(places[at - 1]?.form ?? '')) return [];
      const [role] = roleFrom(sentence, at, stopOf(sentence, at, names), nouns, 3);
      return role === undefined ? [] : [{ ...role, name: role.name.slice(1) }];
    });
    return [...after, ...asOne, ...asTold];
  });
  return elect(votes, foldWord);
}

function roleFrom(sentence: Sentence, from: number, stop: number, nouns: readonly Hit[], points: number): Vote[] {
  const { places, text } = sentence;
  const [before, word] = [places[from - 1], places[from]];
  if (word === undefined || noRole.test(word.form) || stop <= from || stop - from > mostInRole) return [];
  if (before !== undefined && /[^\s/"-]/.test(text.slice(before.end, word.start))) return [];
  const name = slice(sentence, from, stop - 1);
  const isTrade =
    gendered.test(name) || /^[A-Z]/.test(name) || nouns.some((hit) => hit.start >= from && hit.start < stop);
  const total = points + (isTrade ? 1.5 : 0);
  // Where nothing says how long it is: two words.
  const isLong = !isTrade && stop - from > 3;
  return total < 2.5 ? [] : [{ name: isLong ? slice(sentence, from, from + 1) : name, points: total }];
}

export const hebrewNames: NameReader = { company: readCompany, role: readRole };
