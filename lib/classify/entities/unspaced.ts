// Names in kana and Han, which have neither capitals nor spaces: a name ends at a mark, or where grammar begins. A
// reader of its own, built into classifier.js beside the words of Japanese and Chinese.
import type { NameReader, ReadMail } from '../read-mail';
import { shorten, shortenMail, spell } from './short-signs';
import { companyIn } from './unspaced-company';
import { roleIn } from './unspaced-role';

/** Company and role are read of the same mail. */
const short = new WeakMap<ReadMail, ReadMail>();

function inShort(mail: ReadMail): ReadMail {
  const known = short.get(mail) ?? shortenMail(mail);
  short.set(mail, known);
  return known;
}

export const unspaced: NameReader = {
  company: (mail) => spell(mail, companyIn(inShort(mail))),
  role: (mail, company) => spell(mail, roleIn(inShort(mail), company === null ? null : shorten(company))),
};
