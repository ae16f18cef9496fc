// All that the classifier knows: data, and the readers of names of single scripts.
import type { Knowledge } from './classifier';
import { detailWords } from './entities/detail-words';
import { unspaced } from './entities/unspaced';
import { anyLanguage, languages } from './languages';
import { names } from './names';
import { senders } from './senders';
import { weights } from './weights';

export const knowledge: Knowledge = {
  languages,
  anyLanguage,
  weights,
  senders,
  details: detailWords,
  names,
  nameReaders: { ja: unspaced, zh: unspaced },
};
