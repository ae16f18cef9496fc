// What may not be in built code, as data. A fence is judged on the output, because that is what runs: no lint rule sees
// what a dependency brings along.
import type { BuiltFile } from './output';

export interface Fence {
  readonly name: string;
  readonly pattern: RegExp;
}

/** Ways to a network, or to code from one. */
const network: readonly Fence[] = [
  { name: 'fetch', pattern: /\bfetch\s*\(|[.[]['"]?fetch\b/ },
  { name: 'XMLHttpRequest', pattern: /\bXMLHttpRequest\b/ },
  { name: 'WebSocket', pattern: /\bWebSocket\b/ },
  { name: 'WebTransport', pattern: /\bWebTransport\b/ },
  { name: 'RTCPeerConnection', pattern: /\bRTCPeerConnection\b/ },
  { name: 'EventSource', pattern: /\bEventSource\b/ },
  { name: 'sendBeacon', pattern: /\bsendBeacon\b/ },
  { name: 'importScripts', pattern: /\bimportScripts\b/ },
];

/** Text made into code. The page's policy forbids it; content scripts have only this fence. */
const textAsCode: readonly Fence[] = [
  { name: 'eval', pattern: /(?<![\w$.])eval\s*\(/ },
  { name: 'new Function', pattern: /\bnew\s+Function\b|(?<![\w$.])Function\s*\(/ },
  { name: 'a timer with text', pattern: /\bset(?:Timeout|Interval)\s*\(\s*["'`]/ },
];

/** In a content script IndexedDB is the page's. */
const database: readonly Fence[] = [
  { name: 'Dexie', pattern: /\bDexie\b/ },
  { name: 'indexedDB', pattern: /\bindexedDB\b|\bIDB[A-Z]\w+/ },
];

/** Markup made from text. Nothing that a page said is ever shown as markup. */
const markup: readonly Fence[] = [
  { name: 'HTML from text', pattern: /\.(?:innerHTML|outerHTML)\s*=(?!=)|insertAdjacentHTML/ },
];

/** Code or pictures from elsewhere. A link that a person may click is none of these. */
const remote: readonly Fence[] = [
  {
    name: 'a remote script or picture',
    pattern: /<(?:script|img|iframe|source|video|audio)\b[^>]*\bsrc\s*=\s*["']?(?:https?:)?\/\//i,
  },
  {
    name: 'a remote style',
    pattern:
      /<link\b[^>]*\bhref\s*=\s*["']?(?:https?:)?\/\/|@import\s+(?:url\()?["']?https?:|url\(\s*["']?(?:https?:)?\/\//i,
  },
  { name: 'a remote import', pattern: /\bimport\s*\(\s*["'`](?:https?:)?\/\/|\bfrom\s*["']https?:/ },
];

export const contentScriptFences = [...network, ...textAsCode, ...database, ...markup, ...remote];
export const everyFileFences = [...textAsCode, ...remote];
/** Scripts of the extension's own pages and of the worker. */
export const ownScriptFences = [...network, ...markup, ...everyFileFences];

/** `file: fence (…the place…)` for everything found. */
export function breaches(file: BuiltFile, fences: readonly Fence[]): readonly string[] {
  return fences.flatMap(({ name, pattern }) => {
    const match = pattern.exec(file.text);
    if (match === null) return [];
    return [`${file.path}: ${name} (…${file.text.slice(Math.max(match.index - 40, 0), match.index + 60)}…)`];
  });
}
