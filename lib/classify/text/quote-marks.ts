// What stands above an older mail that is quoted below the answer, in the words of many mail programs. Data only.

export interface QuoteMarks {
  readonly wrote: RegExp;
  readonly separator: RegExp;
  readonly headerFrom: RegExp;
  readonly headerNext: RegExp;
}

export const quoteMarks: QuoteMarks = {
  /** "On Monday … wrote:" in its many languages: a line that ends so, near a date or an address. */
  wrote:
    /(?:wrote|a ecrit|a écrit|schrieb|geschrieben|escribió|escribio|escreveu|ha scritto|schreef|napisał|napisał\(a\)|skrev|yazdı|כתב|写道|寫道|のメール|书写)\s?:\s*$/iu,
  /** "---- Original message ----", "Begin forwarded message:". */
  separator:
    /^[-_\s]*(?:forwarded message|begin forwarded message|message transféré|weitergeleitete nachricht|mensaje reenviado|messaggio inoltrato|doorgestuurd bericht|mensagem encaminhada|הודעה שהועברה|转发的邮件|転送|(?:original message|message d'origine|message original|ursprüngliche nachricht|mensaje original|messaggio originale|oorspronkelijk bericht|mensagem original|wiadomość oryginalna|ursprungligt meddelande|orijinal ileti|הודעה מקורית|原始邮件|元のメッセージ)[-_\s]*$)/iu,
  headerFrom: /^(?:from|de|von|da|van|od|från|kimden|מאת|发件人|差出人|from )\s?[:：]\s?\S/iu,
  headerNext:
    /^(?:sent|date|to|envoyé|à|gesendet|datum|an|enviado|fecha|para|inviato|data|a|verzonden|aan|wysłano|do|skickat|till|gönderilme|tarih|kime|נשלח|אל|发送时间|收件人|送信日時|宛先)\s?[:：]/iu,
};
