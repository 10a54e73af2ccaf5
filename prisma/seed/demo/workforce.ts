import { join } from 'node:path';
import { checkBatch } from '../../../src/features/workforce/imports/data/check-batch';
import { storeFile } from '../../../src/features/workforce/imports/data/store-file';
import { takeBatch } from '../../../src/features/workforce/imports/data/take-batch';
import {
  AMBULANCE,
  BRIDGEND,
  DEMO_DAY,
  date,
  day,
  HEALTH_BOARD,
  type Known,
  MERTHYR,
  PRACTICE,
  RHONDDA_CYNON_TAF,
  type Tx,
} from './demo-context';

interface DemoImport {
  readonly file: string;
  readonly employer: string;
  readonly template: 'aggregate' | 'named';
  readonly asAt: string;
}

/** In the order in which they came: the named file needs the council's teams. */
export const DEMO_IMPORTS: readonly DemoImport[] = [
  { file: 'ctm-2026-03-31.csv', employer: HEALTH_BOARD, template: 'aggregate', asAt: '2026-03-31' },
  { file: 'practice-2026-06-30.csv', employer: PRACTICE, template: 'aggregate', asAt: '2026-06-30' },
  { file: 'bridgend-2026-08-22.csv', employer: BRIDGEND, template: 'aggregate', asAt: '2026-08-22' },
  { file: 'merthyr-2026-08-31.csv', employer: MERTHYR, template: 'aggregate', asAt: '2026-08-31' },
  { file: 'ctm-2026-09-30.csv', employer: HEALTH_BOARD, template: 'aggregate', asAt: '2026-09-30' },
  { file: 'rct-2026-09-30.csv', employer: RHONDDA_CYNON_TAF, template: 'aggregate', asAt: '2026-09-30' },
  { file: 'rct-named-2026-09-30.csv', employer: RHONDDA_CYNON_TAF, template: 'named', asAt: '2026-09-30' },
  { file: 'ambulance-2026-09-30.csv', employer: AMBULANCE, template: 'aggregate', asAt: '2026-09-30' },
];

export const demoFile = (name: string) => join(import.meta.dirname, 'files', name);

/** The workforce of the region, through the importer like anyone's. */
export async function loadWorkforce(tx: Tx, known: Known): Promise<void> {
  await tx.namedRecordsAgreement.create({
    data: {
      bodyId: known.body(RHONDDA_CYNON_TAF),
      assessmentReference: 'DPIA-DEMO-2026-07',
      agreementReference: 'ISA-DEMO-2026-07',
      validFrom: date('2026-08-01'),
      recordedBy: 'Robert Example',
    },
  });
  for (const { file, employer, template, asAt } of DEMO_IMPORTS) {
    const stored = await storeFile(tx, {
      ...{ employerId: known.body(employer), template, asAt: day(asAt), today: DEMO_DAY },
      ...{ sender: '', fileName: file, path: demoFile(file), uploadedById: null },
    });
    if (!stored.ok)
      throw new Error(`${file}: ${stored.problem.code} ${JSON.stringify(stored.problem.facts)}`);
    const checked = await checkBatch(tx, stored.batchId, DEMO_DAY);
    if (checked !== 'checked') throw new Error(`${file} was not checked: ${checked}`);
    const { summary } = await tx.importBatch.findUniqueOrThrow({ where: { id: stored.batchId } });
    const rejected = await tx.importRow.findFirst({
      where: { batchId: stored.batchId, verdict: { in: ['rejected', 'asking'] } },
    });
    if (rejected) throw new Error(`${file}: ${JSON.stringify({ summary, rejected })}`);
    const taken = await takeBatch(tx, { id: stored.batchId, version: null, byId: null });
    if (taken.status !== 'taken') throw new Error(`${file} was not taken: ${taken.status}`);
  }
}
