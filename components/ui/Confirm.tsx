// A question asked in place, for what cannot be undone. Focus goes to the safe answer; Escape gives it too.
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from './Button';

export interface ConfirmProps {
  readonly question: string;
  readonly detail: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

export function Confirm({ question, detail, yes, no, onYes, onNo }: ConfirmProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    box.current?.querySelector<HTMLElement>('[data-safe] button')?.focus();
  }, []);
  return (
    <div
      ref={box}
      class="panel stack arrive"
      role="alertdialog"
      aria-labelledby={`${id}-question`}
      aria-describedby={`${id}-detail`}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onNo();
      }}
    >
      <h3 id={`${id}-question`}>{question}</h3>
      <p id={`${id}-detail`} class="soft">
        {detail}
      </p>
      <div class="row">
        <span data-safe>
          <Button label={no} onClick={onNo} />
        </span>
        <Button label={yes} look="quiet" onClick={onYes} />
      </div>
    </div>
  );
}
