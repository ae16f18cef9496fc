// Every string that a person reads comes from public/_locales, by its key. A missing key fails the type check.
import type messages from '../../public/_locales/en/messages.json';
import { browser } from '../platform/browser';

export type MessageKey = keyof typeof messages;

/** The text for `key` in the browser's language, `$1`… replaced by `values`. */
export function t(key: MessageKey, ...values: readonly string[]): string {
  return browser.i18n.getMessage(key, [...values]);
}
