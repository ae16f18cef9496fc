// Written by tools/fit.ts, see word-weights.ts: run it again after a change of words.
export const weights = `
application_confirmation +2 受
application_confirmation +1 へ み エ メ 了 付 公 内 募 埋 報 場 完 容 少 届 応 着 知 確 第 絡 記 認 返 通 連 過 領 類
application_confirmation -1 ど よ ン 予 件 保 入 力 同 変 定 新 検 見 討 談 論 進 都 限 階
rejection +2 別
rejection +1 こ じ な め よ ィ ポ ョ 了 仕 件 切 募 卒 回 埋 声 多 店 引 心 応 念 恐 数 方 果 決 活 添 礼 祈 種 筆 管 経 結 至 行 覧 計 討 訳 越 迎 送 進 達 適
rejection +1 際 集
rejection -1 す ち オ キ ナ 一 合 場 容 拝 明 月 枠 確 程 記
interview_invitation +1 ず ど び イ オ ク ポ ュ ョ 加 参 合 基 場 履 応 拝 枠 案 様 次 歴 水 知 程 筆 記 話 通 過 都 面
interview_invitation -1 そ や セ タ デ ナ ミ 入 内 別 務 取 受 声 承 提 料 明 期 査 検 状 申 礼 経 送 限 験
assessment_invitation +1 spi へ め ィ ス デ 作 出 切 卒 回 年 性 招 提 数 文 月 期 画 着 続 締 考 要 認 課 送 進 過 録 限 題 願
assessment_invitation -1 こ ね も よ 中 件 在 定 望 果 業 終 経
offer +1 ァ オ タ レ 万 付 働 入 円 労 卒 同 定 承 料 書 期 条 決 着 知 結 給 緒 越 迎 返 送 通 面
offer -1 せ み ア チ ト プ メ 了 人 会 候 回 度 後 応 方 案 程 総 者 要 見 過
recruiter_outreach +1 じ ィ ウ カ ジ ネ 介 公 収 味 実 感 拝 材 歴 然 礼 突 紹 経 絡 興 談 謝 転 返 連 都
recruiter_outreach -1 き く こ タ デ 下 件 回 対 接 明 月 果 検 結 要 面
job_alert_newsletter +1 ス 人 停 収 多 年 新 条 止 残 求 決 着 都 配
job_alert_newsletter -1 く さ わ ニ 中 待 書 期 来 案 確 絡 者 連
status_update_other +1 ん 伝 個 出 力 募 同 報 多 延 待 応 活 状 申 第 縁 考 訳 資 辞 込 退 遅 選
status_update_other -1 う ず は め ニ バ フ マ 一 件 取 場 対 年 度 望 案 業 由 答 経 集
unrelated +1 で 不 入 合 基 学 容 少 居 文 料 材 査 添 申 疲 謝 込 送 録 関 願
unrelated -1 あ や イ オ チ テ デ ナ ペ ョ レ 人 務 募 員 年 応 採 来 業 由 画 考 職 調 選 間 階
`;
