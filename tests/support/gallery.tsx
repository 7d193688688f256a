import { signal } from '@preact/signals';
import type { Locale } from '../../src/scenario/vocabulary.ts';
import { renderApp } from '../../src/screens/app.tsx';
import type { Actions, AppModel, Notice, Overlay, PausedBy, Screen } from '../../src/screens/model.ts';
import type { Stage, StageScene } from '../../src/stage/stage.ts';
import { FIRST_SETTINGS, type Settings } from '../../src/storage/settings.ts';
import { galleryData } from './gallery-data.ts';
import { pageViews } from './page-views.ts';
import { PROGRESS_PAGES, progressPage } from './progress-pages.ts';
import { views } from './views.ts';

/**
 * Shows one screen from made-up views, without an engine:
 * `?screen=call&locale=zh-CN&theme=dark&text=200&overlay=settings&notice=no-sound&stage=on`.
 * `screen` is a key of `views.ts` or `page-views.ts`, or one of `progress-pages.ts`. Actions are kept in `window.galleryCalls`.
 */
declare global {
  interface Window {
    galleryCalls: string[];
    galleryScreens: string[];
  }
}

const ask = new URLSearchParams(location.search);

function fixtures(locale: Locale): Readonly<Record<string, Screen>> {
  return { ...views(locale), ...pageViews(locale) };
}

const settings = signal<Settings>({
  ...FIRST_SETTINGS,
  locale: ask.get('locale') === 'zh-CN' ? 'zh-CN' : 'en',
  textSize: (Number(ask.get('text')) || 100) as Settings['textSize'],
  theme: (ask.get('theme') ?? 'light') as Settings['theme'],
  volume: 0.8,
  captions: ask.get('captions') !== 'off',
  motion: (ask.get('motion') ?? 'system') as Settings['motion'],
});
const name = ask.get('screen') ?? 'home';
const screen = signal<Screen>({ name: 'loading' });
const overlay = signal<Overlay>(ask.get('overlay') as Overlay);
const hearing = signal<string | null>(null);
const notices = signal<readonly Notice[]>(ask.getAll('notice') as Notice[]);
window.galleryCalls = [];

function show(): void {
  const all = fixtures(settings.value.locale);
  window.galleryScreens = [...Object.keys(all), ...PROGRESS_PAGES];
  screen.value = all[name] ?? progressPage(name, settings.value.locale) ?? { name: 'loading' };
}

/** Only the actions that change what is shown without an engine do anything besides being noted. */
const acting: Partial<Actions> = {
  change(some) {
    settings.value = { ...settings.value, ...some };
    show();
  },
  open(which) {
    overlay.value = which;
  },
  close() {
    overlay.value = null;
  },
  hear(of, line) {
    hearing.value = hearing.value === `${of} ${line}` ? null : `${of} ${line}`;
  },
  dismiss(notice) {
    notices.value = notices.value.filter((other) => other !== notice);
  },
  flag: (line) => mark(line, true),
  unflag: (line) => mark(line, false),
  readSms() {
    const now = screen.value;
    if (now.name === 'call') screen.value = { name: 'call', view: { ...now.view, sms: null } };
  },
  setConfidence(value) {
    const now = screen.value;
    if (now.name === 'verdict') screen.value = { name: 'verdict', view: { ...now.view, confidence: value } };
  },
};

function mark(line: string, flagged: boolean): void {
  const now = screen.value;
  if (now.name !== 'call') return;
  const captions = now.view.captions.map((caption) =>
    caption.kind === 'caller' && caption.id === line ? { ...caption, flagged } : caption,
  );
  const flags = captions.filter((caption) => caption.kind === 'caller' && caption.flagged).length;
  screen.value = { name: 'call', view: { ...now.view, captions, flags } };
}

const actions = new Proxy({} as Actions, {
  get:
    (_, action: keyof Actions) =>
    (...given: readonly unknown[]) => {
      window.galleryCalls.push([action, ...given].map(String).join(' '));
      (acting[action] as ((...args: readonly unknown[]) => void) | undefined)?.(...given);
    },
});

let stage: Stage | null = null;

const model: AppModel = {
  screen,
  overlay,
  settings,
  notices,
  actions,
  pausedBy: signal<PausedBy>(ask.get('paused') === 'output-lost' ? 'output-lost' : 'player'),
  hearing,
  data: galleryData(ask, (call) => window.galleryCalls.push(call)),
  deviceSpeaks: () => true,
  changesSpeed: () => true,
  stageIn(element) {
    if (ask.get('stage') === 'on' && element !== null) void draw(element);
  },
};

async function draw(element: HTMLElement): Promise<void> {
  const { openStage } = await import('../../src/stage/open-stage.ts');
  const shown = stage ?? (await openStage(element, { reducedMotion: false }));
  stage = shown;
  shown.attach(element);
  shown.show(sceneOf(screen.value));
}

function sceneOf(now: Screen): StageScene {
  if (now.name === 'debrief')
    return { name: 'debrief', portrait: now.view.reveal.portrait, room: now.view.reveal.room };
  if (now.name === 'verdict') return { name: 'verdict', daylight: now.view.daylight };
  if (now.name === 'call') {
    const { phase, pulse, sms } = now.view;
    return {
      name: 'call',
      daylight: 'evening',
      onHold: phase !== 'listening' && phase !== 'your-turn',
      pulse,
      smsLit: sms !== null,
    };
  }
  return { name: 'ringing', daylight: 'evening' };
}

show();
const root = document.querySelector<HTMLElement>('#app');
if (root !== null) renderApp(root, model);
