// Every string that a person reads comes from public/_locales, by its key. A missing key fails the type check.
import type messages from '../../public/_locales/en/messages.json';
import { native } from '../platform/native';

export type MessageKey = keyof typeof messages;

/** Keys that come as a family, one per plural form of the language: `…_one`, `…_other`. */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Family}_other` ? Family : never) : never;

/** The text for `key` in the browser's language, `$1`… replaced by `values`. */
export function t(key: MessageKey, ...values: readonly string[]): string {
  return textFor(key, values);
}

type Texts = Readonly<Record<string, { readonly message: string }>>;

/** Only where the browser hands out no texts: see `own-texts.ts`. */
let ownTexts: Texts | undefined;

export function setOwnTexts(texts: Texts): void {
  ownTexts = texts;
}

function textFor(key: string, values: readonly string[]): string {
  if (ownTexts === undefined) return native().i18n.getMessage(key, [...values]);
  const text = Object.hasOwn(ownTexts, key) ? (ownTexts[key]?.message ?? '') : '';
  return text.replace(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? '');
}

/** The text for `count` things; `$1` is the number, written as the language writes it. */
export function tn(family: PluralKey, count: number, ...values: readonly string[]): string {
  const form = new Intl.PluralRules(language()).select(count);
  const number = new Intl.NumberFormat(language()).format(count);
  // A language without a text for this form falls back to `other`, which every family has.
  return textFor(`${family}_${form}`, [number, ...values]) || t(`${family}_other`, number, ...values);
}

/** The browser's language, for `Intl`. */
export function language(): string {
  return native().i18n.getUILanguage();
}
