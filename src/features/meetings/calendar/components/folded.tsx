'use client';

import type { ReactNode } from 'react';
import { Details } from '@/ui/details';
import type { FormState } from '@/ui/form-state';

type Props = Readonly<{
  /** Without one the form stands open on the page. */
  fold?: { readonly summary: string; readonly lead?: string };
  state: FormState;
  children: ReactNode;
}>;

/** A form that most readers can do without, open as soon as it has something to say. */
export function Folded({ fold, state, children }: Props) {
  if (!fold) return children;
  return (
    <Details summary={fold.summary} open={state.status !== 'idle'}>
      {fold.lead ? <p>{fold.lead}</p> : null}
      {children}
    </Details>
  );
}
