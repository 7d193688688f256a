import type { Locator, Page } from '@playwright/test';
import type { Words } from '../../src/i18n/words.ts';

/** The button on home that goes on with what was left, whatever that was. */
export function resumeButton(page: Page, { t }: Words): Locator {
  const names = (['call', 'verdict', 'debrief', 'summary', 'piece'] as const).map((at) => t('home-resume', { at }));
  return names
    .map((name) => page.getByRole('button', { name, exact: true }))
    .reduce((either, button) => either.or(button));
}
