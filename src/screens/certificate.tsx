import { useId, useState } from 'preact/hooks';
import { dayText } from '../i18n/dates.ts';
import type { CertificateView } from './certificate-view.ts';
import type { AppModel } from './model.ts';
import { Button } from './parts/button.tsx';
import { CertificateSheet } from './parts/certificate-sheet.tsx';
import { Header } from './parts/header.tsx';
import { useHeadingFocus } from './parts/use-heading-focus.ts';
import { useWords } from './parts/words.tsx';
import './styles/certificate.css';

export interface CertificateScreenProps {
  /** One for each test taken, the newest first. */
  readonly views: readonly CertificateView[];
  /** The player's, to begin with; what is typed over it is only printed. */
  readonly nickname: string;
  readonly model: AppModel;
  readonly onBack: () => void;
}

/** Longer ones would not fit on one line of the sheet. */
const LONGEST_NAME = 28;

/** A sheet to print for one test, with the name that is typed for it. */
export function CertificateScreen({ views, nickname, model, onBack }: CertificateScreenProps) {
  const { t, locale } = useWords();
  const heading = useHeadingFocus();
  const nameId = useId();
  const noteId = useId();
  const whichId = useId();
  const [name, setName] = useState(nickname);
  const [which, setWhich] = useState(0);
  const view = views[which] ?? views[0];
  return (
    <div class="screen certificate">
      <Header model={model} controls={['help', 'settings', 'home']} />
      <main class="screen-body">
        <h1 ref={heading} tabIndex={-1}>
          {t('certificate-title')}
        </h1>
        <p class="secondary certificate-text">{view === undefined ? t('certificate-none') : t('certificate-text')}</p>
        <div class="certificate-form">
          {views.length > 1 && (
            <div class="certificate-field">
              <label for={whichId}>{t('certificate-which')}</label>
              <select
                id={whichId}
                value={which}
                onChange={({ currentTarget }) => setWhich(Number(currentTarget.value))}
              >
                {views.map(({ test, day, code }, i) => (
                  <option key={code} value={i}>
                    {t(`certificate-test-${test}`)} · {dayText(day, 'long', locale)}
                  </option>
                ))}
              </select>
            </div>
          )}
          {view !== undefined && (
            <div class="certificate-field">
              <label for={nameId}>{t('certificate-name')}</label>
              <input
                id={nameId}
                type="text"
                value={name}
                maxLength={LONGEST_NAME}
                autocomplete="off"
                aria-describedby={noteId}
                onInput={({ currentTarget }) => setName(currentTarget.value)}
              />
              <p id={noteId} class="secondary">
                {t('certificate-name-note')}
              </p>
            </div>
          )}
          <div class="certificate-buttons">
            {view !== undefined && (
              <Button kind="primary" icon="printer" onClick={model.actions.print}>
                {t('certificate-print')}
              </Button>
            )}
            <Button kind="plain" onClick={onBack}>
              {t('certificate-back')}
            </Button>
          </div>
        </div>
        {view !== undefined && <CertificateSheet view={view} nickname={name.trim()} />}
      </main>
    </div>
  );
}
