// Which role a mail is about, in its own spelling: from a labelled line, from the words between "for the" and
// "position", from a part of the subject, or from the card that job boards print.
import type { Concept } from '../concepts';
import { type ReadMail, speaks } from '../read-mail';
import type { Sentence } from '../spot';
import { foldWord } from '../text/fold';
import { trimMarks } from '../text/trim';
import { elect, type Vote } from './ballot';
import { roleOnCard } from './card';
import { isUnspaced, runAfter, runBefore, slice } from './spans';
import { squashCompany } from './squash-company';
import { fromTrades, stopOf } from './trades';

const before = new Set(' \t-–—|:,.\'"“”«»&#*');
const after = new Set(' \t-–—|:,.\'"“”«»&*(');
/** `R17415 - `, `JR-0090067 `, `23199 – ` before a role. */
const leadingId = /^(?:(?:req|job|id)\s*)?[A-Z]{0,4}[-_]?\d{3,}[A-Z]?[\s\-–:]+/iu;
const leadingArticle = /^(?:the|our|an?)\s+/i;
const trailingId = /[\s,\-–(]{1,4}(?:(?:job )?(?:id|req|number|ref)[.:# ]{0,3})?[A-Z]{0,4}[-_]?\d{4,12}[)\s]{0,3}$/iu;

export function readRole(mail: ReadMail, company: string | null): string | null {
  const head = mail.sentences.slice(0, 30);
  const card = roleOnCard(mail, company);
  if (card !== null) return card;
  const votes = [
    ...fromSentence(mail.subjectSentence, 2),
    ...fromSubjectParts(mail.subjectSentence),
    ...head.flatMap((sentence) => fromSentence(sentence, 2)),
    ...fromTrades(mail.subjectSentence, 1),
    ...aboveSignature(head.filter(speaks)).flatMap((sentence) =>
      fromTrades(sentence, sentence.wordCount > 5 ? 1.2 : 0.3),
    ),
    ...fromLabels(head),
    ...besideCompany(head, company),
  ].flatMap((vote) => clean(vote, company, mail));
  return elect(lendToLonger(votes), foldWord);
}

/** "Analyst" speaks for "Data Analyst" too, when something else says so. */
function lendToLonger(votes: readonly Vote[]): Vote[] {
  return votes.flatMap((vote) => {
    const longer = votes.find(
      (other) =>
        other.points >= 3 &&
        other.name.length > vote.name.length &&
        foldWord(other.name).startsWith(`${foldWord(vote.name)} `),
    );
    return longer === undefined ? [vote] : [vote, { name: longer.name, points: vote.points }];
  });
}

const nothing = new Set(
  `the our a an this your new open following current specific other any future available job jobs position positions role roles career careers
  opportunity opportunities opening openings employment application applications team company candidate interest time us internship posted
  recent on at with joining working and of update status thank you review next steps about it me we details title description type location
  submission follow up information important notice reminder confirmation received`.split(/\s+/),
);

/** More than one loose sign: a name without a trade needs the words of a role around it. */
const leastPoints = 1.3;

function clean({ name, points }: Vote, company: string | null, mail: ReadMail): Vote[] {
  const bare = trimMarks(name, before, after)
    .replace(leadingArticle, '')
    .replace(leadingId, '')
    .replace(trailingId, '');
  const whole = trimMarks(bare, before, after).replace(/\s+/g, ' ');
  // `Acme 園丁`: the company stands before the role without a mark between.
  const isJoined = company !== null && isUnspaced(whole) && whole.startsWith(company);
  const left = isJoined ? whole.slice(company.length).trim() : whole;
  const words = left.toLowerCase().split(' ');
  if (left.length < (isUnspaced(left) ? 2 : 3) || left.length > 140 || /[[\]@]/.test(left)) return [];
  if (words.every((word) => nothing.has(word)) || !/[\p{Lu}\p{Lo}\d]/u.test(left)) return [];
  if (company !== null && isAbout(left, company)) return [];
  return [{ name: left, points: points + (hasRoleNoun(left, mail) ? 2 : -1) }].filter(
    (vote) => vote.points >= leastPoints,
  );
}

function isAbout(role: string, company: string): boolean {
  const [one, two] = [squashCompany(role), squashCompany(company)];
  return one === two || (one.startsWith(two) && one.length < two.length + 12);
}

/** Asked of words that were already looked up with their sentences. */
function hasRoleNoun(name: string, mail: ReadMail): boolean {
  const folded = ` ${foldWord(name).replace(/[^\p{L}\d]+/gu, ' ')} `;
  return mail.roleNouns.some((noun) =>
    isUnspaced(noun) ? folded.includes(noun.replace(/ /g, '')) : folded.includes(` ${noun} `),
  );
}

function fromSentence(sentence: Sentence, points: number): Vote[] {
  const votes: Vote[] = [];
  const ends = sentence.hits.get('roleEnds') ?? [];
  const starts = sentence.hits.get('roleFollows') ?? [];
  if (isUnspaced(sentence.text)) votes.push(...fromUnspaced(sentence, points));
  for (const hit of starts) {
    if (isUnspaced(sentence.text.charAt(sentence.places[hit.start]?.start ?? 0))) continue;
    // "for the position of": the longer way in is the better one.
    if (starts.some((other) => other.end > hit.end && other.start <= hit.end + 1)) continue;
    const stop = stopOf(sentence, hit.end);
    const end = ends.find((one) => one.start > hit.end && one.start <= stop);
    if (end !== undefined) votes.push({ name: slice(sentence, hit.end, end.start - 1), points: points + 1.5 });
    else if (stop > hit.end) votes.push({ name: slice(sentence, hit.end, stop - 1), points });
  }
  return votes;
}

/** `Acme | Data Analyst – update`: a part of a subject that names a trade and little else. */
function fromSubjectParts({ text, hits }: Sentence): Vote[] {
  if (!hits.has('roleNoun')) return [];
  return text
    .split(/\s[-–—|:]\s|:\s|\s\|\s?/)
    .flatMap((part) => (part.length < text.length ? [{ name: part, points: 0.8 }] : []));
}

/** `Position: Baker`, or the line after "for the following position:". */
function fromLabels(sentences: readonly Sentence[]): Vote[] {
  return sentences.flatMap((sentence, index): Vote[] => {
    const colon = sentence.text.indexOf(':');
    const label = (sentence.hits.get('roleLabel') ?? []).find((hit) => {
      const end = sentence.places[hit.end - 1]?.end ?? 0;
      return colon >= end && colon - end <= 3;
    });
    if (label === undefined) return [];
    const rest = sentence.text.slice(colon + 1).trim();
    const next = sentences[index + 1];
    const name = rest !== '' || next?.hits.has('closing') ? rest : (next?.text ?? '');
    return [{ name: name.split(/[.!?](?:\s|$)/)[0] ?? '', points: 3 }];
  });
}

function aboveSignature(sentences: readonly Sentence[]): readonly Sentence[] {
  const end = sentences.findIndex(({ hits, wordCount }, index) => index > 0 && wordCount <= 4 && hits.has('closing'));
  return end < 0 ? sentences : sentences.slice(0, end);
}

// Names in kana and Han.

/** What stands before a role. */
const leadIn =
  /[\u3041-\u3096]|[的您你我是做该該此贵貴为為]|[這这一][个個位名]|[应應][聘征徵]|申[请請]|投[递遞]|加入|通[过過]|[参參]加|[进進]入|[担擔]任|[关關]于|[报報]考|[录錄]用|面[试試]|招聘|弊社|当社|貴社|今回/;
const noTrade =
  /^(?:先日|今後|公募|非公開|自分|ポジション|採用.*|求人|企業|仕事|以下|[上下]記|書類|中途|新卒|選考|[一二三]次|最終|面接|本|今次|原|[该該]|合[适適]|其他.*|相[关關]|正式?)$|公司$|会社$|様$|[日週]$/;
/** Where a role ends that stands after its introduction. */
const tradeEnd = /[的\u3041-\u3096]|一[职職]|[职職岗崗]位|[职職]缺/;

/** `青葉建設(現場監督)` */
function besideCompany(sentences: readonly Sentence[], company: string | null): Vote[] {
  if (company === null || !isUnspaced(company)) return [];
  return sentences.flatMap(({ text }) => {
    const [, rest] = text.split(`${company}(`, 2);
    return rest === undefined ? [] : asTrade(runAfter(rest, 0), 3);
  });
}

function asTrade(run: string, points: number): Vote[] {
  const name = run.split(leadIn).at(-1)?.trim() ?? '';
  return name === '' || noTrade.test(name) ? [] : [{ name, points }];
}

function fromUnspaced({ text, places, hits }: Sentence, points: number): Vote[] {
  const edges = (concept: Concept): (readonly [start: number, end: number])[] =>
    (hits.get(concept) ?? [])
      .map((hit) => [places[hit.start]?.start ?? 0, places[hit.end - 1]?.end ?? 0] as const)
      .filter(([start]) => isUnspaced(text.charAt(start)));
  const ahead = (at: number): string => runAfter(text, at).split(tradeEnd)[0] ?? '';
  return [
    // `営業職に`: after Han the ending is a part of the name.
    ...edges('roleEnds').flatMap(([start]) => {
      const isPart = /^[\u3400-\u9fff]職[\u3041-\u3096]/.test(text.slice(start - 1));
      return asTrade(runBefore(text, isPart ? start + 1 : start), points + 2);
    }),
    ...edges('roleFollows').flatMap(([, end]) => asTrade(ahead(end), points + 1)),
    ...edges('roleNoun').flatMap(([, end]) => asTrade(runBefore(text, end) + ahead(end), 0.5)),
  ];
}
