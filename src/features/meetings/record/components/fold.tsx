import type { ReactNode } from 'react';
import { classNames } from '@/ui/class-names';

type Props = Readonly<{
  heading: ReactNode;
  /** What is in it, in a few words: all that is seen of it when it is folded. */
  detail?: ReactNode;
  open?: boolean;
  /** Item folds are one level below section folds. */
  level?: 2 | 3;
  className?: string;
  children: ReactNode;
}>;

/** A part of the form that folds; it works without scripts and is never folded over a mistake. */
export function Fold({ heading, detail, open = true, level = 2, className, children }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <details className={classNames('cyd-fold', className)} open={open} data-fold="">
      <summary className="cyd-fold__summary">
        <Heading className="cyd-fold__heading">{heading}</Heading>
        {detail ? <span className="cyd-fold__detail">{detail}</span> : null}
      </summary>
      <div className="cyd-fold__content">{children}</div>
    </details>
  );
}
