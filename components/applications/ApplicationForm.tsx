// An application by hand: two fields are enough. Used for adding and for editing. When adding at a company that is in
// the record already, it may be about one of those.
import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Select } from '@/components/ui/Select';
import type { Application } from '@/lib/domain/application';
import type { ApplicationId, HappeningKind } from '@/lib/domain/event';
import type { Instant } from '@/lib/domain/sighting';
import { dayOf, instantOf } from '@/lib/i18n/dates';
import { t } from '@/lib/i18n/t';
import { addableKinds } from './addable-kinds';
import { atCompany, type FieldName, type FormValues, problemsOf } from './form-values';
import type { Added } from './send-added';
import { WhichApplication } from './WhichApplication';

export interface ApplicationFormProps {
  readonly start: FormValues;
  /** `undefined` when editing: nothing has happened then. */
  readonly now?: Instant;
  /** The record, when adding. */
  readonly applications?: readonly Application[];
  readonly submitLabel: string;
  readonly onSubmit: (added: Added) => void;
  readonly onCancel: () => void;
}

/** These begin an application; anything else most likely goes on with one. */
const beginnings: readonly HappeningKind[] = ['saved', 'applied'];

export function ApplicationForm({ start, now, submitLabel, onSubmit, onCancel, ...rest }: ApplicationFormProps) {
  const [values, setValues] = useState(start);
  const [kind, setKind] = useState<HappeningKind>('applied');
  const [day, setDay] = useState(() => dayOf(now ?? 0));
  const [tried, setTried] = useState(false);
  const [chosen, setChosen] = useState<ApplicationId | null>();
  const known = atCompany(values.company, rest.applications ?? []);
  const likely = beginnings.includes(kind) ? null : (known[0]?.id ?? null);
  const about = chosen === null || (chosen !== undefined && known.some(({ id }) => id === chosen)) ? chosen : likely;
  const isNew = about === null;
  const problems = problemsOf(isNew ? values : { ...values, url: '' });
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
    if (Object.keys(problems).length === 0 && dayIsFine) {
      onSubmit({ values, kind, happenedAt: Math.min(happenedAt ?? 0, now ?? 0), about });
    }
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
      {known.length === 0 ? null : (
        <WhichApplication
          legend={t('add_about')}
          candidates={known}
          company={values.company.trim()}
          value={about}
          onChange={setChosen}
        />
      )}
      {isNew ? field('role', t('field_role')) : null}
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
      {isNew ? field('location', t('field_location')) : null}
      {isNew ? field('url', t('field_url'), { type: 'url' }) : null}
      <div class="row">
        <Button type="submit" look="primary" label={submitLabel} />
        <Button look="quiet" label={t('cancel')} onClick={onCancel} />
      </div>
    </form>
  );
}
