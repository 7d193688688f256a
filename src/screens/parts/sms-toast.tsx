import { clock } from '../../i18n/numbers.ts';
import type { CallView } from '../call-views.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { useWords } from './words.tsx';
import '../styles/sms-toast.css';

export interface SmsToastProps {
  readonly sms: NonNullable<CallView['sms']>;
  readonly onRead: () => void;
}

/**
 * A text message as it comes in, over the desk of a wide screen. It stays until read and shows all of itself. The
 * captions carry the same message and are read out, so this one is not a live region.
 */
export function SmsToast({ sms, onRead }: SmsToastProps) {
  const { t } = useWords();
  return (
    <aside class="sms-toast" aria-label={t('sms-from', { from: sms.from })}>
      <span class="sms-icon">
        <Icon name="message-square-text" />
      </span>
      <div class="sms-words">
        <p class="sms-top">
          <strong>{t('sms-from', { from: sms.from })}</strong>
          <span class="secondary figures">{clock(sms.at)}</span>
        </p>
        <p>{sms.text}</p>
      </div>
      <Button kind="ghost" icon="x" label={t('sms-read')} onClick={onRead} />
    </aside>
  );
}
