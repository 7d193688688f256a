import { useCallback } from 'preact/hooks';
import { count, money, percent } from '../../i18n/numbers.ts';
import type { HomeView } from '../model.ts';
import { Button } from './button.tsx';
import { Cord } from './cord.tsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';
import { Panel } from './panel.tsx';
import { useWords } from './words.tsx';

export interface HomeRecordProps {
  readonly record: HomeView['record'];
  readonly shift: HomeView['shift'];
  readonly onNewPlayer: () => void;
}

/** What this device remembers of the player. Money lost and money wrongly refused have the same weight as money kept. */
export function HomeRecord({ record, shift, onNewPlayer }: HomeRecordProps) {
  const { t, locale } = useWords();
  if (record === null) {
    return (
      <Panel as="section" class="record empty" labelledBy="record-title">
        <h2 id="record-title">{t('record-title')}</h2>
        <p class="secondary">{t('record-none')}</p>
      </Panel>
    );
  }
  return (
    <Panel as="section" class="record" labelledBy="record-title">
      <div class="record-head">
        <h2 id="record-title">{t('record-title')}</h2>
        <p class="secondary">{t('record-calls', { calls: count(record.calls, locale), n: record.calls })}</p>
      </div>
      {shift.done > 0 && <ShiftCord shift={shift} />}
      <dl class="record-figures">
        <Figure tone="teal" icon="shield-check" label={t('record-protected')} value={money(record.protected, locale)} />
        <Figure tone="vermilion" icon="shield-alert" label={t('record-lost')} value={money(record.lost, locale)} />
        <Figure tone="vermilion" icon="user-x" label={t('record-refused')} value={money(record.refused, locale)} />
        {record.checkedShare !== null && (
          <Figure tone="ink" icon="search" label={t('record-checked')} value={percent(record.checkedShare, locale)} />
        )}
      </dl>
      <Button kind="ghost" icon="user-plus" onClick={onNewPlayer}>
        {t('record-new-player')}
      </Button>
    </Panel>
  );
}

/** The shift as a cord: coiled as far as it has come, stretched where calls are still to come. */
function ShiftCord({ shift }: { readonly shift: HomeView['shift'] }) {
  const { t } = useWords();
  const { calls, done } = shift;
  const tension = useCallback((along: number) => (along < done / calls ? 0 : 0.95), [calls, done]);
  return (
    <div class="record-shift">
      <p class="figures">{t('record-shift', { done, of: calls })}</p>
      <Cord tension={tension} width={320} height={20} color="var(--cord)" fluid />
    </div>
  );
}

interface FigureProps {
  readonly tone: 'teal' | 'vermilion' | 'ink';
  readonly icon: IconName;
  readonly label: string;
  readonly value: string;
}

function Figure({ tone, icon, label, value }: FigureProps) {
  return (
    <div class={`figure ${tone}`}>
      <dt>
        <Icon name={icon} size={16} />
        {label}
      </dt>
      <dd class="figures">{value}</dd>
    </div>
  );
}
