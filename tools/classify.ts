// JSON lines in, JSON lines out: `{id, subject, from, text, links?, snippetOnly?, receivedOn?}` → `{id, label,
// confidence, evidence, company, role, language, …}`. A line that cannot be read is answered with its error, and the run goes on.
import { createInterface } from 'node:readline';
import { classify } from '../lib/classify/classify';
import type { MailContent } from '../lib/domain/verdict';
import { isDay } from '../lib/domain/written-time';

function readLine(line: string): Record<string, unknown> {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('not a JSON object');
  return value as Record<string, unknown>;
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function toMail(fields: Record<string, unknown>): MailContent {
  const links = Array.isArray(fields.links) ? fields.links.filter((link) => typeof link === 'string') : [];
  return {
    subject: asText(fields.subject),
    from: asText(fields.from),
    text: asText(fields.text),
    links,
    snippetOnly: fields.snippetOnly === true,
    receivedOn: isDay(asText(fields.receivedOn)) ? asText(fields.receivedOn) : undefined,
  };
}

function answer(line: string): unknown {
  try {
    const fields = readLine(line);
    return { id: fields.id ?? null, ...classify(toMail(fields)) };
  } catch (error) {
    return { id: null, error: `not readable: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** Waits while the reader is slower than we are. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() !== '') await write(`${JSON.stringify(answer(line))}\n`);
}
