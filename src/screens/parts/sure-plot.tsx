import type { DialsView } from '../progress-view.ts';
import { useWords } from './words.tsx';

export interface SurePlotProps {
  readonly bins: NonNullable<DialsView['sure']>['bins'];
  /** Whether the points rest on enough calls to be joined by a line. */
  readonly joined: boolean;
}

const SIZE = 100;

/** What was said against what was so. On the dashed line both agree. A larger dot is more calls; the words are below. */
export function SurePlot({ bins, joined }: SurePlotProps) {
  const { t } = useWords();
  const most = Math.max(...bins.map(({ calls }) => calls), 1);
  const points = bins.map(({ said, scams, calls }) => ({
    x: said * SIZE,
    y: (1 - scams) * SIZE,
    radius: 3 + 3.5 * Math.sqrt(calls / most),
  }));
  return (
    <div class="sure-plot" aria-hidden="true">
      <p class="sure-high">100%</p>
      <p class="sure-low">0%</p>
      <svg viewBox="-8 -8 116 116" aria-hidden="true" focusable="false" fill="none">
        <rect width={SIZE} height={SIZE} rx="6" class="sure-ground" />
        <path d={`M0 ${SIZE}L${SIZE} 0`} class="sure-even" />
        {joined && <path d={`M${points.map(({ x, y }) => `${x} ${y}`).join('L')}`} class="sure-line" />}
        {points.map(({ x, y, radius }) => (
          <circle key={x} cx={x} cy={y} r={radius} class="sure-dot" />
        ))}
      </svg>
      <p class="sure-ends">
        <span>{t('progress-sure-left')}</span>
        <span>{t('progress-sure-right')}</span>
      </p>
    </div>
  );
}
