// When and where an interview is, and until when an assessment may be done.
import type { ReadMail } from '../read-mail';
import { findDay, findTime } from './dates';

const meetingHosts = [
  'zoom.us/',
  'meet.google.com/',
  'teams.microsoft.com/',
  'teams.live.com/',
  'webex.com/',
  'whereby.com/',
  'calendly.com/',
  'cal.com/',
  'goodtime.io/',
  'meetings.hubspot.com/',
  'doodle.com/',
  'savvycal.com/',
  'outlook.office365.com/owa/calendar',
];

/** A day in a sentence that speaks of the interview, or right after one. */
export function readInterviewAt({ sentences }: ReadMail): string | null {
  for (const [index, { text }] of sentences.entries()) {
    const near = [sentences[index - 1], sentences[index]];
    if (!near.some((sentence) => sentence?.hits.has('interview') || sentence?.hits.has('arrange'))) continue;
    const day = findDay(text);
    if (day === null) continue;
    const time = findTime(text) ?? findTime(sentences[index + 1]?.text ?? '');
    return time === null ? day : `${day}T${time}`;
  }
  return null;
}

const writtenAddress = /https:\/\/[^\s<>"')\]]{4,400}/g;

export function readInterviewLink({ addresses, text }: ReadMail): string | null {
  const all = [...addresses, ...(text.match(writtenAddress) ?? [])];
  return all.find((address) => isMeeting(address)) ?? null;
}

function isMeeting(address: string): boolean {
  return address.startsWith('https://') && meetingHosts.some((host) => address.toLowerCase().includes(host));
}

export function readDeadline({ sentences }: ReadMail): string | null {
  for (const { text, hits } of sentences) {
    const day = hits.has('assessment') || hits.has('complete') ? findDay(text) : null;
    if (day !== null) return day;
  }
  return null;
}
