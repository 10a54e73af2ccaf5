'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import type { ReactNode } from 'react';
import { keepAnswers } from './kept-answers';

/*
 * These two read the address in the browser as well: the layout around them stays as it is when a form's answer leads
 * to another page, and a link made on the server would still point to the page before.
 */

type LanguageLinkProps = { readonly locale: string; readonly children: ReactNode };

/** The same page and query in the other language; what was typed into a form comes along where scripts run. */
export function LanguageLink({ locale, children }: LanguageLinkProps) {
  const path = usePathname();
  const query = useSearchParams().toString();
  const [, , ...rest] = path.split('/');
  const href = `/${[locale, ...rest].join('/')}${query ? `?${query}` : ''}`;
  return (
    <a
      className="cyd-header__link"
      href={href}
      lang={locale}
      hrefLang={locale}
      onClick={() => keepAnswers(href)}
    >
      {children}
    </a>
  );
}

export type NavigationLink = {
  readonly href: string;
  readonly label: string;
  /** Addresses beside its own for which the link is the current one: what is reached from there. */
  readonly under?: readonly string[];
};

type NavigationLinksProps = {
  readonly links: readonly NavigationLink[];
  /** Shown where there is no room for the box. */
  readonly search: NavigationLink | null;
};

export function NavigationLinks({ links, search }: NavigationLinksProps) {
  const path = usePathname();
  const inside = links
    .flatMap(({ href, under = [] }) => [href, ...under].map((start) => ({ href, start })))
    .filter(({ start }) => path === start || path.startsWith(`${start}/`));
  const current = inside.sort((a, b) => b.start.length - a.start.length)[0]?.href;
  return (
    <ul className="cyd-navigation__list">
      {links.map(({ href, label }) => (
        <li key={href}>
          <a
            className="cyd-navigation__link"
            href={href}
            aria-current={href === current ? (href === path ? 'page' : 'true') : undefined}
          >
            {label}
          </a>
        </li>
      ))}
      {search ? (
        <li className="cyd-navigation__item--search">
          <a
            className="cyd-navigation__link"
            href={search.href}
            aria-current={search.href === path ? 'page' : undefined}
          >
            {search.label}
          </a>
        </li>
      ) : null}
    </ul>
  );
}
