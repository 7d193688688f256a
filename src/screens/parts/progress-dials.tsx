import { decimal } from '../../i18n/decimal.ts';
import { count, percent } from '../../i18n/numbers.ts';
import type { DialsView } from '../progress-view.ts';
import { CheckDots } from './check-dots.tsx';
import { Gauge } from './gauge.tsx';
import { EmptyDial, ProgressDial } from './progress-dial.tsx';
import { SurePlot } from './sure-plot.tsx';
import { useWords } from './words.tsx';

/** The four dials side by side. They are never added up: each of them can be bought at the cost of another. */
export function ProgressDials({ dials }: { readonly dials: DialsView }) {
  return (
    <div class="progress-dials">
      <Telling dials={dials} />
      <Lean dials={dials} />
      <Checks dials={dials} />
      <Sure dials={dials} />
    </div>
  );
}

/** As far as the scale of d′ goes; hardly anybody gets there. */
const TELLING_END = 4;
const TELLING_NAMES = ['guessing', 'somewhat', 'often', 'nearly-always'] as const;

/** d′: in words the zone is lit; as a figure the needle points. */
function Telling({ dials: { telling, grade, counts } }: { readonly dials: DialsView }) {
  const { t, locale } = useWords();
  const title = t('progress-telling');
  if (telling === null || grade === 'none') return <EmptyDial title={title} />;
  const { span, hit, falseAlarm, band, edges, pairs } = telling;
  const isFigure = grade === 'figure';
  const number = (value: number) => decimal(value, 1, locale);
  const two = (value: number) => decimal(value, 2, locale);
  const ofHundred = (share: number) => count(share * 100, locale);
  const ends = { low: number(span.low), high: number(span.high) };
  const asked = { hits: counts.hits, scams: counts.scams, alarms: counts.falseAlarms, genuine: counts.genuine };
  return (
    <ProgressDial
      title={title}
      value={isFigure ? number(span.value) : t(`progress-telling-${band}`)}
      isFigure={isFigure}
      picture={
        <Gauge
          from={0}
          to={TELLING_END}
          zones={TELLING_NAMES.map((name, i) => ({
            from: edges[i - 1] ?? 0,
            to: edges[i] ?? TELLING_END,
            tone: name === band ? 'teal' : 'quiet',
          }))}
          needle={isFigure ? span.value : null}
          span={span}
          ticks={isFigure ? [0, 1, 2, 3, 4] : []}
        />
      }
      text={isFigure ? t('progress-telling-figure', ends) : t('progress-telling-band')}
      how={[
        t('progress-telling-counts', asked),
        ...(isFigure
          ? [
              t('progress-telling-shares', {
                ...asked,
                hit: percent(hit.share, locale),
                alarm: percent(falseAlarm.share, locale),
              }),
              t('progress-telling-curve', {
                hitz: two(hit.z),
                alarmz: two(falseAlarm.z),
                value: two(span.value),
              }),
              t('progress-telling-source'),
              t('progress-telling-pairs', { value: ofHundred(pairs.value) }),
              t('progress-telling-pairs-ends', { low: ofHundred(pairs.low), high: ofHundred(pairs.high) }),
              ...(counts.undecided > 0 ? [t('progress-telling-pairs-undecided', { n: counts.undecided })] : []),
            ]
          : []),
      ]}
    />
  );
}

/** The scale of the lean: c from trusting on the left to suspicious on the right, so its sign is turned round. */
const LEAN_END = 1.5;

