import type { Page } from '@playwright/test';

/** A keyboard that counts: presses that lead somewhere, letters of text, and the fields that got another answer. */
export class CountingKeyboard {
  presses = 0;
  letters = 0;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** From now on the page notes which fields are answered; a group of radio buttons is one. */
  async watch(): Promise<void> {
    await this.#page.evaluate(() => {
      const names = new Set<string>();
      Object.assign(globalThis, { answeredFields: names });
      const note = ({ target }: Event) => {
        if (target instanceof Element) names.add(target.getAttribute('name') ?? '');
      };
      for (const kind of ['input', 'change']) document.addEventListener(kind, note, true);
    });
  }

  answered(): Promise<string[]> {
    return this.#page.evaluate(() => [
      ...((globalThis as { answeredFields?: Set<string> }).answeredFields ?? []),
    ]);
  }

  async press(key: string, times = 1): Promise<void> {
    for (let time = 0; time < times; time += 1) await this.#page.keyboard.press(key);
    this.presses += times;
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
    this.letters += text.length;
  }

  /** Tab until the field is reached, as somebody would who looks at the page. */
  async tabTo(name: string | RegExp): Promise<void> {
    const at = new RegExp(typeof name === 'string' ? `^${RegExp.escape(name)}$` : name);
    for (let time = 0; time < 60; time += 1) {
      await this.press('Tab');
      const here = await this.#page.evaluate(() => {
        const { activeElement: field } = document;
        return field?.getAttribute('name') ?? field?.textContent?.trim() ?? '';
      });
      if (at.test(here)) return;
    }
    throw new Error(`The keyboard does not reach ${name}`);
  }
}
