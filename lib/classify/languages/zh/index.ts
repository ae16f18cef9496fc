// Chinese, in short signs: each character is a word, gaps count characters.
import { bothScripts } from '../../both-scripts';
import type { LanguageData } from '../language';

export const chinese: LanguageData = {
  code: 'zh',
  common: '的 我 们 們 您 是 了 在 你 有 这 這 请 請 会 會 也',
  twins: bothScripts,
  words: `
not 无法, 没, 未, 不
void 如 下|约|何|此|期|实, 谢 你|阁 ~ 参|来|抽|完|早|前 ~14 试|聊|谈|评, 未|不 ~9 者, 视为, 考虑 也, 不 过|同|断|少|便|必|仅|只|得|要|影|代|知, 没关系, 不合适 也|就|会,
 免面试, 测试 工|开, 未|不 ~ 过|选|围|取|适 的, 流程 ~9 束后, 送|到|表 达, 祝 ~ 面|测|考, 便|意|空 的话
condition 如, 逾, 没收到, 未 ~ 收到, 未按, 若, 入 选|围 ~ 者|同, 选|围|过|格 者, 是否, 否则, 尚未, 的话
hedge 帮我, 可能, 只能, 技巧
stated 但
application 作品集, 应征, 申请, 网申, 投递, 聘, 简|履 历
position 职, 位置, 岗, 招聘计, 个缺
candidate 候选, 求职, 考生, 人选
hiring offer, 人事, 甄, 入职, 录用, 校招, 招聘, 招募, 流程
interviewWord 感|多|谢 谢 ~ 参|来|抽|完|早 ~14 试|聊|谈, 一|二|终|群 面, 面 试|谈, 笔试, 测评
others 了 一|另 ~ 位|名, 另 ~ 一 位|名, 另有, 其他 ~ 同|候|应|申|人, 更 合|适|匹
chose 定, 已有, 录用, 由, 选, 给
proceed 聘用, 推进, 往下, 进入 ~ 面|复|后|终|名|下|体|环, 下一, 跟进, 取录, 请你来, 继续 ~ 推|流|虑|处|申, 录 用|取, 加入, 入|获 选|围, 进一步, 共事, 发 offer,
 安|约|邀 ~ 面, 面试 机|邀, 合作
selected 获 得|选|录|邀|接|主|通, 达, 列入, 通过, 脱颖
consider 考虑 该|了|此|你
toOffer 提供 ~ 机|职, 提供你
filled 额 ~ 用|满, c|已|被|位|聘|缺|划|予|部 ~ 撤|关|填|暂|冻|停|取|结 补|停|结|止|消|闭|束, 招到, 有|到|请|得 ~ 合适 ~ 人, 暂缓
declined 手够, 不再考虑, 不耽误, 招满, 时不考, 不再招, 淘汰, 流程 ~ 结|终|关 了|止|束|闭|掉, 求|件 ~9 差|距, 暂无 ~ 合|匹, 不招, 就|先 ~ 到 这|此
takenBack offer ~9 撤|收|取 回|消|销, 撤|取 回|消 ~9 录|聘|offer
refusal 倾向, 可惜, 遗憾
regret 意思, 歉, 憾
luck 前程, 早日, 祝 ~9 顺|成|理|找|前
keepOnFile 存 ~9 简|资|履, 保留, 适 ~14 系|络, 再 ~ 找|联|叫|合, 才 ~ 资|库, 优先, 第一时间
applyAgain 其他 ~ 岗|机|职, 续关注, 欢迎 ~9 关|申|投, 再投, 再申, 来 ~9 合|共|机
manyApplicants 量较, 竞, 数较, 众多
received 成功, 进入 流|我, 收 到|讫|悉|件, 转给, 已 提|投|送|应|申
confirmed 报名 ~14 收|成
thanks 谢
applied 申|投|应 征|聘|请|递, 关注
willReview 核, 尽快, 评估, 筛
contactYou 会|将|给|与 ~9 通|联|回|答 复|系|络|知
invite 进入, 邀, 通过, 恭喜
arrange 预约, 时间, 时段, 安排
interview 试 讲|菜|做, 复|初 试, 一|三|初|二|终|群 面, 面 试|谈, 话 面|沟|聊
interviewSet 到|来 ~9 面|试|聊 聊|谈|讲|菜, 面 试|谈 链|确|地|邀|提, 参|邀|安|席 ~14 面|复|初|群 试|谈|面, 面 试|谈 通知, 一趟, 约 ~ 面, 面试 ~ 改, 想 约|见
assessment ai ~ 面|初 试, 案例, 笔试, 测 评|试|验, 录制, 道 ~9 题, 作业, 试 题|译
complete 前发, 参加, 录制, 链接, 提交, 请于, 登录, 截止, 准备, 做, 前 ~9 给|交|传, 作答, 完成
offerJob 聘 任|为|书, 发|子|到|式 ~ offer, offer 函|请|详, 请你 担|出 任, 意向书, 定你, 你 的了, 被 ~14 录 用|取|为, 来 ~ 上班, 获 得? 录|聘, 拟录, 喜 ~ 成为我,
 聘|录 用|取|请|任 通|你|为|函|意|阁|台, 请你来
offerPapers 合同, 欢迎 ~ 加入, 报到, 试用期, 合约, 入职
alert 推荐 ~ 职|岗, 热招, # 个 ~ 职|岗, 精选, 新 工|职, 猜你
jobList 查看全, 月薪, 立即
careerAdvice 招聘会, 双选会, 技巧
outreach 诚聘, 正 ~ 寻|招, 看 到|了|过 ~9 简|背|经|资|履|你, 领英, 急聘, 委托, 一个 ~9 机会, 冒昧
recruiterSelf 我是 ~14 猎|顾|招, 猎头
jobSheet 职责, 任职
askInterest 兴趣, 有意, 看机会, 聊聊, 聊几
statusNews 核|选|估 中, 补 充|交|件, 耐心, 再等, 背 景|调, 状态 ~ 更|变, 仍在, 被 ~ 查看, 延 期|至
unfinished 完善, 未完成 ~ 申
withdrawn 到|功|已 ~9 撤|放 回|弃
otherMatter 拒信, 招标, 社团, 位同事, 订单, 贷款, 刷单, 论文, 刊用, 校 ~ 录取, 转正, 租, 入学, 奖学, 稿件, 招生, 信用卡, 投稿
legal 隐私, 个人信息
unsubscribe 消订, 退订
companyFollows 加入, 报考, 应 征|聘
companyPrecedes 诚邀, 校招, 招聘, 招募
roleFollows 聘 为|任, 担任, 用你? 为
roleEnds 职缺, 职|岗 位, 一职, 的简历
roleLabel 职缺, 职|岗 位
roleNoun 助理, 师, 店长, 经理, 总监
visa 太远, 签证
budget 超出, hc, 业务调, 预算, 冻结
seniority 年 ~9 经验, 年限, 应届
fit 合|适|匹|符|契|满 合|配|适|足, 对口
metYou 来过, 会面, 面试官, 谢 ~9 参|来|抽|出 ~14 面|复 试|谈, 跑, 辛苦, 终面, 面试结果, 谢 ~9 来|抽 ~9 聊, 聊得
feedback 回|反 馈, 意见
money 先付, 押金, 保证金, 垫付
identityPapers 身份证
`,
};
