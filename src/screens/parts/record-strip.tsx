import type { SummaryView } from '../debrief-views.ts';
import { Cord } from './cord.tsx';
import { Icon } from './icon.tsx';
import { useWords } from './words.tsx';

/** The shift as beads on a cord: one a call, with a tick where it was judged rightly and a cross where not. */
export function RecordStrip({ calls }: { readonly calls: SummaryView['calls'] }) {
  const { t } = useWords();
  return (
    <div class="record-strip" role="img" aria-label={t('summary-record-alt')}>
      <Cord tension={0.1} width={900} height={24} color="var(--teal)" fluid />
      <ol aria-hidden="true">
        {calls.map((call, index) => (
          <li key={call.scenario + index} class={call.right ? 'right' : 'wrong'}>
            <Icon name={call.right ? 'check' : 'x'} size={16} />
          </li>
        ))}
      </ol>
    </div>
  );
}
