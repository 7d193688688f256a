import type { CheckKind } from '../../scenario/vocabulary.ts';
import type { IconName } from './icons.ts';

/** The drawing of each way to check; the same before, during and after the call. */
export const CHECK_ICONS: Readonly<Record<CheckKind, IconName>> = {
  ringBack: 'phone-outgoing',
  lookUp: 'search',
  openApp: 'smartphone',
  ask: 'users',
  report: 'megaphone',
};

/** The checks of the bar and the sheet, in their order; reporting has a button of its own. */
export const CHECK_MENU: readonly CheckKind[] = ['ringBack', 'lookUp', 'openApp', 'ask'];
