import { defineConfig } from '@playwright/test';
import { freePort } from './scripts/lib/ports.mjs';
import { packagedChromium } from './tests/e2e/chromium';

// Workers read this file again and find the port that the first reading chose.
process.env.E2E_PORT ??= String(await freePort());

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './tests/e2e/global-setup.ts',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  // A machine with two cores is busy: the portal, its database and two browsers share them.
  expect: { timeout: 15_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : [['list']],
  use: {
    baseURL: `http://localhost:${process.env.E2E_PORT}`,
    launchOptions: await packagedChromium(),
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
});
