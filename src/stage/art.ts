/** Drawings every desk scene needs; they travel with the stage's own code, so that a call can ring without further requests. */
const near = import.meta.glob<string>(
  '../../assets/art/{lamp-glow,lamp-off,lamp-on,landline-base,landline-handset,landline-light,mobile,mobile-lit,mug,note,plant,silhouette,window-day,window-dusk,window-evening}.svg',
  { query: '?raw', import: 'default', eager: true },
);

/** Drawings one debrief needs; fetched when it comes. */
const far = import.meta.glob<string>('../../assets/art/{room-*,character-*,hand-phone}.svg', {
  // Written into the script a drawing would have its quotes changed, and a debrief reads it.
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});

export type Prop =
  | 'lamp-glow'
  | 'lamp-off'
  | 'lamp-on'
  | 'landline-base'
  | 'landline-handset'
  | 'landline-light'
  | 'mobile'
  | 'mobile-lit'
  | 'mug'
  | 'note'
  | 'plant'
  | 'silhouette'
  | 'window-day'
  | 'window-dusk'
  | 'window-evening';

/** The inside of a prop's drawing, in its own units: what stands on the desk has 0, 0 in the middle of its foot. */
export function prop(name: Prop): string {
  return insideOf(near[`../../assets/art/${name}.svg`] ?? '');
}

const fetched = new Map<string, Promise<string>>();

/** The inside of a drawing that lies on the server. Rejects where it cannot be had; the next call tries again. */
export function loadArt(name: string): Promise<string> {
  const known = fetched.get(name);
  if (known) return known;
  const loading = fetchArt(name);
  fetched.set(name, loading);
  loading.catch(() => fetched.delete(name));
  return loading;
}

async function fetchArt(name: string): Promise<string> {
  const url = far[`../../assets/art/${name}.svg`];
  if (url === undefined) throw new Error(`There is no drawing "${name}".`);
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`The drawing "${name}" could not be loaded: ${answer.status}.`);
  return insideOf(await answer.text());
}

function insideOf(svg: string): string {
  return svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'));
}
