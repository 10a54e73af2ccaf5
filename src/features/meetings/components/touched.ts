import type { FormState } from '@/ui/form-state';

/** Whether something was typed, or is wrong, in fields whose names begin so: then they are shown open. */
export function isTouched(state: FormState, prefix: string): boolean {
  const typed = Object.entries(state.values).some(([name, value]) => name.startsWith(prefix) && value !== '');
  return typed || Object.keys(state.errors).some((name) => name.startsWith(prefix));
}
