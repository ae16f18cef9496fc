// Names in kana and Han, which have neither capitals nor spaces: a name ends at a mark, or where grammar begins. A
// reader of its own, built into knowledge.js beside the words of Japanese and Chinese.
import type { Concept } from '../concepts';
import type { NameReader, ReadMail } from '../read-mail';
import type { Sentence } from '../spot';
import { foldWord } from '../text/fold';
import { elect, type Vote } from './ballot';
import {
  asHouse,
  houseAfter,
  houseBefore,
  houseEnd,
  housesIn,
  isUnspaced,
  legalForm,
  runAfter,
  runBefore,
  signedHouses,
} from './houses';
import { squashCompany } from './squash-company';

const mostSentences = 40;

type Edge = readonly [start: number, end: number];

/** Where a concept stands in the text, when it is written without spaces there. */
function edgesOf({ text, places, hits }: Sentence, concept: Concept): Edge[] {
  return (hits.get(concept) ?? [])
    .map((hit): Edge => [places[hit.start]?.start ?? 0, places[hit.end - 1]?.end ?? 0])
    .filter(([start]) => isUnspaced(text.charAt(start)));
}

function readCompany({ subjectSentence, sentences, sender, lines, text }: ReadMail): string | null {
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
  return elect(weighed, keyOf, leastCompany);
}

const leastCompany = 0.8;
const forOthers = /企業様|先方より|先方から|応募(?:いただ|され)[^\s、。]{1,9}企業/;

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
      .filter(
        ([, end]) => !/^(?:官|[网網]|[会會]|信息|系[统統]|[计計][划劃]|[经經]理|[专專][员員])/.test(text.slice(end)),
      )
      .flatMap(([start]) => houseBefore(text, wordCount, start)),
  ];
}

const boards =
  /リクナビ|マイナビ|doda|エン転職|indeed|ビズリーチ|エージェント|転職|求人|直聘|智[联聯]|前程|51job|猎聘|拉勾/i;
/** A person in Han: `陈思`, `野々村 透`, `何老师`. */
const person =
  /^[\u3400-\u9fff々]{1,3}(?: [\u3400-\u9fff々]{1,3})?$|^[\u3400-\u9fff]{1,2}(?:老[师師]|[经經]理|女士|先生|小姐|店[长長])$/;

function isPerson(name: string): boolean {
  return person.test(name);
}

/** `青葉建設 採用担当 早川`: the first part that is not an office or a person. */
function companyShown(name: string): Vote[] {
  if (isPerson(name) || /^[a-z]+ [\u3400-\u9fff]$/i.test(name)) return [];
  const [first = '', second = ''] = name.split(/[ /|]/);
  const isOnlyForm = /(?:会社|法人)$/.test(first) && first.length < 7;
  const isLatin = /^[\w.-]+$/.test(first) && /^[\w.-]+$/.test(second);
  const shown = isOnlyForm || isLatin ? `${first} ${second}` : first;
  const house = /[办辦]公室|[处處科系]$/.test(shown) ? (houseEnd.exec(shown)?.[0] ?? shown) : shown;
  return asHouse(house, boards.test(house) ? 0.5 : 2.5);
}

/** What stands before a role. */
const leadIn =
  /[\u3041-\u3096]|[今明去\d]{1,4}[年届屆]度?|不[过過]|[觉覺]得|目前|可是|[只已把让讓但没沒]|我[们們司院校行]|本[公校院]?司?|[的您你我是做了在]|[该該此贵貴][公校院]?司?|为|為|[這这那一][个個位名项項]?|[两兩][名位个個]|[应應][聘征徵]|申[请請]|投[递遞]|加入|通[过過]|[参參]加|[进進]入|[担擔]任|[关關][于於]|[报報][考名]|[录錄][用取]|面[试試]|招聘?|[诚誠][聘征徵]|[征徵]聘|[寻尋][找访]?|物色|[负負][责責](?!人)|取消|符合|[胜勝]任|需要|正在?找|想找|接受|[当當]面|聊聊|出席|徵|弊社|当社|貴社|今回/;
