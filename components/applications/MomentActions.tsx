// What can be done about one event of a story: take it back, say that it was something else, or have it as it was.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import * as icons from '@/components/ui/icons';
import type { SayableLabel } from '@/lib/domain/answers';
import type { ApplicationEvent, Relabelling } from '@/lib/domain/event';
import { labelToCorrect } from '@/lib/domain/mail-kinds';
import { t } from '@/lib/i18n/t';
import { tellWord } from './correction-words';
import { WhatWasIt } from './WhatWasIt';

export interface MomentActionsProps {
  readonly event: ApplicationEvent;
  /** The event as a sentence. */
  readonly sentence: string;
  readonly undone: boolean;
  /** What the person said of it. */
  readonly word: Relabelling | undefined;
  readonly onUndo: () => void;
  readonly onBringBack: () => void;
  readonly onSay: (right: SayableLabel | null) => void;
}

export function MomentActions(props: MomentActionsProps) {
  const { event, sentence, undone, word, onUndo, onBringBack, onSay } = props;
  const [asking, setAsking] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const acted = useRef(false);
  const act = (what: () => void, ask: boolean) => () => {
    acted.current = true;
    setAsking(ask);
    what();
  };
  useLayoutEffect(() => {
    // The button that was used may be gone, and the focus with it.
    if (!acted.current || document.activeElement !== document.body) return;
    box.current?.querySelector<HTMLElement>(asking ? '.chip' : 'button')?.focus();
  }, [word, undone, asking]);
  if (word !== undefined) {
    return (
      <div class="moment-actions" ref={box}>
        <p class="soft small">{tellWord(word)}</p>
        <div class="row">
          <Button
            look="link"
            icon={icons.undo2}
            label={t('correction_undo')}
            name={t('correction_undo_long', tellWord(word))}
            onClick={act(onBringBack, false)}
          />
          {asking ? null : (
            <Button
              look="link"
              label={t(word.right === null ? 'was_question' : 'was_another')}
              onClick={act(() => {}, true)}
            />
          )}
        </div>
        {asking ? (
          <WhatWasIt
            wrong={word.wrong}
            onSay={(right) => act(() => onSay(right), false)()}
            onLeave={act(() => {}, false)}
          />
        ) : null}
      </div>
    );
  }
  const wrong = undone ? undefined : labelToCorrect(event);
  return (
    <div class="moment-actions" ref={box}>
      <div class="row">
        <Button
          look="link"
          icon={undone ? icons.rotateCcw : icons.undo2}
          label={t(undone ? 'moment_bring_back' : 'moment_undo')}
          name={t(undone ? 'moment_bring_back_long' : 'moment_undo_long', sentence)}
          onClick={undone ? onBringBack : onUndo}
        />
        {wrong === undefined ? null : (
          <Button look="link" label={t(`wrong_${wrong}`)} onClick={act(() => onSay(null), true)} />
        )}
      </div>
    </div>
  );
}
