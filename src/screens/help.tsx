import camera from 'lucide-static/icons/camera.svg?raw';
import handHeart from 'lucide-static/icons/hand-heart.svg?raw';
import monitorSmartphone from 'lucide-static/icons/monitor-smartphone.svg?raw';
import siren from 'lucide-static/icons/siren.svg?raw';
import type { ComponentChildren } from 'preact';
import type { AppModel } from './model.ts';
import { DialogPage } from './parts/dialog-page.tsx';
import { Icon } from './parts/icon.tsx';
import { Panel } from './parts/panel.tsx';
import { useWords } from './parts/words.tsx';
import './styles/pages.css';

/** What the police line asks for before a payment can be stopped. */
const STOP_PAYMENT = ['time', 'amount', 'payee', 'account', 'story'] as const;
/** In this order: while someone sees the screen, ringing from that phone only warns them. */
const REMOTE = [1, 2, 3, 4] as const;
const ELSEWHERE = ['uk', 'us', 'sg', 'hk', 'au', 'in', 'tw'] as const;

/**
 * For someone to whom this is happening now. Short sentences, the most urgent first; official numbers stand as text,
 * never as links, because the game dials nothing.
 */
export function HelpPage({ model }: { readonly model: AppModel }) {
  const { t } = useWords();
  return (
    <DialogPage title={t('help-title')} onClose={() => model.actions.close()}>
      <div class="page-cards help">
        <div class="help-first">
          <Icon name="phone-off" size={28} />
          <div>
            <h2>{t('help-first')}</h2>
            <p>{t('help-first-text')}</p>
          </div>
        </div>
        <Panel as="section" label={t('help-china')}>
          <p class="secondary">{t('help-china')}</p>
          <HelpPart icon={<Icon name="phone-call" />} title={t('help-ask')} text={t('help-ask-text')} />
          <HelpPart icon={<Icon svg={siren} />} title={t('help-moved')} text={t('help-moved-text')}>
            <p class="help-small">{t('help-stop')}</p>
            <ul class="help-list">
              {STOP_PAYMENT.map((fact) => (
                <li key={fact}>{t(`help-stop-${fact}`)}</li>
              ))}
            </ul>
          </HelpPart>
        </Panel>
        <Panel>
          <HelpPart icon={<Icon svg={monitorSmartphone} />} title={t('help-remote')}>
            <ol class="help-steps">
              {REMOTE.map((step) => (
                <li key={step}>{t(`help-remote-${step}`)}</li>
              ))}
            </ol>
          </HelpPart>
        </Panel>
        <Panel>
          <HelpPart icon={<Icon svg={camera} />} title={t('help-evidence')} text={t('help-evidence-text')} />
          <HelpPart icon={<Icon name="triangle-alert" />} title={t('help-fee')} text={t('help-fee-text')} />
          <HelpPart icon={<Icon svg={handHeart} />} title={t('help-tell')} text={t('help-tell-text')} />
        </Panel>
        <Panel class="wide">
          <h2>{t('help-elsewhere')}</h2>
          <dl>
            {ELSEWHERE.map((place) => (
              <div key={place}>
                <dt>{t(`help-${place}`)}</dt>
                <dd>{t(`help-${place}-text`)}</dd>
              </div>
            ))}
          </dl>
        </Panel>
        <Panel class="wide">
          <h2>{t('help-fiction')}</h2>
          <p>{t('help-fiction-text')}</p>
        </Panel>
      </div>
    </DialogPage>
  );
}

interface HelpPartProps {
  readonly icon: ComponentChildren;
  readonly title: string;
  readonly text?: string;
  readonly children?: ComponentChildren;
}

function HelpPart({ icon, title, text, children }: HelpPartProps) {
  return (
    <div class="help-part">
      {icon}
      <div>
        <h3>{title}</h3>
        {text !== undefined && <p>{text}</p>}
        {children}
      </div>
    </div>
  );
}
