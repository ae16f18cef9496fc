// Companies in kana and Han: found by their legal form, by what stands around them, and cut where grammar begins.
import type { Vote } from './ballot';

const unspaced = /[\u3041-\u30ff\u3400-\u9fff]/;
const nameSign = /[\p{L}\d・&'.+#-]/u;
const latin = /[a-z\d]/i;
const opening = '「『“《【〔"';
const closing = '」』”》】〕"';

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

/** All signs of a name, as far as no mark stands between, up to a place; in quotes, what is quoted; before brackets. */
export function runBefore(text: string, to: number): string {
  const bracket = text.charAt(to - 1) === ')' ? text.lastIndexOf('(', to) : -1;
  if (bracket > 0) return runBefore(text, bracket);
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

const department =
  /人事|人[力才財材](?=[资資部招开開行处處中发發])|人[资資](?![产產])|採用|総務|新卒|中途|招[聘募]|校[招园園]|HR|事務局|編集部|担当|代表|様|御中/;
const noHouse =
  /^(?:弊社|当社|貴社|御社|我[司院校们們]?|公司|企業|会社|キャリア|社会)$|^(?:本[公校院系]|[该該]|者)|材料$|流程|[时時][间間]|[部課係]$|[办辦]公室$|[顾顧][问問]$|[店校园園]?[长長]$|^[春夏秋冬]|(?<![验驗作究])室$|様|さん|先生|女士|小姐|同[学學]|チーム|選考|[筛篩候入]选|[选選]$|結果|结果|反[馈饋]|[负負][责責]|回[饋覆复]|年度|[公校][开開园園]|招|案内|日程|通知|面接|面[试試]|応募|知らせ|お願い|重要|確認|确认|(?<![软軟])件$|上場|大手|某|非公開|[简簡履][历歷]|[登访][录錄问]|[两兩]|[师師员員]$|[经經]理$|主[管任]$|助理$|エンジニア|クライアント/;

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
  /の(?=[\u3400-\u9fff]{1,4}(?:です|でご|でし|と申|より))|(?<![\u3041-\u3096])の(?![出川葉木森丘風花杜])|(?<![\u3041-\u3096])[がはへ]|で(?=[\u30a1-\u30ff\u3400-\u9fff])|を|より|から|した|ます|です|いた|[的您你我被在跟按]|[应應][聘征徵]|加入|投[递遞]|申[请請]|通[过過]|[参參]加|[谢謝]|[关關][于於]|[来來]自|[为為是]|[报報]考|[进進]入/;
export const legalForm =
  /(?:株式|有限|合同|合資)会社|(?:社団|財団|医療|学校|社会福祉)法人|(?:股份)?有限(?:[责責]任)?公司/g;
const houseLabel =
  /^[■・◆●▼□*\s]{0,3}(?:(?:応募|エントリー|紹介)?(?:先|企業|会社)名?|貴?法人名|施設名|公司(?:名[称稱])?|企业(?:名称)?|[雇僱]主|[机機][构構])\s?:/;
/** What a house is called by in China when no legal form follows. */
export const houseEnd =
  /^.{2,12}?(?:公司|集[团團]|科技|[银銀]行|[医醫病]院|大[学學]|[学學][校園]|[证證証]券|教育|酒店|中心|研究[院所]|[图圖][书書][馆館]|航空|[传傳]媒|物[业業]|事[务務]所|旅行社|信用金庫|薬局|旅館|百貨店|保育園|幼稚園|製作所|建設|電機|商事|診所|诊所|[软軟]件|智能|物流|能源|汽[车車])/;

export function houseBefore(text: string, wordCount: number, at: number): Vote[] {
  const to = text.charAt(at - 1) === ' ' ? at - 1 : at;
  const run = runBefore(text, to).replace(/[的の]$/, '');
  const isApart = wordCount < fewWords || run.length === to;
  return isApart ? asHouse(run.split(grammar).at(-1) ?? '', 2) : [];
}

export function houseAfter(text: string, from: number): Vote[] {
  const run = runAfter(text, /^[的了]/.test(text.slice(from)) ? from + 1 : from);
  const [name = ''] = run.split(/的|[岗崗职職]|一[名位]|招聘/);
  if (name !== '' && name.length < run.length && run.charAt(name.length) !== '的')
    return asHouse(houseEnd.exec(name)?.[0] ?? '', 2);
  return asHouse(name, 2);
}

/** Names that say so themselves: a label, a legal form, `〜の…です`. */
export function housesIn(text: string): Vote[] {
  const label = houseLabel.exec(text)?.[0];
  if (label !== undefined) return asHouse(runAfter(text.slice(label.length).trim(), 0), 6);
  return [...spokenOf(text), ...withLegalForm(text), ...withEnd(text)];
}

/** What is said around a name by those who work there or who speak for it. */
const spoken: readonly RegExp[] = [
  /我是([^\s,。]{2,14}?)(?:的|人[事资資]|HR|招聘|[顾顧][问問])/,
  /我[们們]([^\s,。]{2,10}?)的(?:流程|制度|[规規]定|[团團][队隊]|招聘|[岗崗]|要求)/,
  /([^\s,。]{2,14}?)(?:的|[ ·・]{1,3})(?:招聘[者人专專]|HR|人事|人[资資])/,
  /([^\s,。、]{2,16}?)への(?:ご)?エントリー/,
  /([^\s,。、]{2,20}?)(?:様)?より(?:の)?(?:スカウト|メッセージ|オファー)/,
  /(?:投[递遞]|[应應][聘征徵]|申[请請]|[选選][择擇]|加入|[参參]加|[来來])(?:了|的)?([^\s,。的]{2,12}?)(?:的|做|[参參]加|[担擔]任|面[试試])/,
];

function spokenOf(text: string): Vote[] {
  const said = /の[\u3400-\u9fff]{1,4}(?:です|でご|と申|より)/.exec(text);
  const before = said === null ? '' : runBefore(text, said.index);
  return [
    ...asHouse(before.split(grammar).at(-1) || before, 2),
    ...spoken.flatMap((pattern) => asHouse(pattern.exec(text)?.[1]?.split(grammar).at(-1) ?? '', 2)),
  ];
}

const shortRun = 9;

function withLegalForm(text: string): Vote[] {
  return [...text.matchAll(legalForm)].flatMap(({ 0: form, index }) => {
    const run = runBefore(text, index);
    const before = run.split(grammar).at(-1) || (run.length < shortRun ? run : '');
    if (before !== '') return asHouse(before + form, 3);
    const gap = text.charAt(index + form.length) === ' ' ? 1 : 0;
    const from = index + form.length + gap;
    return asHouse(text.slice(index, from) + (runAfter(text, from).split(grammar)[0] ?? ''), 3);
  });
}

/** A bank, a hospital, a school. */
function withEnd(text: string): Vote[] {
  const parts = text.split(/[^\p{L}\d・&.+-]+/u).flatMap((part) => part.split(grammar));
  return parts.flatMap((part) => asHouse(houseEnd.exec(part)?.[0] ?? '', 0.8));
}

const notSigned =
  /[,。!?、:;/@※<>|]|\d{3}|様$|^(?:敬|以上|草々|此致|谢|謝|祝|[顺順][颂頌]|早々)|願い|ありがとう|敬上$|[谨謹][启啟]$/;
const longestSignature = 30;

/** Below a mail: `青葉建設 人事部`, `小鹿咖啡`, `モカデザイン 長谷川`. */
export function signedHouses(lines: readonly string[], isPerson: (name: string) => boolean): Vote[] {
  const last = lines.filter((line) => line !== '').slice(-6);
  return last.flatMap((line, index) => {
    if (line.length > longestSignature || notSigned.test(line) || !isUnspaced(line)) return [];
    if (line.search(department) > 1) return asHouse(line, 2);
    const [first = ''] = line.split(' ');
    const isName = index >= last.length - 2 && index > 0 && first.length > 2 && !isPerson(line) && !isPerson(first);
    return isName && !grammar.test(first) ? asHouse(first, 1.3) : [];
  });
}
