import 'server-only';
import { z } from 'zod';
import { type CalendarDay, calendarDay } from '@/domain/time/calendar-day';
import { SETTINGS } from '@/domain/workforce/community-setting';
import { wteFromDecimal } from '@/domain/wte/wte';
import type { Tx } from '@/server/db';
import { Prisma } from '@/server/prisma/client';

const tier = z.enum(['registered', 'support', 'student']);
const setting = z.enum(SETTINGS);
const amount = z.string().transform(wteFromDecimal);
const day = z.string().transform(calendarDay);

const teamRow = z.object({
  teamId: z.uuid(),
  employerId: z.uuid(),
  setting,
  professionKey: z.string(),
  tier,
  inPost: amount,
  budgeted: amount.nullable(),
  fixedTerm: amount.nullable(),
  /** Of those in post, away for long; null is not known. */
  longAbsent: amount.nullable(),
  /** Bank, honorary and locum: never in post. */
  apart: amount.nullable(),
  oldest: day.nullable(),
});
/** What one team has of one profession and tier on the day. */
export type TeamSupply = z.output<typeof teamRow>;

/** A day's figures as they were known at the end of another day; as they are known now without one. */
const knownAt = (knownOn: CalendarDay | null) =>
  knownOn === null ? Prisma.sql`'infinity'::timestamptz` : Prisma.sql`end_of_day(${knownOn}::date)`;

/** WTE of every team that the reader may see on the day, without persons. */
export async function listTeamSupply(
  tx: Tx,
  on: CalendarDay,
  knownOn: CalendarDay | null = null,
): Promise<readonly TeamSupply[]> {
  return z.array(teamRow).parse(
    await tx.$queryRaw`
      SELECT team_id AS "teamId", employer_id AS "employerId", setting::text, profession_key AS "professionKey",
        tier::text, in_post_wte::text AS "inPost", budgeted_wte::text AS budgeted, fixed_term_wte::text AS "fixedTerm",
        long_absent_wte::text AS "longAbsent", apart_wte::text AS apart, oldest::text
      FROM team_supply(${on}::date, ${knownAt(knownOn)}) ORDER BY team_id, profession_key, tier`,
  );
}

const placementRow = z.object({ teamId: z.uuid(), placeId: z.uuid(), share: z.string() });
/** A share of a team that works at a place on the day. */
export type TeamPlacementOn = z.output<typeof placementRow>;

/** The team map on the day: where each share of each team works. */
export async function listTeamPlacements(tx: Tx, on: CalendarDay): Promise<readonly TeamPlacementOn[]> {
  return z.array(placementRow).parse(
    await tx.$queryRaw`
      SELECT team_id AS "teamId", place_id AS "placeId", share::text FROM team_placement
      WHERE valid_from <= ${on}::date AND (valid_to IS NULL OR valid_to > ${on}::date)
      ORDER BY team_id, place_id`,
  );
}

const deploymentRow = z.object({
  deploymentId: z.uuid(),
  reference: z.string(),
  hostId: z.uuid(),
  fromTeamId: z.uuid(),
  receivingPlaceId: z.uuid(),
  professionKey: z.string(),
  tier,
  setting,
  wte: amount,
  startsOn: day,
  endsBefore: day,
  existingArrangement: z.boolean(),
});
export type DeploymentSupply = z.output<typeof deploymentRow>;

/** Deployments whose WTE works at the receiving place on the day, as far as the reader's regions go. */
export async function listDeploymentSupply(
  tx: Tx,
  on: CalendarDay,
  knownOn: CalendarDay | null = null,
): Promise<readonly DeploymentSupply[]> {
  return z.array(deploymentRow).parse(
    await tx.$queryRaw`
      SELECT deployment_id AS "deploymentId", reference, host_id AS "hostId", from_team_id AS "fromTeamId",
        receiving_place_id AS "receivingPlaceId", profession_key AS "professionKey", tier::text, setting::text, wte::text,
        starts_on::text AS "startsOn", ends_before::text AS "endsBefore", existing_arrangement AS "existingArrangement"
      FROM deployment_supply(${on}::date, ${knownAt(knownOn)}) ORDER BY reference`,
  );
}

const fixedTermRow = z.object({
  teamId: z.uuid(),
  employerId: z.uuid(),
  professionKey: z.string(),
  tier,
  fundingStream: z.string().nullable(),
  endsOn: day.nullable(),
  wte: amount,
});
export type FixedTermSupply = z.output<typeof fixedTermRow>;

/** WTE in post that rests on money or contracts with an end, by that end. */
export async function listFixedTermSupply(tx: Tx, on: CalendarDay): Promise<readonly FixedTermSupply[]> {
  return z.array(fixedTermRow).parse(
    await tx.$queryRaw`
      SELECT team_id AS "teamId", employer_id AS "employerId", profession_key AS "professionKey", tier::text,
        funding_stream AS "fundingStream", ends_on::text AS "endsOn", wte::text
      FROM fixed_term_supply(${on}::date) ORDER BY ends_on, team_id`,
  );
}
