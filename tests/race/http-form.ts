/** A visitor without scripts: keeps cookies, reads forms out of pages and posts them as a browser does. */
export interface Visitor {
  /** The page's HTML; throws on anything but 200. */
  open(path: string): Promise<string>;
  /** Posts a form of a page to the address of that page. */
  post(path: string, fields: readonly (readonly [string, string])[]): Promise<Answer>;
}

export interface Answer {
  readonly status: number;
  /** Where it leads, if it leads anywhere. */
  readonly location: string | null;
  readonly html: string;
}

export function visit(base: string): Visitor {
  const cookies = new Map<string, string>();
  async function request(path: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { cookie, origin: base };
    const response = await fetch(base + path, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return response;
  }
  return {
    async open(path) {
      const response = await request(path);
      if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
      return response.text();
    },
    async post(path, fields) {
      const body = new FormData();
      for (const [name, value] of fields) body.append(name, value);
      const response = await request(path, { method: 'POST', body });
      return {
        status: response.status,
        location: response.headers.get('location'),
        html: await response.text(),
      };
    },
  };
}

/** The hidden fields of the form that holds a field of this name: those of ours and those that Next adds. */
export function hiddenFields(html: string, fieldName: string): [string, string][] {
  const form = [...html.matchAll(/<form\b[^>]*>(.*?)<\/form>/gs)]
    .map(([, inside = '']) => inside)
    .find((inside) => inside.includes(`name="${fieldName}"`));
  if (!form) throw new Error(`No form with a field ${fieldName}`);
  return [...form.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g)].map(([input]) => [
    attribute(input, 'name'),
    attribute(input, 'value'),
  ]);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&#x27;': "'",
};

function attribute(tag: string, name: string): string {
  const value = new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  return value.replaceAll(/&(?:quot|amp|lt|gt|#x27);/g, (entity) => ENTITIES[entity] ?? entity);
}
