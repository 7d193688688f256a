import { useEffect, useId, useRef } from 'preact/hooks';
import { useWords } from '../screens/parts/words.tsx';
import type { Bench } from './bench.ts';
import type { MapScene } from './map-scene.ts';
import { nextPlace } from './next-place.ts';

/**
 * The map for keyboards and screen readers: a list of its boxes that lies over it and takes its focus. Arrows go from box
 * to box as they stand, letters to a name; the box arrived at is drawn as chosen.
 */
export function MapList({ bench: { shop, trade }, scene }: { readonly bench: Bench; readonly scene: MapScene }) {
  const { t } = useWords();
  const { layout, reach, marks, percent } = scene;
  const base = useId();
  const list = useRef<HTMLDivElement>(null);
  const typed = useRef({ text: '', at: 0 });
  const ids = [...layout.places.keys()].filter((id) => layout.places.get(id)?.kind !== 'hangUp');
  const chosen = shop.chosen.value;
  const at = chosen === null ? -1 : ids.indexOf(chosen);
  const stageOf = new Map(shop.findings.value?.parts.map((part) => [part.id, part.stage]));

  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, []);

  const keys = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = goal(event);
    if (to === undefined) return;
    event.preventDefault();
    if (to !== null) trade.choose(to);
  };
  /** Where a key leads: undefined for a key that is not ours. */
  const goal = (event: KeyboardEvent): string | null | undefined => {
    const { key } = event;
    if (key === 'Enter') {
      if (chosen !== null) trade.choose(chosen, true);
      shop.pane.value = 'source';
      return null;
    }
    if (key === 'Home') return ids[0] ?? null;
    if (key === 'End') return ids.at(-1) ?? null;
    if (key === 'PageDown') return ids[Math.min(ids.length - 1, at + 1)] ?? null;
    if (key === 'PageUp') return ids[Math.max(0, at - 1)] ?? null;
    if (key.startsWith('Arrow'))
      return event.shiftKey ? undefined : chosen === null ? (ids[0] ?? null) : nextPlace(layout, chosen, key);
    if (!/^[a-z0-9-]$/i.test(key)) return undefined;
    // Letters typed in one go make a name, as in the lists of the system.
    const { text, at: last } = typed.current;
    // On its own a hyphen makes the map smaller.
    if (key === '-' && event.timeStamp - last >= 900) return undefined;
    typed.current = { text: event.timeStamp - last < 900 ? text + key : key, at: event.timeStamp };
    const wanted = typed.current.text.toLowerCase();
    return ids.find((id) => id.startsWith(wanted)) ?? ids.find((id) => id.includes(wanted)) ?? null;
  };

  return (
    <div
      ref={list}
      class="map-list"
      role="listbox"
      tabIndex={0}
      aria-label={t('studio-map-list')}
      aria-activedescendant={at >= 0 ? `${base}-${at}` : undefined}
      onKeyDown={keys}
    >
      {ids.map((id, i) => {
        const share = reach.get(id);
        const mark = marks.get(id);
        const stage = stageOf.get(id);
        return (
          <div
            key={id}
            id={`${base}-${i}`}
            class="visually-hidden"
            role="option"
            tabIndex={-1}
            aria-selected={id === chosen}
          >
            {id}
            {stage && `, ${t(`studio-stage-${stage}`)}`}
            {share !== undefined && `, ${t('studio-reach', { share: percent(share) })}`}
            {mark && `, ${t(`studio-has-${mark}`)}`}
          </div>
        );
      })}
    </div>
  );
}
