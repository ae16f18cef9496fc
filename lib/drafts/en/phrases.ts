// The small English words around an application's details.
import type { Phrases } from '../template';

export const phrases: Phrases = {
  greeting: (name) => (name === undefined ? 'Hello,' : `Hello ${name},`),
  closing: 'Kind regards',
  role: (role) => (role === undefined ? 'the role' : nameRole(role)),
  atCompany: (company) => (company === undefined ? '' : ` at ${company}`),
  onDay: (day) => (day === undefined ? '' : ` on ${day}`),
  theirTime: { reading: 'the time you gave my application', talking: 'the time you took to talk with me' },
  subject: (words, role) => (role === undefined ? words : `${words}: ${role}`),
};

/** Mails name roles as "the Baker position" too; nothing is said twice. */
function nameRole(role: string): string {
  const name = role.replace(/^the (?=\S)/i, '');
  return /\b(?:role|position|job)$/i.test(name) ? `the ${name}` : `the ${name} role`;
}
