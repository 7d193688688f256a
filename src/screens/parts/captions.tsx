import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CallView } from '../call-views.ts';
import type { AppModel } from '../model.ts';
import { CaptionRow } from './caption-row.tsx';
import { Icon } from './icon.tsx';
import { useWords } from './words.tsx';
import '../styles/captions.css';

/** Pixels from the end that still count as being at the end: half a line of text. */
const NEAR_END = 16;

/**
 * What has been said, newest last. The list follows the call while its end is in view; a player who has scrolled up is
 * left alone and given a way back.
 */
export function Captions({ view, model }: { readonly view: CallView; readonly model: AppModel }) {
  const { t } = useWords();
  const { actions } = model;
  const list = useRef<HTMLDivElement>(null);
  const following = useRef(true);
  const [behind, setBehind] = useState(false);
  const newest = view.captions.at(-1)?.id;

  const toEnd = () => {
    const element = list.current;
    if (element === null) return;
    following.current = true;
    setBehind(false);
    element.scrollTop = element.scrollHeight;
  };

  useLayoutEffect(() => {
    if (following.current) toEnd();
    else setBehind(true);
  }, [newest]);

  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return;
    // The box changes when replies come or the window turns; the newest line must not slip out of view.
    const observer = new ResizeObserver(() => {
      if (following.current) element.scrollTop = element.scrollHeight;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const onScroll = () => {
    const element = list.current;
    if (element === null) return;
    following.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_END;
    if (following.current) setBehind(false);
  };

  return (
    <section class={view.coach?.points === 'captions' ? 'captions coached' : 'captions'} aria-label={t('captions')}>
      <header class="captions-head">
        <h2>
          <Icon name={view.captionsOn ? 'captions' : 'captions-off'} size={18} />
          {view.captionsOn ? t('captions') : t('captions-off')}
        </h2>
        {view.flags > 0 && (
          <p class="flag-count figures">
            <Icon name="flag" size={16} filled />
            {t('captions-flagged', { count: view.flags })}
          </p>
        )}
      </header>
      <div
        class="captions-list"
        role="log"
        aria-live="polite"
        aria-label={t('captions')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable to be scrolled by key
        tabIndex={0}
        ref={list}
        onScroll={onScroll}
      >
        {view.captions.map((caption) => (
          <CaptionRow
            // A line may be heard twice; its time tells the two apart.
            key={`${caption.id} ${caption.at}`}
            caption={caption}
            captionsOn={view.captionsOn}
            onFlag={(line, flag) => (flag ? actions.flag(line) : actions.unflag(line))}
            onReadSms={view.sms !== null && view.sms.id === caption.id ? actions.readSms : null}
          />
        ))}
      </div>
      {behind && (
        <button type="button" class="latest" onClick={toEnd}>
          <Icon name="chevron-down" size={16} />
          {t('captions-latest')}
        </button>
      )}
    </section>
  );
}
