// The person's choices, in storage.local. A field that is missing or of another shape counts as its default.
import * as v from 'valibot';
import type { Settings } from '../messages/protocol';
import { native } from './native';

export const settingsSchema = v.strictObject({
  everythingWaits: v.boolean(),
  tellMe: v.picklist(['now', 'evening', 'morning']),
  systemNotifications: v.boolean(),
  signature: v.pipe(v.string(), v.maxLength(500)),
});

export const defaultSettings: Settings = {
  everythingWaits: false,
  tellMe: 'now',
  systemNotifications: true,
  signature: '',
};

const storageKey = 'settings';

export async function readSettings(): Promise<Settings> {
  const stored = (await native().storage.local.get(storageKey))[storageKey];
  const known = typeof stored === 'object' && stored !== null ? stored : {};
  const result = v.safeParse(settingsSchema, { ...defaultSettings, ...known });
  return result.success ? result.output : defaultSettings;
}

export async function writeSettings(settings: Settings): Promise<void> {
  await native().storage.local.set({ [storageKey]: settings });
}

/** Calls back after every change, until the returned function is called. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && storageKey in changes) void readSettings().then(changed);
  };
  native().storage.onChanged.addListener(listener);
  return () => native().storage.onChanged.removeListener(listener);
}
