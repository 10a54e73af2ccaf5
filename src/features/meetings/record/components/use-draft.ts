'use client';

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { looksLikeNhsNumber } from '@/domain/privacy/nhs-number';
import type { DraftConflict, DraftKept, DraftRefused, SavedDraft } from '../draft-answer';
import { MOST_DRAFT_BYTES } from '../draft-limits';
import type { Values } from '../start-values';
import { deviceId, forgetCopy, keepCopy, type LocalCopy, readCopy } from './draft-store';
import { hasBeenTypedInto, isSame, readFields } from './read-fields';

export type DraftState =
  | { readonly kind: 'none' | 'saving' | 'tooLarge' | 'signedOut' | 'failed' | 'gone' }
  | { readonly kind: 'saved' | 'here' | 'found' | 'foundHere'; readonly time: string }
  | { readonly kind: 'nhsNumber'; readonly field: string }
  | { readonly kind: 'conflict'; readonly time: string; readonly theirs: SavedDraft };

interface Plan {
  readonly root: RefObject<HTMLElement | null>;
  /** Address of the draft, and the name under which this device keeps what it could not send. */
  readonly url: string;
  readonly storageKey: string;
  readonly submissionKey: string;
  /** As the page found it. */
  readonly draft: SavedDraft | null;
  /** Puts other answers into the form. */
  readonly replace: (values: Values) => void;
}

const QUIET = 1200;
const TRY_AGAIN = 15_000;
/** Room for what stands around the answers. */
const AROUND = 512;

