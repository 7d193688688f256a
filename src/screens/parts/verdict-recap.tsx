import { list } from '../../i18n/list.ts';
import { clock, money } from '../../i18n/numbers.ts';
import type { VerdictView } from '../call-views.ts';
import { CHECK_ICONS } from './checks.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';
import { useWords } from './words.tsx';

const ENDED_ICONS: Readonly<Record<VerdictView['howEnded'], IconName>> = {
  'you-hung-up': 'phone-off',
  'call-ended': 'phone',
  declined: 'phone-off',
  reported: 'megaphone',
};

/** More would not fit the card; the rest are counted. */
const TIMES_SHOWN = 3;

/** What the player did, in four facts: the same four after every call, whatever it was. */
export function VerdictRecap({ view }: { readonly view: VerdictView }) {
  const { t, locale } = useWords();
  const [check, ...otherChecks] = view.checked;
  const times = (seconds: readonly number[]) => {
    const shown = list(seconds.slice(0, TIMES_SHOWN).map(clock), locale);
    const rest = seconds.length - TIMES_SHOWN;
    return rest > 0 ? `${shown} · ${t('verdict-flags-more', { n: rest })}` : shown;
  };
  return (
    <ul class="verdict-recap" aria-label={t('verdict-recap')}>
      <Fact
        icon="clock"
        what={t('verdict-time', { m: Math.floor(view.seconds / 60), s: Math.floor(view.seconds % 60) })}
        more={t('verdict-time-label')}
      />
      <Fact
        icon="flag"
        what={t('verdict-flags', { n: view.flaggedAt.length })}
        more={view.flaggedAt.length === 0 ? t('verdict-flags-none') : times(view.flaggedAt)}
      />
      {check === undefined ? (
        <Fact icon="search" what={t('verdict-checks-none')} more={t('verdict-checks-none-label')} />
      ) : (
        <Fact
          icon={CHECK_ICONS[check.kind]}
          what={t(`check-${check.kind}`)}
          more={
            otherChecks.length === 0
              ? clock(check.at)
              : `${clock(check.at)} · ${t('verdict-checks-more', { n: otherChecks.length })}`
          }
        />
      )}
      <Fact
        icon={ENDED_ICONS[view.howEnded]}
        what={t(`verdict-ended-${view.howEnded}`)}
        more={view.sent === 0 ? t('verdict-sent-nothing') : t('verdict-sent', { money: money(view.sent, locale) })}
      />
    </ul>
  );
}

function Fact({ icon, what, more }: { readonly icon: IconName; readonly what: string; readonly more: string }) {
  return (
    <li>
      <Icon name={icon} />
      <span>
        <strong class="figures">{what}</strong>
        <span class="secondary figures">{more}</span>
      </span>
    </li>
  );
}
