// Chinese, in short signs: each character is a word, gaps count characters.
import { bothScripts } from '../../both-scripts';
import type { LanguageData } from '../language';

export const chinese: LanguageData = {
  code: 'zh',
  common: '的 我 们 們 您 是 了 在 你 有 这 這 请 請 会 會 也',
  twins: bothScripts,
  words: `
not 没, 未, 不, 无法
void 如 期|下|约|何|此|实, 不 过|断|少|必|仅|得|同|只|便|要|影|代|知, 祝 ~ 面|考|测, 视为, 没关系, 考虑 也, 不合适 也|就|会, 送|到|表 达,
 谢 你|阁 ~ 参|来|抽|完|早|前 ~14 试|聊|谈|评, 未|不 ~ 过|选|适|围|取 的, 未|不 ~9 者, 流程 ~9 束后, 便|空|意 的话, 免面试, 测试 工|开
condition 如, 若, 选|围|过|格 者, 是否, 否则, 逾, 尚未, 没收到, 未 ~ 收到, 未按, 入 选|围 ~ 同|者, 的话
hedge 技巧, 可能, 只能, 帮我
stated 但
application 作品集, 简|履 历, 申请, 网申, 聘, 投递, 应征
position 职, 位置, 个缺, 岗, 招聘计
candidate 候选, 人选, 考生, 求职
hiring 流程, 人事, 入职, 录用, 校招, offer, 招聘, 甄, 招募
interviewWord 多|感|谢 谢 ~ 参|来|抽|完|早 ~14 试|聊|谈, 笔试, 测评, 一|二|终|群 面, 面 试|谈
others 更 合|适|匹, 了 一|另 ~ 位|名, 另 ~ 一 位|名, 另有, 其他 ~ 候|申|应|同|人
chose 已有, 给, 由, 录用, 选, 定
proceed 合作, 录 用|取, 聘用, 下一, 往下, 继续 ~ 推|流|虑|处|申, 加入, 入|获 选|围, 安|约|邀 ~ 面, 面试 机|邀, 进入 ~ 面|体|复|后|终|名|下|环, 进一步, 共事, 推进, 跟进,
 请你来, 取录, 发 offer
selected 达, 列入, 脱颖, 通过, 获 得|选|录|邀|接|主|通
consider 考虑 了|此|该|你
toOffer 提供 ~ 机|职, 提供你
filled 额 ~ 用|满, 暂缓, c|聘|缺|被|已|位|划|予|部 ~ 填|关|暂|冻|撤|结|停|取 补|停|闭|止|消|束|结, 招到, 有|到|请|得 ~ 合适 ~ 人
declined 流程 ~ 终|关|结 了|止|束|闭|掉, 淘汰, 不耽误, 不招, 时不考, 不再招, 手够, 求|件 ~9 差|距, 先|就 ~ 到 此|这, 不再考虑, 招满, 暂无 ~ 合|匹
takenBack offer ~9 撤|收|取 回|消|销, 撤|取 回|消 ~9 录|聘|offer
refusal 遗憾, 倾向, 可惜
regret 歉, 意思, 憾
luck 前程, 早日, 祝 ~9 顺|理|成|找|前
keepOnFile 优先, 第一时间, 再 ~ 找|联|合|叫, 保留, 存 ~9 简|资|履, 适 ~14 系|络, 才 ~ 资|库
applyAgain 续关注, 欢迎 ~9 申|关|投, 再投, 再申, 来 ~9 合|共|机, 其他 ~ 职|岗|机
manyApplicants 竞, 量较, 数较, 众多
received 成功, 已 投|送|提|应|申, 收 悉|到|讫|件, 转给, 进入 流|我
confirmed 报名 ~14 收|成
thanks 谢
applied 应|申|投 聘|请|征|递, 关注
willReview 评估, 核, 筛, 尽快
contactYou 给|会|将|与 ~9 联|回|通|答 知|系|络|复
invite 进入, 邀, 通过, 恭喜
arrange 时间, 预约, 时段, 安排
interview 一|二|三|初|终|群 面, 面 试|谈, 复|初 试, 试 讲|菜|做, 话 沟|面|聊
interviewSet 一趟, 参|安|席|邀 ~14 面|复|初|群 面|试|谈, 到|来 ~9 聊|面|试 聊|谈|讲|菜, 面 试|谈 邀|链|确|提|地, 想 约|见, 面 试|谈 通知, 约 ~ 面, 面试 ~ 改
assessment ai ~ 面|初 试, 试 题|译, 笔试, 测 试|验|评, 案例, 作业, 录制, 道 ~9 题
complete 录制, 链接, 前发, 提交, 前 ~9 给|交|传, 作答, 做, 完成, 登录, 参加, 截止, 准备, 请于
offerJob offer 请|函|详, 发|子|到|式 ~ offer, 请你 出|担 任, 来 ~ 上班, 意向书, 被 ~14 录 用|取|为, 获 得? 录|聘, 拟录, 定你, 聘 任|为|书, 你 的了,
 录|聘 用|请|取|任 通|你|为|函|意|阁|台, 请你来, 喜 ~ 成为我
offerPapers 欢迎 ~ 加入, 报到, 试用期, 合约, 合同, 入职
alert 精选, 猜你, # 个 ~ 职|岗, 推荐 ~ 职|岗, 热招, 新 工|职
jobList 立即, 月薪, 查看全
careerAdvice 技巧, 双选会, 招聘会
outreach 冒昧, 急聘, 正 ~ 寻|招, 看 了|到|过 ~9 简|背|经|资|履|你, 委托, 一个 ~9 机会, 诚聘, 领英
recruiterSelf 我是 ~14 猎|顾|招, 猎头
jobSheet 职责, 任职
askInterest 兴趣, 看机会, 聊几, 有意, 聊聊
statusNews 仍在, 背 景|调, 再等, 耐心, 补 件|充|交, 被 ~ 查看, 核|选|估 中, 状态 ~ 更|变
unfinished 完善, 未完成 ~ 申
withdrawn 已|到|功 ~9 撤|放 回|弃
otherMatter 位同事, 信用卡, 投稿, 社团, 招生, 订单, 入学, 奖学, 租, 贷款, 刊用, 校 ~ 录取, 论文, 招标, 拒信, 刷单, 稿件, 转正
legal 个人信息, 隐私
unsubscribe 消订, 退订
companyFollows 加入, 报考, 应 聘|征
companyPrecedes 诚邀, 校招, 招聘, 招募
roleFollows 聘 为|任, 担任, 用你? 为
roleEnds 职缺, 职|岗 位, 的简历, 一职
roleLabel 职缺, 职|岗 位
roleNoun 总监, 经理, 助理, 店长, 师
visa 太远, 签证
budget 预算, 业务调, 冻结, 超出, hc
seniority 应届, 年 ~9 经验, 年限
fit 合|适|匹|满|符|契 足|适|合|配, 对口
metYou 终面, 面试结果, 聊得, 跑, 谢 ~9 参|来|抽|出 ~14 面|复 试|谈, 谢 ~9 来|抽 ~9 聊, 来过, 辛苦, 会面, 面试官
feedback 回|反 馈, 意见
money 押金, 先付, 保证金, 垫付
identityPapers 身份证
`,
};
