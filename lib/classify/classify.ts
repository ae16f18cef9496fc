// The classifier with every language that we have: for the tools and the tests. The script in the mail page is given its
// words by another script (entrypoints/languages.content), since they weigh more than everything else in it.
import { makeClassifier } from './classifier';
import { languages } from './languages';
import { Vocabulary } from './spot';

export const vocabulary = new Vocabulary(languages);

export const classify = makeClassifier(vocabulary);
