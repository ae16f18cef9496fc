// Starts a page: language, the live region, and the tree itself.
import { type ComponentChildren, render } from 'preact';
import { language } from '@/lib/i18n/t';
import { Announcer } from './Announcer';

export function startPage(page: ComponentChildren): void {
  document.documentElement.lang = language();
  const root = document.getElementById('app');
  if (root !== null) render(<Announcer>{page}</Announcer>, root);
}
