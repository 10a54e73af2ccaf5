import 'server-only';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { uuidv7 } from 'uuidv7';
import type { z } from 'zod';
import type { Target } from '@/domain/access/actor';
import { can } from '@/domain/access/can';
import type { Permission } from '@/domain/access/permissions';
import type { Finding } from '@/domain/finding/finding';
import { beyondContract } from '@/domain/governance/beyond-contract';
import type { CalendarDay } from '@/domain/time/calendar-day';
import { askAgain } from '@/i18n/field-asks';
import { findingViews } from '@/i18n/finding-views';
import { type Locale, parseLocale, routing } from '@/i18n/routing';
import type { FormConflict, FormState } from '@/ui/form-state';
import type { SessionActor } from './actor';
import { type AuditEvent, writeAudit } from './audit';
import { today } from './clock';
import { isBeyondContract, isNotUnique, isOverlapping } from './database-errors';
import { BusyError, type Tx, writeAs } from './db';
import { fieldName, readForm, typedValues } from './form-data';
import { nameOfForm, type ProblemKey } from './form-fields';
import { rememberMistake } from './form-mistake';
import { log } from './log';
import { currentActor } from './session';

/** What an action answers. Only `done` and `shown` keep what was written; all else leaves the database as it was. */
export type Outcome =
  | {
      readonly status: 'done';
      readonly audit: AuditEvent;
      /** Paths without language; both languages are made anew. */
      readonly revalidate: readonly string[];
      /** Path without language to go to afterwards. */
      readonly location: string;
    }
  /** Done, and what came of it is for this person's eyes once: it stands on the page that they are on. */
  | {
      readonly status: 'shown';
      readonly audit: AuditEvent;
      readonly revalidate: readonly string[];
      readonly message: string;
    }
  /** The same form was sent twice: the first one did it. */
  | { readonly status: 'already'; readonly location: string }
  | {
      readonly status: 'refused';
      readonly findings: readonly Finding[];
      /** Whether the findings speak of the reader's own employer: they then say everything. */
      readonly ownStaff?: boolean;
    }
  | { readonly status: 'invalid'; readonly problems: Readonly<Record<string, ProblemKey>> }
  | {
      readonly status: 'stale';
      /** Where it can be said: what the form goes on from, and what was saved meanwhile. */
      readonly conflict?: FormConflict;
      readonly message?: string;
      readonly values?: Readonly<Record<string, string>>;
    }
  /** Worked something out of what was typed: the form comes back with these fields, and nothing is kept. */
  | {
      readonly status: 'filled';
      readonly values: Readonly<Record<string, string>>;
      readonly message: string;
    };

interface Step<Input, Loaded> {
  readonly tx: Tx;
  readonly actor: SessionActor;
  readonly input: Input;
  readonly loaded: Loaded;
  readonly today: CalendarDay;
  readonly locale: Locale;
}

interface FormActionSpec<Schema extends z.ZodType, Loaded> {
  readonly input: Schema;
  readonly permission: Permission;
  /** What the action is about; null where it is absent, or hidden from this person. */
  load(tx: Tx, input: z.output<Schema>, actor: SessionActor): Promise<Loaded | null>;
  /** For what the permission is asked. */
  place(loaded: Loaded, input: z.output<Schema>): Target;
  run(step: Step<z.output<Schema>, Loaded>): Promise<Outcome>;
}

export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;

/** Carries an answer out of the transaction and undoes what it wrote. */
class Undo extends Error {
  readonly outcome: Exclude<Outcome, { status: 'done' | 'shown' }> | { readonly status: 'forbidden' };

  constructor(outcome: Undo['outcome']) {
    super(outcome.status);
    this.outcome = outcome;
  }
}

/** Anything that a form of ours sends stays far below this; a larger one was not typed. */
const MOST_FIELDS = 4000;

/**
 * Who is asking → validate → authorise → do → audit → revalidate, always in this order. `done` cannot be reached
 * without an audit entry, which is written in the transaction of the change.
 */
