// The way out of a piece of news: for now, until a better hour, or for good.

import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import * as icons from '@/components/ui/icons';
import { nudgeDueAt } from '@/lib/domain/nudge';
import type { Instant } from '@/lib/domain/sighting';
import { t } from '@/lib/i18n/t';

export interface NewsEndProps {
  /** No step is left. */
  readonly over: boolean;
  readonly now: Instant;
  readonly onLater: (until: Instant) => void;
  readonly onClose: () => void;
}

export function NewsEnd({ over, now, onLater, onClose }: NewsEndProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const wasOver = useRef(over);
  useLayoutEffect(() => {
    // The last step has gone, and the focus with it.
    if (over && !wasOver.current) box.current?.querySelector('button')?.focus();
    wasOver.current = over;
  }, [over]);
  if (over) {
    return (
      <div class="row news-end" ref={box}>
        <Button look="plain" icon={icons.check} label={t('news_done')} onClick={onClose} />
      </div>
    );
  }
  return (
    <div class="row news-end small">
      <Button
        look="quiet"
        icon={icons.clock}
        label={t('news_later')}
        expanded={open}
        controls={id}
        onClick={() => setOpen(!open)}
      />
      <div id={id} class="row" hidden={!open}>
        <Button look="link" label={t('later_evening')} onClick={() => onLater(nudgeDueAt(now, 'evening'))} />
        <Button look="link" label={t('later_morning')} onClick={() => onLater(nudgeDueAt(now, 'morning'))} />
        <Button look="link" label={t('later_never')} onClick={onClose} />
      </div>
    </div>
  );
}
