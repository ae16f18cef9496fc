// Chromium can hand out no texts at all to the pages of an extension that opens one in the first moments after its
// installation, as ours does, and then stays silent until it is closed (seen on 156, about one start in fifteen on a
// busy machine). A page without words is no page, so it then reads the files itself. For pages only: in a content script
// the files would become part of the script.
import { native } from '../platform/native';
import { language, setOwnTexts } from './t';

type File = { readonly default: Readonly<Record<string, { readonly message: string }>> };

const files = import.meta.glob<File>('../../public/_locales/*/messages.json');

/** To be awaited before anything is drawn. */
export async function needTexts(): Promise<void> {
  if (native().i18n.getMessage('extension_name') !== '') return;
  const wanted = [language().replace('-', '_'), language().slice(0, 2), 'en'];
  const load = wanted.flatMap((locale) => files[`../../public/_locales/${locale}/messages.json`] ?? [])[0];
  if (load !== undefined) setOwnTexts((await load()).default);
}
