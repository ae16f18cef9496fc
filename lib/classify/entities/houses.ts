// Companies in kana and Han: found by their legal form, by what stands around them, and cut where grammar begins.
import type { Vote } from './ballot';

const unspaced = /[\u3041-\u30ff\u3400-\u9fff]/;
const nameSign = /[\p{L}\d・&'.+#-]/u;
const latin = /[a-z\d]/i;
const opening = '「『“《"';
const closing = '」』”》"';

/** Whether what was found there is written without spaces, and so is the name beside it. */
export function isUnspaced(text: string): boolean {
  return unspaced.test(text);
}

function belongs(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (sign !== ' ') return nameSign.test(sign);
  // `Acme 中国`: a space that Latin letters need.
  return latin.test(text.charAt(at - 1)) && nameSign.test(text.charAt(at + 1));
}

/** All signs of a name, as far as no mark stands between, up to a place; in quotes, what is quoted. */
export function runBefore(text: string, to: number): string {
  const quote = closing.indexOf(text.charAt(to - 1));
  if (to > 0 && quote >= 0) return text.slice(text.lastIndexOf(opening.charAt(quote), to - 2) + 1, to - 1);
  let from = to;
  while (from > 0 && belongs(text, from - 1)) from -= 1;
  return text.slice(from, to).trim();
}

export function runAfter(text: string, from: number): string {
  if (opening.includes(text.charAt(from)) && from < text.length) return runAfter(text, from + 1);
  let to = from;
  while (to < text.length && belongs(text, to)) to += 1;
  return text.slice(from, to).trim();
}

const department = /人[事力才資资財财]|採用|総務|新卒|中途|招[聘募]|校[招园園]|HR|事務局|編集部|担当|代表|様|御中/;
const noHouse =
  /^(?:弊社|当社|貴社|御社|我司|本公司|公司|企業|会社|キャリア|本次|社会)$|[部課係室]$|様|さん|先生|女士|小姐|同学|チーム|選考|选|結果|结果|反[馈饋]|[负負][责責]|回饋|年度|公[开開]|招|案内|日程|通知|面接|面[试試]|応募|知らせ|お願い|重要|確認|确认|件$/;

/** A name, when it may be one, without the department behind it. */
export function asHouse(name: string, points: number): Vote[] {
  const end = name.search(department);
  const left = (end < 0 ? name : name.slice(0, end)).trim();
  return left.length < 2 || noHouse.test(left) ? [] : [{ name: left, points }];
}

/** A line with less is a heading or a signature. */
const fewWords = 27;

/** What stands between a name and the sentence around it. */
const grammar =
  /[をがはへ的您你被]|の(?![出川葉木森丘風花])|した|ます|です|いた|[应應][聘征徵]|加入|投[递遞]|申[请請]|通[过過]|[参參]加|[谢謝]|[关關][于於]|[来來]自|[为為是]|[报報]考/;
export const legalForm =
  /(?:株式|有限|合同|合資)会社|(?:社団|財団|医療|学校|社会福祉)法人|(?:股份)?有限(?:[责責]任)?公司/g;
const houseLabel = /^[■・◆●▼□*\s]{0,3}(?:企業名?|会社名?|応募(?:先|企業)|公司(?:名[称稱])?|企业(?:名称)?|僱主)\s?:/;
/** What a house is called by in China when no legal form follows. */
const houseEnd = /^.{2,12}?(?:公司|集[团團]|科技|[银銀]行|[医醫]院|大[学學]|[学學]校|[证證]券|教育|酒店|中心)/;

export function houseBefore(text: string, wordCount: number, at: number): Vote[] {
  const to = text.charAt(at - 1) === ' ' ? at - 1 : at;
  const run = runBefore(text, to);
  const isApart = wordCount < fewWords || run.length === to;
  return isApart ? asHouse(run.split(grammar).at(-1) ?? '', 2) : [];
}

export function houseAfter(text: string, from: number): Vote[] {
  const run = runAfter(text, from);
  const [name = ''] = run.split(/的|[岗崗职職]|一[名位]|招聘/);
  if (name !== '' && name.length < run.length && run.charAt(name.length) !== '的')
    return asHouse(houseEnd.exec(name)?.[0] ?? '', 2);
  return asHouse(name, 2);
}

/** Names that say so themselves: a label, a legal form, `〜の…です`. */
export function housesIn(text: string): Vote[] {
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
