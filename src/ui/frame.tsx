import type { ReactNode } from 'react';
import { LanguageLink, type NavigationLink, NavigationLinks } from './frame-links';
import { Mark } from './mark';

/** What the frame around every page shows; the words come ready in the reader's language. */
export type Frame = {
  readonly homeHref: string;
  /** Null for a visitor who is not signed in. */
  readonly person: { readonly name: string; readonly appointment: string | null } | null;
  /** At most five, the same for one role on every page. */
  readonly navigation: readonly NavigationLink[];
  /** Where searches are sent; null for who has nothing to search. */
  readonly searchHref: string | null;
  readonly signInHref: string;
  /** A server action, so that signing out is a plain form post. */
  readonly signOut: ((form: FormData) => Promise<void>) | null;
};

export type FrameWords = {
  readonly serviceName: string;
  readonly tagline: string;
  readonly skipLink: string;
  readonly navigation: string;
  readonly account: string;
  readonly signedInAs: string;
  readonly signIn: string;
  readonly signOut: string;
  readonly otherLanguage: string;
  readonly search: { readonly label: string; readonly submit: string; readonly link: string };
  readonly footer: {
    readonly heading: string;
    readonly languages: string;
    readonly staffOnly: string;
    readonly links: readonly { readonly href: string; readonly label: string }[];
  };
};

type HeaderProps = {
  readonly frame: Frame;
  readonly words: FrameWords;
  /** The other language's tag, for example `cy` on an English page. */
  readonly otherLocale: string;
};

export function SkipLink({ children }: Readonly<{ children: ReactNode }>) {
  return (
    <a className="nhsuk-skip-link" href="#maincontent">
      {children}
    </a>
  );
}

export function Header({ frame, words, otherLocale }: HeaderProps) {
  return (
    <header className="cyd-header">
      <div className="nhsuk-width-container cyd-header__bar">
        <a className="cyd-header__service" href={frame.homeHref}>
          <Mark />
          <span>
            <span className="cyd-header__name">{words.serviceName}</span>
            <span className="cyd-header__tagline">{words.tagline}</span>
          </span>
        </a>
        <nav className="cyd-header__account" aria-label={words.account}>
          <ul>
            {frame.person ? (
              <li className="cyd-header__person">
                <span className="nhsuk-u-visually-hidden">{words.signedInAs} </span>
                <span className="cyd-header__person-name">{frame.person.name}</span>
                {frame.person.appointment ? (
                  <span className="cyd-header__appointment">{frame.person.appointment}</span>
                ) : null}
              </li>
            ) : null}
            <li>
              <LanguageLink locale={otherLocale}>{words.otherLanguage}</LanguageLink>
            </li>
            <li>
              {frame.person && frame.signOut ? (
                <form action={frame.signOut}>
                  <button type="submit" className="cyd-header__link">
                    {words.signOut}
                  </button>
                </form>
              ) : null}
              {frame.person ? null : (
                <a className="cyd-header__link" href={frame.signInHref}>
                  {words.signIn}
                </a>
              )}
            </li>
          </ul>
        </nav>
      </div>
      {frame.navigation.length > 0 ? (
        <div className="cyd-navigation">
          <div className="nhsuk-width-container cyd-navigation__row">
            <nav aria-label={words.navigation}>
              <NavigationLinks
                links={frame.navigation}
                search={frame.searchHref ? { href: frame.searchHref, label: words.search.link } : null}
              />
            </nav>
            {frame.searchHref ? <SiteSearch action={frame.searchHref} words={words.search} /> : null}
          </div>
        </div>
      ) : null}
    </header>
  );
}

function SiteSearch({ action, words }: Readonly<{ action: string; words: FrameWords['search'] }>) {
  return (
    <search className="cyd-navigation__search" aria-label={words.label}>
      <form action={action} method="get">
        <label className="nhsuk-u-visually-hidden" htmlFor="site-search">
          {words.label}
        </label>
        <input
          className="cyd-navigation__box"
          id="site-search"
          name="q"
          type="search"
          autoComplete="off"
          spellCheck={false}
        />
        <button type="submit" className="cyd-navigation__go">
          {words.submit}
        </button>
      </form>
    </search>
  );
}

export function Footer({ words }: Readonly<{ words: FrameWords['footer'] }>) {
  return (
    <footer className="nhsuk-footer cyd-footer">
      <div className="nhsuk-width-container">
        <h2 className="nhsuk-u-visually-hidden">{words.heading}</h2>
        <ul className="cyd-footer__links">
          {words.links.map(({ href, label }) => (
            <li key={href}>
              <a className="nhsuk-footer__list-item-link" href={href}>
                {label}
              </a>
            </li>
          ))}
        </ul>
        <p className="cyd-footer__line">{words.languages}</p>
        <p className="cyd-footer__line">{words.staffOnly}</p>
      </div>
    </footer>
  );
}
