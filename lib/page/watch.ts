// Notices what a page adds, and does no more than that: child lists only, once per frame, and nothing at all while the
// page is hidden. Readers then look at what was added, never at the whole page again.
import { nextFrame } from './frame';

/** What changed since the last call. `everything`: the page was hidden meanwhile, or what is watched was replaced. */
export type Change =
  | { readonly kind: 'added'; readonly elements: readonly Element[] }
  | { readonly kind: 'everything' };

/**
 * Calls `onChange` for every frame in which one of `containers` gained elements. Apps replace them, so they are asked
 * for again after each change, in them or in the line of elements above them.
 */
export function watch(
  containers: () => readonly Element[],
  signal: AbortSignal,
  onChange: (change: Change) => void,
): void {
  if (signal.aborted) return;
  let watched: readonly Element[] | undefined;
  let added = new Set<Element>();
  let missed = false;
  let waiting = false;

  const observer = new MutationObserver((records) => {
    for (const record of records) for (const node of record.addedNodes) collect(node, added);
    if (added.size > 0) void tellNextFrame();
  });
  /** Sees that a container is gone, which the container itself is never told. */
  const above = new MutationObserver(() => void tellNextFrame());

  const ignoreAll = () => {
    observer.disconnect();
    above.disconnect();
    watched = undefined;
  };

  /** True when other elements are watched than before. */
  const attach = (): boolean => {
    const now = containers();
    if (now.length === watched?.length && now.every((element, index) => element === watched?.[index])) return false;
    ignoreAll();
    watched = now;
    for (const element of now) {
      observer.observe(element, { childList: true, subtree: true });
      for (let up = element.parentElement; up !== null; up = up.parentElement) above.observe(up, { childList: true });
    }
    // Wherever one appears.
    if (now.length === 0) above.observe(document, { childList: true, subtree: true });
    return true;
  };

  const tellNextFrame = async () => {
    if (waiting) return;
    waiting = true;
    await nextFrame(signal);
    waiting = false;
    if (signal.aborted || document.hidden) return;
    const replaced = attach();
    const elements = [...added].filter((element) => element.isConnected);
    added = new Set();
    if (replaced || missed) onChange({ kind: 'everything' });
    else if (elements.length > 0) onChange({ kind: 'added', elements });
    missed = false;
  };

  const sleepOrWake = () => {
    if (document.hidden) {
      ignoreAll();
      missed = true;
    } else {
      void tellNextFrame();
    }
  };

  document.addEventListener('visibilitychange', sleepOrWake, { signal });
  signal.addEventListener('abort', ignoreAll);
  if (document.hidden) missed = true;
  else attach();
}

/** An element, or for a bare text the element that holds it: apps often change only the words of a row. */
function collect(node: Node, into: Set<Element>): void {
  const element = node instanceof Element ? node : node.parentElement;
  if (element !== null) into.add(element);
}
