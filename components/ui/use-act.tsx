// Sends what the person asked for and says what became of it: heard by a screen reader, and seen when it failed.
import { useCallback, useState } from 'preact/hooks';
import { t } from '@/lib/i18n/t';
import { useAnnounce } from './Announcer';

export interface Act {
  /** `said` is announced when it worked. @returns whether it worked. */
  readonly act: (sent: Promise<{ readonly ok: boolean }>, said: string) => Promise<boolean>;
  readonly failed: boolean;
}

export function useAct(): Act {
  const announce = useAnnounce();
  const [failed, setFailed] = useState(false);
  const act = useCallback(
    async (sent: Promise<{ readonly ok: boolean }>, said: string) => {
      const { ok } = await sent;
      setFailed(!ok);
      announce(ok ? said : t('command_failed'));
      return ok;
    },
    [announce],
  );
  return { act, failed };
}

export function Failed({ when }: { readonly when: boolean }) {
  return when ? <p class="field-problem small">{t('command_failed')}</p> : null;
}
