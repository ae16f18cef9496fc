// What waits for a yes or no.
import { useState } from 'preact/hooks';
import { CorrectedNotice, type CorrectedNoticeProps } from '@/components/applications/CorrectedNotice';
import { Suggestion } from '@/components/applications/Suggestion';
import { PageHead } from '@/components/ui/PageHead';
import { Problem, type Sent, useAct } from '@/components/ui/use-act';
import type { ApplicationEvent } from '@/lib/domain/event';
import type { Instant } from '@/lib/domain/sighting';
import { t } from '@/lib/i18n/t';
import { command } from '@/lib/messages/command';
import type { Suggestion as SuggestionData } from '@/lib/storage/queries';

export interface SuggestionsPageProps {
  readonly suggestions: readonly SuggestionData[];
  readonly now: Instant;
}

export function SuggestionsPage({ suggestions, now }: SuggestionsPageProps) {
  const { act, problem } = useAct();
  const [corrected, setCorrected] = useState<Pick<CorrectedNoticeProps, 'event' | 'reply'>>();
  /** The answered one goes, and the focus with it. */
  const answer = async (sent: Sent, said: string) => {
    if (await act(sent, said)) document.querySelector<HTMLElement>('main h1')?.focus();
  };
  const correct = async (event: ApplicationEvent) => {
    const sent = command('correctLabel', { eventId: event.id, right: null });
    await answer(sent, t('corrected_title'));
    const answered = await sent;
    if (answered.ok) setCorrected({ event, reply: answered.reply });
  };
  return (
    <div class="narrow stack-wide">
      <PageHead title={t('rail_suggestions')} />
      <p class="soft">{t(suggestions.length === 0 ? 'suggestions_none' : 'suggestions_text')}</p>
      <Problem text={problem} />
      {corrected === undefined ? null : (
        <CorrectedNotice key={corrected.event.id} {...corrected} onOver={() => setCorrected(undefined)} />
      )}
      <ul class="stack-wide">
        {suggestions.map(({ event, candidates }) => (
          <Suggestion
            key={event.id}
            event={event}
            candidates={candidates}
            now={now}
            onPlace={(applicationId) =>
              void answer(command('confirmSuggestion', { eventId: event.id, applicationId }), t('suggestion_kept'))
            }
            onCorrect={() => void correct(event)}
            onDecline={() => void answer(command('declineSuggestion', { eventId: event.id }), t('suggestion_declined'))}
          />
        ))}
      </ul>
    </div>
  );
}
