// After "this was not a rejection": what it was instead, if the person wants to say.
import { type AnswerLabel, type SayableLabel, sayableLabels } from '@/lib/domain/answers';
import { t } from '@/lib/i18n/t';

export interface WhatWasItProps {
  /** What it was taken for: that is no answer. */
  readonly wrong: AnswerLabel;
  readonly onSay: (right: SayableLabel) => void;
  readonly onLeave: () => void;
}

export function WhatWasIt({ wrong, onSay, onLeave }: WhatWasItProps) {
  const labels = sayableLabels.filter((label) => label !== wrong);
  return (
    <fieldset class="choices">
      <legend>{t('was_question')}</legend>
      <div class="chips">
        {labels.map((label) => (
          <button key={label} type="button" class="chip" onClick={() => onSay(label)}>
            {t(`was_${label}`)}
          </button>
        ))}
        <button type="button" class="chip" onClick={onLeave}>
          {t('was_unsaid')}
        </button>
      </div>
    </fieldset>
  );
}
