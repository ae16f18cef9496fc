// The languages the classifier knows. Adding one: a folder with its words, and a line here.
import { anyLanguage } from './any';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import { hebrew } from './he';
import { italian } from './it';
import { japanese } from './ja';
import type { LanguageData } from './language';
import { dutch } from './nl';
import { polish } from './pl';
import { portuguese } from './pt';
import { swedish } from './sv';
import { turkish } from './tr';
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
