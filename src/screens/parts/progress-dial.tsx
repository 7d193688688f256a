import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Panel } from './panel.tsx';
import { ProgressHow } from './progress-how.tsx';
import { useWords } from './words.tsx';

export interface ProgressDialProps {
  readonly title: string;
  /** The figure, or the band in words. */
  readonly value: string;
  readonly isFigure: boolean;
  readonly picture: ComponentChildren;
  readonly text: string;
  /** What stands behind it, a paragraph each. */
  readonly how: readonly string[];
}

/** One of the four dials: its name, the figure or the band, a picture, what it means, and how it came about. */
export function ProgressDial({ title, value, isFigure, picture, text, how }: ProgressDialProps) {
  const titleId = useId();
  return (
    <Panel as="section" class="dial-card" labelledBy={titleId}>
      <div class="dial-head">
        <h2 id={titleId}>{title}</h2>
        <strong class={isFigure ? 'dial-figure figures' : 'dial-band'}>{value}</strong>
      </div>
      <div class="dial-picture">{picture}</div>
      <p class="secondary dial-text">{text}</p>
      <ProgressHow of={title}>
        {how.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </ProgressHow>
    </Panel>
  );
}

/** A dial of which nothing can be said yet. */
export function EmptyDial({ title }: { readonly title: string }) {
  const { t } = useWords();
  const titleId = useId();
  return (
    <Panel as="section" class="dial-card" labelledBy={titleId}>
      <div class="dial-head">
        <h2 id={titleId}>{title}</h2>
        <strong class="dial-band">{t('progress-not-yet')}</strong>
      </div>
      <p class="secondary dial-text">{t('progress-not-yet-text')}</p>
    </Panel>
  );
}
