// Names in kana and Han, which have neither capitals nor spaces: a name ends at a mark, or where grammar begins. A
// reader of its own, built into knowledge.js beside the words of Japanese and Chinese.
import type { Concept } from '../concepts';
import type { NameReader, ReadMail } from '../read-mail';
import type { Sentence } from '../spot';
import { foldWord } from '../text/fold';
import { elect, type Vote } from './ballot';
import { asHouse, houseAfter, houseBefore, housesIn, isUnspaced, legalForm, runAfter, runBefore } from './houses';
import { squashCompany } from './squash-company';

const mostSentences = 40;

type Edge = readonly [start: number, end: number];

/** Where a concept stands in the text, when it is written without spaces there. */
function edgesOf({ text, places, hits }: Sentence, concept: Concept): Edge[] {
  return (hits.get(concept) ?? [])
    .map((hit): Edge => [places[hit.start]?.start ?? 0, places[hit.end - 1]?.end ?? 0])
    .filter(([start]) => isUnspaced(text.charAt(start)));
}

function readCompany({ subjectSentence, sentences, sender }: ReadMail): string | null {
  const inBrackets = [...subjectSentence.text.matchAll(/[【(]([^】)]{2,20})[】)]/g)].map(([, name = '']) => name);
  const votes = [
    ...inBrackets.filter(isUnspaced).flatMap((name) => asHouse(name, 1.2)),
    ...companiesIn(subjectSentence),
    ...sentences
      .slice(0, mostSentences)
      .flatMap((sentence) => [...companiesIn(sentence), ...(isUnspaced(sentence.text) ? housesIn(sentence.text) : [])]),
    ...(isUnspaced(sender.name) ? companyShown(sender.name) : []),
  ].filter(({ name }) => name.length < 70 && !/[[\]@_]/.test(name));
  return elect(votes, (name) => squashCompany(name.replace(legalForm, '')));
}

function companiesIn(sentence: Sentence): Vote[] {
  const { text, wordCount } = sentence;
  return [
    ...edgesOf(sentence, 'companyFollows').flatMap(([, end]) => houseAfter(text, end)),
    ...edgesOf(sentence, 'companyPrecedes').flatMap(([start]) => houseBefore(text, wordCount, start)),
  ];
}

const boards =
  /リクナビ|マイナビ|doda|エン転職|indeed|ビズリーチ|エージェント|転職|求人|直聘|智[联聯]|前程|51job|猎聘|拉勾/i;
/** A person in Han: `陈思`, `野々村 透`. */
const person = /^[\u3400-\u9fff々]{1,3}(?: [\u3400-\u9fff々]{1,3})?$/;

/** `青葉建設 採用担当 早川`: the first part that is not an office or a person. */
function companyShown(name: string): Vote[] {
  if (person.test(name)) return [];
  const [first = '', second = ''] = name.split(/[ /|]/);
  const isOnlyForm = /(?:会社|法人)$/.test(first) && first.length < 7;
  const isLatin = /^[\w.-]+$/.test(first) && /^[\w.-]+$/.test(second);
  const shown = isOnlyForm || isLatin ? `${first} ${second}` : first;
  return asHouse(shown, boards.test(shown) ? 0.5 : 2.5);
}

/** What stands before a role. */
const leadIn =
  /[\u3041-\u3096]|[的您你我是做该該此贵貴为為]|[這这一][个個位名]|[应應][聘征徵]|申[请請]|投[递遞]|加入|通[过過]|[参參]加|[进進]入|[担擔]任|[关關]于|[报報]考|[录錄]用|面[试試]|招聘|弊社|当社|貴社|今回/;
const noTrade =
  /^(?:先日|今後|公募|非公開|自分|ポジション|採用.*|求人|企業|仕事|以下|[上下]記|書類|中途|新卒|選考|[一二三]次|最終|面接|本|今次|原|[该該]|合[适適]|其他.*|相[关關]|正式?)$|公司$|会社$|様$|[日週]$/;
/** Where a role ends that stands after its introduction. */
const tradeEnd = /[的\u3041-\u3096]|一[职職]|[职職岗崗]位|[职職]缺/;

function readRole(mail: ReadMail, company: string | null): string | null {
  const all = [mail.subjectSentence, ...mail.sentences.slice(0, 30)].filter(({ text }) => isUnspaced(text));
  const votes = all
    .flatMap((sentence) => [...rolesIn(sentence), ...besideCompany(sentence, company)])
    .flatMap((vote) => cleanRole(vote, company, mail));
  return elect(votes, foldWord);
}

function rolesIn(sentence: Sentence): Vote[] {
  const { text } = sentence;
  const ahead = (at: number): string => runAfter(text, at).split(tradeEnd)[0] ?? '';
  return [
    // `営業職に`: after Han the ending is a part of the name.
    ...edgesOf(sentence, 'roleEnds').flatMap(([start]) => {
      const isPart = /^[\u3400-\u9fff]職[\u3041-\u3096]/.test(text.slice(Math.max(0, start - 1)));
      return asTrade(runBefore(text, isPart ? start + 1 : start), 4);
    }),
    ...edgesOf(sentence, 'roleLabel').flatMap(([, end]) =>
      text.charAt(end) === ':' ? asTrade(runAfter(text.slice(end + 1).trim(), 0), 3) : [],
    ),
    ...edgesOf(sentence, 'roleFollows').flatMap(([, end]) => asTrade(ahead(end), 3)),
    ...edgesOf(sentence, 'roleNoun').flatMap(([, end]) => asTrade(runBefore(text, end) + ahead(end), 0.5)),
  ];
}

/** `青葉建設(現場監督)` */
function besideCompany({ text }: Sentence, company: string | null): Vote[] {
  if (company === null || !isUnspaced(company)) return [];
  const [, rest] = text.split(`${company}(`, 2);
  return rest === undefined ? [] : asTrade(runAfter(rest, 0), 3);
}

function asTrade(run: string, points: number): Vote[] {
  const name = run.split(leadIn).at(-1)?.trim() ?? '';
  return name === '' || noTrade.test(name) ? [] : [{ name, points }];
}

const leastPoints = 1.3;

function cleanRole({ name, points }: Vote, company: string | null, { roleNouns }: ReadMail): Vote[] {
  // `Acme 園丁`: the company stands before the role without a mark between.
  const left = company !== null && name.startsWith(company) ? name.slice(company.length).trim() : name;
  if (left.length < 2 || left.length > 140 || (company !== null && squashCompany(left) === squashCompany(company)))
    return [];
  const hasTrade = roleNouns.some((noun) => foldWord(left).includes(noun.replace(/ /g, '')));
  return [{ name: left, points: points + (hasTrade ? 2 : -1) }].filter((vote) => vote.points >= leastPoints);
}

export const unspaced: NameReader = { company: readCompany, role: readRole };
