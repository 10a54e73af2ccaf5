import { PrismaPg } from '@prisma/adapter-pg';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SessionActor } from '../../src/server/actor';
import { PrismaClient } from '../../src/server/prisma/client';
import { insertMeeting } from '../builders/agenda';
import { insertCollaborative } from '../builders/collaborative';
import { actorFor } from '../support/action';
import { createTestDatabase } from '../support/database';

const features = '../../src/features/meetings';
const modules = async () => ({
  ...(await import(`${features}/agenda/data/list-offered-lines.ts`)),
  ...(await import(`${features}/agenda/offered-views.ts`)),
  ...(await import(`${features}/collaborative/data/find-home.ts`)),
  ...(await import(`${features}/collaborative/home-view.ts`)),
  ...(await import(`${features}/data/list-professions.ts`)),
  ...(await import(`${features}/registers/data/find-registers.ts`)),
  ...(await import(`${features}/registers/decision-view.ts`)),
  ...(await import('../../src/server/db')),
});

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let db: PrismaClient;
let portal: Awaited<ReturnType<typeof modules>>;
let ours: Awaited<ReturnType<typeof insertCollaborative>>;
let lead: SessionActor;

beforeAll(async () => {
  database = await createTestDatabase();
  process.env.DATABASE_URL = database.url;
  process.env.AUTH_SECRET ??= 'a secret of this test and of nothing else';
  process.env.TODAY = '2026-11-22';
  portal = await modules();
  db = new PrismaClient({ adapter: new PrismaPg({ connectionString: database.url }) });
  ours = await insertCollaborative(db, { code: 'ours' });
  lead = await actorFor(first().person);
});

afterAll(async () => {
  await portal?.disconnect();
  await db?.$disconnect();
  await database?.drop();
});

function first() {
  const [found] = ours.members;
  if (!found) throw new Error('Nobody there');
  return found;
}

/** A recommendation in English, made in a meeting or by correspondence. */
async function insertRecommendation(reference: string, kind: 'meeting' | 'correspondence') {
  const { id: meetingId, items } = await insertMeeting(db, {
    collaborativeId: ours.collaborative.id,
    recordedById: first().person.id,
    heldOn: '2026-11-18',
    status: 'held',
    items: [{ title: 'Evenings', outcome: 'decision' }],
  });
  await db.meeting.update({ where: { id: meetingId }, data: { kind } });
  return db.decision.create({
    data: {
      id: uuidv7(),
      reference,
      collaborativeId: ours.collaborative.id,
      agendaItemId: items[0]?.id ?? '',
      text: 'Open in the evening',
      language: 'en',
      status: 'recommended',
      decidedOn: new Date('2026-11-18'),
    },
  });
}

async function insertAnswered(reference: string, answer: 'decline' | 'need_more') {
  await db.proposal.create({
    data: {
      id: uuidv7(),
      reference,
      collaborativeId: ours.collaborative.id,
      title: 'A second room',
      statement: 'Open it',
      aims: ['health'],
      language: 'en',
      madeOn: new Date('2026-11-19'),
      madeById: first().person.id,
      submissionKey: uuidv7(),
      steps: {
        create: {
          id: uuidv7(),
          position: 1,
          toPlaceId: ours.place.id,
          sentOn: new Date('2026-11-19'),
          dueOn: new Date('2026-12-17'),
          answer,
          reason: 'Not yet',
          reasonLanguage: 'en',
          answeredOn: new Date('2026-11-20'),
          recordedById: first().person.id,
        },
      },
    },
  });
}

describe('the language of the reader', () => {
  it('names what is offered for an agenda, and leaves what was written in its own', async () => {
    await insertRecommendation('D-2026-901', 'meeting');
    const about = { collaborativeId: ours.collaborative.id, day: '2026-12-03', today: '2026-11-22' };
    const shown = (locale: 'en' | 'cy') =>
      portal.readAs(lead, async (tx: never) =>
        portal.offeredViews(
          locale,
          ours.collaborative.id,
          (await portal.listOfferedLines(tx, lead, about)).filter(
            ({ origin }: { origin: string }) => origin === 'ratification',
          ),
          await portal.listProfessions(tx),
        ),
      );
    expect(await shown('cy')).toMatchObject([
      { said: 'Argymhelliad D-2026-901: ', title: 'Open in the evening', lang: 'en' },
    ]);
    expect(await shown('en')).toMatchObject([
      { said: '', title: 'Recommendation D-2026-901: Open in the evening', lang: undefined },
    ]);
  });

  it.each([
    ['meeting', 'en', /^18 November 2026, at meeting M-/],
    ['correspondence', 'en', /^18 November 2026, by correspondence \(M-/],
    ['meeting', 'cy', /^18 Tachwedd 2026, yng nghyfarfod M-/],
    ['correspondence', 'cy', /^18 Tachwedd 2026, drwy ohebiaeth \(M-/],
  ] as const)('says how a decision was made: %s, %s', async (kind, locale, said) => {
    const { id } = await insertRecommendation(`D-2026-${kind}-${locale}`, kind);
    const facts = await portal.findDecisionPage(lead, id);
    const view = await portal.decisionView(locale, lead, { ...facts, submissionKey: uuidv7() });
    expect(view.decidedAt.text).toMatch(said);
    expect(view.byCorrespondence).toBe(kind === 'correspondence');
  });

  it('calls an answer what the register of proposals calls it', async () => {
    await insertAnswered('P-2026-901', 'decline');
    await insertAnswered('P-2026-902', 'need_more');
    const home = await portal.findCollaborativeHome(lead, ours.collaborative.id);
    const { needsYou } = await portal.collaborativeView('cy', lead, home);
    const keys = needsYou?.map(({ key }: { key: string }) => key.split(' ')[0]);
    expect(keys).toEqual(expect.arrayContaining(['declined', 'moreAsked']));
  });

  it('mutates what is counted', async () => {
    const { getTranslations } = await import('next-intl/server');
    const t = await getTranslations({ locale: 'cy', namespace: 'collaborative.needsYou' });
    expect([2, 3, 5].map((count) => t('review.many', { count }))).toEqual([
      'Mae’n bryd adolygu 2 benderfyniad',
      'Mae’n bryd adolygu 3 phenderfyniad',
      'Mae’n bryd adolygu 5 penderfyniad',
    ]);
    expect(t('unanswered.many', { count: 2 })).toBe('Nid oes ateb i 2 gynnig eto');
  });
});
