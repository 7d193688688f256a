import { clock } from '../../i18n/numbers.ts';
import type { CaptionView } from '../call-views.ts';
import { CHECK_ICONS } from './checks.ts';
import { Icon } from './icon.tsx';
import { useWords } from './words.tsx';

export interface CaptionRowProps {
  readonly caption: CaptionView;
  /** False hides what the caller says, as the player asked. */
  readonly captionsOn: boolean;
  readonly onFlag: (line: string, flag: boolean) => void;
  /** Set on a text message nobody has read yet. */
  readonly onReadSms: (() => void) | null;
}

/** One line of the call. All text is set as text, so a hostile line shows its markup instead of running it. */
export function CaptionRow({ caption, captionsOn, onFlag, onReadSms }: CaptionRowProps) {
  const { t } = useWords();
  switch (caption.kind) {
    case 'caller':
      return <CallerRow caption={caption} captionsOn={captionsOn} onFlag={onFlag} />;
    case 'you':
      return (
        <div class="caption you">
          <p class="caption-who figures">
            {t('caption-you')} · {clock(caption.at)}
          </p>
          <p class="bubble">{caption.text}</p>
        </div>
      );
    case 'sms':
      return (
        <div class="caption sms">
          <span class="sms-icon">
            <Icon name="message-square-text" />
          </span>
          <div class="sms-words">
            <p class="sms-top">
              <strong>{t('sms-from', { from: caption.from })}</strong>
              <span class="secondary figures">{clock(caption.at)}</span>
            </p>
            <p>{caption.text}</p>
          </div>
          {onReadSms !== null && (
            <button type="button" class="sms-got-it" onClick={onReadSms}>
              {t('sms-got-it')}
            </button>
          )}
        </div>
      );
    case 'check':
      return (
        <div class="caption checked">
          <p class="caption-who figures">
            {caption.speaker} · {clock(caption.at)}
          </p>
          <p class="bubble">
            <Icon name={CHECK_ICONS[caption.check]} size={16} />
            <span>{caption.text}</span>
          </p>
        </div>
      );
    case 'note':
      return (
        <p class="caption note">
          {caption.text} <span class="figures">· {clock(caption.at)}</span>
        </p>
      );
  }
}

type CallerCaption = Extract<CaptionView, { kind: 'caller' }>;

function CallerRow({
  caption,
  captionsOn,
  onFlag,
}: Omit<CaptionRowProps, 'caption' | 'onReadSms'> & { readonly caption: CallerCaption }) {
  const { t } = useWords();
  const classes = ['caption', 'caller'];
  if (caption.flagged) classes.push('flagged');
  if (caption.live) classes.push('live');
  // A line may be heard twice, and an element's id must be its own.
  const textId = `line-${caption.id}-${caption.at}`;
  return (
    <div class={classes.join(' ')}>
      <p class="caption-who figures">
        {caption.speaker} · {clock(caption.at)}
      </p>
      <p class="bubble" id={textId}>
        {captionsOn || caption.unheard === true ? caption.text : <span class="muted">{t('caption-hidden')}</span>}
      </p>
      <button
        type="button"
        class="flag"
        aria-pressed={caption.flagged}
        aria-label={t('caption-flag', { at: clock(caption.at) })}
        aria-describedby={textId}
        onClick={() => onFlag(caption.id, !caption.flagged)}
      >
        <Icon name="flag" filled={caption.flagged} />
      </button>
    </div>
  );
}
