import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, needChromium } from './tests/support/chromium.ts';

const PORT = Number(process.env.TEST_PORT ?? 4391);

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  workers: 2,
  reporter: [[process.env.CI ? 'list' : 'line'], ['./tests/support/closing-line.ts']],
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    viewport: { width: 1280, height: 800 },
    actionTimeout: 20_000,
    locale: 'en',
    // Every test begins with a first visit; the one of playing without a network lets its worker in.
    serviceWorkers: 'block',
    launchOptions: { executablePath: needChromium(), args: CHROMIUM_ARGS },
  },
  webServer: {
    command: 'npm start',
    env: { PORT: String(PORT) },
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
    timeout: 180_000,
  },
});
