// Nothing is read before the person has seen what it means and said yes; then each service is its own click, which
// asks the browser for exactly its hosts. What is on is the browser's word, so nothing about it is stored.

import { useState } from 'preact/hooks';
import { LinkButton } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import type { IconNode } from '@/components/ui/icons';
import * as icons from '@/components/ui/icons';
import { Mark } from '@/components/ui/Mark';
import { useSwitchedOn } from '@/components/ui/use-switched-on';
import { type MessageKey, t } from '@/lib/i18n/t';
import { boardPath } from '@/lib/platform/pages';
import { Consent } from './Consent';
import { Services } from './Services';

const lines: readonly { readonly icon: IconNode; readonly text: MessageKey }[] = [
  { icon: icons.mailCheck, text: 'welcome_line_notices' },
  { icon: icons.list, text: 'welcome_line_keeps' },
  { icon: icons.sprout, text: 'welcome_line_steps' },
];

export function Welcome() {
  const { on, known } = useSwitchedOn();
  const [agreed, setAgreed] = useState(false);
  const anyOn = on.services.length + on.webmails.length > 0;
  return (
    <div class="welcome">
      <header class="stack">
        <span class="brand">
          <Mark />
          {t('extension_name')}
        </span>
        <h1>{t('welcome_title')}</h1>
        <ul class="welcome-lines">
          {lines.map(({ icon, text }) => (
            <li key={text}>
              <Icon icon={icon} />
              <span>{t(text)}</span>
            </li>
          ))}
        </ul>
      </header>
      <main class="stack-wide">
        {/* A service that is on was agreed to before. */}
        <Consent agreed={agreed || anyOn} locked={anyOn} onChange={setAgreed} />
        {known ? <Services on={on} allowed={agreed || anyOn} /> : null}
        <section class="stack" aria-labelledby="next-title">
          <h2 id="next-title">{t(anyOn ? 'welcome_next_on' : 'welcome_next')}</h2>
          <p>{t(anyOn ? 'welcome_next_on_text' : 'welcome_next_text')}</p>
          <div class="row">
            <LinkButton
              look={anyOn ? 'primary' : 'plain'}
              label={t('welcome_to_board')}
              href={boardPath('applications')}
            />
            <LinkButton look="quiet" label={t('first_add')} href={boardPath('applications/new')} />
          </div>
        </section>
      </main>
    </div>
  );
}
