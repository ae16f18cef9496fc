// A suggestion: what Rebound thinks has happened, why, and the question.
import { When } from '@/components/ui/When';
import type { Application } from '@/lib/domain/application';
import { type ApplicationEvent, type ApplicationId, companyIn } from '@/lib/domain/event';
import type { Instant } from '@/lib/domain/sighting';
import { t } from '@/lib/i18n/t';
import { Evidence } from './Evidence';
import { SaidFacts } from './SaidFacts';
import { SuggestionAnswer } from './SuggestionAnswer';
import { tellEvent } from './story';

export interface SuggestionProps {
  readonly event: ApplicationEvent;
  readonly candidates: readonly Application[];
  readonly now: Instant;
  readonly onPlace: (applicationId: ApplicationId | null) => void;
  readonly onDecline: () => void;
  readonly onCorrect: () => void;
}

export function Suggestion({ event, candidates, now, ...answers }: SuggestionProps) {
  const { role = '' } = event.details;
  const company = companyIn(event.details);
  // What the person did they know best: it is asked, not told.
  const isOwnStep = event.kind === 'applied';
  return (
    <li class="panel suggestion">
      <div class="moment-head">
        <h2>{t(isOwnStep ? 'news_perhaps_applied' : 'news_perhaps_from', company || t('news_unknown_company'))}</h2>
        <span class="soft small">
          <When at={event.happenedAt} now={now} />
        </span>
      </div>
      {role === '' ? null : <p class="soft">{role}</p>}
      {isOwnStep ? null : <p class="suggestion-story">{tellEvent(event)}</p>}
      <SaidFacts event={event} now={now} company={company} full />
      <Evidence event={event} />
      <SuggestionAnswer event={event} candidates={candidates} {...answers} />
    </li>
  );
}
