import { describe, expect, test } from 'vitest';
import { parsePhrase } from './phrases';

describe('a phrase', () => {
  test('takes an elided word apart, as a text does', () => {
    expect(parsePhrase("l'offre", 'offer').steps).toHaveLength(2);
  });

  test('is refused when a choice would keep only the first letter of a word', () => {
    expect(() => parsePhrase("d'assurance|pret", 'loan')).toThrow("d'assurance");
    expect(() => parsePhrase('rendez-vous|entretien', 'talk')).toThrow('rendez-vous');
  });

  test('may choose among words, stems and numbers', () => {
    expect(parsePhrase('in #|two day*|weeks', 'soon').steps).toHaveLength(3);
  });
});
