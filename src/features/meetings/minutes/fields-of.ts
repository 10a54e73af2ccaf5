const DAYS = new Set(['dueOn', 'reviewOn', 'standingUntil']);

/**
 * What was read from a form, as the fields that a form shows it in: the way back of what the schema makes of a tree of
 * names. A day becomes its three boxes, and a need the answer of the one list that it was chosen from.
 */
export function fieldsOf(name: string, value: unknown): Record<string, string> {
  if (Array.isArray(value))
    return Object.assign({}, ...value.map((each, index) => fieldsOf(`${name}[${index}]`, each)));
  if (typeof value === 'object' && value !== null) {
    const { needId, ...rest } = value as Record<string, unknown>;
    const row = needId && 'serves' in rest ? { ...rest, serves: `need:${String(needId)}` } : rest;
    return Object.assign(
      {},
      ...Object.entries(row).map(([key, each]) => fieldsOf(name ? `${name}.${key}` : key, each)),
    );
  }
  const text = value === null || value === undefined ? '' : String(value);
  if (!DAYS.has(name.slice(name.lastIndexOf('.') + 1))) return { [name]: text };
  const [year = '', month = '', day = ''] = text.split('-');
  const plain = (part: string) => part.replace(/^0/, '');
  return { [`${name}.day`]: plain(day), [`${name}.month`]: plain(month), [`${name}.year`]: year };
}
