// English. The only language with real mails of every common label to measure by.
import type { LanguageData } from '../language';
import { answers } from './answers';
import { names } from './names';
import { noise } from './noise';
import { progress } from './progress';

export const english: LanguageData = {
  code: 'en',
  common:
    'the and you your for to of we with this that is are have will our from at be in on it as not has by if or an was us they their can been would which about please thank',
  capitalRoles: true,
  words: answers + progress + noise + names,
};
