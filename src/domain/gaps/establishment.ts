import { subtractWte, type Wte } from '../wte/wte';

/** Budgeted − in post: a gap that needs recruitment, and no new funding. */
export function vacancy(budgeted: Wte | null, inPost: Wte | null): Wte | null {
  return budgeted === null || inPost === null ? null : subtractWte(budgeted, inPost);
}

/** Required − budgeted: a gap that needs a business case. Never added to a vacancy. */
export function establishmentGap(required: Wte | null, budgeted: Wte | null): Wte | null {
  return required === null || budgeted === null ? null : subtractWte(required, budgeted);
}

/**
 * WTE per 10,000 people, where the factors of a need are unknown: a screen, not need, and never added to a
 * needs-based figure. Unknown where nobody has counted the people, or there are none.
 */
export function wtePer10000(supplied: Wte | null, people: number | null): number | null {
  return supplied === null || people === null || people <= 0 ? null : supplied / people / 10;
}
