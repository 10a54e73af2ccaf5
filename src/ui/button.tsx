import type { ReactNode } from 'react';
import { classNames } from './class-names';

export type ButtonVariant = 'primary' | 'secondary' | 'warning';

export function buttonClass(variant: ButtonVariant): string {
  return classNames('nhsuk-button', variant !== 'primary' && `nhsuk-button--${variant}`);
}

type ButtonLinkProps = {
  readonly href: string;
  readonly variant?: ButtonVariant;
  readonly children: ReactNode;
};

/** A link that looks like a button, for the one thing a page wants its reader to do next. */
export function ButtonLink({ href, variant = 'primary', children }: ButtonLinkProps) {
  return (
    <a className={buttonClass(variant)} href={href} draggable="false">
      {children}
    </a>
  );
}
