import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { count } from '../../i18n/numbers.ts';
import type { Actions } from '../model.ts';
import type { PastCall } from '../progress-view.ts';
import { Button } from './button.tsx';
import { Panel } from './panel.tsx';
import { PastCallRow } from './past-call-row.tsx';
import { useWords } from './words.tsx';

export interface PastCallsProps {
  readonly past: readonly PastCall[];
  /** The call the player comes back from: the list stands at its row, with the focus there. Else it begins at the newest. */
  readonly lookedAt: string | null;
  readonly actions: Pick<Actions, 'openPast' | 'playPast'>;
}

/** Years of calls are thousands of rows; so many are drawn at a time. */
const PAGE = 50;

/** Every call ever taken, the newest first, a page at a time. */
export function PastCalls({ past, lookedAt, actions }: PastCallsProps) {
  const { t, locale } = useWords();
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const [start] = useState(() => past.findIndex(({ id }) => id === lookedAt));
  const [asked, setPage] = useState(Math.max(0, Math.floor(start / PAGE)));
  const pages = Math.max(1, Math.ceil(past.length / PAGE));
  // A list that has become shorter meanwhile still shows its last page.
  const page = Math.min(asked, pages - 1);
  const from = page * PAGE;
  const shown = past.slice(from, from + PAGE);
  const turn = (to: number) => {
    setPage(to);
    // The new page begins at its top, for the eye and for whoever reads on with the keyboard.
    heading.current?.scrollIntoView({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
  };
  useEffect(() => {
    const row = list.current?.children[start % PAGE];
    if (row) goTo(row);
  }, [start]);
  return (
    <Panel as="section" class="past" labelledBy={titleId}>
      <h2 id={titleId} ref={heading} tabIndex={-1}>
        {t('progress-past')}
      </h2>
      <p class="secondary">{t('progress-past-text', { n: past.length })}</p>
      <ol class="past-calls" ref={list} start={from + 1}>
        {shown.map((call) => (
          <PastCallRow key={call.id} call={call} actions={actions} />
        ))}
      </ol>
      {pages > 1 && (
        <div class="past-pages">
          <Button kind="plain" disabled={page === 0} onClick={() => turn(page - 1)}>
            {t('progress-past-newer')}
          </Button>
          <p class="figures" role="status">
            {t('progress-past-page', {
              from: count(from + 1, locale),
              to: count(from + shown.length, locale),
              of: count(past.length, locale),
            })}
          </p>
          <Button kind="plain" disabled={page === pages - 1} onClick={() => turn(page + 1)}>
            {t('progress-past-older')}
          </Button>
        </div>
      )}
    </Panel>
  );
}

/** In the middle of the window, so that its neighbours show where in the list it is; the focus on what was pressed there. */
function goTo(row: Element): void {
  row.scrollIntoView({ block: 'center' });
  row.querySelector('button')?.focus({ preventScroll: true });
}
