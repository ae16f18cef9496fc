// Chinese, in short signs: each character is a word, gaps count characters.
import { bothScripts } from '../../both-scripts';
import type { LanguageData } from '../language';

export const chinese: LanguageData = {
  code: 'zh',
  common: '的 我 们 們 您 是 了 在 你 有 这 這 请 請 会 會 也',
  twins: bothScripts,
  words: `
not 未, 无法, 不, 没
void 祝 ~ 面|考|测, 不合适 也|就|会, 未|不 ~ 过|选|适|围|取 的, 流程 ~9 束后, 不 知|要|过|断|少|必|仅|得|同|只|便|影|代, 便|意|空 的话, 没关系, 送|表|到 达,
 如 何|下|约|此|期|实, 考虑 也, 视为, 谢 阁|你 ~ 参|来|抽|完|早|前 ~14 试|聊|谈|评, 未|不 ~9 者, 免面试, 测试 工|开
condition 选|围|过|格 者, 是否, 否则, 尚未, 未按, 若, 逾, 入 选|围 ~ 者|同, 的话, 没收到, 如, 未 ~ 收到
hedge 技巧, 可能, 只能, 帮我
stated 但
application 作品集, 聘, 网申, 投递, 申请, 应征, 简|履 历
position 职, 位置, 个缺, 岗, 招聘计
candidate 候选, 考生, 人选, 求职
hiring 流程, 人事, 入职, 录用, offer, 校招, 招聘, 招募, 甄
interviewWord 一|二|终|群 面, 面 试|谈, 多|感|谢 谢 ~ 参|来|抽|完|早 ~14 试|聊|谈, 笔试, 测评
others 更 合|适|匹, 了 一|另 ~ 位|名, 另 ~ 一 位|名, 另有, 其他 ~ 候|申|应|同|人
chose 选, 已有, 定, 由, 录用, 给
proceed 加入, 继续 ~ 推|申|流|处|虑, 录 用|取, 聘用, 下一, 合作, 往下, 安|约|邀 ~ 面, 面试 机|邀, 进一步, 进入 ~ 面|体|复|终|后|名|下|环, 跟进, 推进, 请你来, 入|获 选|围,
 取录, 发 offer
selected 列入, 通过, 达, 选中, 获 得|选|录|邀|通|接|主
consider 考虑 了|此|该|你
toOffer 提供你, 提供 ~ 机|职
filled 额 ~ 用|满, 暂缓, 已|予|c|缺|聘|划|位|被|部 ~ 填|关|暂|冻|结|取|撤|停 补|停|闭|止|消|束|结, 招到, 有|到|请|得 ~ 合适 ~ 人
declined 求|件 ~9 距|差, 补满, 手 ~ 够, 先|就 ~ 到 此|这, 招到, 未能 处, 流程 ~ 终|关|结 了|止|束|闭|掉, 先这样, 淘汰, 不耽误, 不予 录|聘|进, 不招, 招满, 暂无 ~ 合|匹,
 停 在 这, 时不考, 另 外? 一, 不再进, 冻结, 不再考虑, 已撤销, 经 有人, 终止
takenBack offer ~9 收|取|撤 回|消|销, 取|撤 回|消 ~9 聘|录|offer, 终止 ~9 录, 书 ~14 收|失 回|效
refusal 遗憾, 倾向, 可惜
regret 意思, 歉, 憾
luck 祝 ~9 理|顺|成|找|前, 前程, 早日
keepOnFile 存 ~9 简|资|履, 才 ~ 资|库, 再 ~ 联|找|合|叫, 保留, 优先, 第一时间, 适 ~14 系|络
applyAgain 欢迎 ~9 关|申|投, 再投, 来 ~9 机|合|共, 其他 ~ 机|职|岗, 续关注
manyApplicants 竞, 数较, 量较, 众多
received 成功, 收 悉|到|讫|件, 转给, 已 提|投|送|申|应, 进入 流|我
confirmed 报名 ~14 收|成
thanks 谢
applied 投|申|应 聘|征|请|递, 关注
willReview 评估, 核, 筛, 尽快
contactYou 将|与|给|会 ~9 联|回|答|通 知|复|系|络
invite 邀, 进入, 通过, 恭喜
arrange 时间, 预约, 安排, 时段
interview 一|二|三|初|终|群 面, 面 试|谈, 复|初 试, 试 讲|菜|做, 话 沟|面|聊
interviewSet 到|来 ~9 聊|面|试 聊|谈|讲|菜, 参|安|邀|席 ~14 面|复|初|群 面|试|谈, 一趟, 想 约|见, 约 ~ 面, 面试 ~ 改, 面 试|谈 通知, 面 试|谈 确|提|链|邀|地
assessment 案例, ai ~ 面|初 试, 试 译|题, 作业, 录制, 道 ~9 题, 笔试, 测 试|验|评
complete 录制, 链接, 截止, 完成, 请于, 做, 提交, 前 ~9 给|传|交, 前发, 参加, 登录, 准备
offerJob offer 请|函|详, 定你, 拟录, 发|到|子|式 ~ offer, 请你 担|出 任, 获 得? 录|聘, 来 ~ 上班, 意向书, 你 的了, 被 ~14 录 用|取|为, 聘 任|为|书,
 聘|录 用|请|取|任 通|你|意|为|函|阁|台, 请你来, 喜 ~ 成为我, 决定 ~9 录|聘 用|您|你|请, 录用 您|你, 正式录用
offerPapers 合同, 欢迎 ~ 加入, 报到, 试用期, 合约, 入职
alert # 个 ~ 职|岗, 精选, 新 工|职, 推荐 ~ 职|岗, 热招, 猜你
jobList 查看全, 月薪, 立即
careerAdvice 双选会, 招聘会
outreach 诚聘, 委托, 冒昧, 领英, 正 ~ 寻|招, 看 了|到|过 ~9 简|背|经|资|履|你, 一个 ~9 机会
recruiterSelf 我是 ~14 猎|顾|招, 猎头
jobSheet 职责, 任职
askInterest 兴趣, 有意, 新机会, 看机会, 聊聊
statusNews 状态 ~ 更|变, 被 ~ 查看, 仍在, 选|核|估 中, 耐心, 背 景|调, 补 件|交|充
unfinished 完善
withdrawn 到|已|功 ~9 放|撤 回|弃
otherMatter 位同事, 稿件, 转正, 投稿, 贷款, 订单, 校 ~ 录取, 论文, 招标, 拒信, 租, 信用卡, 入学, 奖学, 刷单, 社团, 招生
legal 个人信息, 隐私
unsubscribe 消订, 退订
companyFollows 加入, 报考, 应 聘|征
companyPrecedes 诚邀, 校招, 招聘, 招募
roleFollows 担任, 用你? 为, 聘 任|为
roleEnds 职缺, 职|岗 位, 一职, 的简历
roleLabel 职缺, 职|岗 位
roleNoun 经理, 助理, 店长, 师, 总监
visa 太远, 签证
budget 冻结, hc, 业务调, 超出, 预算
seniority 应届, 年 ~9 经验, 年限
fit 对口, 适|匹|契|符|满|合 适|合|配|足
metYou 辛苦, 谢 ~9 参|来|抽|出 ~14 面|复 试|谈, 会面, 面试官, 跑, 来过, 谢 ~9 抽|来 ~9 聊, 聊得, 终面, 面试结果
feedback 回|反 馈, 意见
money 押金, 先付, 保证金, 垫付
identityPapers 身份证
`,
};
