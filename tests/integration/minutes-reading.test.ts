import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as FileModule from '../../src/features/meetings/minutes/data/find-minutes-file';
import type * as VersionsModule from '../../src/features/meetings/minutes/data/find-versions';
import type * as ListVersionsModule from '../../src/features/meetings/minutes/data/list-versions';
import type * as SnapshotModule from '../../src/features/meetings/minutes/data/snapshot-minutes';
import type * as LoadModule from '../../src/features/meetings/minutes/load-meeting';
import type * as ViewModule from '../../src/features/meetings/minutes/meeting-view';
import type * as PdfModule from '../../src/features/meetings/minutes/pdf/minutes-pdf';
import { type MinutesFixture, minutesFixture } from './minutes-fixture';

let all: MinutesFixture;
let files: typeof FileModule;
let snapshots: typeof SnapshotModule;
let loading: typeof LoadModule;
let views: typeof ViewModule;
let pdfs: typeof PdfModule;
let versions: typeof VersionsModule & typeof ListVersionsModule;

beforeAll(async () => {
  all = await minutesFixture();
  const folder = '../../src/features/meetings/minutes';
  files = await import(`${folder}/data/find-minutes-file`);
  snapshots = await import(`${folder}/data/snapshot-minutes`);
  loading = await import(`${folder}/load-meeting`);
  views = await import(`${folder}/meeting-view`);
  pdfs = await import(`${folder}/pdf/minutes-pdf`);
  versions = {
    ...(await import(`${folder}/data/find-versions`)),
    ...(await import(`${folder}/data/list-versions`)),
  };
});

afterAll(() => all?.close());

type Who = keyof MinutesFixture['actors'];

async function seenBy(who: Who, id: string, locale: 'cy' | 'en' = 'en') {
  const actor = all.actors[who];
  const facts = await all.portal.readAs(actor, (tx) => loading.loadMeeting(tx, actor, id));
  return facts && { facts, view: await views.meetingView(locale, facts) };
}

describe('who sees how much', () => {
  it('says the quorum that was asked for on the day', async () => {
    const { id } = await all.held('2026-03-04', 'confirmed');
    await all.db.meeting.update({ where: { id }, data: { quorumMembers: 1, quorumLeadRequired: false } });
    expect((await seenBy('member', id))?.view.quorum).toMatch(/where 1 member are needed/);
  });

  it.each([
    ['draft', 'lead', 2, true, 3],
    ['draft', 'deputy', 2, true, 3],
    ['draft', 'member', 2, false, 0],
    ['draft', 'observer', 0, false, 0],
    ['circulated', 'member', 2, true, 3],
    ['circulated', 'observer', 0, false, 0],
    ['confirmed', 'member', 2, true, 3],
    ['confirmed', 'observer', 1, true, 3],
  ] as const)(
    '%s minutes to a %s: %i items, notes %s, %i people',
    async (status, who, items, notes, people) => {
      const { id } = await all.held('2026-03-05', status);
      const seen = await seenBy(who, id);
      expect(seen?.view.items).toHaveLength(items);
      expect(seen?.view.items.some(({ note }) => note !== null)).toBe(notes);
      expect(seen?.view.attendance).toHaveLength(people);
      if (who === 'observer') expect(JSON.stringify(seen)).not.toMatch(/Secret|Staff hear/);
    },
  );

  it('nothing to a stranger', async () => {
    const { id } = await all.held('2026-03-06', 'confirmed');
    expect(await seenBy('stranger', id)).toBeNull();
  });

  it('decisions and actions of draft minutes are open to members, and closed items say why', async () => {
    const { id } = await all.held('2026-03-07');
    const seen = await seenBy('member', id, 'cy');
    expect(seen?.view.items[1]).toMatchObject({
      title: 'Secret matter',
      closed: 'Ar gau i bawb ond aelodau',
      closedReason: 'Staff hear it first',
      decisions: [{ text: 'Decision of Secret matter' }],
      actions: [{ text: 'Action of Secret matter' }],
    });
  });
});

describe('row security', () => {
  it('gives an observer nothing of closed items, whatever the query asks', async () => {
    const { id, items } = await all.held('2026-04-02', 'confirmed');
    const [, closed] = items;
    const read = (who: Who) =>
      all.portal.readAs(all.actors[who], async (tx) => ({
        items: await tx.agendaItem.findMany({ where: { meetingId: id }, select: { title: true } }),
        decisions: await tx.decision.count({ where: { agendaItemId: closed?.id ?? '' } }),
        actions: await tx.action.count({ where: { agendaItemId: closed?.id ?? '' } }),
        versions: await tx.minutesVersion.count(),
        comments: await tx.minutesComment.count(),
      }));
    await all.db.$transaction((tx) => snapshots.snapshotMinutes(tx, id, all.actors.lead.personId, null));
    expect(await read('observer')).toEqual({
      items: [{ title: 'Open matter' }],
      decisions: 0,
      actions: 0,
      versions: 0,
      comments: 0,
    });
    expect(await read('member')).toMatchObject({ decisions: 1, actions: 1 });
    expect(await read('stranger')).toMatchObject({ items: [], decisions: 0, versions: 0 });
  });
});

