// One draft: its name opens it in the webmail, beside it a way to read it first.

import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button, LinkButton } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import * as icons from '@/components/ui/icons';
import type { Instant } from '@/lib/domain/sighting';
import type { DraftKind } from '@/lib/drafts/template';
import type { Draft } from '@/lib/drafts/write-draft';
import { sayNearDay } from '@/lib/i18n/dates';
import { t } from '@/lib/i18n/t';
import type { ComposeFields } from '@/lib/mail/adapter';
import { DraftText } from './DraftText';

export interface DraftRowProps {
  readonly kind: DraftKind;
  readonly draft: Draft;
  readonly now: Instant;
  readonly compose: ((fields: ComposeFields) => string) | undefined;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** Choices that belong to the text, shown with it. */
  readonly children: ComponentChildren;
}

export function DraftRow({ kind, draft, now, compose, open, onToggle, children }: DraftRowProps) {
  const id = useId();
  const title = t(kind.title);
  const href = compose?.(draft);
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    // The text opens below the edge of the popup; without this the click would seem to do nothing.
    if (open) row.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const timing = draft.wiseAt > now ? t('draft_wise_from', sayNearDay(draft.wiseAt, now)) : t('draft_wise_now');
  return (
    <li class="draft" ref={row}>
      <div class="draft-head">
        {href === undefined ? (
          <button type="button" class="draft-open" aria-expanded={open} aria-controls={id} onClick={onToggle}>
            <DraftName title={title} about={t(kind.about)} timing={timing} icon={icons.chevronRight} />
          </button>
        ) : (
          <a class="draft-open" href={href} target="_blank" rel="noreferrer">
            <DraftName title={title} about={t(kind.about)} timing={timing} icon={icons.externalLink} />
          </a>
        )}
        {href === undefined ? null : (
          <Button
            look="icon"
            icon={icons.eye}
            label={t('draft_read_first')}
            name={t('draft_read_first_long', title)}
            expanded={open}
            controls={id}
            onClick={onToggle}
          />
        )}
      </div>
      <div id={id} hidden={!open}>
        {open ? (
          <div class="draft-body stack arrive">
            {children}
            <DraftText draft={draft} mailProgram={href === undefined} />
            {href === undefined ? null : (
              <LinkButton look="primary" icon={icons.externalLink} label={t('draft_open')} href={href} newTab />
            )}
          </div>
        ) : null}
      </div>
    </li>
  );
}

interface DraftNameProps {
  readonly title: string;
  readonly about: string;
  readonly timing: string;
  readonly icon: icons.IconNode;
}

function DraftName({ title, about, timing, icon }: DraftNameProps) {
  return (
    <>
      <span class="draft-name">
        <span class="draft-title">{title}</span>
        <span class="soft small">{about}</span>
        <span class="soft small draft-timing">{timing}</span>
      </span>
      <Icon icon={icon} />
    </>
  );
}
