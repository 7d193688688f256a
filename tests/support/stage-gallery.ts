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

let light: StageLight = (asked.get('light') as StageLight | null) ?? 'evening';
let pulse = Number(asked.get('pulse') ?? 3);
let onHold = false;
let smsLit = asked.has('sms');
let reduced = asked.has('reduced');
let portrait: Portrait = (asked.get('portrait') as Portrait | null) ?? 'agent';
let room: Room = (asked.get('room') as Room | null) ?? 'callroom';
let name: StageScene['name'] = (asked.get('scene') as StageScene['name'] | null) ?? 'ringing';

/** Twelve seconds of syllables with two pauses. */
const SPEECH = Array.from({ length: 240 }, (_, index) =>
  (index > 80 && index < 100) || (index > 170 && index < 186)
    ? 0
    : 0.25 + 0.75 * Math.abs(Math.sin(index * 0.61) * Math.sin(index * 0.23)),
);

function sceneNow(): StageScene {
  if (name === 'debrief') return { name, portrait, room };
  if (name === 'call') return { name, daylight: light, onHold, pulse, smsLit };
  return { name, daylight: light };
}

const stage = await openStage(box, { reducedMotion: reduced });
const show = (): void => stage.show(sceneNow());
window.stage = stage;
show();
if (asked.has('speak')) stage.speak(SPEECH);

const next = <T>(list: readonly T[], now: T): T => list[(list.indexOf(now) + 1) % list.length] as T;
const actions: Readonly<Record<string, () => void>> = {
  desk: () => void (name = 'desk'),
  ringing: () => void (name = 'ringing'),
  call: () => void (name = 'call'),
  verdict: () => void (name = 'verdict'),
  debrief: () => void (name = 'debrief'),
  light: () => void (light = next(['day', 'dusk', 'evening'] as const, light)),
  'pulse +': () => void (pulse = Math.min(10, pulse + 3)),
  'pulse −': () => void (pulse = Math.max(1, pulse - 3)),
  hold: () => void (onHold = !onHold),
  sms: () => void (smsLit = !smsLit),
  speak: () => stage.speak(SPEECH),
  hush: () => stage.hush(),
  portrait: () => void (portrait = next(PORTRAITS, portrait)),
  room: () => void (room = next(ROOMS, room)),
  'less motion': () => stage.setReducedMotion((reduced = !reduced)),
};
for (const [label, act] of Object.entries(actions)) {
  const button = document.createElement('button');
  button.textContent = label;
  button.addEventListener('click', () => {
    act();
    show();
  });
  document.getElementById('buttons')?.append(button);
}
