// Name what is here, then breathe for a minute. Both can be left at any moment.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { type FeelingId, feelings } from '@/lib/coping/feelings';
import { t } from '@/lib/i18n/t';
import { Breathing } from './Breathing';

export interface PauseFormProps {
  readonly breaths: number;
  /** Ids of the feelings that were named. */
  readonly onDone: (answer: string) => void;
  readonly onSkip: () => void;
}

export function PauseForm({ breaths, onDone, onSkip }: PauseFormProps) {
  const [named, setNamed] = useState<readonly FeelingId[]>([]);
  const [breathing, setBreathing] = useState(false);
  const feelingsBox = useRef<HTMLFieldSetElement>(null);
  // "Begin" has gone; the focus goes on to what came in its place.
  useLayoutEffect(() => feelingsBox.current?.focus(), []);
  const finish = () => onDone(named.join(' '));
  if (breathing) return <Breathing breaths={breaths} onDone={finish} />;
  return (
    <>
      <fieldset class="feelings" ref={feelingsBox} tabIndex={-1}>
        <legend class="small soft">{t('pause_legend')}</legend>
        <div class="chips">
          {(Object.keys(feelings) as FeelingId[]).map((id) => (
            <button
              key={id}
              type="button"
              class="chip"
              aria-pressed={named.includes(id)}
              onClick={() => setNamed(named.includes(id) ? named.filter((other) => other !== id) : [...named, id])}
            >
              {t(feelings[id])}
            </button>
          ))}
        </div>
      </fieldset>
      <div class="row step-actions">
        <Button look="primary" label={t('pause_breathe')} onClick={() => setBreathing(true)} />
        <Button look="quiet" label={t('step_leave')} onClick={named.length > 0 ? finish : onSkip} />
      </div>
    </>
  );
}
