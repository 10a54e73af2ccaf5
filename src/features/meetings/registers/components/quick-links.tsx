type Link = Readonly<{ key: string; href: string; label: string }>;
type Props = Readonly<{ links: readonly Link[]; clear: Readonly<{ href: string; label: string }> | null }>;

/** The questions that are asked most, a press away. */
export function QuickLinks({ links, clear }: Props) {
  if (links.length === 0 && !clear) return null;
  return (
    <ul className="cyd-quick">
      {links.map(({ key, href, label }) => (
        <li key={key}>
          <a href={href}>{label}</a>
        </li>
      ))}
      {clear ? (
        <li>
          <a href={clear.href}>{clear.label}</a>
        </li>
      ) : null}
    </ul>
  );
}
