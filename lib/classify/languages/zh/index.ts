// Chinese, in short signs: each character is a word, gaps count characters.
import { bothScripts } from '../../both-scripts';
import type { LanguageData } from '../language';

export const chinese: LanguageData = {
  code: 'zh',
  common: '的 我 们 們 您 是 了 在 你 有 这 這 请 請 会 會 也',
  twins: bothScripts,
  words: `
not 不, 没, 无法, 未
void 如 下|期|约|何|此|实, 祝 ~ 面|考|测, 谢 你|阁 ~ 参|来|抽|完|早|前 ~14 试|聊|谈|评, 未|不 ~9 者, 不合适 也|就|会, 未|不 ~ 过|选|围|取|适 的, 视为, 不
 过|同|断|少|必|仅|只|便|得|要|影|代|知, 流程 ~9 束后, 送|到|表 达, 考虑 也, 没关系, 空|便|意 的话, 免面试, 测试 工|开
condition 逾, 未按, 是否, 的话, 否则, 尚未, 未 ~ 收到, 没收到, 如, 入 选|围 ~ 者|同, 选|围|过|格 者, 若
hedge 技巧, 只能, 可能, 帮我
stated 但
application 简|履 历, 应征, 聘, 网申, 投递, 申请, 作品集
position 岗, 职, 位置, 个缺, 招聘计
candidate 求职, 候选, 考生, 人选
hiring 人事, 录用, 甄, 入职, 招聘, 招募, 校招, 流程, offer
interviewWord 感|多|谢 谢 ~ 参|来|抽|完|早 ~14 试|聊|谈, 面 试|谈, 一|二|终|群 面, 笔试, 测评
others 更 合|适|匹, 了 一|另 ~ 位|名, 另 ~ 一 位|名, 另有, 其他 ~ 候|申|应|同|人
chose 已有, 选, 录用, 定, 给, 由
proceed 下一, 发 offer, 聘用, 继续 ~ 推|流|虑|处|申, 推进, 录 用|取, 取录, 进入 ~ 面|复|后|终|名|下|体|环, 往下, 加入, 入|获 选|围, 跟进, 进一步, 共事, 合作,
 安|约|邀 ~ 面, 面试 邀|机, 请你来
selected 通过, 获 得|录|选|邀|接|主|通, 达, 列入, 脱颖
consider 考虑 了|你|此|该
toOffer 提供 ~ 机|职, 提供你
filled 有|到|得|请 ~ 合适 ~ 人, c|已|被|位|聘|缺|划|予|部 ~ 填|关|暂|冻|停|取|撤|结 补|闭|停|结|止|消|束, 额 ~ 用|满, 招到, 暂缓
declined 求|件 ~9 差|距, 不再考虑, 暂无 ~ 匹|合, 时不考, 淘汰, 流程 ~ 终|结|关 止|束|闭|掉|了, 招满, 不招, 不再招, 手够, 就|先 ~ 到 这|此, 不耽误
takenBack 撤|取 回|消 ~9 录|聘|offer, offer ~9 撤|收|取 回|消|销
refusal 遗憾, 可惜, 倾向
regret 歉, 憾, 意思
luck 前程, 祝 ~9 顺|理|成|前|找, 早日
keepOnFile 适 ~14 系|络, 第一时间, 存 ~9 简|资|履, 才 ~ 库|资, 再 ~ 找|联|叫|合, 保留, 优先
applyAgain 其他 ~ 职|岗|机, 欢迎 ~9 关|申|投, 续关注, 再投, 再申, 来 ~9 合|共|机
manyApplicants 众多, 数较, 量较, 竞
received 已 提|投|送|应|申, 收 到|悉|讫|件, 成功, 进入 我|流, 转给
confirmed 报名 ~14 成|收
thanks 谢
applied 申|应|投 请|聘|递|征, 关注
willReview 筛, 评估, 核, 尽快
contactYou 会|将|与|给 ~9 联|通|答|回 系|络|知|复
invite 恭喜, 通过, 进入, 邀
arrange 时间, 安排, 预约, 时段
interview 一|二|三|初|终|群 面, 初|复 试, 面 试|谈, 试 讲|菜|做, 话 沟|面|聊
interviewSet 一趟, 约 ~ 面, 面 试|谈 通知, 邀|参|安|席 ~14 面|复|初|群 试|谈|面, 面 试|谈 邀|链|确|地|提, 想 见|约, 到|来 ~9 聊|面|试 聊|谈|讲|菜, 面试 ~ 改
assessment ai ~ 面|初 试, 作业, 笔试, 测 评|试|验, 案例, 道 ~9 题, 试 题|译, 录制
complete 前发, 参加, 作答, 完成, 提交, 链接, 请于, 截止, 准备, 做, 前 ~9 给|交|传, 登录, 录制
offerJob 录|聘 用|取|请|任 通|你|为|函|意|阁|台, 聘 为|任|书, 被 ~14 录 用|取|为, 来 ~ 上班, 发|子|到|式 ~ offer, offer 函|请|详, 请你 担|出 任, 意向书, 获 得?
 录|聘, 拟录, 定你, 你 的了, 请你来, 喜 ~ 成为我
offerPapers 欢迎 ~ 加入, 报到, 合约, 入职, 合同, 试用期
alert 推荐 ~ 职|岗, 新 职|工, # 个 ~ 职|岗, 猜你, 热招, 精选
jobList 查看全, 月薪, 立即
careerAdvice 技巧, 双选会, 招聘会
outreach 正 ~ 寻|招, 领英, 一个 ~9 机会, 看 到|了|过 ~9 简|背|经|资|履|你, 冒昧, 委托, 急聘, 诚聘
recruiterSelf 我是 ~14 猎|招|顾, 猎头
jobSheet 任职, 职责
askInterest 兴趣, 聊聊, 看机会, 聊几, 有意
statusNews 补 充|交|件, 核|选|估 中, 延 期|至, 被 ~ 查看, 仍在, 状态 ~ 更|变, 耐心, 背 调|景, 再等
unfinished 未完成 ~ 申, 完善
withdrawn 到|已|功 ~9 撤|放 回|弃
otherMatter 租, 稿件, 投稿, 刊用, 校 ~ 录取, 订单, 信用卡, 论文, 位同事, 拒信, 入学, 贷款, 奖学, 社团, 转正, 招标, 招生, 刷单
legal 个人信息, 隐私
unsubscribe 消订, 退订
companyFollows 应 聘|征, 加入, 报考
companyPrecedes 诚邀, 招聘, 招募, 校招
roleFollows 聘 为|任, 担任, 用你? 为
roleEnds 的简历, 一职, 职缺, 职|岗 位
roleLabel 职缺, 职|岗 位
roleNoun 师, 助理, 经理, 店长, 总监
visa 签证, 太远
budget 冻结, hc, 预算, 业务调, 超出
seniority 年 ~9 经验, 年限, 应届
fit 合|适|匹|符|契|满 适|合|配|足, 对口
metYou 谢 ~9 参|来|抽|出 ~14 面|复 试|谈, 谢 ~9 来|抽 ~9 聊, 会面, 面试结果, 面试官, 跑, 来过, 终面, 辛苦, 聊得
feedback 反|回 馈, 意见
money 押金, 保证金, 垫付, 先付
identityPapers 身份证
`,
};
