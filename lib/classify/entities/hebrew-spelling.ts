// Whether an address in Latin letters spells words in Hebrew ones.

/** How a letter is written in Latin; the others may be left out. */
const sounds: Readonly<Record<string, string>> = {
  ב: 'b v',
  ג: 'g j',
  ד: 'd',
  ז: 'z',
  ח: 'ch kh h',
  ט: 't',
  כ: 'k ch kh c',
  ל: 'l',
  מ: 'm',
  נ: 'n',
  ס: 's c',
  פ: 'p f ph',
  צ: 'tz ts z s c',
  ק: 'k q c',
  ר: 'r',
  ש: 'sh s',
  ת: 't th',
};
/** What may stand for a letter that is not always written. */
const silent: Readonly<Record<string, RegExp>> = { א: /[aeiou]/, ה: /h/, ו: /[vwou]/, י: /[yi]/, ע: /[aeiou]/ };
const finals = 'ךםןףץ';
const medials = 'כמנפצ';

/** How many of the words, from the first on, the label spells; 0 when it spells something else. */
export function countSpelt(label: string, words: readonly string[]): number {
  const start = label.charAt(0);
  // Most words begin in another way.
  if (!/[aeiouy]/.test(start) && sounds[words[0]?.charAt(0) ?? '']?.includes(start) === false) return 0;
  const letters = words.flatMap((word, index) => [...word.replace(/[^א-ת]/g, '')].map((letter) => ({ letter, index })));
  const step = (at: number, next: number): number => {
    if (next > 0 && /^[aeiouyh]*$/.test(label.slice(at))) {
      const [last, rest] = [letters[next - 1], letters[next]];
      // Nothing but silent letters may be left of the word.
      const tail = letters.slice(next).filter(({ index }) => index === last?.index);
      if (rest === undefined || tail.every(({ letter }) => letter in silent)) return (last?.index ?? -1) + 1;
    }
    const entry = letters[next];
    if (entry === undefined || next > longestSpelt) return 0;
    const place = finals.indexOf(entry.letter);
    const letter = place < 0 ? entry.letter : medials.charAt(place);
    const may = silent[letter];
    if (may !== undefined) return step(at, next + 1) || (may.test(label.charAt(at)) ? step(at + 1, next + 1) : 0);
    for (const sound of (sounds[letter] ?? '').split(' ')) {
      if (sound === '' || !label.startsWith(sound, at)) continue;
      const doubled = label.charAt(at + sound.length) === sound ? 1 : 0;
      const found = step(at + sound.length + doubled, next + 1);
      if (found > 0) return found;
    }
    return /[aeiouy]/.test(label.charAt(at)) ? step(at + 1, next) : 0;
  };
  return label.length < 2 || letters.filter(({ letter }) => !(letter in silent)).length < 2 ? 0 : step(0, 0);
}

const longestSpelt = 24;
