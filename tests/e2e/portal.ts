import { type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test';
import signIns from '../../scripts/demo-sign-ins.json' with { type: 'json' };

/** People of the demonstration, by what stands before the @ of their address. */
export type Person =
  | 'admin'
  | 'cluster'
  | 'deputy'
  | 'doths'
  | 'gwent'
  | 'head'
  | 'head-rct'
  | 'lead'
  | 'member'
  | 'observer'
  | 'national'
  | 'planner'
  | 'workforce';

export type Locale = 'cy' | 'en';

type Session = NonNullable<BrowserContextOptions['storageState']>;

export function credentialsOf(person: Person): { email: string; password: string } {
  const found = signIns.find(({ email }) => email.startsWith(`${person}@`));
  if (!found) throw new Error(`No demonstration sign-in for ${person}`);
  return found;
}

/** What a browser says about a page that broke: a script error, or something that the security policy stopped. */
export function watch(page: Page, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) faults.push(`${page.url()}: ${message.text()}`);
  });
}

interface Fixtures {
  /** A browser of their own for one person, signed in; `null` is a visitor. Faults of its pages fail the test. */
  readonly open: (person: Person | null, options?: BrowserContextOptions) => Promise<Page>;
}

interface WorkerFixtures {
  /** The session of a person, opened once for all tests of a worker. */
  readonly sessionOf: (person: Person) => Promise<Session>;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  sessionOf: [
    async ({ browser }, use) => {
      const sessions = new Map<Person, Promise<Session>>();
      const signIn = async (person: Person): Promise<Session> => {
        const context = await browser.newContext({ baseURL: baseUrl(), javaScriptEnabled: false });
        const page = await context.newPage();
        const { email, password } = credentialsOf(person);
        await page.goto('/en/sign-in');
        await page.getByLabel('E-mail address').fill(email);
        await page.getByLabel('Password').fill(password);
        await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
        await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible();
        const session = await context.storageState();
        await context.close();
        return session;
      };
      await use((person) => {
        const session = sessions.get(person) ?? signIn(person);
        sessions.set(person, session);
        return session;
      });
    },
    { scope: 'worker' },
  ],
  open: async ({ browser, sessionOf }, use) => {
    const faults: string[] = [];
    const closings: (() => Promise<void>)[] = [];
    await use(async (person, options = {}) => {
      const storageState = person ? await sessionOf(person) : undefined;
      const context = await browser.newContext({ baseURL: baseUrl(), storageState, ...options });
      closings.push(() => context.close());
      const page = await context.newPage();
      watch(page, faults);
      return page;
    });
    for (const close of closings) await close();
    expect(faults, 'what the browser complained about').toEqual([]);
  },
});

const baseUrl = () => `http://localhost:${process.env.E2E_PORT}`;

export { expect };

/** A browser without scripts that asks for Welsh. */
export const WELSH_WITHOUT_SCRIPTS = { javaScriptEnabled: false, locale: 'cy' } as const;
