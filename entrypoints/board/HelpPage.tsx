// People to talk to, and how Rebound works.
import { HelpLines } from '@/components/coping/HelpLines';
import { PageHead } from '@/components/ui/PageHead';
import { t } from '@/lib/i18n/t';

export function HelpPage() {
  return (
    <div class="narrow stack-wide">
      <PageHead title={t('rail_help')} />
      <section class="stack-wide" aria-labelledby="lines-title">
        <h2 id="lines-title">{t('help_lines_title')}</h2>
        <p>{t('help_lines_text')}</p>
        <HelpLines languageTag={navigator.language} />
        <p class="soft">{t('help_emergency')}</p>
      </section>
      <section class="stack-wide" aria-labelledby="how-title">
        <h2 id="how-title">{t('help_how_title')}</h2>
        <p>{t('help_how_reads')}</p>
        <p>{t('help_how_wrong')}</p>
        <p>{t('help_how_keeps')}</p>
      </section>
    </div>
  );
}
