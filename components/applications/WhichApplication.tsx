// One of the applications in the record, or a new one.
import { Choices } from '@/components/ui/Choices';
import type { Application } from '@/lib/domain/application';
import type { ApplicationId } from '@/lib/domain/event';
import { t } from '@/lib/i18n/t';

export interface WhichApplicationProps {
  readonly legend: string;
  readonly candidates: readonly Application[];
  /** Where a new one would be. */
  readonly company: string;
  /** `null`: a new one. */
  readonly value: ApplicationId | null;
  readonly onChange: (value: ApplicationId | null) => void;
}

const newOne = 'new';

export function WhichApplication({ legend, candidates, company, value, onChange }: WhichApplicationProps) {
  const options = [
    ...candidates.map(({ id, company: name, role }) => ({
      value: id as string,
      label: role === '' ? name : t('role_at_company', role, name),
    })),
    { value: newOne, label: t('suggestion_new', company) },
  ];
  return (
    <Choices
      legend={legend}
      value={value ?? newOne}
      options={options}
      onChange={(chosen) => onChange(candidates.find(({ id }) => id === chosen)?.id ?? null)}
    />
  );
}
