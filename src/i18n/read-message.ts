/** What an ICU message asks for: its arguments with their kinds, its tags, and the forms of each plural or choice. */
export type MessageParts = {
  readonly arguments: ReadonlyMap<string, string>;
  readonly tags: ReadonlySet<string>;
  readonly forms: ReadonlyMap<string, readonly string[]>;
};

/** Reads as much of ICU message syntax as comparing two languages needs. Throws SyntaxError on unbalanced braces. */
export function readMessage(message: string): MessageParts {
  const found = {
    arguments: new Map<string, string>(),
    tags: new Set<string>(),
    forms: new Map<string, string[]>(),
  };
  readText(stripQuoted(message), found);
  return found;
}

type Found = { arguments: Map<string, string>; tags: Set<string>; forms: Map<string, string[]> };

function readText(text: string, found: Found): void {
  for (const [, tag] of text.matchAll(/<([a-z][\w-]*)>/gi)) if (tag) found.tags.add(tag);
  for (const inside of topLevelBraces(text)) {
    const [name = '', kind = 'text'] = inside.split(',', 2).map((part) => part.trim());
    found.arguments.set(name, kind);
    if (kind === 'plural' || kind === 'selectordinal' || kind === 'select') readForms(name, inside, found);
  }
}

function readForms(name: string, inside: string, found: Found): void {
  const [, , ...rest] = inside.split(',');
  const body = rest.join(',');
  const forms = found.forms.get(name) ?? [];
  let outside = body;
  for (const branch of topLevelBraces(body)) {
    const at = outside.indexOf(`{${branch}}`);
    forms.push(outside.slice(0, at).trim().split(/\s+/).at(-1) ?? '');
    outside = outside.slice(at + branch.length + 2);
    readText(branch, found);
  }
  found.forms.set(name, forms);
}

function topLevelBraces(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const [at, letter] of [...text].entries()) {
    if (letter === '{' && depth++ === 0) start = at + 1;
    if (letter === '}' && --depth === 0) parts.push([...text].slice(start, at).join(''));
    if (depth < 0) throw new SyntaxError(`A brace too many in: ${text}`);
  }
  if (depth > 0) throw new SyntaxError(`A brace is not closed in: ${text}`);
  return parts;
}

/** An apostrophe before a brace or tag starts quoted text, up to the next apostrophe; any other is a letter. */
function stripQuoted(message: string): string {
  return message.replaceAll("''", '’').replace(/'[{}<#|][^']*(?:'|$)/g, '');
}
