// The invented mails of each language, kept beside its words. They test the words, help to fit the labels that nobody
// publishes (offers, interviews), and show how well a language is known.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { languages } from '../../lib/classify/languages';
import { type MailLabel, mailLabels } from '../../lib/domain/verdict';
import type { MeasuredMail } from './mails';

const folder = resolve(import.meta.dirname, '../../lib/classify/languages');

export function readSamples(codes = languages.map((language) => language.code)): MeasuredMail[] {
  return codes.flatMap(readLanguage);
}

function readLanguage(code: string): MeasuredMail[] {
  const lines = readFileSync(resolve(folder, code, 'samples.txt'), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line, index) => {
      const [label = '', from = '', subject = '', ...text] = line.split(' | ');
      if (!mailLabels.includes(label as MailLabel)) throw new Error(`${code}/samples.txt: no label "${label}"`);
      return {
        id: `sample/${code}#${index + 1}`,
        source: 'sample',
        label: label as MailLabel,
        subject,
        from,
        body: text.join(' | ').replaceAll('\\n', '\n'),
        lang: code,
        cluster: `sample-${code}`,
      };
    });
}
