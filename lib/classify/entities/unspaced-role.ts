// Roles in kana and Han.
import type { ReadMail } from '../read-mail';
import type { Sentence } from '../spot';
import { foldWord } from '../text/fold';
import { elect, type Vote } from './ballot';
import { isUnspaced, legalForm, runAfter, runBefore } from './houses';
import { squashCompany } from './squash-company';
import { edgesOf } from './unspaced-edges';

/** What stands before a role. */
const leadIn =
  /[\u3041-\u3096]|所以|^(?:[就次份和]|系(?!统)|行(?![政业程销]))|完成|面谈|各位|来当|冒昧来信|届时|发出|[今明去\d]{1,4}[年届]度?|不过|觉得|目前|可是|[只已把让但没]|我[们司院校行]|本[公校院所]?司?|公司[之的]?|[的你我是做了在]|[该該此贵貴][公校院]?司?|为|为|[这那]个?|一[个位名项]|[两兩][名位个]|应[聘征]|申请|投递|加入|通过|参加|进入|担任|关[于於]|报[考名]|录[用取]|面试|招聘?|诚[聘征]|征聘|寻[找访]?|物色|负责(?!人)|取消|符合|[胜勝]任|需要|正在?找|想找|接受|[当當]面|聊聊|出席|征|弊社|当社|貴社|今回/;
const noTrade =
  /^(?:先日|今后|次回|前职|正社员|先辈社员|責任者|特定|右手|パートナー|WEBテスト|\d+件|アクセス|サポート|メンバー|オファー.*|.*プロセス|.*选考|提出后|三个.*|任何.*|跟.*|公募|非公开|自分|ポジション|採用.*|求人|企业|仕事|[以下上前][下記列述]*|[上下]記|书類|中途|新卒|选考|[一二三]次|第.次.*|最终|面接|本|今次|原|[该該]|合适|其他.*|相关|正式?|転职|就职|現职|在职|マイ|.*センター|希望|适性|総合|事宜|通知.*|邀.*|同学|役员|会员|社员|职员|代表|.?先生|人员|候选人|考生|[学毕畢业]*生|招聘专?员?|(?:人[事资]|HR).*|今|任|有其他|(?:期望|[现現]有|成[绩績]|经验).*)$|公司$|会社$|様$|[日週]$|试験$|検査$|面接$|结果|结果|资料$|材料$|^.(?:经理|医生)$|^.{0,3}(?:老师|师傅)|审查|登录|通知$/;
/** Where a role ends that stands after its introduction. */
const tradeEnd = /[的是\u3041-\u3096]|一职|[职岗]位|职缺|[两兩]|base|[简履]历/;

/** A title by its end, of both languages. */
const title =
  /(?:ニア|ージャー?|[タダナサザバマ]ー|タッフ|タント|セールス|セス|ポート|リスト|ティスト|アリー|リード|総合职|営业职?|[薬看]?[剤护]?师|[育理技务]士|职员|助手|助[教理]|教[授諭师]|讲师|研究员|责任者|部长|编集者|[师员监裁]|管理者|经理|主[管任]|顾问|专家|负责人|合伙人|秘书|店长|护士|博士后|[习習培训訓医]生)$/;
/** A field of work: a role where something else says so. */
const field =
  /(?:事务|経理|総务|広报|企画|设计|开発|管理|販売|接客|调理|介护|监査|购買|製造|品質保証|担当|仲居|物流|开发|[运運][营维維]|设计|策划|企划|编[辑輯]|出[纳納]|司机|测试|销售|客服|主播|前台|行政|财务|审计|法务|[采採]购|算法|后端|前端|接待|修[复復])$/;
/** These end a role even where the sentence goes on without a mark. */
const sureTitle =
  /^.{1,14}(?:工程师|经理|[培训訓习習]生|顾问|总监|主管|负责人|分析师|设计师|架构师|会计师|店长|教授|[教老]师|助理|专员|研究员|[治疗療]+师|医师|护士|编[辑輯])/;
