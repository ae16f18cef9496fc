// An application by hand: two fields are enough. Used for adding and for editing.
import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Select } from '@/components/ui/Select';
import type { HappeningKind } from '@/lib/domain/event';
import type { Instant } from '@/lib/domain/sighting';
import { dayOf, instantOf } from '@/lib/i18n/dates';
import { t } from '@/lib/i18n/t';
import { addableKinds } from './addable-kinds';
import { type FieldName, type FormValues, problemsOf } from './form-values';

export interface ApplicationFormProps {
  readonly start: FormValues;
  /** `undefined` when editing: nothing has happened then. */
  readonly now?: Instant;
  readonly submitLabel: string;
  readonly onSubmit: (values: FormValues, kind: HappeningKind, happenedAt: Instant) => void;
  readonly onCancel: () => void;
}

export function ApplicationForm({ start, now, submitLabel, onSubmit, onCancel }: ApplicationFormProps) {
  const [values, setValues] = useState(start);
  const [kind, setKind] = useState<HappeningKind>('applied');
  const [day, setDay] = useState(() => dayOf(now ?? 0));
  const [tried, setTried] = useState(false);
  const problems = problemsOf(values);
  const happenedAt = instantOf(day);
  const field = (name: FieldName, label: string, extra: { type?: 'url'; required?: boolean; hint?: string } = {}) => (
    <Field
      label={label}
      value={values[name]}
      onInput={(value) => setValues((before) => ({ ...before, [name]: value }))}
      problem={tried ? problems[name] : undefined}
      maxLength={name === 'url' ? 2000 : 200}
      {...extra}
    />
  );
  const submit = () => {
    setTried(true);
    const dayIsFine = now === undefined || happenedAt !== undefined;
    // Today's event happens now, not at a noon that may still lie ahead.
    if (Object.keys(problems).length === 0 && dayIsFine) onSubmit(values, kind, Math.min(happenedAt ?? 0, now ?? 0));
  };
  return (
    <form
      class="stack form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {field('company', t('field_company'), { required: true })}
      {field('role', t('field_role'))}
      {now === undefined ? null : (
        <div class="pair">
          <Select
            label={t('field_kind')}
            value={kind}
            options={addableKinds.map(({ kind: value, label }) => ({ value, label: t(label) }))}
            onChange={setKind}
          />
          <Field
            type="date"
            label={t('field_day')}
            value={day}
            max={dayOf(now)}
            onInput={setDay}
            problem={tried && happenedAt === undefined ? t('problem_day') : undefined}
          />
        </div>
      )}
      {field('location', t('field_location'))}
      {field('url', t('field_url'), { type: 'url' })}
      <div class="row">
        <Button type="submit" look="primary" label={submitLabel} />
        <Button look="quiet" label={t('cancel')} onClick={onCancel} />
      </div>
    </form>
  );
}
