// Written by tools/fit.ts, see word-weights.ts: run it again after a change of words.
export const weights = `
application_confirmation +2 功
application_confirmation +1 会 何 保 变 只 处 多 完 审 将 已 应 成 截 投 收 止 状 申 确 者 联 英 谢 送 醒
application_confirmation -1 一 上 于 份 全 再 发 学 就 年 意 找 推 暂 没 流 经 见 间
rejection +1 offer 中 予 他 份 众 供 停 先 关 其 力 反 回 多 存 定 岗 库 应 往 後 心 憾 應 才 找 技 抽 撤 暂 有 未 果 欢 歉 此 求 注 满 祝 竞 第 結 继 续 缺
rejection +1 考 谢 進 遗 選 順 额 馈
rejection -1 专 否 格 确 約 英 视 请 领
interview_invitation +1 下 便 助 参 只 地 安 将 式 投 排 改 时 期 流 确 约 能 至 英 见 談 謝 诚 趟 邀 间 面
interview_invitation -1 业 个 人 关 即 取 另 可 在 完 录 應 推 未 没 考 者
assessment_invitation +1 作 初 完 将 截 时 格 止 测 用 程 答 约 评 足 道 邀 链 题
assessment_invitation -1 事 人 到 已 新 确 算 薪 见
offer +1 offer 为 书 们 任 入 加 单 取 受 員 喜 式 恭 意 擔 期 欢 為 确 等 簽 薪 资 迎 量
offer -1 不 专 业 中 会 位 历 后 在 学 履 岗 感 招 收 文 新 机 看 简 网
recruiter_outreach +1 也 关 兴 受 向 寻 履 愿 期 沒 聊 荐 虑 详 谈 责 趣 金 链 险
recruiter_outreach -1 全 再 后 员 子 成 持 日 用 签 试 选
job_alert_newsletter +1 offer 供 向 改 欢 荐 订 迎 退
job_alert_newsletter -1 一 人 可 工 已 我 通
status_update_other +1 中 久 仍 充 反 完 审 審 尚 差 师 延 心 更 歉 流 申 等 终 耐 至 补 被 谈 进 馈
status_update_other -1 一 与 专 个 也 交 保 加 同 定 就 年 很 得 我 持 文 暂 机 来 正 理 经 者 能 视
unrelated +1 予 交 取 另 合 审 将 帮 憾 拒 早 暂 用 租 终 被 谢 贷 遗 金
unrelated -1 业 们 函 力 复 应 才 招 收 来 查 正 流 班 知 系 聊 职 聘 背 薪 视 請 进 量
`;