/** Right behind a role. */
const behind =
  /简历|履历|岗(?:位)?|职[位务缺]|一职|这?个?(?:位置|缺|坑|担子|空缺)|之?面[试谈]|书面|[复初笔群][试面]|招聘|在[线線]|[现現][场場]|应聘|项目|网申|甄选|HC|(?:の)?第.次|[的之]工作|(?:の|枠)?(?:中途|新卒)?(?:採用|求人|募集|公募|选考|極秘)|の(?:席|枠|仕事|件)|として|を(?:募集|探)|(?:一次|二次|最终|カジュアル|オンライン)?面[接谈]|(?:WEB|Web)?テスト|へのご?応募|の(?:适性|皆)|希望/g;
/** Right before one. */
const ahead =
  /担任|寻[找求访]|物色|[诚急][聘招征]|正在?[找招]|我们招的?|需要一[位名]|[坊司店院]做|聘请?[你您]?为(?:正式的)?|录[用取]你?为|职[务位缺](?:名[称稱])?(?::|(?=["「“]))|岗位:|应[聘征](?=["「“])|出任|在找|(?:职[种位]|コース)[ :】]+|(?:応募|エントリー)(?:いただ|頂|くださ|下さ)[^\s、。]{1,9}(?:た|る)|今回[^\s、。]{0,6}(?:る|の)/g;

export function roleIn(mail: ReadMail, company: string | null): string | null {
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
      const isPart = /^[\p{Script=Han}ァ-ー]职[)」』]?[\u3041-\u3096]/u.test(text.slice(Math.max(0, start - 1)));
      return asTrade(endedRun(text, isPart ? start + 1 : start), 4);
    }),
    ...edgesOf(sentence, 'roleLabel').flatMap(([, end]) =>
      text.charAt(end) === ':' ? asTrade(runAfter(text.slice(end + 1).trim(), 0), 3) : [],
    ),
    ...edgesOf(sentence, 'roleFollows').flatMap(([, end]) => asTrade(follow(end), 3)),
    ...edgesOf(sentence, 'roleNoun').flatMap(([, end]) => asTrade(runBefore(text, end) + follow(end), 0.5)),
    ...[...text.matchAll(behind)].flatMap(({ index }) => asTrade(endedRun(text, index), 1.5)),
    ...[...text.matchAll(ahead)].flatMap(({ 0: lead, index }) => asTrade(follow(index + lead.length), 1.5)),
    ...[...text.matchAll(/第一志愿:/g)].flatMap(({ 0: lead, index }) => asTrade(follow(index + lead.length), 3)),
    ...text.split(/[^\p{L}\d・&-]+/u).flatMap((part) => titlesIn(part)),
  ];
}

/** `店长这个位置`, `编辑的岗位`. */
function endedRun(text: string, to: number): string {
  return runBefore(text, to).replace(/(?:的|[这那]个?|[该該])$/, '');
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
function cleanRole({ name, points }: Vote, company: string | null, { roleNouns }: ReadMail): Vote[] {
  // `Acme 園丁`: the company stands before the role without a mark between.
  const own = company === null ? '' : company.replace(legalForm, '').trim();
  const at = own === '' ? -1 : name.lastIndexOf(own);
  const whole = (at < 0 ? name : name.slice(at + own.length)).replace(
    /^[ /|・]+|(?:(?:の|枠)?(?:求人|公募|募集|希望|ポジション)|专业)$/g,
    '',
  );
  // `江北中学数学教师`: a house that nobody else named.
  const apart = whole.replace(/^.{2,10}?(?:[中小大]学|学校|医院|研究[院所])/, '');
  const left = (apart.length > 1 && (title.test(apart) || field.test(apart)) ? apart : whole).replace(/^\d{4}/, '');
  if (left.length < 2 || left.length > 40 || noTrade.test(left)) return [];
  if (company !== null && squashCompany(left) === squashCompany(company)) return [];
  const hasTrade = title.test(left) || roleNouns.some((noun) => foldWord(left).includes(noun.replace(/ /g, '')));
  const isBare = /^(?:エンジニア|スタッフ|员工)$/.test(left);
  return [{ name: left, points: points - (isBare ? 1 : 0) + (hasTrade ? 2 : field.test(left) ? 0.5 : -1) }].filter(
    (vote) => vote.points >= leastPoints,
  );
}
