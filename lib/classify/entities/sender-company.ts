// The company that a sender's name or address gives away.
import type { ReadMail } from '../read-mail';
import type { Sentence } from '../spot';
import type { Vote } from './ballot';
import { isUnspaced } from './spans';
import { squashCompany } from './squash-company';

const officeWords =
  /\b(?:talent acquisition|human resources|hiring team|people operations|people services|do[- ]not[- ]reply|no-?reply|workday|talent|recruiting|recruitment|recruiters?|careers?|hiring|hr|jobs?|notifications?|team|people|resources|autoreply|applications?|candidates?|support|staffing|greenhouse|icims|taleo|successfactors|services|systems? admin|mail|recrutement|karriere|bewerbung|personal|empleo|carreiras|lavora con noi|rekrutacja|via|alerts?|messages?)\b/giu;

/** Here the part before the `@` is the employer's own short name, written out. */
const employerInAddress = new Set(['myworkday.com', 'icims.com', 'talent.icims.com', 'successfactors.com']);

export function companyFromSender(mail: ReadMail): Vote[] {
  const { name, local, domain, kind, service } = mail.sender;
  if (kind === 'alert' || kind === 'free') return [];
  if (isUnspaced(name)) return fromUnspaced(name);
  const votes: Vote[] = [];
  const shown = name.replace(officeWords, ' ').replace(/\s+/g, ' ').trim();
  const isPerson = kind === 'own' && !officeSigns(name) && looksLikePerson(shown);
  if (shown !== '' && kind !== 'board' && !isPerson) votes.push({ name: shown, points: 2.5 });
  const handle = kind === 'ats' ? (local.split(/[+-]/)[0] ?? '') : kind === 'own' ? ownLabel(domain) : '';
  const inText = handle.length > 1 ? findInText(squashCompany(handle), mail) : null;
  if (inText !== null) votes.push({ name: inText, points: 2.5 });
  else if (service !== null && employerInAddress.has(service) && /^[a-z]{3,}$/.test(handle) && !officeSigns(handle)) {
    votes.push({ name: handle.charAt(0).toUpperCase() + handle.slice(1), points: 0.4 });
  }
  return votes;
}

function officeSigns(name: string): boolean {
  return name.replace(officeWords, '') !== name;
}

/** Two capitalised words and nothing else. */
function looksLikePerson(name: string): boolean {
  return /^\p{Lu}[\p{L}'-]+(?: \p{Lu}\.?)? \p{Lu}[\p{L}'-]+$/u.test(name);
}

const secondLevel = new Set(['co', 'com', 'org', 'net', 'ac', 'gov', 'edu']);

/** `careers.acme.co.uk` → `acme`. */
function ownLabel(domain: string): string {
  const labels = domain.split('.');
  labels.pop();
  if (secondLevel.has(labels[labels.length - 1] ?? '')) labels.pop();
  return labels[labels.length - 1] ?? '';
}

const mostWords = 4;

/** The address says `topshelf`; the text knows that it is written `Top Shelf`. */
function findInText(handle: string, { subjectSentence, sentences }: ReadMail): string | null {
  const initial = handle.charAt(0).toUpperCase();
  for (const sentence of [subjectSentence, ...sentences.slice(0, 60)]) {
    if (!sentence.text.includes(initial)) continue;
    const found = findSpelt(handle, sentence);
    if (found !== null) return found;
  }
  return null;
}

function findSpelt(handle: string, { text, places }: Sentence): string | null {
  for (const [from, { form, start }] of places.entries()) {
    if (!handle.startsWith(form) || text.charAt(start) === text.charAt(start).toLowerCase()) continue;
    let joined = '';
    for (const word of places.slice(from, from + mostWords)) {
      joined += word.form;
      if (joined === handle) return text.slice(start, word.end);
    }
  }
  return null;
}

// Names in kana and Han.

const department = /人[事力才資资財财]|採用|総務|新卒|中途|招[聘募]|校[招园園]|HR|事務局|編集部|担当|代表|様|御中/;
const noHouse =
  /^(?:弊社|当社|貴社|御社|我司|本公司|公司|企業|会社|キャリア|本次|社会)$|[部課係室]$|様|さん|先生|女士|小姐|同学|チーム|選考|选|結果|结果|反[馈饋]|[负負][责責]|回饋|年度|公[开開]|招|案内|日程|通知|面接|面[试試]|応募|知らせ|お願い|重要|確認|确认|件$/;

/** A name, when it may be one, without the department behind it. */
export function asHouse(name: string, points: number): Vote[] {
  const end = name.search(department);
  const left = (end < 0 ? name : name.slice(0, end)).trim();
  return left.length < 2 || noHouse.test(left) ? [] : [{ name: left, points }];
}

const boards =
  /リクナビ|マイナビ|doda|エン転職|indeed|ビズリーチ|エージェント|転職|求人|直聘|智[联聯]|前程|51job|猎聘|拉勾/i;
/** A person in Han: `陈思`, `野々村 透`. */
const person = /^[\u3400-\u9fff々]{1,3}(?: [\u3400-\u9fff々]{1,3})?$/;

/** `青葉建設 採用担当 早川`: the first part that is not an office or a person. */
function fromUnspaced(name: string): Vote[] {
  if (person.test(name)) return [];
  const [first = '', second = ''] = name.split(/[ /|]/);
  const isOnlyForm = /(?:会社|法人)$/.test(first) && first.length < 7;
  const isLatin = /^[\w.-]+$/.test(first) && /^[\w.-]+$/.test(second);
  const shown = isOnlyForm || isLatin ? `${first} ${second}` : first;
  return asHouse(shown, boards.test(shown) ? 0.5 : 2.5);
}