const noTrade =
  /^(?:先日|今後|公募|非公開|自分|ポジション|採用.*|求人|企業|仕事|[以下上前][下記列述述]*|[上下]記|書類|中途|新卒|選考|[一二三]次|第.次.*|最終|面接|本|今次|原|[该該]|合[适適]|其他.*|相[关關]|正式?|転職|就職|現職|在職|マイ|希望|適性|総合|事宜|通知.*|邀.*|同[学學]|役員|会員|社員|職員|代表|.?先生|人[员員]|候[选選]人|考生|[学學毕畢业業]*生|招聘[专專]?[员員]?|(?:人[事资資]|HR).*|今|任|期望.*|有其他|[现現]有.*|成[绩績].*|[经經][验驗].*)$|公司$|会社$|様$|[日週]$|試験$|検査$|面接$|結果|结果|[资資]料$|材料$|^.(?:老[师師]|[经經]理|[医醫]生)$|[审審]查|登[录錄]|通知$/;
/** Where a role ends that stands after its introduction. */
const tradeEnd = /[的是\u3041-\u3096]|一[职職]|[职職岗崗]位|[职職]缺|[两兩]|base|[简簡履][历歷]/;

/** A title by its end, of both languages. */
const title =
  /(?:エンジニア|マネージャー?|デザイナー|ディレクター|スタッフ|コンサルタント|セールス|サクセス|サポート|ライター|オペレーター|プランナー|アナリスト|サイエンティスト|アクチュアリー|リード|リーダー|アシスタント|ドライバー|インストラクター|プロデューサー|プログラマー|アドバイザー|コーディネーター|トレーナー|総合職|営業職?|[薬看]?[剤護]?師|[育理技務]士|技師|職員|助手|助[教理]|教[授諭师師]|講師|研究[員员]|[責责責]任者|部長|編集者|[师師员員监監裁]|[经經]理|主[管任]|[顾顧][问問]|[专專]家|[负負][责責]人|合伙人|秘[书書]|店[长長]|[护護]士|博士后|[实實][习習]生|[培训訓医醫]生)$/;
/** A field of work: a role where something else says so. */
const field =
  /(?:事務|経理|総務|広報|企画|設計|開発|管理|販売|接客|調理|介護|監査|購買|製造|品質保証|担当|仲居|物流|[开開][发發]|[运運][营營维維]|[设設][计計]|策[划劃]|企[划劃]|[编編][辑輯]|出[纳納]|司[机機]|[测測][试試]|[销銷]售|客服|主播|前台|行政|[财財][务務]|[审審][计計]|法[务務]|[采採][购購]|算法|后端|前端|接待|修[复復])$/;
/** These end a role even where the sentence goes on without a mark. */
const sureTitle =
  /^.{1,14}(?:工程[师師]|[经經]理|管培生|培[训訓]生|[实實][习習]生|[顾顧][问問]|[总總][监監]|主管|[负負][责責]人|分析[师師]|[设設][计計][师師]|架[构構][师師]|[会會][计計][师師]|店[长長]|教授|[教老][师師]|助理|[专專][员員]|研究[员員]|[治疗療]+[师師]|[医醫][师師]|[护護]士|[编編][辑輯])/;
/** Right behind a role. */
const behind =
  /[简簡][历歷]|履[历歷]|[岗崗](?:位)?|[职職][位务務缺]|一[职職]|[这這]?[个個]?(?:位置|缺|坑|[担擔]子|空缺)|之?面[试試談谈]|[书書]面|[复複初笔筆群][试試面]|招聘|在[线線]|[现現][场場]|[应應]聘|[项項]目|[网網]申|甄[选選]|HC|(?:の)?第.次|[的之]工作|(?:の|枠)?(?:中途|新卒)?(?:採用|求人|募集|公募|選考|極秘)|の(?:席|枠|仕事|件)|として|を(?:募集|探)|(?:一次|二次|最終|カジュアル|オンライン)?面[接談]|(?:WEB|Web)?テスト|へのご?応募|の(?:適性|皆)|希望/g;
/** Right before one. */
const ahead =
  /[担擔]任|[寻尋][找求访]|物色|[诚誠急][聘招征徵]|正在?[找招]|我[们們]招的?|需要一[位名]|[坊司店院]做|聘[请請]?您?[为為]|[录錄][用取]您?[为為]|[职職][务務位缺](?:名[称稱])?:|[岗崗]位:|(?:応募|エントリー)(?:いただ|頂|くださ|下さ)[^\s、。]{1,9}(?:た|る)|今回[^\s、。]{0,6}(?:る|の)/g;

