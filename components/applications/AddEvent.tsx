// What happened next, said by hand.
import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Select } from '@/components/ui/Select';
import type { HappeningKind } from '@/lib/domain/event';
import type { Instant } from '@/lib/domain/sighting';
import { dayOf, instantOf } from '@/lib/i18n/dates';
import { t } from '@/lib/i18n/t';
import { addableKinds } from './addable-kinds';

export interface AddEventProps {
  readonly now: Instant;
  readonly onAdd: (kind: HappeningKind, happenedAt: Instant, note: string) => void;
  readonly onCancel: () => void;
}

const kinds = [
  ...addableKinds.filter(({ kind }) => kind !== 'saved'),
  { kind: 'noted' as const, label: 'kind_noted' as const },
];

export function AddEvent({ now, onAdd, onCancel }: AddEventProps) {
  const [kind, setKind] = useState<HappeningKind>('interviewInvited');
  const [day, setDay] = useState(() => dayOf(now));
  const [note, setNote] = useState('');
  const happenedAt = instantOf(day);
  return (
    <form
      class="panel stack form arrive"
      aria-label={t('add_event')}
      onSubmit={(event) => {
        event.preventDefault();
        if (happenedAt !== undefined) onAdd(kind, Math.min(happenedAt, now), note.trim());
      }}
    >
      <div class="pair">
        <Select
          label={t('field_kind')}
          value={kind}
          options={kinds.map(({ kind: value, label }) => ({ value, label: t(label) }))}
          onChange={setKind}
        />
        <Field
          type="date"
          label={t('field_day')}
          value={day}
          max={dayOf(now)}
          onInput={setDay}
          problem={happenedAt === undefined ? t('problem_day') : undefined}
        />
      </div>
      <Field label={t('field_note')} value={note} onInput={setNote} lines={3} maxLength={4000} />
      <div class="row">
        <Button type="submit" look="primary" label={t('add_event_submit')} />
        <Button look="quiet" label={t('cancel')} onClick={onCancel} />
      </div>
    </form>
  );
}
