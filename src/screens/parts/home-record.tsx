import trendingDown from 'lucide-static/icons/trending-down.svg?raw';
import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';
import { dayText } from '../../i18n/dates.ts';
import { count, money, percent } from '../../i18n/numbers.ts';
import type { Actions, HomeView } from '../model.ts';
import { Button } from './button.tsx';
import { Cord } from './cord.tsx';
import { Icon } from './icon.tsx';
import { Panel } from './panel.tsx';
import { useWords } from './words.tsx';

export interface HomeRecordProps {
  readonly view: HomeView;
  readonly actions: Actions;
}

/**
 * What is due, and what this device remembers of the player. Money lost and money wrongly refused have the same weight as
 * money kept.
 */
export function HomeRecord({ view, actions }: HomeRecordProps) {
  const { t, locale } = useWords();
  const { record, shift, nickname } = view;
  return (
    <Panel as="section" class={record === null ? 'record empty' : 'record'} labelledBy="record-title">
      <div class="record-head">
        <h2 id="record-title">{nickname === '' ? t('record-title') : t('record-title-of', { nickname })}</h2>
        <p class="secondary">
          {record === null
            ? t('record-none')
            : t('record-calls', { calls: count(record.calls, locale), n: record.calls })}
        </p>
      </div>
      {shift.done > 0 && <ShiftCord shift={shift} />}
      <Due view={view} actions={actions} />
      {record !== null && (
        <dl class="record-figures">
          <Figure
            tone="teal"
            icon={<Icon name="shield-check" size={16} />}
            label={t('record-protected')}
            value={money(record.protected, locale)}
          />
          <Figure
            tone="vermilion"
            icon={<Icon svg={trendingDown} size={16} />}
            label={t('record-lost')}
            value={money(record.lost, locale)}
          />
          <Figure
            tone="amber"
            icon={<Icon name="user-x" size={16} />}
            label={t('record-refused')}
            value={money(record.refused, locale)}
          />
          {record.checkedShare !== null && (
            <Figure
              tone="ink"
              icon={<Icon name="search" size={16} />}
              label={t('record-checked')}
              value={percent(record.checkedShare, locale)}
            />
          )}
        </dl>
      )}
      <div class="record-doors">
        <Button kind="plain" icon="chart-line" onClick={actions.openProgress}>
          {t('home-progress')}
        </Button>
        <Button kind="ghost" icon="users" onClick={() => actions.open('data')}>
          {t('home-data')}
        </Button>
      </div>
    </Panel>
  );
}

/** What is due again, and when the next practice keeps it from fading. */
function Due({ view: { due, booster }, actions }: HomeRecordProps) {
  const { t, locale } = useWords();
  if (booster === null) return null;
  return (
    <div class="record-due">
      <p class="due-count">
        <Icon name="rotate-ccw" size={18} />
        {due > 0 ? t('home-due', { n: due }) : t('home-nothing-due')}
      </p>
      <p class="secondary">
        {booster.open
          ? t('home-booster-today')
          : t('home-booster-next', { day: dayText(booster.next, 'long', locale) })}
      </p>
      <Button kind="ghost" icon="calendar-plus" onClick={actions.saveCalendar}>
        {t('home-calendar')}
      </Button>
    </div>
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
  readonly tone: 'teal' | 'vermilion' | 'amber' | 'ink';
  readonly icon: ComponentChildren;
  readonly label: string;
  readonly value: string;
}

function Figure({ tone, icon, label, value }: FigureProps) {
  return (
    <div class={`figure ${tone}`}>
      <dt>
        {icon}
        {label}
      </dt>
      <dd class="figures">{value}</dd>
    </div>
  );
}
