import { Details } from '@/ui/details';
import { wholeReferences } from '@/ui/whole-references';
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
            {wholeReferences(said)}
            <span lang={lang}>{wholeReferences(text)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
  return lines.length > MOST_SHOWN ? <Details summary={label}>{list}</Details> : list;
}
