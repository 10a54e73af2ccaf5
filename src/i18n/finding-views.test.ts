import { describe, expect, it } from 'vitest';
import type { Finding } from '@/domain/finding/finding';
import { beyondContract } from '@/domain/governance/beyond-contract';
import { RULES } from '@/domain/governance/rules';
import { findingViews, passedViews } from './finding-views';
import { words } from './words';

const finding = (
  code: string,
  facts: Finding['facts'],
  effect: Finding['effect'] = 'refuse',
  standing: Finding['standing'] = 'integrity',
): Finding => ({
  code,
  effect,
  facts,
  standing,
  source: { document: 'd', section: '1' },
  mendBy: [],
});

const capacity = finding('E2D-CAPACITY-CONTRACT', {
  reason: 'over-contract',
  mode: 'named',
  day: '2026-12-01',
  deployedWte: 20_000,
  contractedWte: 80_000,
  reservedWte: 80_001,
  othersWte: 60_001,
  overWte: 1,
});

describe('findingViews', () => {
  it('says amounts exactly and days in words', async () => {
    const [view] = await findingViews('en', [capacity], { ownStaff: true });
    expect(view?.sentence).toBe(
      'On 1 December 2026 the person would be deployed for 0.80001 WTE but is contracted for 0.80 WTE: 0.00001 WTE too much. Other deployments take 0.60001 WTE of it.',
    );
    expect(view?.source).toContain('not add up');
    const [welsh] = await findingViews('cy', [capacity], { ownStaff: true });
    expect(welsh?.sentence).toContain('1 Rhagfyr 2026');
  });

  it.each([
    'MEMBERS-SUBSTITUTE',
    'MEMBERS-INDUCTION',
    'MEMBERS-TRAINING',
    'TIME-NOT-PROMISED',
    'YEAR-OUTCOMES',
  ])('counts one and several in the same sentence (%s)', async (code) => {
    const told = async (count: number) => {
      const reason = code.startsWith('TIME') ? 'none' : 'missing';
      const [view] = await findingViews('en', [finding(code, { reason, count, total: 10 })]);
      return view?.sentence;
    };
    expect(await told(1)).toMatch(/: 1 of 10\.$/);
    expect(await told(2)).toBe((await told(1))?.replace('1 of', '2 of'));
  });

  it.each(['en', 'cy'] as const)('keeps contract and registration facts from others (%s)', async (locale) => {
    const register = finding('E2D-REGISTRATION-CURRENT', {
      reason: 'lapsed',
      lastDay: '2026-04-30',
      checkedOn: null,
      registerPart: 'PH',
    });
    const sentences = (await findingViews(locale, [capacity, register]))
      .map(({ sentence }) => sentence)
      .join();
    expect(sentences).not.toMatch(/0.80|2026-04|April|Ebrill|PH/);
  });

  describe.each([
    [
      'en',
      'The employer has something to put right about',
      /lapsed|renew|check|not registered|to be deployed/i,
    ],
    ['cy', 'Mae gan y cyflogwr rywbeth i’w unioni ynghylch', /adnewyddu|wirio|gwiriad|gofrestru|leoli/i],
  ] as const)('people outside the employer (%s)', (locale, neutral, telling) => {
    const reasons = {
      'E2D-REGISTRATION-CURRENT': Object.keys(words.en.findings.rules['E2D-REGISTRATION-CURRENT'].reasons),
      'E2D-LEAD-NAMED': ['same-person', 'registration-unknown', 'not-registered'],
    };
    const registerFacts = {
      register: 'HCPC',
      registerPart: 'PH',
      recordedPart: 'OT',
      checkedOn: '2026-01-01',
      lastDay: '2026-04-30',
    };
    const cases = Object.entries(reasons).flatMap(([code, all]) =>
      all.map((reason) => [code, reason] as const),
    );

    it.each(cases)('do not learn from %s why: %s', async (code, reason) => {
      const broken = finding(code, { reason, ...registerFacts });
      const [view] = await findingViews(locale, [broken]);
      expect(view).toMatchObject({ code, outcome: 'stop', sentence: expect.stringContaining(neutral) });
      expect(view?.source).not.toBe('');
      expect(view?.mend).toMatch(/head of service|pennaeth gwasanaeth/);
      expect(`${view?.sentence} ${view?.mend}`).not.toMatch(telling);
      const others = cases.filter(([other]) => other === code);
      const views = await findingViews(
        locale,
        others.map(([, why]) => finding(code, { reason: why })),
      );
      expect(new Set(views.map(({ sentence, mend }) => `${sentence} ${mend}`)).size).toBe(1);
      const [own] = await findingViews(locale, [broken], { ownStaff: true });
      expect(own?.sentence).not.toContain(neutral);
    });
  });

  it('says how long something unconfirmed may stand', async () => {
    const facts = { reason: 'not-checked', unconfirmedUntil: '2026-12-30' };
    const [view] = await findingViews('en', [finding('E2D-REGISTRATION-CURRENT', facts, 'warn')], {
      ownStaff: true,
    });
    expect(view?.sentence).toContain('Until 30 December 2026');
    expect(view?.outcome).toBe('warn');
  });

  it('has words for every rule, what passes included, and for the last line of the database', async () => {
    expect(Object.keys(words.en.findings.rules)).toEqual(
      expect.arrayContaining(RULES.map(({ code }) => code)),
    );
    const passed = await passedViews(
      'cy',
      RULES.map(({ code }) => code),
    );
    expect(passed).toHaveLength(RULES.length);
    const [view] = await findingViews('en', [beyondContract()]);
    expect(view?.sentence).toBe('Someone else took these hours while you were filling in the form.');
  });

  it('says that it has no words rather than nothing', async () => {
    const [view] = await findingViews('en', [finding('E2D-NEW', { reason: 'new' })]);
    expect(view).toMatchObject({ code: 'E2D-NEW', title: 'Another check', outcome: 'stop' });
  });
});
