// The languages the classifier knows. Adding one: a folder with its words, and a line here.
// Imported in groups: related languages that stand near each other in the bundle are packed smaller, by 700 bytes.

import { hebrew } from './he';
import type { LanguageData } from './language';
import { polish } from './pl';
import { turkish } from './tr';

// Dutch and Swedish

import { dutch } from './nl';
import { swedish } from './sv';

// German, English, and what all use

import { anyLanguage } from './any';
import { german } from './de';
import { english } from './en';

// French and Italian

import { french } from './fr';
import { italian } from './it';

// Spanish and Portuguese

import { spanish } from './es';
import { portuguese } from './pt';

// Japanese and Chinese

import { japanese } from './ja';
import { chinese } from './zh';

export const languages: readonly LanguageData[] = [
  english,
  german,
  french,
  spanish,
  italian,
  dutch,
  portuguese,
  polish,
  swedish,
  turkish,
  hebrew,
  japanese,
  chinese,
];

export { anyLanguage };
