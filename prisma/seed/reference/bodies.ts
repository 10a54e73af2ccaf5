import { uuidv7 } from 'uuidv7';
import { joinNotes, weakestConfidence } from './confidence';
import { councilCode, regionCode, sourceParts, WALES } from './places';
import type { BodyRow, CouncilRow } from './rows';

export type BodyRecords = {
  readonly bodies: readonly Record<string, unknown>[];
  readonly serves: readonly { readonly body: string; readonly place: string }[];
};

const KINDS = {
  'local health board': 'health_board',
  'NHS trust': 'nhs_trust',
  'special health authority': 'special_health_authority',
} as const;

// The Welsh Ambulance Services trust: a kind of its own, because it may host staff and other trusts may not (A02).
const AMBULANCE_TRUST = 'RT4';

// No ODS code was found for these; their codes here come from their own short names.
const WITHOUT_ODS: Readonly<Record<string, string>> = {
  'Health Education and Improvement Wales': 'heiw',
  'Digital Health and Care Wales': 'dhcw',
};

export function bodyRecords(nhs: readonly BodyRow[], councils: readonly CouncilRow[]): BodyRecords {
  return {
    bodies: [...nhs.map(nhsBody), ...councils.map(councilBody)].map((record) => ({
      id: uuidv7(),
      ...record,
    })),
    serves: [
      // Trusts and special health authorities without a region of their own serve the whole country.
      ...nhs.map((row) => ({ body: nhsCode(row), place: row.rpb_slug ? regionCode(row.rpb_slug) : WALES })),
      ...councils.map((row) => ({ body: councilCode(row.gss_code), place: regionCode(row.rpb_slug) })),
    ],
  };
}

function nhsCode(row: BodyRow): string {
  const code = row.ods_code ?? WITHOUT_ODS[row.name_en];
  if (!code) throw new Error(`health-boards.csv has no code for ${row.name_en}`);
  return `nhs-${code.toLowerCase()}`;
}

function nhsBody(row: BodyRow) {
  const confidence = weakestConfidence(row.confidence);
  return {
    code: nhsCode(row),
    ods_code: row.ods_code,
    gss_code: row.gss_code,
    kind: row.ods_code === AMBULANCE_TRUST ? 'ambulance_trust' : KINDS[row.kind],
    name_en: row.name_en,
    name_cy: row.name_cy,
    notes: joinNotes(row.notes, row.confidence !== confidence && `Confidence: ${row.confidence}`),
    source: row.source,
    confidence,
  };
}

const councilBody = (row: CouncilRow) => ({
  code: councilCode(row.gss_code),
  ods_code: null,
  gss_code: row.gss_code,
  kind: 'local_authority',
  name_en: row.name_en,
  name_cy: row.name_cy,
  notes: row.notes,
  source: sourceParts(row.source).names,
  confidence: row.confidence,
});
