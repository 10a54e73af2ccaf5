import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon } from './icon';

export type Step = {
  readonly key: string;
  /** `plain` numbers the steps of an explanation; the others tell how far something has come. */
  readonly state: 'done' | 'current' | 'to-come' | 'stopped' | 'plain';
  readonly title: string;
  /** How far, in words: the sign alone does not say it. Not needed for `plain`. */
  readonly stateText?: string;
  /** Who and when. */
  readonly detail?: ReactNode;
};

/** A rail of steps: beside each other on a wide screen, below each other on a narrow one. */
export function Steps({ steps }: Readonly<{ steps: readonly Step[] }>) {
  return (
    <ol className="cyd-steps">
      {steps.map((step, index) => (
        <li
          key={step.key}
          className={classNames('cyd-steps__step', `cyd-steps__step--${step.state}`)}
          aria-current={step.state === 'current' ? 'step' : undefined}
        >
          <span className="cyd-steps__marker" aria-hidden="true">
            <Marker state={step.state} number={index + 1} />
          </span>
          <span className="cyd-steps__title">{step.title}</span>
          {step.stateText ? <span className="cyd-steps__state">{step.stateText}</span> : null}
          {step.detail ? <span className="cyd-steps__detail">{step.detail}</span> : null}
        </li>
      ))}
    </ol>
  );
}

function Marker({ state, number }: Readonly<{ state: Step['state']; number: number }>) {
  if (state === 'done') return <Icon name="tick" />;
  if (state === 'stopped') return <Icon name="cross" />;
  if (state === 'current') return <Icon name="dot" />;
  return number;
}
