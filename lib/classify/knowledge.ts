// All that the classifier knows: data, and the readers of names of single scripts.
import { beginningWeights } from './beginning-weights';
import type { Knowledge } from './classifier';
import { concepts } from './concepts';
import { detailWords } from './entities/detail-words';
import { hebrewNames } from './entities/hebrew-names';
import { unspaced } from './entities/unspaced';
import { anyLanguage, languages } from './languages';
import type { LanguageData } from './languages/language';
import { linkSigns } from './link-signs';
import { meaningWeights, signBias } from './meaning-weights';
import { names } from './names';
import { rules } from './rules';
import { senders } from './senders';
import { quoteMarks } from './text/quote-marks';

export const knowledge: Knowledge = {
  languages: languages.map(ready),
  anyLanguage: ready(anyLanguage),
  meaningWeights,
  beginningWeights,
  signBias,
  senders,
  details: detailWords,
  names,
  rules,
  linkSigns,
  quoteMarks,
  nameReaders: { ja: unspaced, zh: unspaced, he: hebrewNames },
};

function ready(language: LanguageData): LanguageData {
  return { ...language, order: concepts };
}
