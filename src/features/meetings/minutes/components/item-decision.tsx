import { Tag } from '@/ui/tag';
import { wholeReferences } from '@/ui/whole-references';
import type { DecisionView } from '../item-views';
import { SinceThen } from './since-then';

type Words = Readonly<{ rationale: string; since: string; openGap: (gap: string) => string }>;
type Props = Readonly<{ decision: DecisionView; words: Words }>;

/** A decision in the record, with the gap that it is about and what became of it. */
export function ItemDecision({ decision, words }: Props) {
  return (
    <div className="nhsuk-inset-text">
      <p>
        <a href={decision.href}>
          <strong>{wholeReferences(decision.title)}</strong>
        </a>{' '}
        <Tag tone={decision.tone}>{decision.status}</Tag>
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
        <p className="cyd-screen-only">
          <a href={decision.gap.href}>{words.openGap(decision.gap.label)}</a>
        </p>
      ) : null}
      {decision.deployments.map(({ id, href, label }) => (
        <p className="cyd-screen-only" key={id}>
          <a href={href}>{wholeReferences(label)}</a>
        </p>
      ))}
      {decision.added ? <p className="cyd-lines__detail">{decision.added}</p> : null}
      {decision.review ? <p>{decision.review}</p> : null}
      <SinceThen label={words.since} href={decision.href} since={decision.since} />
    </div>
  );
}