describe('versions', () => {
  it('of drafts are for those who record; observers are told of an amendment and no more', async () => {
    const { id } = await all.held('2026-05-07');
    const keep = (reason: string | null) =>
      all.db.$transaction((tx) => snapshots.snapshotMinutes(tx, id, all.actors.lead.personId, reason, 'en'));
    await keep(null);
    await all.db.meeting.update({
      where: { id },
      data: { minutesStatus: 'confirmed', confirmedAt: new Date(), confirmedById: all.actors.lead.personId },
    });
    await keep(null);
    await keep('Secret reason');
    const list = async (who: Who) => {
      const seen = await seenBy(who, id);
      if (!seen) throw new Error('Not seen');
      const { meeting, amendments } = seen.facts;
      return all.portal.readAs(all.actors[who], async (tx) => ({
        numbers: (await versions.listVersions(tx, meeting)).map(({ number }) => number),
        draft: await versions.findVersions(tx, meeting, 1, 2),
        amendments: amendments.length,
      }));
    };
    expect(await list('lead')).toMatchObject({ numbers: [3, 2, 1], amendments: 1 });
    expect((await list('lead')).draft?.[0].items).toHaveLength(2);
    expect(await list('member')).toEqual({ numbers: [3, 2], draft: null, amendments: 1 });
    expect(await list('observer')).toEqual({ numbers: [], draft: null, amendments: 1 });
    expect(JSON.stringify(await seenBy('observer', id))).not.toContain('Secret reason');
  });
});

describe('the file', () => {
  type Node = { role?: string; lang?: string; children?: Node[] };
  const rolesOf = (node: Node): string[] => [
    ...(node.role ? [`${node.role}${node.lang ? ` ${node.lang}` : ''}`] : []),
    ...(node.children ?? []).flatMap(rolesOf),
  ];

  async function fileFor(who: Who, id: string, locale: 'cy' | 'en', asksClosed = false) {
    const actor = all.actors[who];
    const file = await all.portal.readAs(actor, (tx) => files.findMinutesFile(tx, actor, id, asksClosed));
    const status = file?.facts.meeting.minutesStatus;
    if (!file || !status) return null;
    const bytes = await pdfs.minutesPdf(locale, {
      view: await views.meetingView(locale, file.facts),
      status,
      version: file.version,
      showsClosed: file.showsClosed,
      today: actor.today,
    });
    const pdf = await getDocument({ data: new Uint8Array(bytes) }).promise;
    const pages = await Promise.all(
      Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)),
    );
    const texts = await Promise.all(pages.map((page) => page.getTextContent()));
    const trees = await Promise.all(pages.map((page) => page.getStructTree()));
    return {
      raw: bytes.toString('latin1'),
      info: (await pdf.getMetadata()).info,
      marked: await pdf.getMarkInfo(),
      text: texts.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : ''))).join(' '),
      roles: trees.flatMap((tree) => rolesOf(tree as Node)),
    };
  }

  it('is tagged, in either language, with the letters of Welsh', async () => {
    const meeting = await all.held('2026-06-04', 'circulated');
    await all.db.agendaItem.update({
      where: { id: meeting.items[0]?.id ?? '' },
      data: { note: 'Trafodwyd y tŷ a’r ŵyl.', language: 'cy' },
    });
    const [welsh, english] = [
      await fileFor('member', meeting.id, 'cy'),
      await fileFor('member', meeting.id, 'en'),
    ];
    expect(welsh?.info).toMatchObject({ Language: 'cy-GB', Title: expect.stringContaining('Cofnodion: ') });
    expect(english?.info).toMatchObject({ Language: 'en-GB', Title: expect.stringContaining('Minutes: ') });
    for (const file of [welsh, english]) {
      expect(file?.marked).toMatchObject({ Marked: true });
      expect(file?.raw).toContain('/StructTreeRoot');
      expect(file?.text).toContain('Trafodwyd y tŷ a’r ŵyl.');
      expect(file?.roles).toEqual(
        expect.arrayContaining(['H1', 'H2', 'Table', 'TH', 'TD', 'L', 'LI', 'LBody']),
      );
    }
    expect(welsh?.text).toContain('Wedi’u dosbarthu, heb eu cadarnhau');
    expect(english?.text).toContain('Circulated, not confirmed');
    expect(english?.text).toMatch(/Page 1 of \d/);
    // Each text in the language that it was written in, whatever the labels are in.
    expect(english?.roles).toContain('Span cy-GB');
    expect(welsh?.roles).toContain('Span en-GB');
  });

  it('leaves closed items out, unless a member asks for them', async () => {
    const { id } = await all.held('2026-07-02', 'confirmed');
    const closed = /Secret matter|Staff hear it first/;
    expect((await fileFor('member', id, 'en'))?.text).not.toMatch(closed);
    expect((await fileFor('member', id, 'en', true))?.text).toMatch(closed);
    expect((await fileFor('observer', id, 'en', true))?.text).not.toMatch(closed);
    expect((await fileFor('observer', id, 'en'))?.text).toContain('Open matter');
  });

  it('is not there for those who may not read all of the minutes', async () => {
    const draft = await all.held('2026-07-03');
    expect(await fileFor('member', draft.id, 'en')).toBeNull();
    expect((await fileFor('lead', draft.id, 'en'))?.text).toContain('Draft, not confirmed');
    const circulated = await all.held('2026-07-04', 'circulated');
    for (const who of ['observer', 'stranger'] as const)
      expect(await fileFor(who, circulated.id, 'en')).toBeNull();
  });
});
