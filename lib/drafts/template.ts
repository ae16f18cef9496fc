// What a draft is made of. Templates are data, one folder per language; tokens in braces are filled by `writeDraft`.
import type { MessageKey } from '../i18n/t';

export const tones = ['warm', 'brief'] as const;
export type Tone = (typeof tones)[number];

export const draftIds = [
  'askFeedback',
  'graciousClose',
  'stayInTouch',
  'followUp',
  'thankAfterInterview',
  'thankForOffer',
] as const;
export type DraftId = (typeof draftIds)[number];

/** Every token a template may use; a typo fails the language's test. */
export const tokens = ['theRole', 'atCompany', 'onDay', 'theirTime'] as const;
export type Token = (typeof tokens)[number];

/** Words around an application's details, so that a sentence stays whole when a detail is missing. */
export interface Phrases {
  readonly greeting: (name: string | undefined) => string;
  readonly closing: string;
  readonly role: (role: string | undefined) => string;
  readonly atCompany: (company: string | undefined) => string;
  readonly onDay: (day: string | undefined) => string;
  /** What they gave: reading an application, or a conversation. */
  readonly theirTime: Readonly<Record<'reading' | 'talking', string>>;
  readonly subject: (words: string, role: string | undefined) => string;
}

export interface Template {
  readonly subject: string;
  /** Paragraphs, without greeting, closing and name. */
  readonly body: Readonly<Record<Tone, readonly string[]>>;
}

export type Templates = Readonly<Record<DraftId, Template>>;

export interface DraftKind {
  readonly id: DraftId;
  readonly title: MessageKey;
  /** Why this one, in a few words. */
  readonly about: MessageKey;
  /** Days after the event from which sending is wise. */
  readonly waitDays: number;
}
