// A notice that was dismissed stays so until the browser is closed, or until there is something newer to say. The popup
// itself forgets everything whenever it closes.
import { useEffect, useState } from 'preact/hooks';
import type { Instant } from '@/lib/domain/sighting';
import { native } from '@/lib/platform/native';

export interface Dismissed {
  /** Nothing from before this moment is shown again; 0 when nothing was dismissed. */
  readonly at: Instant;
  readonly until: (now: Instant) => void;
}

/** `undefined` until it is known. */
export function useDismissed(notice: string): Dismissed | undefined {
  const key = `dismissed.${notice}`;
  const [at, setAt] = useState<Instant>();
  useEffect(() => {
    void native()
      .storage.session.get(key)
      .then((stored) => {
        const kept: unknown = stored[key];
        setAt(typeof kept === 'number' ? kept : 0);
      });
  }, [key]);
  if (at === undefined) return undefined;
  const until = (now: Instant) => {
    setAt(now);
    void native().storage.session.set({ [key]: now });
  };
  return { at, until };
}
