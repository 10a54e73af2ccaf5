import { Details } from '@/ui/details';
import { Tag } from '@/ui/tag';
import type { ItemView } from '../meeting-view';
import { GapLinks } from './gap-links';

type Words = Readonly<{
  serves: string;
  gapsOfNeed: string;
  intendedOutcome: string;
  rationale: string;
  openGap: (gap: string) => string;
}>;
type Props = Readonly<{ item: ItemView; words: Words }>;

/** One item of the record: what it serves, what was said, decided and taken on. */
export function MeetingItem({ item, words }: Props) {
  return (
    <li className="cyd-panel">
      <h3 className="nhsuk-heading-s" lang={item.lang}>
        {item.title}
      </h3>
      <p>
        <strong>{words.serves}:</strong> {item.need ? item.need.name : item.serves}
        {item.need ? ` (${item.need.reference})` : null}
      </p>
      {item.need && item.need.gaps.length > 0 ? (
        <Details summary={words.gapsOfNeed}>
          <GapLinks groups={item.need.gaps} />
        </Details>
      ) : null}
      {item.intendedOutcome ? (
        <p>
          <strong>{words.intendedOutcome}:</strong> <span lang={item.lang}>{item.intendedOutcome}</span>
        </p>
      ) : null}
      {item.note ? (
        <p className="whitespace-pre-line" lang={item.lang}>
          {item.note}
        </p>
      ) : null}
      {item.decisions.map((decision) => (
        <Decision key={decision.id} decision={decision} words={words} />
      ))}
      {item.actions.length > 0 ? (
        <ul className="cyd-lines">
          {item.actions.map((action) => (
            <li key={action.id}>
              <Tag tone={action.tone}>{action.status}</Tag> <strong>{action.title}</strong>
              {': '}
              <span lang={action.lang}>{action.text}</span>
              <span className="cyd-lines__detail">
                {action.owner} · {action.due}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}

type DecisionProps = Readonly<{ decision: ItemView['decisions'][number]; words: Words }>;

function Decision({ decision, words }: DecisionProps) {
  return (
    <div className="nhsuk-inset-text">
      <p>
        <strong>{decision.title}</strong> <Tag tone={decision.tone}>{decision.status}</Tag>
      </p>
      <p className="whitespace-pre-line" lang={decision.lang}>
        {decision.text}
      </p>
      {decision.rationale ? (
        <p>
          <strong>{words.rationale}:</strong>{' '}
          <span className="whitespace-pre-line" lang={decision.lang}>
            {decision.rationale}
          </span>
        </p>
      ) : null}
      {decision.gap ? (
        <p>
          <a href={decision.gap.href}>{words.openGap(decision.gap.label)}</a>
        </p>
      ) : null}
      {decision.deployments.map(({ id, href, label }) => (
        <p key={id}>
          <a href={href}>{label}</a>
        </p>
      ))}
      {decision.review ? <p>{decision.review}</p> : null}
    </div>
  );
}
