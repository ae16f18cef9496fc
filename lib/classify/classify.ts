// The classifier with all that it knows, for the tools and the tests. In a mail page it is a script of its own
// (entrypoints/classifier.content).
import { makeClassifier, makeLibrary } from './classifier';
import { knowledge } from './knowledge';

export const library = makeLibrary(knowledge);

export const classify = makeClassifier(knowledge);
