// Words to choose from when naming what is here. Kept by id, so that a change of language loses nothing.
import type { MessageKey } from '../i18n/t';

export const feelings = {
  disappointed: 'feeling_disappointed',
  tired: 'feeling_tired',
  angry: 'feeling_angry',
  worried: 'feeling_worried',
  embarrassed: 'feeling_embarrassed',
  numb: 'feeling_numb',
  relieved: 'feeling_relieved',
  hopeful: 'feeling_hopeful',
} as const satisfies Record<string, MessageKey>;

export type FeelingId = keyof typeof feelings;
