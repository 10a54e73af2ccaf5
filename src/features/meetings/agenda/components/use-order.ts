'use client';

import { startTransition, useActionState, useEffect, useRef, useState } from 'react';
import { nextOfWish, type OrderWish, orderOfThese } from '@/domain/meetings/agenda-order';
import { type FormState, idle } from '@/ui/form-state';
import { arrangeAgenda } from '../actions/arrange-agenda';
import { forgetMove, keepMove, type LastMove } from './last-move';

interface Wish extends OrderWish {
  readonly id: string;
  readonly control: LastMove['control'];
  readonly at: number;
}

const FRESH_FOR_MS = 60_000;

/** By meeting. Kept outside the page's parts, as an answer may make all of them anew. */
const wishes = new Map<string, Wish>();

function wishFor(meetingId: string): Wish | null {
  const wish = wishes.get(meetingId);
  return wish && Date.now() - wish.at < FRESH_FOR_MS ? wish : null;
}

/**
 * The order of an agenda as it is wished for. A move that comes while another is being stored is not lost: it is
 * shown at once and stored as soon as the agenda is back.
 */
export function useOrder(meetingId: string, version: number, ids: readonly string[]) {
  const [arranged, arrange, arranging] = useActionState(arrangeAgenda, idle);
  const [, setCount] = useState(0);
  const answered = useRef<FormState>(arranged);
  const wished = wishFor(meetingId);
  const order = wished ? orderOfThese(ids, wished.order) : ids;

  const keep = (wish: Wish | null) => {
    if (wish) wishes.set(meetingId, wish);
    else wishes.delete(meetingId);
    setCount((count) => count + 1);
  };
  const send = (wish: Wish) => {
    keep({ ...wish, sentOn: version });
    keepMove({ id: wish.id, control: wish.control, version });
    answered.current = arranged;
    const data = new FormData();
    data.set('meetingId', meetingId);
    data.set('version', String(version));
    data.set('order', orderOfThese(ids, wish.order).join(' '));
    startTransition(() => arrange(data));
  };

  // Looked at again after each wish and each answer.
  useEffect(() => {
    const wish = wishFor(meetingId);
    if (!wish || arranging) return;
    const refused = arranged !== answered.current && arranged.status !== 'idle';
    const next = refused ? 'refused' : nextOfWish(wish, { version, ids });
    if (next === 'send') send(wish);
    else if (next !== 'wait') {
      // Refused or stored: what is shown is what is stored.
      answered.current = arranged;
      if (refused) forgetMove();
      keep(null);
    }
  });

  /** Wishes for the order that comes out of the one that is wished for by now. */
  const wish = (id: string, control: LastMove['control'], change: (now: readonly string[]) => string[]) => {
    const before = wishFor(meetingId);
    const now = before ? orderOfThese(ids, before.order) : ids;
    const next = change(now);
    if (next.join(' ') === now.join(' ')) return;
    keepMove({ id, control, version });
    keep({ order: next, id, control, sentOn: before?.sentOn ?? null, at: Date.now() });
  };
  return { order, arranged, arrange, wish };
}
