// Which company a mail is from or about. Several places are asked and the name that most of them give wins; an
// applicant system, a job board or a personal mail service is never the answer, unless it hires people itself.
import type { ReadMail } from '../read-mail';
import type { Sentence } from '../spot';
import { foldWord } from '../text/fold';
import { trimMarks } from '../text/trim';
import { elect, type Vote } from './ballot';
import { asHouse, companyFromSender } from './sender-company';
import { isUnspaced, nameAfter, nameBefore, restOfLine, runAfter, runBefore } from './spans';
import { squashCompany } from './squash-company';

const before = new Set(' \t-–—|@:,.\'"&/');
/** A dot at the end may belong: "Inc." */
const after = new Set(' \t-–—|@:,\'"&/');
const leadingWord = /^(?:the|your|our|my|dear|hi|hello|from|at|with|a|an|l'|la|le|les|die|der|das|el|los)\s+/iu;

const never = new Set(
  `us our we you your this the it dear hi hello thank thanks position role job jobs application team candidate resume cv opportunity career
  careers gmail mail glassdoor i if please regards sincerely best kind update status unfortunately we're hr human resources recruiting person
  name employment work talent acquisition find homebase alerts global executive referral monday tuesday wednesday thursday friday january
  february march april may june july august september october november december all everyone people it's here following new open equal url email hiring interview`.split(
    /\s+/,
  ),
);

/** They send for others; as employers they must be named by the words around an application, and more than once. */
const senders = new Set(
  `linkedin indeed greenhouse lever workday icims taleo smartrecruiters ashby jobvite workable monster ziprecruiter google bamboohr personio
  teamtailor recruitee successfactors glassdoor xing stepstone rippling`.split(/\s+/),
);

export function readCompany(mail: ReadMail): string | null {
  const votes = [...fromSubject(mail), ...fromBody(mail), ...companyFromSender(mail)]
    .flatMap(clean)
    .map((vote) => (soundsLikeRole(vote.name, mail) ? { ...vote, points: vote.points * 0.4 } : vote));
  const name = elect(votes, (one) => squashCompany(one.replace(legalForm, '')));
  return name === null ? null : (spellOut(name, votes) ?? name);
}

function soundsLikeRole(name: string, { roleNouns }: ReadMail): boolean {
  const words = foldWord(name).split(/[^\p{L}]+/u);
  return words.length > 1 && words.some((word) => roleNouns.includes(word));
}

/** `NDB` becomes `Northern Drapery Board` when the mail says both. */
function spellOut(name: string, votes: readonly Vote[]): string | null {
  const short = name.replace(/[^\p{L}]/gu, '');
  if (short.length < 2 || short.length > 5 || short !== short.toUpperCase()) return null;
  const initials = (full: string): string => full.replace(/[^\p{Lu}]/gu, '');
  return votes.find((vote) => vote.name.includes(' ') && initials(vote.name).startsWith(short))?.name ?? null;
}

function clean({ name, points }: Vote): Vote[] {
  let left = trimMarks(name, before, after);
  for (let last = ''; last !== left; ) {
    last = left;
    left = trimMarks(left.replace(leadingWord, ''), before, after).replace(/'s$/i, '');
  }
  const words = left.toLowerCase().split(/\s+/);
  if (left.length < 2 || left.length > 70 || words.every((word) => never.has(word))) return [];
  if (/[[\]@_]/.test(left) || !/\p{L}|\d/u.test(left)) return [];
  return [{ name: left, points: senders.has(squashCompany(left)) ? points / 4 : points }];
}

function fromSubject({ subjectSentence }: ReadMail): Vote[] {
  const inBrackets = [...subjectSentence.text.matchAll(/[【(]([^】)]{2,20})[】)]/g)].map(([, name = '']) => name);
  return [
    ...fromSentence(subjectSentence, 3, 2),
    ...inBrackets.filter(isUnspaced).flatMap((name) => asHouse(name, 1.2)),
  ];
}

const mostSentences = 40;
/** "Acme Recruiting Team" alone on its line signs the mail. */
const signatureWords = 9;

function fromBody({ sentences }: ReadMail): Vote[] {
  return sentences
    .slice(0, mostSentences)
    .flatMap((sentence) => [
      ...fromSentence(sentence, 2, sentence.wordCount < signatureWords ? 2.5 : 1),
      ...(isUnspaced(sentence.text) ? fromUnspaced(sentence.text) : []),
    ]);
}

function fromSentence(sentence: Sentence, after: number, before: number): Vote[] {
  const votes: Vote[] = [];
  const push = (name: string | null, points: number): void => {
    if (name !== null) votes.push({ name, points });
  };
  for (const hit of sentence.hits.get('companyIsRest') ?? []) push(restOfLine(sentence, hit.end), after + 3);
  for (const hit of sentence.hits.get('companyFollows') ?? []) {
    const { start = 0, end = 0 } = sentence.places[hit.end - 1] ?? {};
    if (isUnspaced(sentence.text.charAt(start))) votes.push(...houseAfter(sentence.text, end));
    else if (!isShouted(sentence, hit.end - 1)) push(nameAfter(sentence, hit.end), after);
  }
  for (const hit of sentence.hits.get('companyPrecedes') ?? []) {
    const at = sentence.places[hit.start]?.start ?? 0;
    if (isUnspaced(sentence.text.charAt(at))) votes.push(...houseBefore(sentence, at));
    else push(nameBefore(sentence, hit.start), before);
  }
  return votes;
}

// Names in kana and Han.

/** What stands between a name and the sentence around it. */
const grammar =
  /[をがはへ的您你被]|の(?![出川葉木森丘風花])|した|ます|です|いた|[应應][聘征徵]|加入|投[递遞]|申[请請]|通[过過]|[参參]加|[谢謝]|[关關][于於]|[来來]自|[为為是]|[报報]考/;
const legalForm = /(?:株式|有限|合同|合資)会社|(?:社団|財団|医療|学校|社会福祉)法人|(?:股份)?有限(?:[责責]任)?公司/g;
const houseLabel = /^[■・◆●▼□*\s]{0,3}(?:企業名?|会社名?|応募(?:先|企業)|公司(?:名[称稱])?|企业(?:名称)?|僱主)\s?:/;
/** What a house is called by in China when no legal form follows. */
const houseEnd = /^.{2,12}?(?:公司|集[团團]|科技|[银銀]行|[医醫]院|大[学學]|[学學]校|[证證]券|教育|酒店|中心)/;

function houseBefore({ text, wordCount }: Sentence, at: number): Vote[] {
  const to = text.charAt(at - 1) === ' ' ? at - 1 : at;
  const run = runBefore(text, to);
  const isApart = wordCount < 3 * signatureWords || run.length === to;
  return isApart ? asHouse(run.split(grammar).at(-1) ?? '', 2) : [];
}

function houseAfter(text: string, from: number): Vote[] {
  const run = runAfter(text, from);
  const [name = ''] = run.split(/的|[岗崗职職]|一[名位]|招聘/);
  if (name !== '' && name.length < run.length && run.charAt(name.length) !== '的')
    return asHouse(houseEnd.exec(name)?.[0] ?? '', 2);
  return asHouse(name, 2);
}

function fromUnspaced(text: string): Vote[] {
  const label = houseLabel.exec(text)?.[0];
  if (label !== undefined) return asHouse(runAfter(text.slice(label.length).trim(), 0), 6);
  const said = /の[\u3400-\u9fff]{1,4}(?:です|でござ|と申し)/.exec(text);
  const [, own = ''] = /我是([^\s,。]{2,14}?)的/.exec(text) ?? [];
  return [
    ...(said === null ? [] : asHouse(runBefore(text, said.index), 2)),
    ...asHouse(own, 2),
    ...[...text.matchAll(legalForm)].flatMap(({ 0: form, index }) => {
      const before = runBefore(text, index).split(grammar).at(-1) ?? '';
      if (before !== '') return asHouse(before + form, 3);
      const gap = text.charAt(index + form.length) === ' ' ? 1 : 0;
      const from = index + form.length + gap;
      return asHouse(text.slice(index, from) + (runAfter(text, from).split(grammar)[0] ?? ''), 3);
    }),
  ];
}

/** The `AT` of a name in capitals is no "at". */
function isShouted({ text, places: words }: Sentence, at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const raw = text.slice(word.start, word.end);
  return raw.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase() && text !== text.toUpperCase();
}
