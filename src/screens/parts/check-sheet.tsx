import type { CheckKind } from '../../scenario/vocabulary.ts';
import { Button } from './button.tsx';
import { CHECK_ICONS, CHECK_MENU } from './checks.ts';
import { DialogPage } from './dialog-page.tsx';
import { Icon } from './icon.tsx';
import { useWords } from './words.tsx';
import '../styles/check-sheet.css';

export interface CheckSheetProps {
  readonly onCheck: (kind: CheckKind) => void;
  readonly onClose: () => void;
}

/** Reporting is a check like the others, also where the bar with its own button is covered. */
const SHEET: readonly CheckKind[] = [...CHECK_MENU, 'report'];

/** The ways to check, on a sheet from the foot of a phone. Each says where the answer would come from. */
export function CheckSheet({ onCheck, onClose }: CheckSheetProps) {
  const { t, locale } = useWords();
  return (
    <DialogPage title={t('sheet-title')} shape="sheet" onClose={onClose}>
      <ul class="sheet-checks">
        {SHEET.map((kind) => (
          <li key={kind}>
            <button type="button" class="sheet-check" onClick={() => onCheck(kind)}>
              <span class="sheet-icon">
                <Icon name={CHECK_ICONS[kind]} />
              </span>
              <span>
                <strong>
                  {kind === 'report'
                    ? t('sheet-report')
                    : t(`tool-check-${kind}`).replace('\n', locale === 'zh-CN' ? '' : ' ')}
                </strong>
                <span class="secondary">{t(`sheet-hint-${kind}`)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <Button kind="ghost" class="sheet-back" onClick={onClose}>
        {t('sheet-back')}
      </Button>
    </DialogPage>
  );
}