const clock = () => {
  const now = new Date();
  return [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
};

/** Saves what is typed as it is typed: to the server, and on this device where that cannot be. */
export function useDraft({ root, url, storageKey, submissionKey, draft, replace }: Plan) {
  const [state, setState] = useState<DraftState>(
    draft ? { kind: 'found', time: draft.savedAt } : { kind: 'none' },
  );
  const work = useRef({
    base: draft?.version ?? null,
    last: draft?.content ?? null,
    /** While a choice is open, or the form is on its way, nothing is saved. */
    paused: false,
    sending: false,
    /** The form holds what this device could not send last time. */
    restored: false,
    timer: 0,
    request: null as AbortController | null,
    /** Settled once the last draft has arrived, or has not. */
    sent: null as Promise<unknown> | null,
  });

  const fields = useCallback(() => {
    const form = root.current?.querySelector('form');
    return form ? readFields(form) : null;
  }, [root]);

  const keepHere = useCallback(
    (content: Values): boolean => {
      const copy: LocalCopy = { content, base: work.current.base, device: deviceId(), savedAt: clock() };
      const field = Object.entries(content).find(([, value]) => looksLikeNhsNumber(value))?.[0];
      keepCopy(storageKey, copy, field ? 'session' : 'local');
      if (field) setState({ kind: 'nhsNumber', field });
      return field === undefined;
    },
    [storageKey],
  );

  const answered = useCallback(
    async (response: Response, content: Values) => {
      if (response.ok) {
        const { version, savedAt } = (await response.json()) as DraftKept;
        Object.assign(work.current, { base: version, last: content });
        forgetCopy(storageKey);
        setState({ kind: 'saved', time: savedAt });
        return;
      }
      if (response.status === 409) {
        const { draft: theirs } = (await response.json()) as DraftConflict;
        work.current.paused = true;
        setState(theirs ? { kind: 'conflict', time: clock(), theirs } : { kind: 'gone' });
        return;
      }
      if (response.status === 422) {
        const { field = '' } = (await response.json()) as DraftRefused;
        keepCopy(
          storageKey,
          { content, base: work.current.base, device: deviceId(), savedAt: clock() },
          'session',
        );
        setState({ kind: 'nhsNumber', field });
        return;
      }
      keepHere(content);
      if (response.status === 413) setState({ kind: 'tooLarge' });
      else setState({ kind: response.status === 404 ? 'signedOut' : 'failed' });
    },
    [keepHere, storageKey],
  );

  const save = useCallback(async () => {
    const now = work.current;
    clearTimeout(now.timer);
    const content = fields();
    if (!content || now.paused || now.sending || (now.last && isSame(now.last, content))) return;
    // What looks like an NHS number goes neither to the server nor into what this device keeps.
    if (Object.values(content).some(looksLikeNhsNumber)) {
      keepHere(content);
      return;
    }
    const body = JSON.stringify({ base: now.base, device: deviceId(), submissionKey, content });
    if (new TextEncoder().encode(body).length > MOST_DRAFT_BYTES) {
      keepHere(content);
      setState({ kind: 'tooLarge' });
      return;
    }
    now.request?.abort();
    const request = new AbortController();
    now.request = request;
    setState({ kind: 'saving' });
    try {
      const sent = fetch(url, {
        method: 'PUT',
        body,
        headers: { 'content-type': 'application/json' },
        signal: request.signal,
      });
      now.sent = sent.catch(() => null);
      const response = await sent;
      if (!request.signal.aborted) await answered(response, content);
    } catch {
      if (request.signal.aborted) return;
      if (keepHere(content)) setState({ kind: 'here', time: clock() });
      now.timer = window.setTimeout(() => void save(), TRY_AGAIN);
    }
  }, [answered, fields, keepHere, submissionKey, url]);

  // What this device could not send last time.
  const opened = useRef(false);
  useEffect(() => {
    const copy = opened.current ? null : readCopy(storageKey);
    opened.current = true;
    if (!copy) return;
    if (draft && isSame(copy.content, draft.content)) {
      forgetCopy(storageKey);
      return;
    }
    replace(copy.content);
    if (copy.base === (draft?.version ?? null)) {
      setState({ kind: 'foundHere', time: copy.savedAt });
      work.current.restored = true;
      return;
    }
    work.current.paused = true;
    setState(draft ? { kind: 'conflict', time: copy.savedAt, theirs: draft } : { kind: 'gone' });
  }, [draft, replace, storageKey]);

  useEffect(() => {
    const box = root.current;
    if (!box) return;
    const now = work.current;
    const typed = () => {
      now.sending = false;
      clearTimeout(now.timer);
      now.timer = window.setTimeout(() => void save(), QUIET);
    };
    // What the form begins with is nobody's draft; what was typed before the scripts came, or put back from the page
    // in the other language just after this effect, is.
    const begun = setTimeout(() => {
      const form = box.querySelector('form');
      if (now.restored || (form && hasBeenTypedInto(form))) typed();
      else now.last ??= fields();
    });
    const online = () => void save();
    /** The tab may never come back: kept here at once, and sent as far as the browser still does. */
    const leaving = () => {
      const content = fields();
      if (!content || now.paused || now.sending || (now.last && isSame(now.last, content))) return;
      if (!keepHere(content)) return;
      const body = JSON.stringify({ base: now.base, device: deviceId(), submissionKey, content });
      if (body.length > MOST_DRAFT_BYTES - AROUND) return;
      void fetch(url, {
        method: 'PUT',
        body,
        keepalive: true,
        headers: { 'content-type': 'application/json' },
      }).catch(() => null);
    };
    box.addEventListener('input', typed);
    box.addEventListener('change', typed);
    window.addEventListener('online', online);
    window.addEventListener('pagehide', leaving);
    return () => {
      clearTimeout(begun);
      clearTimeout(now.timer);
      box.removeEventListener('input', typed);
      box.removeEventListener('change', typed);
      window.removeEventListener('online', online);
      window.removeEventListener('pagehide', leaving);
      // The form went through and led on: nothing of it is left to keep.
      if (now.sending) forgetCopy(storageKey);
    };
  }, [fields, keepHere, root, save, storageKey, submissionKey, url]);

  const goOn = useCallback(
    (base: number | null) => {
      Object.assign(work.current, { base, last: null, paused: false });
      void save();
    },
    [save],
  );

  return {
    state,
    fields,
    /** The form is on its way: a draft that comes after it would be of a meeting that is already kept. */
    pause: useCallback(() => {
      const now = work.current;
      clearTimeout(now.timer);
      now.request?.abort();
      now.sending = true;
    }, []),
    /** The form has come back. */
    resume: useCallback(() => {
      const now = work.current;
      if (!now.sending) return;
      now.sending = false;
      now.timer = window.setTimeout(() => void save(), QUIET);
    }, [save]),
    /** Goes on with what is here, over whatever else there is. */
    keepYours: useCallback(
      () => goOn(state.kind === 'conflict' ? state.theirs.version : null),
      [goOn, state],
    ),
    takeTheirs: useCallback(() => {
      if (state.kind !== 'conflict') return;
      forgetCopy(storageKey);
      Object.assign(work.current, {
        base: state.theirs.version,
        last: state.theirs.content,
        paused: false,
      });
      replace(state.theirs.content);
      setState({ kind: 'saved', time: state.theirs.savedAt });
    }, [replace, state, storageKey]),
    discard: useCallback(
      async (fresh: Values) => {
        // Nothing may be saved after it, and what is on its way arrives before it.
        clearTimeout(work.current.timer);
        work.current.paused = true;
        await work.current.sent;
        const response = await fetch(url, { method: 'DELETE' }).catch(() => null);
        if (!response?.ok) {
          work.current.paused = false;
          setState({ kind: 'failed' });
          return;
        }
        forgetCopy(storageKey);
        Object.assign(work.current, { base: null, last: fresh, paused: false });
        replace(fresh);
        setState({ kind: 'none' });
      },
      [replace, storageKey, url],
    ),
  };
}
