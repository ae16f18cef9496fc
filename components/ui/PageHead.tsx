// The title of a page of the board. Takes the focus when the page changes, and gives the tab its name, so that a
// screen reader says where one is.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '@/lib/i18n/t';

export interface PageHeadProps {
  readonly title: string;
  readonly children?: ComponentChildren;
}

/** Loading the board is no change of page, so the first title takes nothing. */
let firstPage = true;

export function PageHead({ title, children }: PageHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    document.title = t('page_title', title);
    if (!firstPage) heading.current?.focus();
    firstPage = false;
  }, [title]);
  return (
    <header class="page-head">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </header>
  );
}
