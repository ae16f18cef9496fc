// Japanese: each character is a word, gaps count characters; "not" and "if" come last.
import type { LanguageData } from '../language';

export const japanese: LanguageData = {
  code: 'ja',
  common: 'の は を に で た ま す し て い が と も お ご さ せ る 様',
  words: `
not なか, かね, ません, ない
void 選外 の, 申し訳 ~ ません, ない方, 見送り に|で お|い|し, 完了していませ
condition 次第, 者|方 ~ の|だ み|け, 可否, 合否, 場合, を過ぎ, とき, された方, 際は, 際に
conditionAfter こ と が|も ご|あ, る|た|の|ず|い 場|際|旨|時
hedge 方に内定, 別の方, 接|談 ~19 り|御|お|感|恐 が|礼|謝|れ, 他社
stated 選考 ~ 結果
application 履歴書, 書類, 応募, エントリー
position 募集, ポジション, 採用, 求人
candidate 候補者
hiring 内定, 選考, 採用, 人事, 入社
interviewWord 面接, 面談
others 方 に|で|を ~ 願|採|決 ~ 運|こ|し|り, 他の 候|応
chose 採用, 決 め|定|ま, 内定, 願いす
proceed 進め る|た
filled 募|求 集|人 ~9 終了 い|と|し|さ, が埋ま, 募|求|採 集|人|用 ~9 止|消|凍 ~5 し|て|と|こ, に達し, 充足
declined 次|考|接|プ|階 ~9 進|案|呼 ~14 せ|か|え|き|わ|ら|け|れ|め ん|ね|ず|な, 縁|至 ~ なか, 了とさせ, 採|迎|至|縁|格 ~9 せ|か|え|き|わ|ら|け|れ ん|ね|ず|な, 不採用,
 望|待|意|向 に お? 添|応|沿|そ ~9 せ|か|え|き|わ|ら|け|れ ん|ね|ず, 見送, 見合わせ, 控えさせ, 締め切りまし, 遠慮 申|さ, 足りな, 望|待|意|向 に お? 添|沿|そ えな, 不合格, 余裕がな,
 今回は 難|な し, 対象外
takenBack 内定 ~14 取 り? 消|下, オファー ~14 取 り? 下|消, 白紙
refusal 見送 り|ら, 遺憾, 残念
regret 申し訳, 遺憾, 残念
luck を ~ 祈
keepOnFile 改めて ~9 話|応, らためて ~9 応, 引き続き, お声が, また ~9 機|連|縁|募|お|ど
applyAgain ぜひ ~9 覧, 再応募
manyApplicants 上回 ~ 応, 名を超, 多 数|く ~ 応募
received 完了, 届, 受 付|け|領|理|信, 送信, 承り, 拝受
thanks 感謝, 御礼, お礼, ありがと
applied 応募, エ|応 募|ン ~14 ありがと
willReview 拝見 ~ ます
contactYou 知|連 ~9 ます, お返事
arrange ご都合, 日程, 日時
interview 面接, 面談
interviewSet 話しませ, 面 接|談 ~ 願|設|進|確|来|予|案
assessment 動画, 性格, 作文, 課題, テスト, 録画, 検査
complete 回答, 実施, 受験, 受検, アップ, お願い, お送り, 締切, 返送, 提出, 受けて, 期限
offerJob 内|採 定|用 通|決, オファー レ|で|を|面, 内々定, 迎えした, 内定とさせ, 採用させて, 採用することに, 来ていただきた, 採用いたし,
 働いてもらい, 働いていただくこと
offerPapers 入社
alert 新着, 急募, 合同, # 件, おすすめ
jobList 時給, 月給, 年収, # 万円
careerAdvice 説明会
outreach 経 歴|験 ~9 魅|拝, スカウト, 非公開, 突然, を探して, はじめまして
recruiterSelf 人材紹介
askInterest しませんか, お話しでき, 関心, カジュアル, 興味
statusNews 待たせ, 遅|延 れ|期|び|延, 選考 ~ 状, 保留, 不備
unfinished 完了していません, 途中
withdrawn 辞退 ~14 承|受
otherMatter ローン, 投稿, 論文, 疲れ 様|さ ~ です, ご提案 い|の, カード, 入居, 入学, 奨学, 貴社
legal 個人情報
unsubscribe 配信停
companyPrecedes 新卒, 採用, 人事, 総務
roleEnds として ~ 来|迎|採|働, への ご? 応募, の ご? 求|募|公|選|書|応|仕|採, にご? 応募, の ~ 面 接, 求人, のポジション, 職 に|の|と|へ
roleLabel ポジション, 職種
roleNoun スタッフ, エンジニア, マネージャー
visa 在留, 就労
budget 計画, 業績, 条件面, 凍結, 予算, 余裕
seniority 経験 ~9 まだ, 経験 ~9 年|浅|少|足
fit 経験が, 合 致|わ, 開き, マッチ
metYou 次|終|員 面接, 面接の結, 面 接|談 ~19 り|御|お|感|恐 が|礼|謝|れ, 足を運, お|来 会|越|社 ~19 り|御|お|感|恐 が|礼|謝|れ
feedback フィードバック, 開示, 理由, コメント
money 振 り? 込, 登録料
identityPapers マイナンバー
`,
};
