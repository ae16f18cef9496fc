// Why a second look is wise before answering, in words: each sign by itself, then what people do. A hint, never a verdict.
import type { Caution } from '@/lib/domain/verdict';
import { t } from '@/lib/i18n/t';

export function cautionLines(cautions: readonly Caution[], company: string | null): string[] {
  const named = company || t('news_unknown_company');
  return [...cautions.map((sign) => t(`caution_${sign}`, named)), t('caution_then')];
}
