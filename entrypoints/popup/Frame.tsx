// What stands around everything in the popup: the name, the way to the board, and the row of small exits.

import type { ComponentChildren } from 'preact';
import { Button, LinkButton } from '@/components/ui/Button';
import * as icons from '@/components/ui/icons';
import { Mark } from '@/components/ui/Mark';
import { t, tn } from '@/lib/i18n/t';
import { boardPath } from '@/lib/platform/pages';

export interface FrameProps {
  readonly counts: { readonly suggestions: number; readonly due: number } | undefined;
  /** `undefined` while adding already, or when nothing can be added. */
  readonly onAdd: (() => void) | undefined;
  readonly children?: ComponentChildren;
}

export function Frame({ counts, onAdd, children }: FrameProps) {
  return (
    <div class="popup">
      <header class="popup-head">
        <span class="brand">
          <Mark />
          {t('extension_name')}
        </span>
        <LinkButton look="icon" icon={icons.settings} label={t('open_settings')} href={boardPath('settings')} newTab />
        <LinkButton
          look="icon"
          icon={icons.maximize2}
          label={t('open_board')}
          href={boardPath('applications')}
          newTab
        />
      </header>
      <main class="popup-main">{children}</main>
      <footer class="popup-foot">
        {counts === undefined || (counts.suggestions === 0 && counts.due === 0) ? null : (
          <p class="popup-counts small">
            {counts.suggestions === 0 ? null : (
              <a href={boardPath('suggestions')} target="_blank" rel="noreferrer">
                {tn('count_suggestions', counts.suggestions)}
              </a>
            )}
            {counts.due === 0 ? null : (
              <a href={boardPath('applications?show=due')} target="_blank" rel="noreferrer">
                {tn('count_follow_ups', counts.due)}
              </a>
            )}
          </p>
        )}
        <nav class="popup-exits small" aria-label={t('exits_label')}>
          {onAdd === undefined ? null : <Button look="quiet" icon={icons.plus} label={t('exit_add')} onClick={onAdd} />}
          <LinkButton
            look="quiet"
            icon={icons.search}
            label={t('exit_find')}
            href={boardPath('applications?find')}
            newTab
          />
          <LinkButton look="quiet" icon={icons.download} label={t('exit_export')} href={boardPath('transfer')} newTab />
          <LinkButton look="quiet" icon={icons.lifeBuoy} label={t('exit_help')} href={boardPath('help')} newTab />
        </nav>
      </footer>
    </div>
  );
}
