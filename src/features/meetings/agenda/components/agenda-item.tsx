import { Tag } from '@/ui/tag';
import { wholeReferences } from '@/ui/whole-references';
import type { AgendaItemView } from '../agenda-view';
import { GroupLines } from './group-lines';

type Words = Readonly<{
  serves: string;
  intended: string;
  noOutcome: string;
  broughtBy: string;
  jointWith: string;
  closed: string;
}>;
type Props = Readonly<{ item: AgendaItemView; words: Words; works: boolean }>;

/** One item of an agenda as it is read. The list numbers it, also while it is being moved. */
export function AgendaItem({ item, words, works }: Props) {
  const people = [
    item.broughtBy ? `${words.broughtBy}: ${item.broughtBy}` : null,
    item.jointWith ? `${words.jointWith}: ${item.jointWith}` : null,
  ].filter((each) => each !== null);
  return (
    <>
      <div className="cyd-agenda__head">
        <h3 className="nhsuk-heading-s cyd-agenda__title" id={`item-${item.id}`} tabIndex={-1}>
          <span lang={item.lang}>{wholeReferences(item.title)}</span>
        </h3>
        {item.minutes ? <span className="cyd-agenda__minutes">{item.minutes}</span> : null}
      </div>
      {item.group ? <GroupLines group={item.group} /> : null}
      <p>
        <strong>{words.intended}:</strong>{' '}
        {item.intendedOutcome ? (
          <span lang={item.lang}>{item.intendedOutcome}</span>
        ) : works ? (
          <Tag tone="attention">{words.noOutcome}</Tag>
        ) : (
          // Only who can name it is asked to.
          words.noOutcome
        )}
      </p>
      <p>
        <strong>{words.serves}:</strong> {wholeReferences(item.serves)}
        {item.theme ? `\u00a0· ${item.theme}` : null}
      </p>
      {item.closed ? (
        <p>
          <Tag>{words.closed}</Tag> <span lang={item.lang}>{item.closed}</span>
        </p>
      ) : null}
      {item.origin || people.length > 0 ? (
        <p className="cyd-agenda__detail">
          {people.map((each) => (
            <span key={each}>{each}</span>
          ))}
          {item.origin ? (
            <span>
              {item.origin.href ? <a href={item.origin.href}>{item.origin.label}</a> : item.origin.label}
            </span>
          ) : null}
        </p>
      ) : null}
    </>
  );
}
