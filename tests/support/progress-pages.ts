import { certificateView } from '../../src/app/certificate-view.ts';
import { progressView } from '../../src/app/progress-view.ts';
import type { Locale } from '../../src/scenario/vocabulary.ts';
import type { CertificateView } from '../../src/screens/certificate-view.ts';
import type { Screen } from '../../src/screens/model.ts';
import { MADE_UP_NOW, type MadeUp, madeUpNames, madeUpShelf, madeUpTrials } from './made-up-trials.ts';

/** The progress page and the certificate of made-up players, by a name for the gallery. */
const PLAYERS: Readonly<Record<string, MadeUp | null>> = {
  'progress-empty': null,
  'progress-one': { calls: 1, days: 1, seed: 3 },
  'progress-few': { calls: 12, days: 9, seed: 2 },
  'progress-many': { calls: 134, days: 44, seed: 7, middleEach: 33 },
  'progress-years': { calls: 10_000, days: 3000, seed: 1 },
};
const CERTIFICATES: Readonly<Record<string, readonly MadeUp[]>> = {
  'certificate-none': [],
  'certificate-band': [{ calls: 20, days: 1, seed: 5 }],
  'certificate-figure': [
    { calls: 62, days: 1, seed: 4 },
    { calls: 20, days: 1, seed: 5 },
  ],
};
export const PROGRESS_PAGES: readonly string[] = [...Object.keys(PLAYERS), ...Object.keys(CERTIFICATES)];

const BEIJING = () => 480;

/** One of them; null for any other name. Made when asked for, because ten thousand trials take a while. */
export function progressPage(name: string, locale: Locale): Screen | null {
  const certified = CERTIFICATES[name];
  if (certified !== undefined)
    return { name: 'certificate', views: certificates(certified), nickname: locale === 'en' ? 'Lin Yue' : '林月' };
  const player = PLAYERS[name];
  if (player === undefined) return null;
  const view = progressView({
    trials: player ? madeUpTrials(player) : [],
    now: MADE_UP_NOW,
    minutesAhead: BEIJING,
    typeNames: madeUpNames(locale === 'zh-CN'),
    shelf: madeUpShelf(locale === 'zh-CN'),
  });
  return { name: 'progress', view, tested: player !== null };
}

function certificates(players: readonly MadeUp[]): readonly CertificateView[] {
  return players.flatMap((player, i) => {
    const view = certificateView({
      test: i === 0 ? 'A' : 'first',
      trials: madeUpTrials(player),
      minutesAhead: BEIJING,
      content: '3f9a-71c2',
      code: i === 0 ? '7Q2M-0XKD-9A4E' : '11TZ-8RWV-33C0',
    });
    return view ? [view] : [];
  });
}
