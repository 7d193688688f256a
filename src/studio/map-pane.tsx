import { useSignalEffect } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { count, percent } from '../i18n/numbers.ts';
import { Button } from '../screens/parts/button.tsx';
import { useWords } from '../screens/parts/words.tsx';
import type { Bench } from './bench.ts';
import { DRAWINGS } from './drawings.ts';
import { type MapCanvas, openMap } from './map-canvas.ts';
import { MapList } from './map-list.tsx';
import { type MapScene, marksOf } from './map-scene.ts';
import { StudioPane } from './studio-pane.tsx';
import { useMapHands } from './use-map-hands.ts';
import './styles/map.css';

/** The call as a map: stages from left to right, how many of a hundred random players get to each place, what is wrong. */
export function MapPane(bench: Bench & { readonly theme: string }) {
  const { shop, theme } = bench;
  const { t, locale } = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  const map = useRef<MapCanvas | null>(null);
  const findings = shop.findings.value;
  const chosen = shop.chosen.value;
  const layout = findings?.layout ?? null;
  const hasLayout = layout !== null;

  const scene = useMemo<MapScene | null>(() => {
    if (!findings || !layout) return null;
    return {
      layout,
      reach: findings.report?.reach ?? new Map(),
      marks: marksOf(findings.problems),
      columns: layout.columns.map(({ stage }) => t(`studio-stage-${stage}`)),
      lane: t('studio-lane'),
      anyTime: t('studio-any-time'),
      chosen,
      percent: (share) => percent(share, locale),
    };
  }, [findings, layout, chosen, t, locale]);

  useEffect(() => {
    const element = canvas.current;
    if (!hasLayout || !element) return;
    const made = openMap(element);
    map.current = made;
    const watch = new ResizeObserver(() => made.resize());
    watch.observe(element);
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', made.recolour);
    made.resize();
    return () => {
      watch.disconnect();
      dark.removeEventListener('change', made.recolour);
      made.close();
      map.current = null;
    };
  }, [hasLayout]);
  useEffect(() => {
    if (scene) map.current?.show(scene);
  }, [scene]);
  useEffect(() => map.current?.recolour(), [theme]);
  useSignalEffect(() => {
    const id = shop.chosen.value;
    if (id !== null) requestAnimationFrame(() => map.current?.bringIntoView(id));
  });
  const zoom = (factor: number): void => map.current?.zoom(factor);
  useMapHands(canvas, map, hasLayout, bench);

  return (
    <StudioPane
      name="map"
      title={t('studio-map')}
      tools={
        hasLayout && (
          <div class="map-tools">
            <Button kind="ghost" iconSvg={DRAWINGS.plus} label={t('studio-zoom-in')} onClick={() => zoom(1.3)} />
            <Button kind="ghost" iconSvg={DRAWINGS.minus} label={t('studio-zoom-out')} onClick={() => zoom(1 / 1.3)} />
            <Button
              kind="ghost"
              iconSvg={DRAWINGS.maximize}
              label={t('studio-fit')}
              onClick={() => map.current?.fit()}
            />
          </div>
        )
      }
      aside={
        findings && (
          <span class="secondary figures">
            {t('studio-map-about', {
              nodes: count(findings.parts.filter(({ kind }) => kind === 'node').length, locale),
            })}
          </span>
        )
      }
    >
      {scene ? (
        <div class="map">
          <div class="map-sheet" aria-hidden="true">
            <canvas ref={canvas} class="map-canvas" />
          </div>
          <MapList bench={bench} scene={scene} />
        </div>
      ) : (
        <p class="pane-empty secondary">{t(findings ? 'studio-map-none' : 'studio-checking')}</p>
      )}
    </StudioPane>
  );
}
