// What ends as a trade does is never passed over for its last two letters.
import { expect, test } from 'vitest';
import { cutWords } from '../text/words';
import { endsAsTrade, mayEndAsTrade } from './ends-as-trade';
import { tradeEndings, tradesAnywhere } from './trade-endings';

const languages = Object.keys(tradeEndings);

test.each(languages)('every ending of %s may be one, with capitals and accents too', (language) => {
  for (const word of `${tradeEndings[language]} ${tradesAnywhere}`.split(/\s+/)) {
    for (const written of [word, word.toUpperCase(), word.replace(/e/g, 'é'), word.replace('ss', 'ß')])
      expect(mayEndAsTrade(cutWords(written), 0, language), written).toBe(true);
  }
});

test('what no trade ends in is passed over, and so is a word that only looks like one', () => {
  expect(mayEndAsTrade(cutWords('carefully'), 0, 'en')).toBe(false);
  expect(endsAsTrade('baker', 'en')).toBe(true);
  expect(endsAsTrade('september', 'en')).toBe(false);
});
