// How long a mail takes to be understood: it happens in the mailbox's own tab, between two frames of somebody's day.
import { classify } from '@/lib/classify/classify';
import type { MailContent } from '@/lib/domain/verdict';
import { inbox, rejection } from '../site/mailbox/mails';
import { type Figure, growthExponent, median, quantile } from './figure';

/** A rejection with all the small talk around it that `size` characters have room for. */
function mailOf(size: number): MailContent {
  const talk = inbox.flatMap(({ paragraphs }) => paragraphs).join('\n\n');
  const answer = rejection.paragraphs.join('\n\n');
  const text = `${answer}\n\n${talk}\n\n`.repeat(Math.ceil(size / talk.length)).slice(0, size);
  return { subject: rejection.subject, from: `${rejection.name} <${rejection.address}>`, text };
}

function timeOf(mail: MailContent): number {
  const start = performance.now();
  classify(mail);
  return performance.now() - start;
}

/** The machine does other things too: the quietest of a few rounds is the one that says most of the classifier. */
function quietest(rounds: number, measure: () => number): number {
  return Math.min(...Array.from({ length: rounds }, measure));
}

const ordinary = mailOf(5000);

function times(count: number): readonly number[] {
  return Array.from({ length: count }, () => timeOf(ordinary));
}

const figures: readonly Figure[] = [
  {
    name: 'classify a 5 kB mail, median',
    unit: 'ms',
    budget: 0.3,
    measure: async () => {
      times(300);
      return quietest(5, () => median(times(400)));
    },
  },
  {
    name: 'classify a 5 kB mail, 99th of 100',
    unit: 'ms',
    budget: 2,
    measure: async () => quietest(5, () => quantile(times(400), 0.99)),
  },
  {
    name: 'classify, growth with length up to 1 MB',
    unit: 'exponent',
    budget: 1.1,
    measure: async () => {
      const sizes = [8, 32, 128, 512, 1000].map((kB) => kB * 1000);
      return growthExponent(
        sizes.map((size) => {
          const mail = mailOf(size);
          return { size, ms: quietest(5, () => timeOf(mail)) };
        }),
      );
    },
  },
];

export default figures;
