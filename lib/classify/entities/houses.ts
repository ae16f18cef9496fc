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
  /人事|人[力才财材](?=[资部招开行处中发])|人资(?![产產])|採用|総务|新卒|中途|招[聘募]|校[招园園]|HR|事务局|编集部|担当|代表|様|御中/;
const noHouse =
  /^(?:敝社|单位|人才|回执|邀请|有一位|当社|貴社|御社|我[司院校们]?|公司|企业|会社|キャリア|社会)$|^(?:本[公校院系所]|[该該]|者)|(?:材料|资格)$|流程|收到|时间|[部課係]$|办公室$|顾问$|[店校园園]?长$|^[春夏秋冬]|(?<![验作究])室$|様|さん|先生|女士|小姐|同学|チーム|选考|[筛候入]选|选$|结果|结果|反馈|负责|回[馈覆复]|年度|[公校][开园園]|招|案内|日程|通知|面接|面试|応募|知らせ|お愿い|重要|確認|确认|(?<![软軟])件$|上場|大手|某|非公开|[简履]历|[登访][录问]|[两兩]|[师员]$|经理$|主[管任]$|助理$|他社$|企业$|メーカー$|エンジニア|クライアント/;

/** "that makes": told of the house that follows. */
const toldBefore = /^.{0,20}(?:いる|する|した|った|たび[はに])(?=[株有合]..社)/;

/** A name, when it may be one, without the department behind it. */
export function asHouse(name: string, points: number): Vote[] {
  const end = name.search(department);
  const left = (end < 0 ? name : name.slice(0, end)).replace(toldBefore, '').trim();
  return left.length < 2 || noHouse.test(left) ? [] : [{ name: left, points }];
}

/** A line with less is a heading or a signature. */
const fewWords = 27;

/** What stands between a name and the sentence around it. */
const grammar =
  /の(?=[\u3400-\u9fff]{1,4}(?:です|でご|でし|と申|より))|(?<![\u3041-\u3096])の(?![出川葉木森丘風花杜])|(?<![\u3041-\u3096])[がはへ]|で(?=[A-Z\u30a1-\u30ff\u3400-\u9fff])|を|より|から|した|ます|です|いた|[的你我被在跟按]|应[聘征]|加入|投递|申请|通过|参加|谢|关[于於]|来自|[为是]|报考|进入/;
export const legalForm = /(?:株式|有限|合同|合资)会社|(?:社団|财団|医療|学校|社会福祉)法人|(?:股份)?有限(?:责任)?公司/g;
const houseLabel =
  /^[■・◆●▼□*\s]{0,3}(?:(?:応募|エントリー|紹介)?(?:先|企业|会社)名?|貴?法人名|施设名|店舗?名|公司(?:名[称稱])?|企业(?:名称)?|[雇僱]主|机构)\s?:/;
/** What a house is called by in China when no legal form follows. */
export const houseEnd =
  /^.{2,12}?(?:公司|集团|科技|银行|[医病]院|大学|[中小]学|学[校園]|[证証]券|教育|酒店|中心|研究[院所]|[图圖]书馆|航空|[传傳]媒|物业|事务所|旅行社|信用金库|薬局|旅馆|百貨店|保育園|幼稚園|製作所|建设|電机|商事|診所|诊所|[软軟]件|智能|物流|能源|汽[车車])/;

export function houseBefore(text: string, wordCount: number, at: number): Vote[] {
  const to = text.charAt(at - 1) === ' ' ? at - 1 : at;
  const run = runBefore(text, to).replace(/[的ので]$/, '');
  const isApart = wordCount < fewWords || run.length === to;
  return isApart ? asHouse(run.split(grammar).at(-1) ?? '', 2) : [];
}

export function houseAfter(text: string, from: number): Vote[] {
  const run = runAfter(text, /^[的了]/.test(text.slice(from)) ? from + 1 : from);
  const [name = ''] = run.split(/的|[岗职]|一[名位]|招聘/);
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
  /我是([^\s,。]{2,14}?)(?:的|人[事资]|HR|招聘|顾问)/,
  /我们([^\s,。]{2,10}?)的(?:流程|制度|[规規]定|团[队隊]|招聘|岗|要求)/,
  /([^\s,。]{2,14}?)(?:的|[ ·・]{1,3})(?:招聘[者人专]|HR|人事|人资)/,
  /([^\s,。、]{2,16}?)への(?:ご)?エントリー/,
  /([^\s,。、]{2,20}?)(?:様)?より(?:の)?(?:スカウト|メッセージ|オファー)/,
  /(?:投递|应[聘征]|申请|报[考名]|选[择擇]|加入|参加|来)(?:了|的)?([^\s,。的]{2,12}?)(?:的|做|参加|担任|面试)/,
];

/** `株式会社アオ様の一次面接`: an agency tells of its client. */
const ofClient = /([^\s、。【(]{2,20})様(?:の(?:[一二三]次|最終|书类|面接|选考|求人)|より)/;

function spokenOf(text: string): Vote[] {
  const said = /の[\u3400-\u9fff]{1,4}(?:です|でご|と申|より)/.exec(text);
  const before = said === null ? '' : runBefore(text, said.index);
  return [
    ...asHouse(before.split(grammar).at(-1) || before, 2),
    ...asHouse(ofClient.exec(text)?.[1]?.split(grammar).at(-1) ?? '', 8),
    ...spoken.flatMap((pattern) => asHouse(pattern.exec(text)?.[1]?.split(grammar).at(-1) ?? '', 2)),
  ];
}

const shortRun = 9;

function withLegalForm(text: string): Vote[] {
  return [...text.matchAll(legalForm)].flatMap(({ 0: form, index }) => {
    const open = text.charAt(index - 1) === ')' ? text.lastIndexOf('(', index) : -1;
    // `远澈医药(上海)有限公司`
    const place = open > 0 && index - open < mostInPlace ? text.slice(open, index) : '';
    const run = closing.includes(text.charAt(index - 1)) ? '' : runBefore(text, index);
    const before = run.split(grammar).at(-1) || (run.length < shortRun ? run : '');
    if (before !== '' && !telling.test(before)) return asHouse(before + place + form, 3);
    const gap = text.charAt(index + form.length) === ' ' ? 1 : 0;
    const from = index + form.length + gap;
    const after = runAfter(text, from);
    // `はなまる物流`: no name begins with grammar.
    return asHouse(text.slice(index, from) + after.charAt(0) + (after.slice(1).split(grammar)[0] ?? ''), 3);
  });
}

const mostInPlace = 7;
/** "that makes" before a legal form: the name follows. */
const telling = /(?:いる|する|した|った|たび[はに])$/;

/** A bank, a hospital, a school. */
function withEnd(text: string): Vote[] {
  const parts = text.split(/[^\p{L}\d・&.+-]+/u).flatMap((part) => part.split(grammar));
  return parts.flatMap((part) => asHouse(houseEnd.exec(part)?.[0] ?? '', 0.8));
}

const notSigned =
  /[,。!?、:;/@※<>|]|\d{3}|様$|^(?:敬|以上|草々|此致|谢|谢|祝|顺[颂頌]|早々)|愿い|ありがとう|敬上$|[谨謹][启啟]$/;
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
