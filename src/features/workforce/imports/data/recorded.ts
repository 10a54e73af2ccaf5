import 'server-only';
import type { CalendarDay } from '@/domain/time/calendar-day';
import type { Tx } from '@/server/db';

/** What a batch is compared with. */
export interface RecordedOf {
  readonly employerId: string;
  readonly asAt: CalendarDay;
  /** Assignments; otherwise rows by team. */
  readonly named: boolean;
}

/**
 * Makes the transaction's own table of what is recorded for the batch's day or later: the key of each row, its
 * versions (the one that holds first) and its facts as the file would say them, so that `recorded.facts @> facts` says
 * that nothing changes. It looks past row security, so ask first who may import.
 */
export async function makeRecorded(tx: Tx, { employerId, asAt, named }: RecordedOf): Promise<void> {
  await tx.$executeRaw`
    CREATE TEMPORARY TABLE IF NOT EXISTS recorded (key text PRIMARY KEY, subject_id uuid, team_code text, versions uuid[],
      facts jsonb, wte numeric(8,5)) ON COMMIT DROP`;
  await tx.$executeRaw`TRUNCATE recorded`;
  await (named ? recordAssignments(tx, employerId, asAt) : recordTeamRows(tx, employerId, asAt));
  await tx.$executeRaw`ANALYZE recorded`;
}

async function recordAssignments(tx: Tx, employerId: string, asAt: CalendarDay): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO recorded
    SELECT DISTINCT ON (a.id) a.post_number, a.id, t.code, array_agg(v.id) OVER (PARTITION BY a.id),
      jsonb_build_object('staffNumber', s.staff_number, 'name', s.name, 'postNumber', a.post_number, 'teamCode', t.code,
        'profession', v.profession_key, 'tier', v.tier, 'band', v.band, 'contractedWte', v.contracted_wte::text,
        'contractType', v.contract_type, 'presence', v.presence, 'positionTitle', v.position_title,
        'decidedBy', v.decided_by, 'decidedFrom', v.decided_from, 'advancedPractice', v.advanced_practice::text,
        'firstContact', v.first_contact::text, 'prescriber', v.prescriber::text, 'welshLevel', v.welsh_level::text,
        'fundingStream', v.funding_stream, 'fundingEndsOn', v.funding_ends_on,
        'startsOn', CASE WHEN v.valid_from > ${asAt}::date THEN v.valid_from END, 'endsOn', v.valid_to - 1)
      || CASE WHEN r.id IS NULL THEN '{}'::jsonb ELSE jsonb_build_object('registrationNumber', r.number,
        'registrationExpiresOn', r.expires_on - 1, 'registrationCheckedOn', r.checked_on,
        'registrationCheckedBy', r.checked_by) END,
      v.contracted_wte
    FROM assignment a JOIN staff s ON s.id = a.staff_id JOIN team t ON t.id = a.team_id
      JOIN assignment_version v ON v.assignment_id = a.id AND v.recorded_to IS NULL
        AND (v.valid_to IS NULL OR v.valid_to > ${asAt}::date)
      JOIN profession p ON p.key = v.profession_key
      LEFT JOIN registration r ON r.staff_id = s.id AND r.register_prefix = coalesce(p.register_prefix, 'other')
    WHERE a.employer_id = ${employerId}::uuid
    ORDER BY a.id, v.valid_from`;
}

async function recordTeamRows(tx: Tx, employerId: string, asAt: CalendarDay): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO recorded
    SELECT DISTINCT ON (r.id) team_row_key(t.code, r.profession_key, r.tier, r.band_group), r.id, t.code,
      array_agg(v.id) OVER (PARTITION BY r.id),
      jsonb_build_object('teamCode', t.code, 'profession', r.profession_key, 'tier', r.tier, 'bandGroup', r.band_group,
        'teamNameEn', t.name_en, 'teamNameCy', t.name_cy, 'setting', t.setting, 'places', m.places,
        'inPostWte', v.in_post_wte::text, 'budgetedWte', v.budgeted_wte::text, 'fixedTermWte', v.fixed_term_wte::text,
        'longAbsentWte', v.long_absent_wte::text, 'apartWte', v.apart_wte::text,
        'fixedTermEndsOn', v.fixed_term_ends_on, 'fundingStream', v.funding_stream),
      v.in_post_wte
    FROM team t JOIN team_row r ON r.team_id = t.id
      JOIN team_row_version v ON v.team_row_id = r.id AND v.recorded_to IS NULL
        AND (v.valid_to IS NULL OR v.valid_to > ${asAt}::date)
      LEFT JOIN LATERAL (
        SELECT string_agg(p.code || ':' || round(x.share, 5)::text, ';' ORDER BY p.code COLLATE "C") AS places
        FROM team_placement x JOIN place p ON p.id = x.place_id
        WHERE x.team_id = t.id AND (x.valid_to IS NULL OR x.valid_to > ${asAt}::date)) m ON true
    WHERE t.employer_id = ${employerId}::uuid
    ORDER BY r.id, v.valid_from`;
}
