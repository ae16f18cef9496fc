// Japanese: each character is a word, gaps count characters; "not" and "if" come last.
import type { LanguageData } from '../language';

export const japanese: LanguageData = {
  code: 'ja',
  common: 'の は を に で た ま す し て い が と も お ご さ せ る 様',
  words: `
not かね, ません, ない, なか
void 選外 の, 申し訳 ~ ません, ない方, 完了していませ, 見送り に|で お|い|し
condition 方|者 ~ だ|の み|け, とき, された方, 可否, 合否, 場合, 次第, を過ぎ, 際は, 際に
conditionAfter こ と が|も ご|あ, る|た|い|ず|の 場|際|旨|時
hedge 接|談 ~19 り|御|お|感|恐 が|礼|謝|れ, 別の方, 他社
stated 選考 ~ 結果
application 履歴書, 書類, 応募, エントリー
position ポジション, 採用, 募集, 求人
candidate 候補者
hiring 人事, 選考, 内定, 採用, 入社
interviewWord 面接, 面談
others 方 に|で|を ~ 願|採|決 ~ 運|こ|し|り, 他の 応|候
chose 内定, 採用, 決 め|定|ま, 願いす
proceed 進め る|た
filled 充足, 募|求 集|人 ~9 終了 い|と|し|さ, 募|求|採 集|人|用 ~9 止|消|凍 ~5 し|て|と|こ, が埋ま, に達し
declined 対象外, 締め切りまし, 縁|至 ~ なか, 見送, 手 ~ 足りて, 次|考|接|プ|階 ~9 進|案|呼 ~14 せ|か|え|き|わ|ら|け|れ|め ん|ね|ず|な, 了とさせ, 働いていただくことはできま,
 今回は な|難 し, 採|迎|縁|至|格 ~9 せ|か|え|き|わ|ら|け|れ ん|ね|ず|な, 不採用, 望|待|意|向 に お? 添|応|沿|そ ~9 せ|か|え|き|わ|ら|け|れ ん|ね|ず, 見合わせ, 控えさせ,
 望|待|意|向 に お? 添|沿|そ えな, 不合格, 余裕がな, 足りな
takenBack 内定 ~14 取 り? 消|下, オファー ~14 取 り? 消|下, 白紙
refusal 遺憾, 残念, 見送 り|ら
regret 遺憾, 残念, 申し訳
luck を ~ 祈
keepOnFile 改めて ~9 話|応, らためて ~9 応, 引き続き, お声が, また ~9 機|連|縁|募|お|ど
applyAgain ぜひ ~9 覧, 再応募
manyApplicants 上回 ~ 応, 名を超, 多 数|く ~ 応募
received 完了, 送信, 受 付|け|領|理|信, 承り, 拝受, 届
thanks 感謝, 御礼, お礼, ありがと
applied 応募, エ|応 募|ン ~14 ありがと
willReview 拝見 ~ ます
contactYou 知|連 ~9 ます, お返事
arrange ご都合, 日程, 日時
interview 面接, 面談
interviewSet お話を伺, お会いし, 面 接|談 ~ 願|設|進|確|来|予|案
assessment 動画, 課題, 性格, 作文, テスト, 録画, 検査
complete 回答, 提出, お願い, お送り, 返送, 所要時間, 受験, 受検, アップ, 締切, 実施, 受けて, 期限
offerJob 内|採 定|用 通|決, オファー レ|で|を|面, 働いていただきた, 内定を, 来ていただきた, 内々定, 採用いたし, 採用とさせ, 迎えした, 内定とさせ, 働いていただくこと, 採用させて, 働いてください,
 採用が決ま, あなたに決め, 働いてもらい, 採用することに
offerPapers 入社
alert 新着, 合同, 急募, # 件, おすすめ
jobList 時給, 月給, 年収, # 万円
careerAdvice 説明会
outreach を探して, 突然, スカウト, 非公開, はじめまして, 経 歴|験 ~9 拝|魅
recruiterSelf 人材紹介
askInterest お話しでき, 関心, カジュアル, しませんか, 興味
statusNews 選考 ~ 状, 遅|延 れ|び|期|延, 待たせ, 保留, 不備
unfinished 途中
withdrawn 辞退 ~14 承|受
otherMatter 疲れ 様|さ ~ です, ご提案 い|の, ローン, 投稿, カード, ご注文, 論文, 診察, 入居, 入学, 奨学, 貴社
legal 個人情報
unsubscribe 配信停
companyPrecedes 新卒, 採用, 人事, 総務
roleEnds として ~ 迎|来|採|働, への ご? 応募, の ご? 求|募|公|選|書|応|仕|採, にご? 応募, の ~ 面 接, 求人, のポジション, 職 に|の|と|へ
roleLabel ポジション, 職種
roleNoun エンジニア, マネージャー, スタッフ
visa 在留, 就労
budget 条件面, 凍結, 計画, 業績, 予算, 余裕
seniority 経験 ~9 浅|少|年|足, 経験 ~9 まだ
fit 経験が, 合 致|わ, 開き, マッチ
metYou 面接の結, 次|終|員 面接, 面 接|談 ~19 り|御|お|感|恐 が|礼|謝|れ, 足を運, お|来 越|会|社 ~19 り|御|お|感|恐 が|礼|謝|れ
feedback 理由, フィードバック, 開示, コメント
money 振 り? 込, 登録料
identityPapers マイナンバー
`,
};
