import { describe, expect, it } from 'vitest';
import { readMessage } from './read-message';
import { awaitingTranslator, words } from './words';

type Phrases = ReadonlyMap<string, string>;
const SIX = ['zero', 'one', 'two', 'few', 'many', 'other'];

function phrasesOf(tree: object, prefix = ''): Phrases {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const path = prefix ? `${prefix}.${key}` : key;
    if (typeof value === 'string') found.set(path, value);
    else for (const [inner, text] of phrasesOf(value as object, path)) found.set(inner, text);
  }
  return found;
}

/** What is wrong with the Welsh side of one phrase, or with the pair. */
function faultsOf(english: string, welsh: string | undefined): string[] {
  if (welsh === undefined) return ['has no Welsh'];
  if (english.trim() === '' || welsh.trim() === '') return ['is empty'];
  const [en, cy] = [readMessage(english), readMessage(welsh)];
  const faults: string[] = [];
  const kinds = (parts: typeof en) => [...parts.arguments].map(([name, kind]) => `${name}:${kind}`).sort();
  if (String(kinds(en)) !== String(kinds(cy))) faults.push(`arguments differ: ${kinds(en)} and ${kinds(cy)}`);
  if (String([...en.tags].sort()) !== String([...cy.tags].sort())) faults.push('tags differ');
  for (const [name, forms] of en.forms) {
    const welshForms = cy.forms.get(name) ?? [];
    if (en.arguments.get(name) === 'select') {
      if (String([...forms].sort()) !== String([...welshForms].sort()))
        faults.push(`choices of ${name} differ`);
    } else {
      const missing = SIX.filter((form) => !welshForms.includes(form));
      if (missing.length > 0) faults.push(`${name} lacks ${missing.join(', ')}`);
    }
  }
  return faults;
}

describe('words', () => {
  const en = phrasesOf(words.en);
  const cy = phrasesOf(words.cy);

  it('says everything in both languages, with the same arguments and six Welsh plural forms', () => {
    const faults = [...en].flatMap(([key, text]) =>
      faultsOf(text, cy.get(key)).map((fault) => `${key} ${fault}`),
    );
    expect(faults).toEqual([]);
    expect([...cy.keys()].filter((key) => !en.has(key))).toEqual([]);
    expect(en.size).toBeGreaterThan(50);
  });

  it('never shows a tag or brace by mistake: apostrophes before one would quote it', () => {
    const quoting = [...en, ...cy].filter(([, text]) => /'[{<]/.test(text)).map(([key]) => key);
    expect(quoting).toEqual([]);
  });

  it('marks only phrases that exist for the translator', () => {
    const marked = Object.entries(awaitingTranslator).flatMap(([space, keys]) =>
      keys.map((key) => `${space}.${key}`),
    );
    expect(marked.filter((key) => !cy.has(key))).toEqual([]);
    expect(new Set(marked).size).toBe(marked.length);
  });

  it.each([
    ['nothing there', 'Save', undefined, 1],
    ['empty', 'Save', ' ', 1],
    ['an argument lost', '{name} left', 'Gadawodd', 1],
    ['an argument renamed', '{name} left', 'Gadawodd {enw}', 1],
    ['a tag lost', 'See <a>this</a>', 'Gweler hwn', 1],
    [
      'a plural of two forms',
      '{n, plural, one {# day} other {# days}}',
      '{n, plural, one {# diwrnod} other {# diwrnod}}',
      1,
    ],
    [
      'all in order',
      '{n, plural, one {# day for {name}} other {# days for {name}}}',
      '{n, plural, zero {# i {name}} one {# i {name}} two {# i {name}} few {# i {name}} many {# i {name}} other {# i {name}}}',
      0,
    ],
  ])('would notice: %s', (_case, english, welsh, count) => {
    expect(faultsOf(english, welsh)).toHaveLength(count);
  });
});
