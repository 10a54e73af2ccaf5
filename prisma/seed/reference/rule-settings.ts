import { uuidv7 } from 'uuidv7';
import type { Prisma } from '../../../src/server/prisma/client';
import { type Changes, upsert } from './upsert';

type Setting = {
  readonly key: string;
  readonly value: number;
  readonly validFrom: string;
  readonly source: string;
};

/** Figures in rules, for the whole country; a region may set its own beside them. */
const SETTINGS: readonly Setting[] = [
  {
    key: 'registrationUnconfirmedDays',
    value: 30,
    validFrom: '2022-04-01',
    source: 'Chosen for this product: 30 days. No published figure was found.',
  },
  {
    key: 'checkCountsDays',
    value: 731,
    validFrom: '2022-04-01',
    source:
      'Our reading: two years, a leap day included. The HCPC renews the registration of each profession every two years, so an older check says nothing about now.',
  },
  {
    key: 'dataAgeingDays',
    value: 100,
    validFrom: '2022-04-01',
    source:
      'Chosen for this product: a quarter and a few days for sending it. No published figure was found.',
  },
  {
    key: 'dataOldDays',
    value: 200,
    validFrom: '2022-04-01',
    source: 'Chosen for this product: two quarters and a few days. No published figure was found.',
  },
];

/** Adds settings that are missing. A figure that is there is never touched: it is the region's or the country's own. */
export async function loadRuleSettings(tx: Prisma.TransactionClient): Promise<Changes> {
  await upsert(tx, {
    table: 'rule_setting',
    key: ['key', 'region_id'],
    once: ['id'],
    update: false,
    rows: SETTINGS.map(({ key }) => ({ id: uuidv7(), key, region_id: null })),
  });
  const versions = SETTINGS.map((setting) => ({ id: uuidv7(), ...setting }));
  const added = await tx.$executeRaw`
    INSERT INTO rule_setting_version (id, setting_id, value, source, valid_from)
    SELECT v.id, s.id, v.value, v.source, v."validFrom"
    FROM jsonb_to_recordset(${JSON.stringify(versions)}::jsonb)
      AS v(id uuid, key text, value int, source text, "validFrom" date)
    JOIN rule_setting s ON s.key = v.key AND s.region_id IS NULL
    WHERE NOT EXISTS (SELECT 1 FROM rule_setting_version held WHERE held.setting_id = s.id)`;
  return { added, changed: 0, rows: SETTINGS.length };
}
