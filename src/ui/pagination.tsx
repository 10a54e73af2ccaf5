import { Icon } from './icon';

type End = { readonly href: string; readonly label: string; readonly detail?: string };

type Props = { readonly label: string; readonly previous?: End; readonly next?: End };

/** Links to the page before and the page after. */
export function Pagination({ label, previous, next }: Props) {
  if (!previous && !next) return null;
  return (
    <nav className="cyd-pagination" aria-label={label}>
      {previous ? (
        <a href={previous.href} rel="prev">
          <Icon name="arrow-left" /> {previous.label}
          {previous.detail ? <span className="cyd-pagination__detail">{previous.detail}</span> : null}
        </a>
      ) : null}
      {next ? (
        <a className="cyd-pagination__next" href={next.href} rel="next">
          {next.label} <Icon name="arrow-right" />
          {next.detail ? <span className="cyd-pagination__detail">{next.detail}</span> : null}
        </a>
      ) : null}
    </nav>
  );
}
