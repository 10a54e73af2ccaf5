import { gapChange } from '@/domain/meetings/decision-review';
import { type Wte, wte } from '@/domain/wte/wte';
import type { Formats } from '@/i18n/format';
import type { UnknownReason } from './data/measure-gap';
import type { RegisterWords } from './register-words';

const TENTH = 10_000;

/** A gap as it is shown, in tenths, so that the sentence adds up as it is read. */
function shown(gap: Wte | null): Wte | null {
  if (gap === null) return null;
  const tenths = Math.round(Math.abs(gap) / TENTH);
  return wte(tenths === 0 ? 0 : Math.sign(gap) * tenths * TENTH);
}

const tenths = (f: Formats, amount: number) => f.number(Math.abs(amount) / 100_000, { least: 1, most: 1 });

function figure(words: RegisterWords, f: Formats, gap: Wte | null): string {
  if (gap === null) return words('decision.gapUnknown');
  const standing = gap > 0 ? 'short' : gap < 0 ? 'above' : 'even';
  return words('decision.gapFigure', { standing, gap: tenths(f, gap) });
}

interface Moved {
  readonly was: Wte | null;
  readonly now: Wte | null;
}

/** "2.4 WTE short", "1.8 WTE short" and "narrowed by 0.6 WTE", ready for their sentence. */
export function movedParts(words: RegisterWords, f: Formats, { was, now }: Moved) {
  const [before, after] = [shown(was), shown(now)];
  const moved = gapChange(before, after);
  return {
    was: figure(words, f, before),
    now: figure(words, f, after),
    direction: moved?.direction ?? 'unknown',
    change: f.wte(Math.abs(moved?.change ?? 0)),
  };
}

/** Why one of both figures is not known, a sentence each. */
export function whyUnknown(
  words: RegisterWords,
  was: UnknownReason | null,
  now: UnknownReason | null,
): string[] {
  const why = (reason: UnknownReason) => words(`decision.why.${reason}`);
  return [
    ...(was ? [words('decision.whyThen', { why: why(was) })] : []),
    ...(now ? [words('decision.whyNow', { why: why(now) })] : []),
  ];
}
