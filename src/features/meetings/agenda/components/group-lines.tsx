import type { GroupLineView } from '../group-views';

/** The records that one item stands for, each a line with its link. */
export function GroupLines({ lines }: Readonly<{ lines: readonly GroupLineView[] }>) {
  if (lines.length === 0) return null;
  return (
    <ul className="cyd-agenda__parts">
      {lines.map(({ key, said, text, lang, href }) => (
        <li key={key}>
          <a href={href}>
            {said}
            <span lang={lang}>{text}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
