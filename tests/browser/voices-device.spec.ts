import { expect, type Page, test } from '@playwright/test';
import type { ViteDevServer } from 'vite';
import { openVoicesPage, serveVoicesPage } from '../support/open-voices-page.ts';

let server: ViteDevServer;
let address = '';

test.beforeAll(async () => {
  ({ server, address } = await serveVoicesPage());
});
test.afterAll(() => server.close());

interface Device {
  readonly said: { text: string; lang: string; rate: number; volume: number }[];
  cancelled: number;
}

/** A device that speaks Chinese and says every text in `ms`; with 0 it never says that it has finished. */
async function giveVoice(page: Page, ms: number): Promise<void> {
  await page.addInitScript((length) => {
    const device: Device = { said: [], cancelled: 0 };
    class Utterance extends EventTarget {
      [key: string]: unknown;
      constructor(readonly text: string) {
        super();
      }
    }
    const synthesis = {
      getVoices: () => [{ lang: 'zh_CN', name: 'Stub', localService: true }],
      speak: (utterance: Utterance) => {
        const { text, lang, rate, volume } = utterance as unknown as Device['said'][number];
        device.said.push({ text, lang, rate, volume });
        if (length > 0) setTimeout(() => utterance.dispatchEvent(new Event('end')), length);
      },
      cancel: () => {
        device.cancelled += 1;
      },
    };
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, device });
  }, ms);
}

const LINE = { scenario: 'any', line: 'l1', locale: 'zh-CN', text: '您好，请问是王女士吗？', via: 'phone' } as const;
const device = (page: Page): Promise<Device> => page.evaluate(() => (window as unknown as { device: Device }).device);

test('the voice of the device speaks where it was chosen and the device has one', async ({ page }) => {
  await giveVoice(page, 400);
  await openVoicesPage(page, address, '?volume=0.6');
  const heard = await page.evaluate(async (line) => {
    const { voices } = window.voicesPage;
    const before = voices.voiced('any', 'zh-CN');
    voices.set({ source: 'device', speed: 1.25 });
    const from = performance.now();
    let ms = 0;
    await new Promise<void>((resolve) => {
      ms = voices.speak(line, resolve)?.ms ?? 0;
    });
    const speaks = [voices.deviceSpeaks('zh-CN'), voices.deviceSpeaks('en')];
    return { before, now: voices.voiced('any', 'zh-CN'), speaks, ms, took: performance.now() - from };
  }, LINE);
  expect(heard).toMatchObject({ before: false, now: true, speaks: [true, false] });
  expect(heard.took).toBeGreaterThan(380);
  expect(heard.took).toBeLessThan(900);
  expect(heard.ms).toBeGreaterThan(1000);
  expect((await device(page)).said).toEqual([{ text: LINE.text, lang: 'zh_CN', rate: 1.25, volume: 0.6 }]);
});

test('a hush cuts the device off, and what it says afterwards is not taken for the next line', async ({ page }) => {
  await giveVoice(page, 500);
  await openVoicesPage(page, address);
  const ended = await page.evaluate(async (line) => {
    const { voices } = window.voicesPage;
    voices.set({ source: 'device', speed: 1 });
    const over: string[] = [];
    voices.speak(line, () => over.push('first'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    voices.hush();
    voices.speak(line, () => over.push('second'));
    await new Promise((resolve) => setTimeout(resolve, 350));
    const early = [...over];
    await new Promise((resolve) => setTimeout(resolve, 400));
    return { early, late: over };
  }, LINE);
  expect(ended).toEqual({ early: [], late: ['second'] });
  expect((await device(page)).cancelled).toBeGreaterThan(0);
});

test('a device that never says it has finished does not stop the call', async ({ page }) => {
  await giveVoice(page, 0);
  await openVoicesPage(page, address);
  const took = await page.evaluate(async (line) => {
    const { voices } = window.voicesPage;
    voices.set({ source: 'device', speed: 1 });
    const from = performance.now();
    await new Promise<void>((resolve) => void voices.speak({ ...line, text: '好。' }, resolve));
    return performance.now() - from;
  }, LINE);
  expect(took).toBeGreaterThan(1500);
  expect(took).toBeLessThan(6000);
});
