import { PORTRAITS, type Portrait, ROOMS, type Room } from '../../src/scenario/vocabulary.ts';
import { openStage } from '../../src/stage/open-stage.ts';
import type { Stage, StageLight, StageScene } from '../../src/stage/stage.ts';

/**
 * Every scene by button, for looking at and for the browser test. The address says where to begin:
 * `?scene=call&light=evening&width=744&height=404&bare=1`.
 */
declare global {
  interface Window {
    stage?: Stage;
  }
}

const asked = new URLSearchParams(location.search);
const box = document.getElementById('stage') as HTMLElement;
box.style.width = `${asked.get('width') ?? '1232'}px`;
box.style.height = `${asked.get('height') ?? '716'}px`;
document.body.classList.toggle('bare', asked.has('bare'));

const view = {
  name: (asked.get('scene') ?? 'ringing') as StageScene['name'],
  daylight: (asked.get('light') ?? 'evening') as StageLight,
  pulse: Number(asked.get('pulse') ?? 3),
  onHold: asked.has('hold'),
  smsLit: asked.has('sms'),
  reduced: asked.has('reduced'),
  portrait: (asked.get('portrait') ?? 'agent') as Portrait,
  room: (asked.get('room') ?? 'callroom') as Room,
};

/** Twelve seconds of syllables with two pauses. */
const SPEECH = Array.from({ length: 240 }, (_, index) =>
  (index > 80 && index < 100) || (index > 170 && index < 186)
    ? 0
    : 0.25 + 0.75 * Math.abs(Math.sin(index * 0.61) * Math.sin(index * 0.23)),
);

function sceneNow(): StageScene {
  const { name, daylight, onHold, pulse, smsLit, portrait, room } = view;
  if (name === 'debrief') return { name, portrait, room };
  if (name === 'call') return { name, daylight, onHold, pulse, smsLit };
  return { name, daylight };
}

const stage = await openStage(box, { reducedMotion: view.reduced });
window.stage = stage;
stage.show(sceneNow());
if (asked.has('speak')) stage.speak(SPEECH);

const next = <T>(list: readonly T[], now: T): T => list[(list.indexOf(now) + 1) % list.length] as T;
const LIGHTS: readonly StageLight[] = ['day', 'dusk', 'evening'];
const changes: Readonly<Record<string, () => Partial<typeof view>>> = {
  desk: () => ({ name: 'desk' }),
  ringing: () => ({ name: 'ringing' }),
  call: () => ({ name: 'call' }),
  verdict: () => ({ name: 'verdict' }),
  debrief: () => ({ name: 'debrief' }),
  light: () => ({ daylight: next(LIGHTS, view.daylight) }),
  'pulse +': () => ({ pulse: Math.min(10, view.pulse + 3) }),
  'pulse −': () => ({ pulse: Math.max(1, view.pulse - 3) }),
  hold: () => ({ onHold: !view.onHold }),
  sms: () => ({ smsLit: !view.smsLit }),
  portrait: () => ({ portrait: next(PORTRAITS, view.portrait) }),
  room: () => ({ room: next(ROOMS, view.room) }),
  'less motion': () => ({ reduced: !view.reduced }),
};

function addButton(label: string, act: () => void): void {
  const button = document.createElement('button');
  button.textContent = label;
  button.addEventListener('click', act);
  document.getElementById('buttons')?.append(button);
}

for (const [label, change] of Object.entries(changes)) {
  addButton(label, () => {
    Object.assign(view, change());
    stage.setReducedMotion(view.reduced);
    stage.show(sceneNow());
  });
}
addButton('speak', () => stage.speak(SPEECH));
addButton('hush', () => stage.hush());
