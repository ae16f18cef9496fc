// biome-ignore-all assist/source/organizeImports: languages that share words stand together, the built file packs smaller
// The languages the classifier knows. Adding one: a folder with its words, and a line here.
import type { LanguageData } from './language';
import { polish } from './pl';
import { turkish } from './tr';
import { portuguese } from './pt';
import { spanish } from './es';
import { italian } from './it';
import { french } from './fr';
import { english } from './en';
import { anyLanguage } from './any';
import { swedish } from './sv';
import { german } from './de';
import { dutch } from './nl';
import { japanese } from './ja';
import { chinese } from './zh';
import { hebrew } from './he';

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
