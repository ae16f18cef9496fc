// The company that a sender's name or address gives away.
import type { ReadMail } from '../read-mail';
import type { Sentence } from '../spot';
import type { Vote } from './ballot';
import { squashCompany } from './squash-company';

const officeWords =
  /\b(?:talent acquisition|human resources|hiring team|people operations|people services|do[- ]not[- ]reply|no-?reply|workday|talent|recruiting|recruitment|recruiters?|careers?|hiring|hr|jobs?|notifications?|team|people|resources|autoreply|applications?|candidates?|support|staffing|greenhouse|icims|taleo|successfactors|services|systems? admin|mail|recrutement|karriere|bewerbung|personal|empleo|carreiras|lavora con noi|rekrutacja|via|alerts?|messages?)\b/giu;

/** Here the part before the `@` is the employer's own short name, written out. */
const employerInAddress = new Set(['myworkday.com', 'icims.com', 'talent.icims.com', 'successfactors.com']);

export function companyFromSender(mail: ReadMail): Vote[] {
  const { name, local, domain, kind, service } = mail.sender;
  if (kind === 'alert' || kind === 'free') return [];
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
