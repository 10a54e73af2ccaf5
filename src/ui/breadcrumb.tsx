type Place = { readonly href: string; readonly label: string };

/** The places above this page, from the widest; the page itself is not among them. A phone shows the nearest one. */
export function Breadcrumb({ label, places }: Readonly<{ label: string; places: readonly Place[] }>) {
  const nearest = places.at(-1);
  return (
    <nav className="nhsuk-breadcrumb cyd-breadcrumb" aria-label={label}>
      <ol className="nhsuk-breadcrumb__list">
        {places.map((place) => (
          <li className="nhsuk-breadcrumb__list-item" key={place.href}>
            <a className="nhsuk-breadcrumb__link" href={place.href}>
              {place.label}
            </a>
          </li>
        ))}
      </ol>
      {nearest ? <BackLink href={nearest.href}>{nearest.label}</BackLink> : null}
    </nav>
  );
}

export function BackLink({ href, children }: Readonly<{ href: string; children: string }>) {
  return (
    <a className="nhsuk-back-link" href={href}>
      {children}
    </a>
  );
}
