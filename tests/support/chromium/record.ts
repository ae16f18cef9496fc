// What is really in the database, seen from a page of the extension: not what the interface says of it.
import type { Page } from '@playwright/test';
import type { Application } from '@/lib/domain/application';
import type { ApplicationEvent } from '@/lib/domain/event';
import type { Nudge, ReadingRecord, Refusal } from '@/lib/storage/records';

interface Tables {
  events: ApplicationEvent;
  applications: Application;
  nudges: Nudge;
  readings: ReadingRecord;
  refusals: Refusal;
}

/** Every row of a table. `page` must be one of the extension's own. */
export function readTable<Name extends keyof Tables>(page: Page, name: Name): Promise<Tables[Name][]> {
  return page.evaluate(
    (table) =>
      new Promise<Tables[Name][]>((resolve, reject) => {
        const opening = indexedDB.open('rebound');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          if (!database.objectStoreNames.contains(table)) {
            database.close();
            resolve([]);
            return;
          }
          const reading = database.transaction(table).objectStore(table).getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            database.close();
            resolve(reading.result);
          };
        };
      }),
    name,
  );
}

/** The kinds of the recorded events, in the order in which they happened. */
export async function readKinds(page: Page): Promise<string[]> {
  const events = await readTable(page, 'events');
  return events.sort((a, b) => a.happenedAt - b.happenedAt || a.recordedAt - b.recordedAt).map(({ kind }) => kind);
}

/** How often an opened message has been read. It is counted after everything that the message leads to was written and shown. */
export async function timesRead(page: Page): Promise<number> {
  return (await readTable(page, 'readings')).find(({ part }) => part === 'openMessage')?.found ?? 0;
}

/** Sends a message as a page of the extension would, and waits for the worker's answer. */
export function sendMessage(page: Page, message: unknown): Promise<unknown> {
  return page.evaluate((sent) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(sent: unknown): Promise<unknown> } };
    };
    return chrome.runtime.sendMessage(sent);
  }, message);
}
