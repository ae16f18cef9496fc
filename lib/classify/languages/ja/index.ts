// Japanese: each character is a word, gaps count characters; "not" and "if" come last.
import type { LanguageData } from '../language';

export const japanese: LanguageData = {
  code: 'ja',
  common: 'の は を に で た ま す し て い が と も お ご さ せ る 様',
  words: `
not かね, なか, ません, ない
void 選外 の, 申し訳 ~ ません, 完了していませ, ない方, 見送り で|に お|い|し
condition 際に, とき, された方, 者|方 ~ の|だ み|け, 可否, 合否, を過ぎ, 際は, 場合, 次第
conditionAfter の|た|る|い|ず 時|場|旨|際, こ と が|も ご|あ
hedge 方に内定, 別の方, 接|談 ~19 り|御|お|感|恐 が|礼|謝|れ, 他社
stated 選考 ~ 結果
application 応募, 書類, 履歴書, エントリー
position 採用, 募集, ポジション, 求人
candidate 候補者
hiring 選考, 内定, 採用, 人事, 入社
interviewWord 面接, 面談
others 方 に|で|を ~ 願|採|決 ~ こ|し|運|り, 別|他 の ~9 方 に|を|が|で|と, 他の 候|応
chose 内定, 採用, 決 め|定|ま, 願いす
proceed 進め た|る
filled が埋ま, 切りました, 取りや, 充足, 募|求 集|人 ~9 終了 し|い|と|さ, 取り下, 者|方|人 が|で 決, 募|求|採 集|人|用 ~9 凍|止|消 ~5 し|て|と|こ, に達し
declined 見送, 控えさせ, お断り, 望|待|意|向 に お? 添|沿|そ えな, 見合わせ, 望|待|意|向 に お? 添|沿|応|そ ~9 せ|か|え|き|わ|ら|け|れ ん|ね|ず, 縁|至 ~ なか,
 採|迎|縁|至|格 ~9 せ|か|え|き|わ|ら|け|れ ん|ね|ず|な, 了とさせ, 余裕がな, 不合格, 選外, 不採用, 次|接|考|プ|階 ~9 進|案|呼 ~14 せ|か|え|き|わ|ら|け|れ|め ん|ね|ず|な,
 今回は 難|な し, 不通過
takenBack 内定 ~9 取 り? 消
refusal 見送 ら|り, 残念, 遺憾
regret 残念, 遺憾, 申し訳
luck を ~ 祈
keepOnFile 連絡させて, お声が, いつか, また ~9 機|縁|お|募|連|ど, 改めて ~9 話|応, 引き続き, らためて ~9 応
applyAgain ぜひ ~9 覧, 再応募
manyApplicants 名を超, 人数に限, 上回 ~ 応, 多 数|く ~ 応募
received 到着, 承り, 受 け|付|領|理|信, 送信, 届, 完了, 拝受
thanks ありがと, 御礼, お礼, 感謝
applied 応募, 応|エ ン|募 ~14 ありがと
willReview 拝見 ~ ます
contactYou 連|知 ~9 ます, お返事
arrange ご都合, 日程, 日時
interview 面接, 面談
interviewSet 接|談 ~9 行います, 面 接|談 ~ 願|案|進|設|確|来|予, お 話|会 ~19 都|日 時|程|合, 話しませ
assessment 課題, 作文, 動画, spi, 性格, テスト, 録画, 検査
complete 締切, 期限, アップ, 返送, 提出, お願い, 受けて, お送り, 回答, 実施, 受験, 受検
offerJob 内|採 定|用 通|決, 労働条件通知書, オファー レ|で|を|面, 内定 い|と|し, 迎えした, 内|採 定|用 の|を|が|に お|ご 通|決|知|出|伝|連,
 として ~ 来|働|迎 ~9 ことに な|決|い|し, 内々定
offerPapers 入社
alert 合同, # 件, おすすめ, 新着, 急募
jobList 時給, # 万円, 月給, 年収
careerAdvice 説明会
outreach 経 験|歴 ~9 魅|拝, を探して, 突然, はじめまして, スカウト, 非公開, オファーが届
recruiterSelf 人材紹介
askInterest しませんか, お話しでき, 関心, 興味, カジュアル
statusNews 待たせ, 保留, 選考 ~ 状, 選考に ~ 時間, 不備, 選考中で, 遅|延 れ|期|延|び
unfinished 完了していません, 途中
withdrawn 辞退 ~14 承|受
otherMatter ローン, カード, 入学, 奨学, 出願 を|書, 投稿, 論文, 疲れ 様|さ ~ です, ご提案 い|の, 入居, 貴社
legal 個人情報
unsubscribe 配信停
companyPrecedes 総務, 新卒, 採用, 人事
roleEnds への ご? 応募, の ご? 求|選|募|採|公|書|応|仕, の ~ 面 接, のポジション, 職 に|の|と|へ, として ~ 来|迎|採|働, にご? 応募, 求人
roleLabel ポジション, 職種
roleNoun スタッフ, エンジニア, マネージャー
visa 在留, 就労
budget 計画, 業績, 条件面, 凍結, 予算, 余裕
seniority 経験 ~9 浅|少|年|足, 経験 ~9 まだ
fit 経験が, 開き, マッチ, 合 わ|致
metYou 面接の結, 次|員|終 面接, 面 接|談 ~19 り|御|お|感|恐 が|礼|謝|れ, 足を運, お|来 越|会|社 ~19 り|御|お|感|恐 が|礼|謝|れ
feedback フィードバック, 開示, コメント, 理由
money 振 り? 込, 登録料
identityPapers マイナンバー
`,
};
