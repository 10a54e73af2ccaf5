import { parseSync } from '@swc/core';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files';

/** Attributes and props whose text a reader sees or hears. */
const SPOKEN = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'caption',
  'empty',
  'hint',
  'label',
  'legend',
  'placeholder',
  'summary',
  'title',
]);

type Node = { readonly type?: string; readonly [key: string]: unknown };

const isPhrase = (text: string) => /\p{L}/u.test(text);

/** Phrases written into a component, where only words from words.en.ts and words.cy.ts belong. */
function phrasesIn(code: string): string[] {
  const found: string[] = [];
  visit(parseSync(code, { syntax: 'typescript', tsx: true, target: 'es2022' }) as unknown as Node, (node) => {
    if (node.type === 'JSXText') found.push(String(node.value).trim());
    if (node.type === 'JSXExpressionContainer') found.push(textOf(unwrapped(node)));
    if (node.type === 'JSXAttribute' && SPOKEN.has(String((node.name as Node).value))) {
      found.push(textOf(unwrapped(node.value as Node | null)));
    }
  });
  return found.filter(isPhrase);
}

/** What stands in braces. */
function unwrapped(node: Node | null): Node | null {
  return node?.type === 'JSXExpressionContainer' ? (node.expression as Node) : node;
}

/** The text of a plain string; nothing for what is worked out. */
function textOf(node: Node | null): string {
  if (node?.type === 'StringLiteral') return String(node.value);
  if (node?.type === 'TemplateLiteral') {
    return (node.quasis as { cooked: string }[]).map(({ cooked }) => cooked).join(' ');
  }
  return '';
}

function visit(node: unknown, see: (node: Node) => void, inAttribute = false): void {
  if (Array.isArray(node)) for (const each of node) visit(each, see, inAttribute);
  if (node === null || typeof node !== 'object' || Array.isArray(node)) return;
  const own = node as Node;
  // A string in braces is a phrase between tags, but in an attribute such as href it is not.
  if (!(inAttribute && own.type === 'JSXExpressionContainer')) see(own);
  for (const value of Object.values(own)) visit(value, see, own.type === 'JSXAttribute');
}

describe('phrases in components', () => {
  const files = sourceFiles('src', /^src\/(app|features|ui)\/.*(?<!\.test)\.tsx$/);

  it('leaves every word to words.en.ts and words.cy.ts', () => {
    expect(files.length).toBeGreaterThan(20);
    const faults = files.flatMap(({ path, text }) => phrasesIn(text).map((phrase) => `${path}: ${phrase}`));
    expect(faults).toEqual([]);
  });

  it.each([
    ['text between tags', 'const a = <p>Save</p>;', ['Save']],
    ['text in braces', "const a = <p>{'Save'}</p>;", ['Save']],
    ['text beside a value', 'const a = <p>{count} days</p>;', ['days']],
    ['a spoken attribute', 'const a = <img alt="A map" src="/map" />;', ['A map']],
    ['a spoken attribute in braces', 'const a = <Field label={`Day`} />;', ['Day']],
    [
      'an attribute nobody hears',
      'const a = <a className="nhsuk-link" href={`/en/home`}>{words.save}</a>;',
      [],
    ],
    ['signs alone', 'const a = <p>{a} · {b}: {c}</p>;', []],
    ['a comparison', 'const a = b > c && d < e;', []],
  ])('would notice: %s', (_case, code, phrases) => {
    expect(phrasesIn(code).map((text) => text.trim())).toEqual(phrases);
  });
});
