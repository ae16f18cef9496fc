// Which company a mail is from or about. Several places are asked and the name that most of them give wins; an
// applicant system, a job board or a personal mail service is never the answer.
import type { ReadMail } from '../features';
import { sharedSenders } from '../senders';
import type { Sentence } from '../spot';
import { foldWord } from '../text/fold';
import { nameAfter, nameBefore } from './spans';

interface Candidate {
  readonly name: string;
  readonly points: number;
}

const recruiterWords =
  /\b(?:talent acquisition|human resources|hiring team|recruiting team|recruitment team|talent team|people team|recruiting|recruitment|recruiter|recruiters|careers?|hiring|hr|jobs?|noreply|no-reply|notifications?|workday|team|talent|people services|people operations|human|resources|autoreply|do not reply|applications?|candidates?|support|staffing|greenhouse|icims|taleo|successfactors|services|department|systems? admin|mail|hello|global talent)\b/giu;
const nameEdges = /^[\s\-–—|@:,.'"&]+|[\s\-–—|@:,'"&]+$/gu;
const leadingThe = /^(?:the|your|our|my|dear|hi|hello|from|at|with|a|an)\s+/iu;

const neverCompanies = new Set(
  `us our we you your this the it dear hi hello thank thanks position role job application team candidate resume cv opportunity career careers
  linkedin indeed greenhouse lever workday icims taleo smartrecruiters ashby gmail google mail jobvite workable glassdoor monster ziprecruiter
  i if please regards sincerely best kind update status unfortunately we're january february march april may june july august september october
  november december monday tuesday wednesday thursday friday hr human resources recruiting person name employment work talent acquisition`.split(
    /\s+/,
  ),
);

export function readCompany(mail: ReadMail): string | null {
  const candidates = [...fromSubject(mail), ...fromBody(mail), ...fromSender(mail)].flatMap(clean);
  const totals = new Map<string, { name: string; points: number }>();
  for (const { name, points } of candidates) {
    const key = squash(name);
    const known = totals.get(key);
    if (known === undefined) totals.set(key, { name, points });
    else known.points += points;
  }
  const best = [...totals.values()].sort((one, two) => two.points - one.points)[0];
  return best === undefined ? null : best.name;
}

function squash(name: string): string {
  return foldWord(name)
    .replace(/\b(?:inc|llc|ltd|llp|corp|corporation|co|company|gmbh|ag|plc|group|the)\b/g, '')
    .replace(/[^\p{L}\d]/gu, '');
}

function clean({ name, points }: Candidate): Candidate[] {
  let left = name.replace(nameEdges, '');
  for (let before = ''; before !== left; ) {
    before = left;
    left = left.replace(leadingThe, '').replace(nameEdges, '');
  }
  const words = left.toLowerCase().split(/\s+/);
  const isNothing = left.length < 2 || left.length > 60 || words.every((word) => neverCompanies.has(word));
  return isNothing || left.includes('[') ? [] : [{ name: left, points }];
}

function fromSubject({ subjectSentence }: ReadMail): Candidate[] {
  return fromSentence(subjectSentence, 3, 2);
}

function fromBody({ sentences }: ReadMail): Candidate[] {
  return sentences.slice(0, 40).flatMap((sentence) => fromSentence(sentence, 2, sentence.words.length < 9 ? 2.5 : 1));
}

function fromSentence(sentence: Sentence, after: number, before: number): Candidate[] {
  const found: Candidate[] = [];
  for (const hit of sentence.hits.get('companyFollows') ?? []) {
    const name = nameAfter(sentence, hit.end);
    if (name !== null) found.push({ name, points: after });
  }
  for (const hit of sentence.hits.get('companyPrecedes') ?? []) {
    const name = nameBefore(sentence, hit.start);
    if (name !== null) found.push({ name: name.replace(recruiterWords, ' ').trim(), points: before });
  }
  return found;
}

function fromSender(mail: ReadMail): Candidate[] {
  const { name, local, domain, kind } = mail.sender;
  const found: Candidate[] = [];
  const shown = name.replace(recruiterWords, ' ').replace(/\s+/g, ' ').trim();
  if (shown !== '' && !name.includes('[') && kind !== 'alert') found.push({ name: shown, points: 2.5 });
  const handle = kind === 'ats' ? (local.split('+')[0] ?? '') : kind === 'own' ? ownLabel(domain) : '';
  const inText = handle.length > 1 ? findInText(handle, mail) : null;
  if (inText !== null) found.push({ name: inText, points: 2.5 });
  return found;
}

const secondLevel = new Set(['co', 'com', 'org', 'net', 'ac', 'gov', 'edu']);

/** `careers.acme.co.uk` → `acme`. */
function ownLabel(domain: string): string {
  if (sharedSenders().has(domain)) return '';
  const labels = domain.split('.');
  labels.pop();
  if (secondLevel.has(labels[labels.length - 1] ?? '')) labels.pop();
  return labels[labels.length - 1] ?? '';
}

/** The address says `topshelf`; the text knows that it is written `Top Shelf`. */
function findInText(handle: string, { subjectSentence, sentences }: ReadMail): string | null {
  for (const { text, words } of [subjectSentence, ...sentences.slice(0, 60)]) {
    for (let from = 0; from < words.length; from += 1) {
      let joined = '';
      for (let to = from; to < Math.min(words.length, from + 4) && joined.length < handle.length; to += 1) {
        joined += words[to]?.form ?? '';
        const start = words[from]?.start ?? 0;
        if (joined === handle && text.charAt(start) !== text.charAt(start).toLowerCase()) {
          return text.slice(start, words[to]?.end);
        }
      }
    }
  }
  return null;
}
