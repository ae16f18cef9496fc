// Slow breaths, paced by a circle: in for four seconds, out for six. The one slow thing in Rebound; under reduced
// motion the circle stands still and the words pace alone.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { t } from '@/lib/i18n/t';

const inMs = 4000;
const outMs = 6000;

export interface BreathingProps {
  readonly breaths: number;
  readonly onDone: () => void;
}

export function Breathing({ breaths, onDone }: BreathingProps) {
  // Half breaths: even is in, odd is out.
  const [half, setHalf] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const over = half >= breaths * 2;
  const inward = half % 2 === 0;
  useLayoutEffect(() => box.current?.focus(), []);
  useEffect(() => {
    if (over) return;
    const timer = setTimeout(() => setHalf(half + 1), inward ? inMs : outMs);
    return () => clearTimeout(timer);
  }, [half, over, inward]);
  const left = breaths - Math.floor(half / 2);
  return (
    <div class="breathing" ref={box} tabIndex={-1}>
      <div class={`breath-circle ${over ? '' : inward ? 'breath-in' : 'breath-out'}`} aria-hidden="true" />
      <p role="status" class="breath-word">
        {over ? t('breath_over') : t(inward ? 'breath_in' : 'breath_out')}
      </p>
      <p class="soft small">{over ? '\u00a0' : t('breaths_left', String(left), String(breaths))}</p>
      <Button look={over ? 'primary' : 'plain'} label={t(over ? 'step_done' : 'breath_enough')} onClick={onDone} />
    </div>
  );
}
