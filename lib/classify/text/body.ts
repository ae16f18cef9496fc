// Leaves of a mail what its sender says now: no older mail quoted below, no signature.

/** "On Monday … wrote:" in its many languages: a line that ends so, near a date or an address. */
const wrote =
  /(?:wrote|a ecrit|a écrit|schrieb|geschrieben|escribió|escribio|escreveu|ha scritto|schreef|napisał|napisał\(a\)|skrev|yazdı|כתב|写道|寫道|のメール|书写)\s?:\s*$/iu;
const originalMessage =
  /^[-_\s]*(?:original message|message d'origine|message original|ursprüngliche nachricht|mensaje original|messaggio originale|oorspronkelijk bericht|mensagem original|wiadomość oryginalna|ursprungligt meddelande|orijinal ileti|הודעה מקורית|原始邮件|元のメッセージ)[-_\s]*$/iu;
const headerFrom = /^(?:from|de|von|da|van|od|från|kimden|מאת|发件人|差出人|from )\s?[:：]\s?\S/iu;
const headerNext =
  /^(?:sent|date|to|envoyé|à|gesendet|datum|an|enviado|fecha|para|inviato|data|a|verzonden|aan|wysłano|do|skickat|till|gönderilme|tarih|kime|נשלח|אל|发送时间|收件人|送信日時|宛先)\s?[:：]/iu;
const forwarded =
  /^[-_\s]*(?:forwarded message|begin forwarded message|message transféré|weitergeleitete nachricht|mensaje reenviado|messaggio inoltrato|doorgestuurd bericht|mensagem encaminhada|הודעה שהועברה|转发的邮件|転送)/iu;
const signatureMark = /^--\s?$/;

/** A signature is short; a rule of dashes above half a newsletter is none. */
const longestSignature = 14;
/** "On Monday, 3 December 2029 at 14:30, a name and an address wrote:" */
const longestQuoteLine = 300;
/** "---------- Forwarded message ---------" */
const longestSeparator = 80;
/** Own words that make a forwarded mail a message of its own. */
const enoughOwnText = 40;

/** The lines that are left, trimmed. */
export function cutLines(text: string): string[] {
  const lines = text.split('\n');
  const kept: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = (lines[index] ?? '').trim();
    if (line.startsWith('>')) continue;
    if (startsOlderMail(line, lines, index, kept)) break;
    if (signatureMark.test(line) && index > 0 && lines.length - index <= longestSignature) break;
    kept.push(line);
  }
  return kept;
}

function startsOlderMail(line: string, lines: readonly string[], index: number, kept: readonly string[]): boolean {
  if (line.length === 0 || line.length > longestQuoteLine) return false;
  if (line.endsWith(':') && wrote.test(line) && (line.length > 14 || /\d/.test(line))) return true;
  if (line.length <= longestSeparator && (forwarded.test(line) || originalMessage.test(line)))
    return ownText(kept) >= enoughOwnText;
  return (
    line.includes(':') &&
    headerFrom.test(line) &&
    headerNext.test((lines[index + 1] ?? '').trim()) &&
    ownText(kept) >= enoughOwnText
  );
}

function ownText(kept: readonly string[]): number {
  return kept.reduce((sum, line) => sum + line.length, 0);
}