function Lean({ dials: { lean, telling, grade, counts } }: { readonly dials: DialsView }) {
  const { t, locale } = useWords();
  const title = t('progress-lean');
  if (lean === null || telling === null || grade === 'none') return <EmptyDial title={title} />;
  const { span, band, edge } = lean;
  const isFigure = grade === 'figure';
  const number = (value: number) => decimal(value, 1, locale);
  const two = (value: number) => decimal(value, 2, locale);
  const tone = (name: typeof band, lit: string) => (isFigure || name === band ? lit : 'quiet');
  return (
    <ProgressDial
      title={title}
      value={isFigure ? number(span.value) : t(`progress-lean-${band}`)}
      isFigure={isFigure}
      picture={
        <>
          <Gauge
            from={-LEAN_END}
            to={LEAN_END}
            zones={[
              { from: -LEAN_END, to: -edge, tone: tone('trusting', 'blue') },
              { from: -edge, to: edge, tone: tone('even', 'teal') },
              { from: edge, to: LEAN_END, tone: tone('suspicious', 'vermilion') },
            ]}
            needle={isFigure ? 0 - span.value : null}
            span={{ low: 0 - span.high, high: 0 - span.low }}
            ticks={[]}
          />
          <p class="dial-ends">
            <span>{t('progress-lean-left')}</span>
            <span>{t('progress-lean-right')}</span>
          </p>
        </>
      }
      text={
        isFigure
          ? t('progress-lean-figure', { low: number(span.low), high: number(span.high) })
          : t('progress-lean-band')
      }
      how={[
        t('progress-lean-counts', {
          believed: counts.scams - counts.hits,
          scams: counts.scams,
          alarms: counts.falseAlarms,
          genuine: counts.genuine,
        }),
        ...(isFigure
          ? [
              t('progress-lean-curve', {
                hitz: two(telling.hit.z),
                alarmz: two(telling.falseAlarm.z),
                value: two(span.value),
              }),
              t('progress-telling-source'),
            ]
          : []),
      ]}
    />
  );
}

function Checks({ dials: { checks, grade, counts } }: { readonly dials: DialsView }) {
  const { t, locale } = useWords();
  const title = t('progress-checks');
  if (checks === null || grade === 'none') return <EmptyDial title={title} />;
  const { span, checked, latest, band } = checks;
  const isFigure = grade === 'figure';
  const whole = (value: number) => percent(value, locale);
  const ends = { low: whole(span.low), high: whole(span.high) };
  const done = latest.filter((one) => one).length;
  return (
    <ProgressDial
      title={title}
      value={isFigure ? whole(span.value) : t(`progress-checks-${band}`)}
      isFigure={isFigure}
      picture={<CheckDots latest={latest} />}
      text={
        isFigure
          ? t('progress-checks-figure', { ...ends, checked: done, n: latest.length })
          : t('progress-checks-latest', { checked: done, n: latest.length })
      }
      how={[
        t('progress-checks-counts', { checked, calls: counts.calls }),
        ...(isFigure ? [t('progress-checks-share', { checked, calls: counts.calls, share: whole(span.value) })] : []),
      ]}
    />
  );
}

function Sure({ dials: { sure, grade, counts } }: { readonly dials: DialsView }) {
  const { t, locale } = useWords();
  const title = t('progress-sure');
  if (sure === null || grade === 'none') return <EmptyDial title={title} />;
  const { span, verySure, bins, band } = sure;
  const isFigure = grade === 'figure';
  const two = (value: number) => decimal(value, 2, locale);
  const whole = (value: number) => percent(value, locale);
  const figure = t('progress-sure-figure', { low: two(span.low), high: two(span.high) });
  return (
    <ProgressDial
      title={title}
      value={isFigure ? two(span.value) : t(`progress-sure-${band}`)}
      isFigure={isFigure}
      picture={<SurePlot bins={bins} joined={isFigure} />}
      text={isFigure ? figure : t('progress-sure-very', { right: verySure.right, of: verySure.of })}
      how={[
        ...(isFigure ? [t('progress-sure-very', { right: verySure.right, of: verySure.of })] : []),
        t('progress-sure-counts', { sureness: whole(sure.sureness), right: whole(sure.right) }),
        ...bins.map((bin) =>
          t('progress-sure-bin', {
            said: whole(bin.said),
            calls: bin.calls,
            scams: Math.round(bin.scams * bin.calls),
          }),
        ),
        ...(isFigure
          ? [t('progress-sure-brier', { calls: counts.calls, value: two(span.value) }), t('progress-sure-source')]
          : []),
      ]}
    />
  );
}
