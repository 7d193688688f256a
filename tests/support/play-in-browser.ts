import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { type Play, parsePlay } from '../../src/lint/play.ts';
import type { ParsedScenario } from '../../src/scenario/parse-scenario.ts';
import type { CheckKind, Locale } from '../../src/scenario/vocabulary.ts';
import { readContent } from '../../src/toolchain/content.ts';
import { wordsSeen } from './pseudo-mode.ts';
import { uiWords } from './ui-words.ts';

/** A play of a shipped scenario, to be played in a real browser. */
export interface BrowserPlay {
  readonly parsed: ParsedScenario;
  readonly play: Play;
}

export function readPlay(scenario: string, ending: string): BrowserPlay {
  const found = readContent(resolve('scenarios')).scenarios.find((one) => one.parsed.scenario.id === scenario);
  const file = found?.plays.find((one) => one.ending === ending);
  if (!found || !file) throw new Error(`no play ${ending} of ${scenario}`);
  return { parsed: found.parsed, play: parsePlay(readFileSync(file.file, 'utf8')) };
}

/** How a player acts: with the mouse, or with nothing but a keyboard. */
export type Hand = 'mouse' | 'keyboard';

export interface PlayOptions {
  readonly locale: Locale;
  readonly hand: Hand;
  /** On a phone the checks are behind one button. */
  readonly phone?: boolean;
  /** Called before each act with its number, for reloads and screenshots in between. */
  readonly before?: (act: number, words: readonly string[]) => Promise<void>;
  /** Called while a check is under way. */
  readonly checking?: () => Promise<void>;
  /** Called where the verdict is asked, and where it has been set. */
  readonly judging?: (isSet: boolean) => Promise<void>;
}

/** Lets the page's own clock run until something shows. The clock must be installed (page.clock.install). */
async function runUntil(page: Page, shown: () => Promise<boolean>, what: string): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (await shown()) return;
    // Leaping fires what is due and draws once; running would draw every frame in between.
    await page.clock.fastForward(1500);
  }
  throw new Error(`waited in vain for ${what}`);
}

/** Plays a transcript in the page, from the ringing phone to the verdict, by roles and names alone. */
export async function playInBrowser(page: Page, { parsed, play }: BrowserPlay, options: PlayOptions): Promise<void> {
  const ui = uiWords(options.locale);
  const words = wordsSeen(parsed, options.locale);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const press = async (name: string, key?: string) => {
    if (options.hand === 'keyboard' && key !== undefined) {
      await page.keyboard.press(key);
      return;
    }
    const target = button(name).first();
    if (options.hand === 'keyboard') {
      await target.focus();
      await page.keyboard.press('Enter');
    } else await target.click();
  };
  const reply = (text: string) =>
    page.getByRole('region', { name: ui.t('replies') }).getByRole('button', { name: text });

  for (const [i, act] of play.acts.entries()) {
    await options.before?.(i, act.words);
    const [verb = '', object = ''] = act.words;
    switch (verb) {
      case 'answers':
        await press(ui.t('ringing-answer'), 'a');
        // Keys are listened to a frame after the button shows; a person presses again.
        for (let i = 0; i < 20 && (await button(ui.t('ringing-answer')).isVisible()); i += 1) {
          await page.clock.runFor(100);
          if (await button(ui.t('ringing-answer')).isVisible())
            await press(ui.t('ringing-answer'), 'a').catch(() => {});
        }
        break;
      case 'declines':
        await press(ui.t('ringing-decline'), 'd');
        break;
      case 'chooses': {
        const target = reply(words[object] ?? '').first();
        await runUntil(
          page,
          async () => (await target.isVisible()) && (await target.isEnabled()),
          `the reply "${words[object]}"`,
        );
        if (options.hand === 'keyboard') {
          const key = await target.getAttribute('aria-keyshortcuts');
          await page.keyboard.press(key ?? 'Enter');
        } else await target.click();
        break;
      }
      case 'flags':
      case 'unflags': {
        // A line heard twice stands there twice; the newest is the one on everybody's mind.
        const line = page.locator(`[id^="line-${object}-"]`).last();
        await runUntil(page, () => line.isVisible(), `the line ${object}`);
        const flag = page.locator(`button[aria-describedby^="line-${object}-"]`).last();
        if (options.hand === 'keyboard') {
          await flag.focus();
          await page.keyboard.press('Enter');
        } else await flag.click();
        await expect(flag).toHaveAttribute('aria-pressed', String(verb === 'flags'));
        break;
      }
      case 'checks':
        await startCheck(page, object as CheckKind, options);
        await options.checking?.();
        await runUntil(
          page,
          async () => (await page.getByText(words[act.heard.at(-1)?.id ?? ''] ?? '').count()) > 0,
          'what the check told',
        );
        await page.clock.runFor(1000);
        break;
      case 'returns':
        await press(ui.t('check-back'));
        break;
      case 'holds':
        await press(ui.t('tool-hold'), 'h');
        break;
      case 'silence': {
        const note = page.getByText(ui.t('note-silence'));
        const before = await note.count();
        await runUntil(page, async () => (await note.count()) > before, 'silence');
        break;
      }
      case 'hangs':
        await press(ui.t('tool-hang-up'));
        break;
      case 'verdict':
        await giveVerdict(page, act.words, options);
        break;
      default:
        throw new Error(`no act ${verb}`);
    }
  }
}

async function startCheck(page: Page, kind: CheckKind, options: PlayOptions): Promise<void> {
  const ui = uiWords(options.locale);
  if (await page.getByRole('button', { name: ui.t('ringing-look-up') }).isVisible()) {
    if (options.hand === 'keyboard') await page.keyboard.press('l');
    else await page.getByRole('button', { name: ui.t('ringing-look-up') }).click();
    return;
  }
  const name = kind === 'report' ? ui.t('tool-report') : ui.t(`tool-check-${kind}`).replace(/\s+/g, ' ').trim();
  if (options.phone === true && kind !== 'report')
    await page.getByRole('button', { name: ui.t('tool-check'), exact: true }).click();
  const target = page
    .getByRole('button', { name: new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s*')) })
    .filter({ visible: true })
    .first();
  if (options.hand === 'keyboard') {
    await target.focus();
    await page.keyboard.press('Enter');
  } else await target.click();
}

/** The slider has no value at first; the first arrow starts from the middle. */
async function giveVerdict(page: Page, words: readonly string[], { locale, judging }: PlayOptions): Promise<void> {
  const ui = uiWords(locale);
  const slider = page.getByRole('slider', { name: ui.t('verdict-slider') });
  const goOn = page.getByRole('button', { name: ui.t('check-go-on') });
  await runUntil(page, async () => (await slider.isVisible()) || (await goOn.isVisible()), 'the verdict');
  if (await goOn.isVisible()) await goOn.click();
  // The screen of the verdict is fetched when it is first shown; that takes real time, not the page's.
  await slider.waitFor();
  await judging?.(false);
  const sure = Number(words[2]);
  const steps = Math.round((sure - 50) / 5);
  await slider.focus();
  for (let i = 0; i < steps; i += 1) await page.keyboard.press(words[1] === 'scam' ? 'ArrowRight' : 'ArrowLeft');
  await judging?.(true);
  const decide = page.getByRole('button', { name: ui.t('verdict-see') });
  await decide.focus();
  await page.keyboard.press('Enter');
}