export function defineFormAction<Schema extends z.ZodType, Loaded>(
  spec: FormActionSpec<Schema, Loaded>,
): FormAction {
  const answerTo = async (form: FormData): Promise<FormState> => {
    const locale = parseLocale(await getLocale()) ?? routing.defaultLocale;
    const values = typedValues(form);
    const answer = (status: FormState['status'], more: Partial<FormState> = {}): FormState => ({
      status,
      values,
      errors: {},
      ...more,
    });

    const actor = await currentActor();
    if (!actor) {
      const words = await getTranslations({ locale, namespace: 'common.form' });
      return answer('forbidden', { message: words('signedOut') });
    }
    if ([...form.keys()].length > MOST_FIELDS) return answer('forbidden');
    const parsed = spec.input.safeParse(readForm(form));
    const formName = nameOfForm(spec.input);
    if (!parsed.success)
      return answer('invalid', await problems(locale, formName, issuesByField(parsed.error)));

    let outcome: Awaited<ReturnType<typeof attempt>>;
    try {
      outcome = await attempt(spec, actor, parsed.data, locale);
    } catch (error) {
      if (error instanceof BusyError) return answer('busy');
      throw error;
    }

    switch (outcome.status) {
      case 'invalid':
        return answer('invalid', await problems(locale, formName, Object.entries(outcome.problems)));
      case 'refused':
        return answer('refused', { findings: await findingViews(locale, outcome.findings, outcome) });
      case 'stale':
        return answer('stale', {
          values: outcome.values ?? values,
          ...(outcome.conflict && { conflict: outcome.conflict }),
          ...(outcome.message && { message: outcome.message }),
        });
      case 'filled':
        return answer('filled', { values: { ...values, ...outcome.values }, message: outcome.message });
      case 'forbidden':
        await auditRefusal(actor, spec.permission);
        return answer('forbidden');
      case 'shown':
        revalidateInBothLanguages(outcome.revalidate);
        return answer('done', { message: outcome.message });
      case 'done':
        revalidateInBothLanguages(outcome.revalidate);
    }
    redirect(`/${locale}${outcome.location}`);
  };
  return async (_previous, form) => {
    const state = await answerTo(form);
    if (state.status !== 'done' && state.status !== 'filled') await rememberMistake();
    return state;
  };
}

function revalidateInBothLanguages(paths: readonly string[]): void {
  for (const path of paths) for (const locale of routing.locales) revalidatePath(`/${locale}${path}`);
}

async function attempt<Schema extends z.ZodType, Loaded>(
  spec: FormActionSpec<Schema, Loaded>,
  actor: SessionActor,
  input: z.output<Schema>,
  locale: Locale,
) {
  const once = () =>
    writeAs(actor, async (tx) => {
      const loaded = await spec.load(tx, input, actor);
      // Absent and forbidden answer alike.
      if (loaded === null || !can(actor, spec.permission, spec.place(loaded, input)))
        throw new Undo({ status: 'forbidden' });
      const outcome = await spec.run({ tx, actor, input, loaded, today: today(), locale });
      if (outcome.status !== 'done' && outcome.status !== 'shown') throw new Undo(outcome);
      await writeAudit(tx, actor.personId, outcome.audit);
      return outcome;
    });
  // A second send of the same form, or somebody else's at the same moment, can meet the first one's row: it then runs
  // once more and finds it done, or the period taken.
  for (let again = true; ; again = false) {
    try {
      return await once();
    } catch (error) {
      if (error instanceof Undo) return error.outcome;
      if (isBeyondContract(error)) return { status: 'refused' as const, findings: [beyondContract()] };
      const overlaps = isOverlapping(error);
      if (!again && overlaps) return { status: 'stale' as const };
      if (!again || !(overlaps || isNotUnique(error))) throw error;
    }
  }
}

/** In a transaction of its own: the refused one is undone. */
async function auditRefusal(actor: SessionActor, permission: Permission): Promise<void> {
  log('warn', 'permission.refused', { permission, person: actor.personId });
  const subject = { kind: 'person', id: actor.personId };
  await writeAs(actor, (tx) =>
    writeAudit(tx, actor.personId, { event: 'permission.refused', subject, after: { permission } }),
  );
}

function issuesByField(error: z.ZodError): [string, string][] {
  return error.issues.map((issue) => [fieldName(issue.path), issue.message]);
}

/**
 * Messages by field, in the reader's language: what to answer there, or what is wrong with the answer. What has no
 * words of its own asks for a look at the field.
 */
async function problems(
  locale: Locale,
  form: string | null,
  found: readonly (readonly [string, string])[],
): Promise<Pick<FormState, 'errors' | 'named'>> {
  const t = await getTranslations({ locale, namespace: 'problems' });
  const errors: FormState['errors'] = {};
  const named = new Set<string>();
  for (const [field, problem] of found) {
    const asked = askAgain(locale, form, field, problem);
    const message = asked ?? (t.has(problem as ProblemKey) ? t(problem as ProblemKey) : t('unknownChoice'));
    if (asked) named.add(message);
    const known = errors[field] ?? [];
    errors[field] = known.includes(message) ? known : [...known, message];
  }
  return { errors, named: [...named] };
}

/** For the hidden field of a form that makes something: sent twice, it is made once. */
export const newSubmissionKey = (): string => uuidv7();
