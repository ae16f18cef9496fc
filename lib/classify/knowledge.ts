// All that the classifier knows, as data.
import type { Knowledge } from './classifier';
import { detailWords } from './entities/detail-words';
import { anyLanguage, languages } from './languages';
import { names } from './names';
import { senders } from './senders';
import { weights } from './weights';

export const knowledge: Knowledge = { languages, anyLanguage, weights, senders, details: detailWords, names };
