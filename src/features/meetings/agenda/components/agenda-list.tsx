'use client';

import {
  type KeyboardEvent,
  type ReactNode,
  useActionState,
  useEffect,
  useLayoutEffect,
  useState,
} from 'react';
import { movedTo } from '@/domain/meetings/agenda-order';
import { ErrorSummary } from '@/ui/form/error-summary';
import type { FormWords } from '@/ui/form/form-context';
import { HiddenFields } from '@/ui/form/hidden-fields';
import { idle } from '@/ui/form-state';
import { removeItem } from '../actions/remove-item';
import { separateItem } from '../actions/separate-item';
import { type LastMove, lastMoved, takeMove } from './last-move';
import { useDrag } from './use-drag';
import { useOrder } from './use-order';

interface Item {
  readonly id: string;
  readonly title: string;
  readonly lang: string | undefined;
  readonly content: ReactNode;
  /** Its form is open: it is not moved meanwhile. */
  readonly isOpen: boolean;
  /** It stands for several records, each of which can be an item. */
  readonly isGroup: boolean;
}

type Props = Readonly<{
  meetingId: string;
  version: number;
  items: readonly Item[];
  form: FormWords;
  words: Readonly<{
    up: string;
    down: string;
    drag: string;
    moved: string;
    change: string;
    remove: string;
    separate: string;
    help: string;
  }>;
  /** Where an item is changed, but for its id. */
  changeHref: string;
}>;

/** Handles that were there once are there from the start when the page is made anew: the focus is on one of them. */
let scriptsRan = false;

/** The items of an agenda that may be ordered: by buttons, which need no scripts, by arrow keys and by dragging. */
export function AgendaList({ meetingId, version, items, form, words, changeHref }: Props) {
  const [removed, remove] = useActionState(removeItem, idle);
  const [separated, separate] = useActionState(separateItem, idle);
  const [hasScripts, setHasScripts] = useState(() => scriptsRan);
  const [said, setSaid] = useState('');
  const ids = items.map(({ id }) => id);
  const { order, arranged, arrange, wish } = useOrder(meetingId, version, ids);
  const shown = order.flatMap((id) => items.find((item) => item.id === id) ?? []);

  useEffect(() => {
    scriptsRan = true;
    setHasScripts(true);
  }, []);
  // Once the new order is here: the keyboard stays with the item, and a listener hears where it went.
  useEffect(() => {
    const last = takeMove(version);
    const position = items.findIndex(({ id }) => id === last?.id);
    const item = items[position];
    if (!last || !item) return;
    const say = () => {
      setSaid(
        words.moved
          .replace('{title}', () => item.title)
          .replace('{position}', String(position + 1))
          .replace('{count}', String(items.length)),
      );
      const control = document.getElementById(`${last.control}-${item.id}`);
      (control ?? document.getElementById(`item-${item.id}`))?.focus();
    };
    // The region has to stand on the page before what it says comes into it. Not undone: it is said once.
    setTimeout(say, 100);
  }, [version, items, words.moved]);

  // The next key is for the same item: its control takes the focus back at once, wherever it stands now.
  const standing = order.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: another order is what takes the focus away.
  useLayoutEffect(() => {
    const last = lastMoved();
    if (last) document.getElementById(`${last.control}-${last.id}`)?.focus();
  }, [standing]);

  const step = (id: string, control: LastMove['control'], by: -1 | 1) =>
    wish(id, control, (now) => movedTo(now, id, Math.min(Math.max(now.indexOf(id) + by, 0), now.length - 1)));
  const onKeyDown = (event: KeyboardEvent, id: string) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (by === null) return;
    event.preventDefault();
    step(id, 'drag', by);
  };
  const { target, begin } = useDrag((dragged, onto) =>
    wish(dragged, 'drag', (now) => movedTo(now, dragged, now.indexOf(onto))),
  );
  const hidden = { meetingId, version };
  return (
    <>
      <ErrorSummary state={arranged} words={form} />
      <ErrorSummary state={removed} words={form} />
      <ErrorSummary state={separated} words={form} />
      <p className="nhsuk-u-visually-hidden" role="status">
        {said}
      </p>
      {hasScripts && items.length > 1 ? <p className="nhsuk-hint print:hidden">{words.help}</p> : null}
      <ol className="cyd-agenda" data-dragging={target !== null || undefined}>
        {shown.map((item, index) => (
          <li
            key={item.id}
            className="cyd-agenda__item"
            data-target={target === item.id || undefined}
            data-agenda-item={item.id}
          >
            {hasScripts && !item.isOpen && items.length > 1 ? (
              <button
                type="button"
                className="cyd-agenda__handle"
                id={`drag-${item.id}`}
                onPointerDown={(event) => begin(event, item.id)}
                onKeyDown={(event) => onKeyDown(event, item.id)}
              >
                <span className="nhsuk-u-visually-hidden">
                  {item.title}: {words.drag}
                </span>
              </button>
            ) : null}
            <div className="cyd-agenda__content">
              {item.content}
              {item.isOpen ? null : (
                <div className="cyd-agenda__controls">
                  <form
                    action={arrange}
                    onSubmit={(event) => {
                      event.preventDefault();
                      const { submitter } = event.nativeEvent as SubmitEvent;
                      if (submitter?.id.startsWith('up-')) step(item.id, 'up', -1);
                      else step(item.id, 'down', 1);
                    }}
                  >
                    <HiddenFields values={hidden} />
                    {index > 0 ? (
                      <ControlButton id={`up-${item.id}`} name="move" value={`up:${item.id}`} item={item}>
                        {words.up}
                      </ControlButton>
                    ) : null}
                    {index < shown.length - 1 ? (
                      <ControlButton id={`down-${item.id}`} name="move" value={`down:${item.id}`} item={item}>
                        {words.down}
                      </ControlButton>
                    ) : null}
                  </form>
                  <a href={`${changeHref}?item=${item.id}#item-${item.id}`}>
                    {words.change}
                    <About item={item} />
                  </a>
                  {item.isGroup ? (
                    <form action={separate}>
                      <HiddenFields values={{ meetingId, itemId: item.id }} />
                      <ControlButton item={item}>{words.separate}</ControlButton>
                    </form>
                  ) : null}
                  <form action={remove}>
                    <HiddenFields values={{ meetingId, itemId: item.id }} />
                    <ControlButton item={item}>{words.remove}</ControlButton>
                  </form>
                </div>
              )}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

function About({ item }: Readonly<{ item: Pick<Item, 'title' | 'lang'> }>) {
  return (
    <span className="nhsuk-u-visually-hidden" lang={item.lang}>
      {': '}
      {item.title}
    </span>
  );
}

type ControlProps = Readonly<{ id?: string; name?: string; value?: string; item: Item; children: string }>;

function ControlButton({ item, children, ...attributes }: ControlProps) {
  return (
    <button type="submit" className="cyd-agenda__control" {...attributes}>
      {children}
      <About item={item} />
    </button>
  );
}
