// The present, moved on once a minute: "2 hours ago" must not freeze in an open page.
import { useEffect, useState } from 'preact/hooks';
import type { Instant } from '@/lib/domain/sighting';
import { systemClock } from '@/lib/platform/clock';

const stepMs = 60_000;

export function useNow(): Instant {
  const [now, setNow] = useState(() => systemClock.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(systemClock.now()), stepMs);
    return () => clearInterval(timer);
  }, []);
  return now;
}
