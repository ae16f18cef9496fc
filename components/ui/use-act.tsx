// Sends what the person asked for and says what became of it: heard by a screen reader, and seen when it failed.
import { useCallback, useState } from 'preact/hooks';
import type { Failure } from '@/lib/messages/protocol';
import { useAnnounce } from './Announcer';
import { sayFailure } from './say-failure';

export type Sent = Promise<{ readonly ok: true } | { readonly ok: false; readonly failure: Failure }>;

export interface Act {
  /** `said` is announced when it worked. @returns whether it worked. */
  readonly act: (sent: Sent, said: string) => Promise<boolean>;
  /** What went wrong with the latest, in words. */
  readonly problem: string | undefined;
}

export function useAct(): Act {
  const announce = useAnnounce();
  const [problem, setProblem] = useState<string>();
  const act = useCallback(
    async (sent: Sent, said: string) => {
      const answer = await sent;
      const wrong = answer.ok ? undefined : sayFailure(answer.failure);
      setProblem(wrong);
      announce(wrong ?? said);
      return answer.ok;
    },
    [announce],
  );
  return { act, problem };
}

export function Problem({ text }: { readonly text: string | undefined }) {
  return text === undefined ? null : <p class="field-problem small">{text}</p>;
}
