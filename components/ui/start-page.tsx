// Starts a page: language, the live region, and the tree itself.
import { type ComponentChildren, render } from 'preact';
import { needTexts } from '@/lib/i18n/own-texts';
import { language } from '@/lib/i18n/t';
import { Announcer } from './Announcer';

export async function startPage(page: ComponentChildren): Promise<void> {
  await needTexts();
  document.documentElement.lang = language();
  const root = document.getElementById('app');
  if (root !== null) render(<Announcer>{page}</Announcer>, root);
}
