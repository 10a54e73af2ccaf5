import { Details } from '@/ui/details';
import type { GroupView } from '../group-views';

/** More than these would hide what else is on the agenda. */
const MOST_SHOWN = 5;

/** The records that one item stands for, each a line with its link. */
export function GroupLines({ group }: Readonly<{ group: GroupView }>) {
  const { label, lines } = group;
  if (lines.length === 0) return null;
  const list = (
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
  return lines.length > MOST_SHOWN ? <Details summary={label}>{list}</Details> : list;
}