function readRole(mail: ReadMail, company: string | null): string | null {
  const all = [mail.subjectSentence, ...mail.sentences.slice(0, 30)].filter(({ text }) => isUnspaced(text));
  const votes = all
    .flatMap((sentence) => [...rolesIn(sentence), ...besideCompany(sentence, company)])
    .flatMap((vote) => cleanRole(vote, company, mail));
  return elect(lendToLonger(votes), foldWord);
}

/** `ホール` speaks for `ホールスタッフ` too. */
function lendToLonger(votes: readonly Vote[]): Vote[] {
  return votes.map((vote) => {
    const longer = votes.find(({ name }) => name !== vote.name && name.startsWith(vote.name) && title.test(name));
    return longer === undefined || title.test(vote.name) ? vote : { name: longer.name, points: vote.points };
  });
}

function rolesIn(sentence: Sentence): Vote[] {
  const { text } = sentence;
  const follow = (at: number): string => runAfter(text, at).split(tradeEnd)[0] ?? '';
  return [
    // `営業職に`: after Han the ending is a part of the name.
    ...edgesOf(sentence, 'roleEnds').flatMap(([start]) => {
      const isPart = /^[\p{Script=Han}ァ-ー]職[\u3041-\u3096]/u.test(text.slice(Math.max(0, start - 1)));
      return asTrade(endedRun(text, isPart ? start + 1 : start), 4);
    }),
    ...edgesOf(sentence, 'roleLabel').flatMap(([, end]) =>
      text.charAt(end) === ':' ? asTrade(runAfter(text.slice(end + 1).trim(), 0), 3) : [],
    ),
    ...edgesOf(sentence, 'roleFollows').flatMap(([, end]) => asTrade(follow(end), 3)),
    ...edgesOf(sentence, 'roleNoun').flatMap(([, end]) => asTrade(runBefore(text, end) + follow(end), 0.5)),
    ...[...text.matchAll(behind)].flatMap(({ index }) => asTrade(endedRun(text, index), 1.5)),
    ...[...text.matchAll(ahead)].flatMap(({ 0: lead, index }) => asTrade(follow(index + lead.length), 1.5)),
    ...[...text.matchAll(/第一志[愿願]:/g)].flatMap(({ 0: lead, index }) => asTrade(follow(index + lead.length), 3)),
    ...text.split(/[^\p{L}\d・&-]+/u).flatMap((part) => titlesIn(part)),
  ];
}

/** `店长这个位置`, `编辑的岗位`. */
function endedRun(text: string, to: number): string {
  return runBefore(text, to).replace(/(?:的|[这這那][个個]?|[该該])$/, '');
}

function titlesIn(part: string): Vote[] {
  return part.split(leadIn).flatMap((name) => {
    const [said = ''] = sureTitle.exec(name) ?? [];
    return said.length > 2 ? asTrade(said, 0.3) : title.test(name) && name.length > 2 ? asTrade(name, 0.3) : [];
  });
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
/** `経理職` is bookkeeping; `営業職` is called so. */
const calledSo = /(?:総合|一般|営業|事務|技術|専門|開発|研究|乗務|販売|介護|技能|行政|医療|教|[管公])職$/;

function cleanRole({ name, points }: Vote, company: string | null, { roleNouns }: ReadMail): Vote[] {
  // `Acme 園丁`: the company stands before the role without a mark between.
  const own = company === null ? '' : company.replace(legalForm, '').trim();
  const at = own === '' ? -1 : name.lastIndexOf(own);
  const after = (at < 0 ? name : name.slice(at + own.length)).replace(
    /^[ /|・]+|(?:(?:の|枠)?(?:求人|公募|募集|希望)|[专專][业業])$/g,
    '',
  );
  const left = /[\p{Script=Han}ァ-ー]職$/u.test(after) && !calledSo.test(after) ? after.slice(0, -1) : after;
  if (left.length < 2 || left.length > 40 || noTrade.test(left)) return [];
  if (company !== null && squashCompany(left) === squashCompany(company)) return [];
  const hasTrade = title.test(left) || roleNouns.some((noun) => foldWord(left).includes(noun.replace(/ /g, '')));
  const isBare = /^(?:エンジニア|スタッフ|[员員]工)$/.test(left);
  return [{ name: left, points: points - (isBare ? 1 : 0) + (hasTrade ? 2 : field.test(left) ? 0.5 : -1) }].filter(
    (vote) => vote.points >= leastPoints,
  );
}

export const unspaced: NameReader = { company: readCompany, role: readRole };
