import { useId } from 'preact/hooks';
import { dayText } from '../../i18n/dates.ts';
import { decimal } from '../../i18n/decimal.ts';
import type { CertificateView } from '../certificate-view.ts';
import type { RightOf, Span } from '../progress-view.ts';
import { CertificateBorder } from './certificate-border.tsx';
import { Logo } from './logo.tsx';
import { portraitUrl } from './portraits.ts';
import { useWords } from './words.tsx';

export interface CertificateSheetProps {
  readonly view: CertificateView;
  readonly nickname: string;
}

/** The sheet that is printed: what was done, what came of it, how sure that is, and what it does not say. */
export function CertificateSheet({ view, nickname }: CertificateSheetProps) {
  const { t, locale } = useWords();
  const nameId = useId();
  return (
    <article class="certificate-sheet" aria-labelledby={nameId}>
      <CertificateBorder />
      <div class="certificate-inside">
        <p class="certificate-brand">
          <Logo />
          {t('app-name')}
        </p>
        <p class="certificate-kind">{t('certificate-kind')}</p>
        <h2 id={nameId} class={nickname === '' ? 'certificate-name nobody' : 'certificate-name'}>
          {nickname === '' ? t('certificate-nobody') : nickname}
        </h2>
        <p class="certificate-statement">{t('certificate-statement', { ...view.all, checked: view.checked })}</p>
        <Figures view={view} />
        <div class="certificate-foot">
          <p>
            <strong>{dayText(view.day, 'long', locale)}</strong>
            <span>
              {t(`certificate-test-${view.test}`)} · {t('certificate-test-calls', { n: view.all.of })}
            </span>
          </p>
          <p>
            <span class="certificate-signature" />
            <span>{t('certificate-signature')}</span>
          </p>
          <p>
            <strong class="figures">
              {t('certificate-code')} {view.code}
            </strong>
            <span>{t('certificate-code-note')}</span>
            <span class="figures">{t('certificate-content', { version: view.content })}</span>
          </p>
        </div>
        <p class="certificate-not">
          <strong>{t('certificate-not-title')}</strong> {t('certificate-not')}
        </p>
        <img class="certificate-officer" src={portraitUrl('officer')} alt="" />
      </div>
    </article>
  );
}

/** Counts always; the two measures as figures with their range, or in words where the test was too short for figures. */
function Figures({ view }: { readonly view: CertificateView }) {
  const { t, locale } = useWords();
  const { telling, lean, grade } = view;
  const isFigure = grade === 'figure';
  const number = (value: number) => decimal(value, 1, locale);
  const of = (some: RightOf) => t('certificate-of', { ...some });
  const named = (name: string, { low, high }: Span) =>
    isFigure ? t('certificate-range', { name, low: number(low), high: number(high) }) : name;
  return (
    <>
      <dl class="certificate-figures figures">
        <Figure name={t('certificate-all')} value={of(view.all)} />
        <Figure name={t('certificate-scams')} value={of(view.scams)} />
        <Figure name={t('certificate-genuine')} value={of(view.genuine)} />
        {telling !== null && grade !== 'none' && (
          <Figure
            name={named(t('certificate-telling'), telling.span)}
            value={isFigure ? number(telling.span.value) : t(`progress-telling-${telling.band}`)}
            inWords={!isFigure}
          />
        )}
        {lean !== null && grade !== 'none' && (
          <Figure
            name={named(t('certificate-lean'), lean.span)}
            value={isFigure ? number(lean.span.value) : t(`progress-lean-${lean.band}`)}
            inWords={!isFigure}
          />
        )}
      </dl>
      {grade === 'band' && <p class="certificate-band">{t('certificate-band')}</p>}
    </>
  );
}

interface FigureProps {
  readonly name: string;
  readonly value: string;
  readonly inWords?: boolean;
}

function Figure({ name, value, inWords = false }: FigureProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd class={inWords ? 'in-words' : ''}>{value}</dd>
    </div>
  );
}
