// The classifier with all that it knows: for the tools and the tests. The script in the mail page is given its knowledge
// by another script (entrypoints/knowledge.content).
import { makeClassifier, makeLibrary } from './classifier';
import { knowledge } from './knowledge';

export const library = makeLibrary(knowledge);

export const classify = makeClassifier(knowledge);
