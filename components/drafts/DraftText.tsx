// A draft as it will be: to whom, the subject, the words. Can be copied as it stands.

import { useAnnounce } from '@/components/ui/Announcer';
import { Button } from '@/components/ui/Button';
import * as icons from '@/components/ui/icons';
import type { Draft } from '@/lib/drafts/write-draft';
import { t } from '@/lib/i18n/t';

export interface DraftTextProps {
  readonly draft: Draft;
  /** No webmail is known for it: offer the computer's own mail program. */
  readonly mailProgram: boolean;
}

const nobodyTexts = { unknown: 'draft_to_unknown', unread: 'draft_to_nobody' } as const;

export function DraftText({ draft, mailProgram }: DraftTextProps) {
  const announce = useAnnounce();
  const copy = () => {
    void navigator.clipboard.writeText(`${draft.subject}\n\n${draft.body}`).then(
      () => announce(t('draft_copied')),
      () => announce(t('draft_not_copied')),
    );
  };
  return (
    <div class="draft-text">
      <dl class="draft-fields small">
        <dt class="soft">{t('draft_to')}</dt>
        <dd>{draft.nobody === undefined ? draft.to : <span class="soft">{t(nobodyTexts[draft.nobody])}</span>}</dd>
        <dt class="soft">{t('draft_subject')}</dt>
        <dd>{draft.subject}</dd>
      </dl>
      <p class="draft-words" dir="auto">
        {draft.body}
      </p>
      <div class="row">
        <Button look="link" icon={icons.copy} label={t('draft_copy')} onClick={copy} />
        {mailProgram ? <a href={mailto(draft)}>{t('draft_mail_program')}</a> : null}
      </div>
    </div>
  );
}

/** RFC 6068: line breaks as CRLF, spaces never as plus signs. */
function mailto({ to, subject, body }: Draft): string {
  const fields = [
    `subject=${encodeURIComponent(subject)}`,
    `body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`,
  ];
  return `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}?${fields.join('&')}`;
}
