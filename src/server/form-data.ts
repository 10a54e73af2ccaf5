type Tree = { [key: string]: Tree | string | string[] | File };

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const DEEPEST = 6;

/** `items[0].title` → ['items', '0', 'title']; null for a name that no form of ours makes. */
function pathOf(name: string): string[] | null {
  const parts = name.replaceAll(/\[(\w*)\]/g, '.$1').split('.');
  return parts.length <= DEEPEST && parts.every((part) => part !== '' && !FORBIDDEN.has(part)) ? parts : null;
}

/** Fields of React and Next themselves, which a post without JavaScript carries. */
const isOurs = (name: string) => !name.startsWith('$');

/**
 * A posted form as a tree: `heldOn.day`, `items[0].title`. A name sent several times becomes a list. What is sent
 * under an impossible name is left out; the schema ignores what it does not know.
 */
export function readForm(form: FormData): Tree {
  const tree: Tree = Object.create(null);
  for (const name of new Set(form.keys())) {
    const path = isOurs(name) ? pathOf(name) : null;
    const last = path?.pop();
    if (!path || !last) continue;
    let branch: Tree = tree;
    for (const part of path) {
      const next = branch[part];
      if (typeof next === 'object' && !Array.isArray(next) && !(next instanceof File)) branch = next;
      else {
        const made: Tree = Object.create(null);
        branch[part] = made;
        branch = made;
      }
    }
    const [first, ...more] = form.getAll(name);
    if (first === undefined) continue;
    branch[last] = more.length === 0 ? first : form.getAll(name).filter((value) => typeof value === 'string');
  }
  return tree;
}

/** What was typed, by field name, to be shown again; never a password or a file. */
export function typedValues(form: FormData): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(form.keys())) {
    if (!isOurs(name) || name === 'password') continue;
    const texts = form.getAll(name).filter((value) => typeof value === 'string');
    const [first] = texts;
    if (first !== undefined) values[name] = texts.length === 1 ? first : texts;
  }
  return values;
}

/** The field that a problem at this path of the schema belongs to: `items[0].title`, `heldOn`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) =>
      /^\d+$/.test(String(part)) ? `[${String(part)}]` : index === 0 ? String(part) : `.${String(part)}`,
    )
    .join('');
}
