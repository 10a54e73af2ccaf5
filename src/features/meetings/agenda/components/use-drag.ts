'use client';

import { type PointerEvent as ReactPointerEvent, useEffect, useState } from 'react';

/** A hand is not steady: less than this is a press. */
const STARTS_AFTER_PX = 5;
const EDGE_PX = 60;
const SCROLL_PX = 8;

interface Drag {
  readonly id: string;
  readonly pointer: number;
  readonly from: { readonly x: number; readonly y: number };
  y: number;
  moved: boolean;
}

/**
 * What is being dragged. Kept outside the page's parts and followed on the document: an earlier move that comes back
 * may make all of them anew under the pointer, and a drag of the browser's own would end with the element it began on.
 */
let drag: Drag | null = null;

/** A long list moves on while what is dragged is held at the edge of the window. */
function scrollAtEdge(): void {
  if (!drag) return;
  const by = drag.y < EDGE_PX ? -SCROLL_PX : drag.y > window.innerHeight - EDGE_PX ? SCROLL_PX : 0;
  if (by !== 0) window.scrollBy(0, by);
  requestAnimationFrame(scrollAtEdge);
}

function itemAt({ clientX, clientY }: PointerEvent): string | null {
  const item = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-agenda-item]');
  return item?.dataset.agendaItem ?? null;
}

/** Dragging an item onto another's place, with a mouse, a pen or a finger. */
export function useDrag(onDrop: (id: string, onto: string) => void) {
  const [target, setTarget] = useState<string | null>(null);
  // Anew with each render: what is dropped is put into the order as it is by then.
  useEffect(() => {
    const stop = () => {
      drag = null;
      setTarget(null);
    };
    const move = (event: PointerEvent) => {
      if (drag?.pointer !== event.pointerId) return;
      drag.y = event.clientY;
      if (!drag.moved) {
        if (Math.hypot(event.clientX - drag.from.x, event.clientY - drag.from.y) < STARTS_AFTER_PX) return;
        drag.moved = true;
        scrollAtEdge();
      }
      setTarget(itemAt(event));
    };
    const up = (event: PointerEvent) => {
      if (drag?.pointer !== event.pointerId) return;
      const { id, moved } = drag;
      const onto = itemAt(event);
      stop();
      if (moved && onto !== null && onto !== id) onDrop(id, onto);
    };
    const key = ({ key: pressed }: KeyboardEvent) => {
      if (pressed === 'Escape') stop();
    };
    document.addEventListener('pointermove', move);
    document.addEventListener('pointerup', up);
    document.addEventListener('pointercancel', stop);
    document.addEventListener('keydown', key);
    return () => {
      document.removeEventListener('pointermove', move);
      document.removeEventListener('pointerup', up);
      document.removeEventListener('pointercancel', stop);
      document.removeEventListener('keydown', key);
    };
  });
  const begin = ({ button, pointerId, clientX, clientY }: ReactPointerEvent, id: string) => {
    if (button !== 0) return;
    drag = { id, pointer: pointerId, from: { x: clientX, y: clientY }, y: clientY, moved: false };
  };
  return { target, begin };
}
