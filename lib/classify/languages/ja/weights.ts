// Written by tools/fit.ts, see word-weights.ts: run it again after a change of words.
export const weights = `
application_confirmation +2 受
application_confirmation +1 ね へ み エ マ メ 了 付 公 到 募 否 埋 場 完 容 少 履 心 応 書 注 着 確 絡 記 認 返 連 領 類
application_confirmation -1 せ ど ズ セ 件 入 力 同 変 定 新 条 検 決 祈 都
rejection +1 こ ず そ な ね め よ デ ポ ョ 了 件 別 力 回 声 変 多 店 引 後 御 心 念 恐 採 数 方 期 止 決 活 礼 種 終 経 結 縁 覧 計 討 訳 迎 進 達 適 際 集 験
rejection -1 す ち オ セ ド プ ロ 一 介 場 容 明 月 条 枠 由 着 知 紹 給 間
interview_invitation +1 ず ど イ オ 加 参 合 否 場 履 日 枠 案 次 歴 水 物 理 由 確 程 筆 給 記 話 通 都 階
interview_invitation -1 そ め る シ セ タ ミ ー 中 内 取 受 実 容 断 査 検 申 着 補 近 送 関
assessment_invitation +1 ぎ ィ ザ ス ズ デ マ 作 候 出 切 受 性 招 提 断 月 期 格 水 画 続 締 考 課 進 適 選 録 限 題 願
assessment_invitation -1 こ な よ る メ ュ 中 事 件 味 定 店 意 望 果 業 歴 状 知 終 絡 興 資 連 都
offer +1 ァ オ ザ フ レ 万 付 働 入 円 労 収 同 料 断 書 期 条 決 理 知 確 結 給 試 越 迎 返 通
offer -1 が せ そ っ ば へ み ら シ チ プ 候 募 回 履 応 望 案 業 求 程 総 訳 過
recruiter_outreach +1 じ や わ ァ ィ カ ジ 作 働 公 味 学 実 感 拝 期 材 歴 注 然 礼 社 突 経 興 見 謝 転 返 限 領
recruiter_outreach -1 う へ り タ デ 下 募 接 提 明 月 果 様 結 行 面
job_alert_newsletter +1 万 停 円 参 合 同 多 料 止 求 決 着 算 致 見 返 退 配
job_alert_newsletter -1 く さ と よ ク 一 考 選 間
status_update_other +1 ん プ 不 伝 個 入 力 同 在 報 延 待 情 活 状 申 確 第 考 要 訳 辞 退 遅 選 間
status_update_other -1 あ う け じ た っ は め ィ エ ク ジ デ フ レ 介 件 内 場 年 度 拝 望 過 集
unrelated +1 わ カ ド 不 候 入 合 学 容 少 文 料 日 材 査 案 疲 答 見 誠 謝 込 送 録 関 願
unrelated -1 さ め チ テ デ ナ リ レ 予 務 募 同 員 応 性 業 次 活 由 知 第 総 考 職 調 過 適 選 間 際
`;
