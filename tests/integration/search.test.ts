import { readFileSync } from 'node:fs';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foldForSearch } from '../../src/domain/search/fold';
import { readSearch } from '../../src/domain/search/search-query';
import {
  closeSearchFixture,
  db,
  insertMeeting,
  openSearchFixture,
  ours,
  search,
  titles,
} from './search-fixture';

let url: string;

beforeAll(async () => {
  url = await openSearchFixture();
});
afterAll(closeSearchFixture);

describe('what a search finds', () => {
  it('finds each form of a Welsh word by each other form, accents or not', async () => {
    const [, ...lines] = readFileSync(
      new URL('../../src/domain/search/mutations.csv', import.meta.url),
      'utf8',
    )
      .trim()
      .split('\n');
    const groups = lines.map((line) => line.split(',').filter((form) => form !== ''));
    await insertMeeting(
      ours,
      {},
      groups.flatMap((forms, group) => forms.map((form) => ({ title: `Treiglo${group} ${form}` }))),
    );
    const missed: string[] = [];
    for (const [group, forms] of groups.entries())
      for (const form of forms) {
        const { counts } = await search('lead', `treiglo${group} ${form.toUpperCase()}`);
        if (counts.meeting !== forms.length) missed.push(`${form}: ${counts.meeting} of ${forms.length}`);
      }
    expect(missed).toEqual([]);
  });

  it('finds English words by their stem, as typed first', async () => {
    await insertMeeting(ours, {}, [{ title: 'Aardvarks assessed' }, { title: 'Aardvark assessing' }]);
    const { rows, words } = await search('lead', 'aardvark assessment');
    expect(rows.map(({ heading }) => heading)).toEqual(['Aardvark assessing', 'Aardvarks assessed']);
    expect([...words]).toEqual(expect.arrayContaining(['aardvarks', 'assessed', 'assessing']));
  });

  it('does not take a Welsh word that ends in s for an English plural', async () => {
    await insertMeeting(ours, {}, [
      { title: 'Quokka llais cleifion' },
      { title: 'Quokka llai o gwympiadau' },
    ]);
    for (const word of ['llais', 'lais', 'LLAIS'])
      expect(await titles('lead', `quokka ${word}`), word).toEqual(['item: Quokka llais cleifion']);
    // Nothing mutates ll so.
    expect(await titles('lead', 'quokka nllais')).toEqual([]);
  });

  it('puts the thing with the very reference first', async () => {
    const first = await insertMeeting(ours, {}, [{ title: 'An item' }]);
    const phrase = `${first.reference}, once more ${first.reference} and ${first.reference}`;
    await insertMeeting(ours, { purpose: phrase }, [{ title: phrase }]);
    const { rows } = await search('lead', first.reference.toLowerCase());
    expect(rows[0]).toMatchObject({ kind: 'meeting', reference: first.reference });
    expect(rows.length).toBeGreaterThan(1);
  });

  it('takes phrases, exclusions and their mutated forms', async () => {
    await insertMeeting(ours, {}, [
      { title: 'Wombat clinig traed' },
      { title: 'Wombat traed a chlinig' },
      { title: 'Wombat glinig traed yn y gymuned' },
    ]);
    expect(await titles('lead', 'wombat "clinig traed"')).toEqual([
      'item: Wombat clinig traed',
      'item: Wombat glinig traed yn y gymuned',
    ]);
    expect(await titles('lead', 'wombat -cymuned')).toEqual([
      'item: Wombat clinig traed',
      'item: Wombat traed a chlinig',
    ]);
  });

  it('narrows to a kind and pages by twenty, nothing lost and nothing twice', async () => {
    await insertMeeting(
      ours,
      { purpose: 'Numbat' },
      Array.from({ length: 45 }, (_, index) => ({ title: `Numbat ${index}`, action: 'Numbat' })),
    );
    const pages = await Promise.all([1, 2, 3, 4].map((page) => search('lead', 'numbat', 'meeting', page)));
    expect(pages.map(({ rows }) => rows.length)).toEqual([20, 20, 6, 0]);
    expect(new Set(pages.flatMap(({ rows }) => rows.map(({ id }) => id))).size).toBe(46);
    for (const { counts } of pages) expect(counts).toEqual({ meeting: 46, action: 45 });
  });

  it.each([
    "x' | 'y",
    "'; DROP TABLE meeting; --",
    'a & b | !c <-> (d:*) \\',
    "\\' OR 1=1",
    '%_ %% __',
    'ab\u0000cd',
    '日本語 Ωμέγα',
    '\ud800 half',
    '"unclosed -phrase',
    'NOT and OR',
    ':A* **',
  ])('takes %j as words', async (typed) => {
    const read = readSearch(typed);
    if (read.status !== 'ready') return;
    await expect(search('lead', typed)).resolves.toMatchObject({ rows: expect.any(Array) });
  });
});

describe('the index', () => {
  it('is used, and what looks past row security is for the portal alone', async () => {
    const owner = new pg.Client({ connectionString: url });
    await owner.connect();
    try {
      await owner.query('SET enable_seqscan = off');
      const { rows } = await owner.query(
        "EXPLAIN SELECT id FROM decision WHERE search @@ to_tsquery('simple', 'gnu')",
      );
      expect(JSON.stringify(rows)).toContain('decision_search');
      const { rows: rights } = await owner.query(
        "SELECT has_function_privilege('public', 'search_hits(tsquery, tsquery)', 'execute') AS anybody",
      );
      expect(rights).toEqual([{ anybody: false }]);
    } finally {
      await owner.end();
    }
  });

  it('folds a text as the portal does', async () => {
    for (const text of [
      'Tŷ’r Ŵyl, Môn: ïâêîôû',
      'D-2026-014',
      'O’Neill & <b>co</b>',
      'ÉÈ ÑÇ ÅØ',
      'Straße 3½',
    ]) {
      const [row] = await db.$queryRaw<{ folded: string }[]>`SELECT trim(search_fold(${text})) AS folded`;
      expect(row?.folded).toBe(foldForSearch(text));
    }
  });
});
