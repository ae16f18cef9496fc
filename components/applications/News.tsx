// The one thing that matters now: who, what role, what happened, and why Rebound thinks so.

import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import * as icons from '@/components/ui/icons';
import { lazy } from '@/components/ui/lazy';
import { When } from '@/components/ui/When';
import type { Application } from '@/lib/domain/application';
import { type ApplicationEvent, type ApplicationId, companyIn } from '@/lib/domain/event';
import { labelToCorrect } from '@/lib/domain/mail-kinds';
import type { Instant } from '@/lib/domain/sighting';
import { t } from '@/lib/i18n/t';
import { Evidence } from './Evidence';
import { SuggestionAnswer } from './SuggestionAnswer';
import { faceOf, tellEvent } from './story';

const SaidFacts = lazy(() => import('./SaidFacts').then((module) => module.SaidFacts));

export interface NewsProps {
  readonly event: ApplicationEvent;
  /** `undefined` while the news is a suggestion that waits for a yes or no. */
  readonly application: Application | undefined;
  readonly candidates: readonly Application[];
  readonly now: Instant;
  readonly onUndo: () => void;
  /** It was not what Rebound took it for. */
  readonly onCorrect: () => void;
  readonly onPlace: (applicationId: ApplicationId | null) => void;
  readonly onDecline: () => void;
}

export function News({ event, application, candidates, now, ...actions }: NewsProps) {
  const [open, setOpen] = useState(false);
  const whyId = useId();
  const asks = application === undefined;
  const wrong = labelToCorrect(event);
  const company = application?.company || companyIn(event.details) || t('news_unknown_company');
  const role = application?.role || event.details.role || '';
  return (
    <section class={`news tone-${faceOf(event.kind).tone}`} aria-labelledby={`${whyId}-title`}>
      <header class="news-head">
        <h1 id={`${whyId}-title`} tabIndex={-1}>
          {t(asks ? 'news_perhaps_from' : 'news_from', company)}
        </h1>
        <span class="soft small">
          <When at={event.happenedAt} now={now} />
        </span>
      </header>
      {role === '' ? null : (
        <p class="soft" dir="auto">
          {role}
        </p>
      )}
      <p class="news-story">
        <span>{tellEvent(event)}</span>
        {asks ? null : (
          <Button
            look="link"
            label={t('news_why')}
            name={t('news_why_long')}
            expanded={open}
            controls={whyId}
            onClick={() => setOpen(!open)}
          />
        )}
      </p>
      <SaidFacts event={event} now={now} company={company} />
      <div id={whyId} class="news-why" hidden={!open && !asks}>
        <Evidence event={event} />
        {asks ? (
          <SuggestionAnswer
            event={event}
            candidates={candidates}
            onPlace={actions.onPlace}
            onDecline={actions.onDecline}
            onCorrect={actions.onCorrect}
          />
        ) : (
          <div class="row">
            {wrong === undefined ? null : <Button label={t(`wrong_${wrong}`)} onClick={actions.onCorrect} />}
            <Button
              look={wrong === undefined ? 'plain' : 'link'}
              icon={icons.undo2}
              label={t(wrong === undefined ? 'news_wrong' : 'moment_undo')}
              onClick={actions.onUndo}
            />
          </div>
        )}
      </div>
    </section>
  );
}
