import type { Values } from '../start-values';

/** What could not be saved yet, and over which version of the draft it was typed. */
export interface LocalCopy {
  readonly content: Values;
  readonly base: number | null;
  readonly device: string;
  readonly savedAt: string;
}

const DEVICE = 'cydweithio.device';

/** Tells this tab from every other one, also after a reload. */
export function deviceId(): string {
  const known = read(() => sessionStorage.getItem(DEVICE));
  if (known) return known;
  const made = crypto.randomUUID();
  write(() => sessionStorage.setItem(DEVICE, made));
  return made;
}

/** Where the browser keeps text for this device (`local`), or only until this tab is closed (`session`). */
export function readCopy(key: string): LocalCopy | null {
  const text = read(() => sessionStorage.getItem(key)) ?? read(() => localStorage.getItem(key));
  try {
    return text ? (JSON.parse(text) as LocalCopy) : null;
  } catch {
    return null;
  }
}

export function keepCopy(key: string, copy: LocalCopy, where: 'local' | 'session'): void {
  forgetCopy(key);
  const store = where === 'local' ? () => localStorage : () => sessionStorage;
  write(() => store().setItem(key, JSON.stringify(copy)));
}

export function forgetCopy(key: string): void {
  write(() => sessionStorage.removeItem(key));
  write(() => localStorage.removeItem(key));
}

// Storage may be full or forbidden: the text is then on the page only, as it is without scripts.
function read(get: () => string | null): string | null {
  try {
    return get();
  } catch {
    return null;
  }
}

function write(put: () => void): void {
  try {
    put();
  } catch {}
}
