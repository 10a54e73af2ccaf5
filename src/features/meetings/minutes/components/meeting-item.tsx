import { Details } from '@/ui/details';
import { Tag } from '@/ui/tag';
import { wholeReferences } from '@/ui/whole-references';
import { GapLinks } from '../../components/gap-links';
import type { ItemView } from '../item-views';
import { ItemDecision } from './item-decision';
import { SinceThen } from './since-then';

export type ItemWords = Readonly<{
  serves: string;
  gapsOfNeed: string;
  intendedOutcome: string;
  rationale: string;
  openGap: (gap: string) => string;
  closedReason: string;
  broughtBy: string;
  outcome: string;
  jointWith: string;
  since: string;
}>;
type Props = Readonly<{ item: ItemView; words: ItemWords }>;

/** One item of the record: what it serves, what was said, decided and taken on. */
export function MeetingItem({ item, words }: Props) {
  return (
    <li className="cyd-panel">
      <h3 className="nhsuk-heading-s" lang={item.lang}>
        {item.title}
      </h3>
      <Facts item={item} words={words} />
      {item.need && item.need.gaps.length > 0 ? (
        <div className="nhsuk-u-margin-top-2">
          <Details summary={words.gapsOfNeed}>
            <GapLinks groups={item.need.gaps} />
          </Details>
        </div>
      ) : null}
      {item.note ? (
        <p className="whitespace-pre-line nhsuk-u-margin-top-3" lang={item.lang}>
          {item.note}
        </p>
      ) : null}
      {item.experience ? (
        <p>
          <strong>{item.experience.label}:</strong>{' '}
          <span className="whitespace-pre-line" lang={item.lang}>
            {item.experience.text}
          </span>
        </p>
      ) : null}
      {item.decisions.map((decision) => (
        <ItemDecision key={decision.id} decision={decision} words={words} />
      ))}
      {item.actions.length > 0 ? (
        <ul className="cyd-lines">
          {item.actions.map((action) => (
            <li key={action.id}>
              {action.status ? <Tag tone={action.tone}>{action.status}</Tag> : null}{' '}
              <a href={action.href}>{wholeReferences(action.title)}</a>
              {': '}
              <span lang={action.lang}>{action.text}</span>
              <span className="cyd-lines__detail">{`${action.owner}\u00a0· ${action.due}`}</span>
              {action.added ? <span className="cyd-lines__detail">{action.added}</span> : null}
              <SinceThen label={words.since} href={action.href} since={action.since} />
            </li>
          ))}
        </ul>
      ) : null}
      {item.propose ? (
        <p className="cyd-screen-only">
          <a href={item.propose.href}>{item.propose.label}</a>
        </p>
      ) : null}
      {item.proposals.map(({ id, href, label }) => (
        <p key={id}>
          <a href={href}>{wholeReferences(label)}</a>
        </p>
      ))}
    </li>
  );
}

/** Tags and the short facts of an item, a line each. */
function Facts({ item, words }: Props) {
  const { need, lang } = item;
  return (
    <>
      {item.closed || item.goodPractice ? (
        <p className="flex flex-wrap gap-2">
          {item.closed ? <Tag tone="attention">{item.closed}</Tag> : null}
          {item.goodPractice ? <Tag tone="good">{item.goodPractice}</Tag> : null}
        </p>
      ) : null}
      {item.closedReason ? <Fact term={words.closedReason} text={item.closedReason} lang={lang} /> : null}
      <p className="nhsuk-u-margin-bottom-1">
        <strong>{words.serves}:</strong>{' '}
        {need ? wholeReferences(`${need.name} (${need.reference})`) : item.serves}
        {item.theme ? `\u00a0· ${item.theme}` : null}
      </p>
      {item.broughtBy ? <Fact term={words.broughtBy} text={item.broughtBy} /> : null}
      {item.jointWith ? <Fact term={words.jointWith} text={item.jointWith} lang={lang} /> : null}
      {item.intendedOutcome ? (
        <Fact term={words.intendedOutcome} text={item.intendedOutcome} lang={lang} />
      ) : null}
      {item.outcome ? <Fact term={words.outcome} text={item.outcome} /> : null}
    </>
  );
}

function Fact({ term, text, lang }: Readonly<{ term: string; text: string; lang?: string | undefined }>) {
  return (
    <p className="nhsuk-u-margin-bottom-1">
      <strong>{term}:</strong> <span lang={lang}>{text}</span>
    </p>
  );
}
