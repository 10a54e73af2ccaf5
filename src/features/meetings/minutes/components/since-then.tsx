type Props = Readonly<{ label: string; href: string; since: readonly string[] }>;

/** What a register says otherwise by now. No part of the minutes, and so not on paper. */
export function SinceThen({ label, href, since }: Props) {
  if (since.length === 0) return null;
  return (
    <span className="cyd-lines__detail cyd-screen-only">
      {label} <a href={href}>{since.join('\u00a0· ')}</a>
    </span>
  );
}
