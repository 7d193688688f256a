import { useEffect, useRef } from 'preact/hooks';
import { speakingTime } from '../dialogue/pacing.ts';
import type { Locale, Mood } from '../scenario/vocabulary.ts';
import { MOODS } from '../scenario/vocabulary.ts';
import { useWords } from '../screens/parts/words.tsx';
import type { Saying } from './findings.ts';
import { lengthOf } from './length-of.ts';

export interface SayingBoxProps {
  readonly saying: Saying;
  readonly locale: Locale;
  /** The call is written in this language. */
  readonly isOriginal: boolean;
  readonly text: string;
  readonly onWrite: (text: string) => void;
}

const NAMES: Readonly<Record<Locale, string>> = { en: 'English', 'zh-CN': '中文' };
/** Typing rests this long before the file is written: each writing reads the file twice over. */
const REST_MS = 150;

/** One text in one language, with how long it takes to say. */
export function SayingBox({ saying, locale, isOriginal, text, onWrite }: SayingBoxProps) {
  const { t, locale: here } = useWords();
  const box = useRef<HTMLTextAreaElement>(null);
  const soon = useRef<ReturnType<typeof setTimeout> | null>(null);
  const write = useRef(onWrite);
  write.current = onWrite;

  /** What was typed is written at once when the box is left. */
  const flush = (): void => {
    if (soon.current === null) return;
    clearTimeout(soon.current);
    soon.current = null;
    if (box.current) write.current(box.current.value.replaceAll('\n', ' '));
  };
  useEffect(() => {
    // While somebody types here the box is theirs; the file follows it, not the other way round.
    if (box.current && box.current !== document.activeElement) box.current.value = text;
  }, [text]);

  const mood = MOODS.find((one): one is Mood => one === saying.mood) ?? 'calm';
  const { words, kind } = lengthOf(text, locale);
  const isSaid = saying.kind === 'line' || saying.kind === 'choice';
  return (
    <div class="saying-box" lang={locale}>
      <span class="saying-name">
        {NAMES[locale]}
        {isOriginal && (
          <span class="visually-hidden" lang={here}>
            {' '}
            · {t('studio-original')}
          </span>
        )}
      </span>
      <textarea
        ref={box}
        rows={2}
        aria-label={`${saying.key}, ${NAMES[locale]}`}
        defaultValue={text}
        spellcheck={true}
        onInput={() => {
          if (soon.current !== null) clearTimeout(soon.current);
          soon.current = setTimeout(flush, REST_MS);
        }}
        onBlur={flush}
        // Ctrl+S saves what stands in the box, not what stood there a moment ago.
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey) flush();
        }}
      />
      <span class="saying-length secondary figures" lang={here}>
        <span>
          {isSaid && text !== '' && t('studio-spoken', { s: (speakingTime(text, locale, mood) / 1000).toFixed(1) })}
        </span>
        <span>{t(kind === 'words' ? 'studio-words' : 'studio-characters', { n: words })}</span>
      </span>
    </div>
  );
}
