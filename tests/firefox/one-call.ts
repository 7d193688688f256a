import { spawnSync } from 'node:child_process';
import { launch, type Page } from 'puppeteer-core';
import { readPlay } from '../support/play-in-browser.ts';
import { serve } from '../support/serve.ts';
import { uiWords } from '../support/ui-words.ts';

/**
 * npm run test:firefox: one whole call in Debian's firefox-esr, by WebDriver BiDi, in real time. Outside the two commands.
 * FIREFOX_PATH names another Firefox.
 */

const PORT = 4395;
const ui = uiWords('en');
const { parsed, play } = readPlay('lost-parcel', 'e-left');
const words = parsed.words.en ?? {};

function findFirefox(): string {
  const names = [process.env.FIREFOX_PATH ?? '', 'firefox-esr', 'firefox'];
  for (const name of names) {
    const found = name && spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim();
    if (found) return found;
  }
  throw new Error('No Firefox found. Install Debian’s (sudo apt-get install firefox-esr) or set FIREFOX_PATH.');
}

/** Clicks the button with this name once it is there and can be pressed. */
async function press(page: Page, name: string): Promise<void> {
  const button = await page.waitForSelector(`::-p-aria([name="${name.replaceAll('"', '\\"')}"][role="button"])`, {
    timeout: 60_000,
  });
  await page.waitForFunction(
    (element) => element instanceof HTMLButtonElement && !element.disabled,
    { timeout: 60_000 },
    button,
  );
  await button?.click();
}

async function playCall(page: Page): Promise<void> {
  await page.goto(`http://127.0.0.1:${PORT}/#/call/${parsed.scenario.id}`);
  for (const act of play.acts) {
    const [verb = '', object = ''] = act.words;
    if (verb === 'answers') await press(page, ui.t('ringing-answer'));
    else if (verb === 'chooses') {
      const text = words[object] ?? '';
      await page.waitForFunction(
        (wanted) =>
          [...document.querySelectorAll('button.reply:not(:disabled)')].some((one) =>
            one.textContent?.includes(wanted),
          ),
        { timeout: 60_000 },
        text,
      );
      await page.evaluate(
        (wanted) =>
          [...document.querySelectorAll<HTMLButtonElement>('button.reply:not(:disabled)')]
            .find((one) => one.textContent?.includes(wanted))
            ?.click(),
        text,
      );
    } else if (verb === 'flags') {
      const flag = await page.waitForSelector(`button[aria-describedby="line-${object}"]`, { timeout: 60_000 });
      await flag?.click();
    } else if (verb === 'hangs') await press(page, ui.t('tool-hang-up'));
    else if (verb === 'verdict') {
      const slider = await page.waitForSelector('input[type=range]', { timeout: 60_000 });
      await slider?.focus();
      for (let i = 0; i < 6; i += 1) await page.keyboard.press(act.words[1] === 'scam' ? 'ArrowRight' : 'ArrowLeft');
      await press(page, ui.t('verdict-see'));
    } else throw new Error(`this play has an act the Firefox run does not know: ${act.words.join(' ')}`);
  }
  const ending = play.expects.find((one) => one.text.startsWith('ending '))?.text.split(' ')[1] ?? '';
  const title = words[`${ending}.title`] ?? '?';
  await page.waitForFunction(
    (wanted) => document.querySelector('h1')?.textContent?.includes(wanted),
    { timeout: 30_000 },
    title,
  );
}

const stop = await serve(PORT);
const browser = await launch({ browser: 'firefox', executablePath: findFirefox(), headless: true });
let failed = 0;
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await playCall(page);
  process.stdout.write(`played ${parsed.scenario.id} in ${await browser.version()}\n`);
} catch (error) {
  failed = 1;
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
} finally {
  await browser.close();
  stop();
}
process.stdout.write(`${1 - failed} passed, ${failed} failed\n`);
process.exit(failed);
