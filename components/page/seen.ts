// Is the card really before the person's eyes? A page can make it transparent or lay something over it, and so have it
// clicked unseen. Chromium can tell; where a browser cannot, the card's harmless actions must be enough.

interface SeenEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/** `trackVisibility` is not in the DOM library's types yet. */
interface SeenOptions extends IntersectionObserverInit {
  readonly trackVisibility: boolean;
  readonly delay: number;
}

/** Answers whether `element` can be seen now; ends with `signal`. */
export function watchSeen(element: Element, signal: AbortSignal): () => boolean {
  if (typeof IntersectionObserver === 'undefined' || !('isVisible' in IntersectionObserverEntry.prototype)) {
    return () => true;
  }
  let seen = false;
  const options: SeenOptions = { threshold: [0.5, 1], trackVisibility: true, delay: 100 };
  const observer = new IntersectionObserver((entries) => {
    const last: SeenEntry | undefined = entries.at(-1);
    seen = last?.isVisible === true;
  }, options);
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
  return () => seen;
}
