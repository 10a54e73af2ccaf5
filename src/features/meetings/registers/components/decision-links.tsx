type Link = Readonly<{ href: string; reference: string }>;
type Props = Readonly<{ links: readonly Link[]; more: (count: number) => string }>;

/** More than these, and one row of a register would fill a screen; the record's page names them all. */
const MOST_SHOWN = 3;

/** The decisions behind a record, beside each other; no line begins with the dot between them. */
export function DecisionLinks({ links, more }: Props) {
  const rest = links.length - MOST_SHOWN;
  return (
    <>
      {links.slice(0, MOST_SHOWN).map(({ href, reference }, index) => (
        <span key={href}>
          {index > 0 ? '\u00a0· ' : null}
          <a className="whitespace-nowrap" href={href}>
            {reference}
          </a>
        </span>
      ))}
      {rest > 0 ? ` ${more(rest)}` : null}
    </>
  );
}
