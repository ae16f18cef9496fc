// The classifier with all that it knows: for the tools and the tests. The script in the mail page is given its knowledge
// by another script (entrypoints/knowledge.content).
import { makeClassifier } from './classifier';
import { knowledge } from './knowledge';
import { Vocabulary } from './spot';

export const vocabulary = new Vocabulary(knowledge.languages, knowledge.anyLanguage);

export const classify = makeClassifier(knowledge);
