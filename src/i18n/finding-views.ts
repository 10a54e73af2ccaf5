import { createTranslator } from 'next-intl';
import type { Effect, Finding } from '@/domain/finding/finding';
import type { FindingView } from '@/ui/form-state';
import { type Formats, formats } from './format';
import type { Locale } from './routing';
import { type AppWords, words } from './words';

type Values = Record<string, string | number>;
/** Codes and reasons come out of the database, so the compiler cannot know their keys: a missing one is looked for. */
type Say = ((key: string, values?: Values) => string) & { has: (key: string) => boolean };

interface Options {
  /** Whether the reader belongs to the employer: only then days and parts of a registration are said. */
  readonly ownStaff?: boolean;
}

const OUTCOMES: Readonly<Record<Effect, FindingView['outcome']>> = {
  refuse: 'stop',
  exception: 'exception',
  warn: 'warn',
};

/** Findings as a reader of this language sees them. Facts of the employer alone are left out unless asked for. */
export async function findingViews(
  locale: Locale,
  findings: readonly Finding[],
  options: Options = {},
): Promise<FindingView[]> {
  const say = sayIn(locale);
  return findings.map((finding) => viewOf(locale, say, finding, options));
}

/** The rules that found nothing, as their names and what is in order. */
export async function passedViews(locale: Locale, codes: readonly string[]): Promise<FindingView[]> {
  const say = sayIn(locale);
  return codes
    .filter((code) => say.has(`rules.${code}.pass`))
    .map((code) => ({
      code,
      outcome: 'pass',
      title: say(`rules.${code}.title`),
      sentence: say(`rules.${code}.pass`),
    }));
}

/** The rules that have nothing to say here, with why. */
export async function notApplicableViews(
  locale: Locale,
  rules: readonly { readonly code: string; readonly facts: Finding['facts'] }[],
): Promise<FindingView[]> {
  const say = sayIn(locale);
  return rules.flatMap(({ code, facts }) => {
    const reason = `rules.${code}.reasons.${facts.reason}`;
    if (!say.has(reason)) return [];
    const sentence = say('notApplicable', { why: say(reason) });
    return [{ code, outcome: 'pass' as const, title: say(`rules.${code}.title`), sentence }];
  });
}

function sayIn(locale: Locale): Say {
  // The compiler knows the English texts letter by letter; Welsh has the same keys.
  const messages = words[locale] as AppWords;
  return createTranslator({ locale, messages, namespace: 'findings' }) as unknown as Say;
}

function viewOf(locale: Locale, say: Say, finding: Finding, { ownStaff = false }: Options): FindingView {
  const { code, effect, standing, facts } = finding;
  const rule = `rules.${code}`;
  const reason = String(facts.reason);
  const outcome = OUTCOMES[effect];
  const discreetKeys = ownStaff ? [] : [`${rule}.discreet.${reason}`, `${rule}.discreet.any`];
  const discreetKey = discreetKeys.find((key) => say.has(key));
  const sentenceKey = discreetKey ?? [`${rule}.reasons.${reason}`].find((key) => say.has(key));
  if (sentenceKey === undefined) {
    const { title, sentence, mend } = {
      title: say.has(`${rule}.title`) ? say(`${rule}.title`) : say('unknownRule.title'),
      sentence: say('unknownRule.sentence'),
      mend: say('unknownRule.mend'),
    };
    return { code, outcome, title, sentence, mend };
  }
  const values = shownFacts(facts, formats(locale), say('nothing'), words[locale].common.unitWte);
  // How to mend a thing tells what is wrong with it, so it is as discreet as the sentence.
  const mendKeys = [discreetKey ? `${rule}.discreet.mend` : `${rule}.mends.${reason}`, `${rule}.mend`];
  const mendKey = mendKeys.find((key) => say.has(key)) ?? `${rule}.mend`;
  return {
    code,
    outcome,
    title: say(`${rule}.title`),
    sentence: withGrace(say, rule, say(sentenceKey, values), values, ownStaff),
    source: say('whyAndStanding', { why: say(`${rule}.why`), standing: say(`standing.${standing}`) }),
    mend: say(mendKey, values),
  };
}

/** A registration that is not confirmed yet stands for a known time. */
function withGrace(say: Say, rule: string, sentence: string, values: Values, ownStaff: boolean): string {
  const key = `${rule}.until.${ownStaff ? 'sentence' : 'discreet'}`;
  return values.unconfirmedUntil !== undefined && say.has(key) ? say(key, { ...values, sentence }) : sentence;
}

/** Facts ready to be put into a sentence: days and amounts in the reader's language, what nobody recorded in words. */
function shownFacts(facts: Finding['facts'], format: Formats, nothing: string, unit: string): Values {
  return Object.fromEntries(
    Object.entries(facts).map(([key, value]) => {
      if (value === null) return [key, nothing];
      if (typeof value === 'number')
        return [key, key.endsWith('Wte') ? exactWte(format, unit, value) : value];
      return [key, /^\d{4}-\d{2}-\d{2}$/.test(value) ? format.day(value) : value];
    }),
  );
}

/** "0.80 WTE", and "0.80001 WTE" where a hundredth would hide what is too much. */
function exactWte(format: Formats, unit: string, wte: number): string {
  return unit.replace('{value}', format.number(wte / 100_000, { least: 2, most: 5 }));
}
