import { type ActionStatus, STANDING_THEMES, type StandingTheme } from './meeting';

export interface ThemedItem {
  readonly theme: StandingTheme | null;
  readonly decisions: number;
  readonly actions: readonly ActionStatus[];
}

export interface ThemeMeasures {
  readonly theme: StandingTheme;
  readonly items: number;
  readonly decisions: number;
  readonly actions: number;
  readonly done: number;
}

/**
 * The three themes in which collaboratives are to be alike across Wales, with the same measures for each of them, also
 * where a year brought nothing (F24). An item without a theme counts for none.
 */
export function themeYear(items: readonly ThemedItem[]): ThemeMeasures[] {
  return STANDING_THEMES.map((theme) => {
    const own = items.filter((item) => item.theme === theme);
    const actions = own.flatMap((item) => item.actions);
    return {
      theme,
      items: own.length,
      decisions: own.reduce((sum, item) => sum + item.decisions, 0),
      actions: actions.length,
      done: actions.filter((status) => status === 'done').length,
    };
  });
}
