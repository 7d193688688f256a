import type { Screen } from '../screens/model.ts';
import type { StageLight, StageScene } from '../stage/stage.ts';

/** What the stage shows behind a screen; null where the screen has none. */
export function sceneOf(screen: Screen): StageScene | null {
  switch (screen.name) {
    case 'ringing':
      return { name: 'ringing', daylight: lightAt(screen.view.shown.at) };
    case 'call': {
      const { view } = screen;
      return {
        name: 'call',
        daylight: lightAt(view.shown.at),
        onHold: view.phase === 'holding' || view.phase === 'checking',
        pulse: view.pulse,
        smsLit: view.sms !== null,
      };
    }
    case 'verdict':
      return { name: 'verdict', daylight: screen.view.daylight };
    case 'debrief':
      return { name: 'debrief', portrait: screen.view.reveal.portrait, room: screen.view.reveal.room };
    default:
      return null;
  }
}

/** The light in the room follows the story's time of day ("20:14"), never the page's theme. */
export function lightAt(time: string): StageLight {
  const hour = Number(time.slice(0, 2));
  if (hour >= 19 || hour < 6) return 'evening';
  return hour >= 17 ? 'dusk' : 'day';
}
