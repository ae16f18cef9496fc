// Chinese, in short signs: each character is a word, gaps count characters.
import { bothScripts } from '../../both-scripts';
import type { LanguageData } from '../language';

export const chinese: LanguageData = {
  code: 'zh',
  common: '的 我 们 們 您 是 了 在 你 有 这 這 请 請 会 會 也',
  twins: bothScripts,
  words: `
not 无法, 未, 不, 没
void 如 期|下|约|何|此|实, 不合适 也|就|会, 没关系, 送|到|表 达, 祝 ~ 面|考|测, 考虑 也, 谢 你|阁 ~ 参|来|抽|完|早|前 ~14 试|聊|谈|评, 未|不 ~ 过|选|适|围|取 的,
 未|不 ~9 者, 流程 ~9 束后, 视为, 不 过|断|少|必|仅|同|只|便|得|要|影|代|知, 便|空|意 的话, 免面试, 测试 工|开
condition 如, 选|围|过|格 者, 是否, 否则, 尚未, 若, 逾, 没收到, 未 ~ 收到, 未按, 入 选|围 ~ 者|同, 的话
hedge 技巧, 可能, 只能, 帮我
stated 但
application 申请, 简|履 历, 聘, 网申, 投递, 作品集, 应征
position 位置, 个缺, 职, 招聘计, 岗
candidate 人选, 考生, 求职, 候选
hiring offer, 甄, 流程, 人事, 入职, 录用, 校招, 招聘, 招募
interviewWord 笔试, 测评, 一|二|终|群 面, 面 试|谈, 多|感|谢 谢 ~ 参|来|抽|完|早 ~14 试|聊|谈
others 更 合|适|匹, 了 一|另 ~ 位|名, 另 ~ 一 位|名, 另有, 其他 ~ 候|申|应|同|人
chose 已有, 定, 给, 录用, 选, 由
proceed 下一, 合作, 录 用|取, 聘用, 继续 ~ 推|流|虑|处|申, 加入, 入|获 选|围, 安|约|邀 ~ 面, 面试 机|邀, 进入 ~ 面|体|复|后|终|名|下|环, 进一步, 共事, 推进, 跟进, 请你来,
 往下, 取录, 发 offer
selected 获 得|选|录|邀|接|主|通, 列入, 通过, 脱颖, 达
consider 考虑 了|此|你|该
toOffer 提供 ~ 机|职, 提供你
filled c|聘|已|缺|被|位|划|予|部 ~ 填|关|暂|冻|撤|结|停|取 补|停|闭|止|消|束|结, 额 ~ 用|满, 暂缓, 招到, 有|到|请|得 ~ 合适 ~ 人
declined 流程 ~ 结|终|关 了|止|束|闭|掉, 不再考虑, 时不考, 不再招, 手够, 求|件 ~9 差|距, 先|就 ~ 到 这|此, 不招, 淘汰, 招满, 暂无 ~ 合|匹, 不耽误
takenBack offer ~9 撤|收|取 回|消|销, 撤|取 回|消 ~9 录|聘|offer
refusal 遗憾, 倾向, 可惜
regret 意思, 歉, 憾
luck 前程, 早日, 祝 ~9 顺|成|理|找|前
keepOnFile 第一时间, 优先, 再 ~ 找|联|合|叫, 保留, 存 ~9 简|资|履, 才 ~ 资|库, 适 ~14 系|络
applyAgain 续关注, 欢迎 ~9 关|申|投, 再投, 再申, 来 ~9 共|合|机, 其他 ~ 职|岗|机
manyApplicants 竞, 数较, 量较, 众多
received 成功, 已 投|送|提|应|申, 收 悉|到|讫|件, 转给, 进入 流|我
confirmed 报名 ~14 收|成
thanks 谢
applied 应|申|投 聘|请|征|递, 关注
willReview 评估, 核, 尽快, 筛
contactYou 会|将|给|与 ~9 联|回|答|通 知|系|络|复
invite 进入, 通过, 邀, 恭喜
arrange 预约, 时段, 安排, 时间
interview 一|二|三|初|终|群 面, 面 试|谈, 复|初 试, 试 讲|菜|做, 话 沟|面|聊
interviewSet 一趟, 想 见|约, 约 ~ 面, 到|来 ~9 聊|面|试 聊|谈|讲|菜, 面 试|谈 邀|链|确|地|提, 面 试|谈 通知, 邀|参|安|席 ~14 面|复|初|群 面|试|谈, 面试 ~ 改
assessment 笔试, 测 试|验|评, 案例, 录制, 道 ~9 题, 作业, ai ~ 面|初 试, 试 题|译
complete 前发, 截止, 准备, 登录, 参加, 作答, 做, 完成, 请于, 录制, 链接, 提交, 前 ~9 给|交|传
offerJob offer 请|函|详, 聘 任|为|书, 发|子|到|式 ~ offer, 请你 担|出 任, 来 ~ 上班, 意向书, 被 ~14 录 用|取|为, 获 得? 录|聘, 拟录, 定你, 你 的了,
 聘|录 用|取|请|任 通|你|为|函|意|阁|台, 请你来, 喜 ~ 成为我
offerPapers 合同, 欢迎 ~ 加入, 报到, 试用期, 合约, 入职
alert 推荐 ~ 职|岗, 猜你, # 个 ~ 职|岗, 精选, 热招, 新 工|职
jobList 立即, 查看全, 月薪
careerAdvice 技巧, 双选会, 招聘会
outreach 冒昧, 急聘, 诚聘, 委托, 一个 ~9 机会, 正 ~ 寻|招, 领英, 看 了|到|过 ~9 简|背|经|资|履|你
recruiterSelf 我是 ~14 顾|猎|招, 猎头
jobSheet 职责, 任职
askInterest 兴趣, 看机会, 聊几, 有意, 聊聊
statusNews 仍在, 核|选|估 中, 背 景|调, 再等, 耐心, 状态 ~ 更|变, 补 件|充|交, 被 ~ 查看
unfinished 完善, 未完成 ~ 申
withdrawn 已|功|到 ~9 撤|放 回|弃
otherMatter 位同事, 信用卡, 投稿, 订单, 招生, 刊用, 校 ~ 录取, 贷款, 社团, 论文, 招标, 拒信, 入学, 奖学, 刷单, 租, 稿件, 转正
legal 个人信息, 隐私
unsubscribe 消订, 退订
companyFollows 加入, 报考, 应 聘|征
companyPrecedes 诚邀, 校招, 招聘, 招募
roleFollows 聘 为|任, 担任, 用你? 为
roleEnds 职缺, 职|岗 位, 的简历, 一职
roleLabel 职缺, 职|岗 位
roleNoun 总监, 经理, 助理, 师, 店长
visa 太远, 签证
budget 预算, 业务调, hc, 冻结, 超出
seniority 应届, 年 ~9 经验, 年限
fit 合|适|匹|符|满|契 适|足|合|配, 对口
metYou 终面, 面试结果, 跑, 来过, 会面, 面试官, 谢 ~9 参|来|抽|出 ~14 面|复 试|谈, 辛苦, 谢 ~9 来|抽 ~9 聊, 聊得
feedback 回|反 馈, 意见
money 押金, 先付, 保证金, 垫付
identityPapers 身份证
`,
};
