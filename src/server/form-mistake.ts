import 'server-only';
import { headers } from 'next/headers';

/**
 * Whether the form that this very request sent was not taken. Without scripts the answer to a form is its page, made
 * anew in the same request: the page's title says it then (with scripts the form does, see `ErrorSummary`). The request
 * is known by its headers, which Next hands out as one object for as long as it lasts.
 */
const shared = globalThis as { cydweithioMistakes?: WeakSet<object> };
shared.cydweithioMistakes ??= new WeakSet();
const mistakes = shared.cydweithioMistakes;

export async function rememberMistake(): Promise<void> {
  mistakes.add(await headers());
}

export async function isAnswerToMistake(): Promise<boolean> {
  return mistakes.has(await headers());
}
