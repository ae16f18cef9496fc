// Companies in kana and Han.
import type { ReadMail } from '../read-mail';
import type { Sentence } from '../spot';
import { elect, type Vote } from './ballot';
import { asHouse, houseAfter, houseBefore, houseEnd, housesIn, isUnspaced, legalForm, signedHouses } from './houses';
import { mostSentences } from './short-signs';
import { squashCompany } from './squash-company';
import { edgesOf } from './unspaced-edges';

export function companyIn({ subjectSentence, sentences, sender, lines, text }: ReadMail): string | null {
  const inBrackets = [...subjectSentence.text.matchAll(/[【(]([^】)]{2,20})[】)]/g)].map(([, name = '']) => name);
  const said = [
    ...inBrackets.filter(isUnspaced).flatMap((name) => asHouse(name.replace(/(?:より|様)$/, ''), 1.2)),
    ...companiesIn(subjectSentence),
    ...housesIn(subjectSentence.text),
    ...sentences
      .slice(0, mostSentences)
      .flatMap((sentence) => [...companiesIn(sentence), ...(isUnspaced(sentence.text) ? housesIn(sentence.text) : [])]),
  ];
  const shown = [...(isUnspaced(sender.name) ? companyShown(sender.name) : []), ...signedHouses(lines, isPerson)];
  const votes = [...said, ...shown].filter(({ name }) => name.length < 70 && !/[[\]@_{}]/.test(name));
  // An agency writes for somebody else, whom it names.
  const agency = forOthers.test(text) ? companyKeys(shown) : new Set<string>();
  const weighed = votes.map(({ name, points }) => ({ name, points: agency.has(keyOf(name)) ? points / 5 : points }));
  // Of two spellings the one with its legal form.
  weighed.sort((one, other) => Number(hasForm(other.name)) - Number(hasForm(one.name)));
  return lengthen(elect(weighed, keyOf, leastCompany), weighed, lines);
}

const mostMore = 6;
const unit = /\d|^[对對们們]|[处科系组室部処]$/;

/** `广志五金` where it is signed `广志五金制品厂`. */
function lengthen(name: string | null, votes: readonly Vote[], lines: readonly string[]): string | null {
  if (name === null) return null;
  const isLonger = (other: string): boolean =>
    other !== name && other.includes(name) && other.length <= name.length + mostMore && !unit.test(other);
  const isSigned = (other: string): boolean =>
    hasForm(other) || lines.slice(-mostMore).some((line) => line.startsWith(other));
  return votes.find((vote) => isLonger(vote.name) && isSigned(vote.name))?.name ?? name;
}

const leastCompany = 0.8;
const forOthers = /企业様|先方より|先方から|応募(?:いただ|され)[^\s、。]{1,9}企业/;

function keyOf(name: string): string {
  return squashCompany(name.replace(legalForm, ''));
}

function companyKeys(votes: readonly Vote[]): ReadonlySet<string> {
  return new Set(votes.map(({ name }) => keyOf(name)));
}

function hasForm(name: string): boolean {
  return name.search(legalForm) >= 0;
}

function companiesIn(sentence: Sentence): Vote[] {
  const { text, wordCount } = sentence;
  return [
    ...edgesOf(sentence, 'companyFollows').flatMap(([, end]) => houseAfter(text, end)),
    ...edgesOf(sentence, 'companyPrecedes')
      .filter(([, end]) => !/^(?:官|网|会|信息|系[统統]|计划|经理|专员)/.test(text.slice(end)))
      .flatMap(([start]) => houseBefore(text, wordCount, start)),
  ];
}

const boards =
  /リクナビ|マイナビ|doda|エン転职|indeed|ビズリーチ|エージェント|転职|求人|直聘|北森|牛客|测评|智联|前程|51job|猎聘|拉勾/i;
/** A person in Han: `陈思`, `野々村 透`, `何老师`. */
const person =
  /^[\u3400-\u9fff々]{1,3}(?: [\u3400-\u9fff々]{1,3})?$|^[\u3400-\u9fff]{1,2}(?:老师|经理|女士|先生|小姐|店长|Sir|[姐哥总])$/;

function isPerson(name: string): boolean {
  return person.test(name);
}

/** `川味坊 李老板` */
const shopOwner = / .{1,3}(?:老板|店长)$/;
const latinPerson = /^[a-z]+(?: [a-z\u3400-\u9fff]+)?$/i;

/** `青葉建設 採用担当 早川`: the first part that is not an office or a person. */
function companyShown(name: string): Vote[] {
  const parts = name
    .slice(name.indexOf('@') + 1)
    .split(/[|·]| [-–] |-(?=阿)/)
    .map((part) => part.trim());
  const isOther = (part: string): boolean =>
    part === '' || (isPerson(part) && !shopOwner.test(part)) || (parts.length > 1 && latinPerson.test(part));
  const part = parts.find((each) => !isOther(each)) ?? '';
  if (/^[a-z]+ [\u3400-\u9fff]$/i.test(part)) return [];
  const [first = '', second = ''] = part.split(/[ /]/);
  const isOnlyForm = /(?:会社|法人)$/.test(first) && first.length < 7;
  const isLatin = /^[\w.-]+$/.test(first) && /^[\w.-]+$/.test(second);
  const shown = isOnlyForm || isLatin ? `${first} ${second}` : first;
  const house = /办公室|[处科系]$/.test(shown) ? (houseEnd.exec(shown)?.[0] ?? shown) : shown;
  return asHouse(house, boards.test(house) ? 0.5 : 2.5);
}
