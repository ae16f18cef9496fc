// Written by tools/fit.ts, see word-weights.ts: run it again after a change of words.
export const weights = `
application_confirmation +1 也 代 会 保 候 函 功 取 只 复 多 将 已 成 截 持 提 收 止 申 确 筛 网 联 谢 醒
application_confirmation -1 单 发 学 就 岗 年 我 竞 签 评 邀 链 间 险
rejection +1 offer 了 份 众 估 候 停 关 其 冻 力 单 反 只 复 多 存 安 定 库 应 後 心 悉 應 才 找 抽 推 撤 暂 更 有 未 来 果 校 欢 歉 此 求 满 祝 竞 結 继 缺
rejection +1 考 聘 背 能 虑 试 谢 適 選 部 順 额
rejection -1 交 何 即 否 如 期 视 请
interview_invitation +1 便 助 参 只 学 安 提 改 时 案 流 测 申 确 第 筛 约 聊 至 複 见 談 诚 趟 道 邀 销 间 面 顺
interview_invitation -1 业 人 他 位 关 兴 即 另 可 成 新 未 格 没 注 者 职
assessment_invitation +1 业 使 充 初 发 在 完 審 專 心 截 无 时 月 格 案 测 用 稿 答 系 约 逾 道 邀 醒 链 预 题
assessment_invitation -1 了 事 人 信 到 名 告 您 排 新 期 申 看 确 职 至 见 适
offer +1 offer 与 书 任 入 加 单 取 受 員 喜 式 录 很 恭 息 担 接 来 欢 正 消 為 等 联 薪 资 迎
offer -1 上 不 专 会 位 前 历 后 学 岗 招 收 新 简 结 评 进
recruiter_outreach +1 也 便 关 兴 受 向 多 存 寻 常 机 正 猎 誠 详 谈 责 趣 選 金 险 验
recruiter_outreach -1 下 为 书 他 何 入 再 员 回 定 审 式 投 日 未 用 终 结 能 证 评 通 面
job_alert_newsletter +1 offer 业 为 供 再 参 双 向 技 推 无 班 立 荐 订 退 选 金
job_alert_newsletter -1 一 人 们 你 可 回 已 年 我 时 期 过 通
status_update_other +1 中 久 估 充 少 尚 差 已 延 录 心 更 流 测 申 等 系 耐 至 补
status_update_other -1 与 专 个 交 们 加 即 同 地 定 将 年 式 很 我 持 接 是 机 求 理 者 能 薪 视 试 过 适 选
unrelated +1 予 交 仅 候 取 另 处 审 将 差 帮 得 心 憾 我 拒 早 用 租 被 谢 贷 退 遗 金 销
unrelated -1 们 何 們 否 回 复 岗 工 师 式 息 招 收 时 查 班 知 系 职 聘 背 薪 請 趟 身 进 邀
`;
