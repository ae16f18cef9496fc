// One visit at a time. A single-page app changes its address without loading: every address is a visit of its own,
// with a signal that ends when the next begins, so that nothing of the old page outlives it.
//
// Reported only once `location` holds the new address (`navigate` fires too early). Even then the elements may
// still be the old page's: see `settle`.

export interface Visit {
  readonly url: URL;
  readonly signal: AbortSignal;
}

/** The part of a window that is needed, so that a test can stand in for it. */
export interface VisitedWindow extends EventTarget {
  readonly location: { readonly href: string };
  readonly navigation?: EventTarget | undefined;
  setInterval(handler: () => void, ms: number): number;
  clearInterval(id: number): void;
}

const pollMs = 1000;

export function watchVisits(
  signal: AbortSignal,
  onVisit: (visit: Visit) => void,
  page: VisitedWindow = window as unknown as VisitedWindow,
): void {
  let current: AbortController | undefined;
  let address: string | undefined;

  const look = () => {
    if (signal.aborted || page.location.href === address) return;
    current?.abort();
    current = new AbortController();
    address = page.location.href;
    onVisit({ url: new URL(address), signal: current.signal });
  };

  signal.addEventListener('abort', () => current?.abort());
  page.addEventListener('hashchange', look, { signal });
  page.addEventListener('popstate', look, { signal });
  if (page.navigation === undefined) {
    // Browsers before the navigation API say nothing about `history.pushState`.
    const poll = page.setInterval(look, pollMs);
    signal.addEventListener('abort', () => page.clearInterval(poll));
  } else {
    page.navigation.addEventListener('navigatesuccess', look, { signal });
  }
  look();
}
