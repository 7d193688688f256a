import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import { phaserBuild } from '../../src/toolchain/phaser-build.ts';
import { scenarios } from '../../src/toolchain/scenario-plugin.ts';
import { voiceFiles } from '../../src/toolchain/voice-files-plugin.ts';
import { uiWords } from '../support/ui-words.ts';

/** `npm run dev` with a scenarios folder of its own, so that the test may write in it. */
let server: ViteDevServer;
let root: string;

test.beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'edited-'));
  cpSync('scenarios', root, { recursive: true });
  server = await createServer({
    configFile: false,
    logLevel: 'silent',
    cacheDir: join(root, '.vite'),
    plugins: [scenarios(root), voiceFiles('assets/voices', root), phaserBuild()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    server: { port: 4393, strictPort: true },
  });
  await server.listen();
});

test.afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true, force: true });
});

test.use({ locale: 'zh-CN' });
const ui = uiWords('zh-CN');

async function untilReplies(page: Page): Promise<void> {
  const reply = page.locator('button.reply:not(:disabled)').first();
  for (let i = 0; i < 200 && !(await reply.isVisible()); i += 1) await page.clock.fastForward(1500);
  await expect(reply).toBeVisible();
}

test('an edit of the YAML shows in the running call, at the same line', async ({ page }) => {
  const file = join(root, 'service/lost-parcel/call.yaml');
  const text = readFileSync(file, 'utf8');
  await page.clock.install();
  await page.goto('http://localhost:4393/#/call/lost-parcel');
  await page.getByRole('button', { name: ui.t('ringing-answer') }).click({ timeout: 60_000 });
  await untilReplies(page);
  await page.locator('button.reply', { hasText: '你是哪个部门的' }).click();
  await untilReplies(page);
  const heard = page.locator('.caption.caller .bubble', { hasText: '理赔组的，我姓许，工号零七三六' });
  await expect(heard).toBeVisible();

  writeFileSync(file, text.replace('理赔组的，我姓许，工号零七三六。', '理赔二组的，我姓徐，工号零七三六。'));
  await expect(page.locator('.caption.caller .bubble', { hasText: '理赔二组的，我姓徐' })).toBeVisible();
  await expect(heard).toHaveCount(0);
  await expect(page.locator('button.reply:not(:disabled)').first()).toBeVisible();

  // A file that cannot be read is told, and the call stays as it was.
  writeFileSync(file, text.replace('goes: n-which }', 'goes: n-whihc }'));
  await expect(page.locator('vite-error-overlay')).toContainText('n-whihc');
  await expect(page.locator('.caption.caller .bubble', { hasText: '理赔二组的，我姓徐' })).toBeVisible();
  writeFileSync(file, text);
  await expect(page.locator('vite-error-overlay')).toHaveCount(0);
  await expect(heard).toBeVisible();
});
