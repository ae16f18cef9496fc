// The small English words around an application's details.
import type { Phrases } from '../template';

export const phrases: Phrases = {
  greeting: (name) => (name === undefined ? 'Hello,' : `Hello ${name},`),
  closing: 'Kind regards',
  role: (role) => (role === undefined ? 'the role' : `the ${role} role`),
  atCompany: (company) => (company === undefined ? '' : ` at ${company}`),
  onDay: (day) => (day === undefined ? '' : ` on ${day}`),
  theirTime: { reading: 'the time you gave my application', talking: 'the time you took to talk with me' },
  subject: (words, role) => (role === undefined ? words : `${words}: ${role}`),
};
