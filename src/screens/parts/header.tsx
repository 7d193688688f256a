import type { PlaceInShift } from '../call-views.ts';
import type { AppModel } from '../model.ts';
import { Button } from './button.tsx';
import { Chip } from './chip.tsx';
import { LocaleSwitch } from './locale-switch.tsx';
import { Logo } from './logo.tsx';
import { ShiftDots, type ShiftDotsProps } from './shift-dots.tsx';
import { useWords } from './words.tsx';
import '../styles/header.css';

export type HeaderControl = 'locale' | 'captions' | 'sound' | 'pause' | 'settings' | 'help' | 'home';

export interface HeaderProps {
  readonly model: AppModel;
  /** Where in the shift this call stands; null outside a shift. */
  readonly place?: PlaceInShift | null;
  /** What is counted there. */
  readonly counts?: ShiftDotsProps['counts'];
  readonly practice?: boolean;
  /** The buttons at the end, in this order. */
  readonly controls: readonly HeaderControl[];
}

/** The strip at the top of every screen: whose game it is, where in the shift you are, and the buttons always at hand. */
export function Header({ model, place = null, counts = 'call', practice = false, controls }: HeaderProps) {
  const { t } = useWords();
  const isOwn = model.own?.playing.value ?? false;
  return (
    <header class="header">
      <div class="brand">
        <Logo />
        <span class="brand-name">{t('app-name')}</span>
      </div>
      <div class="header-place">
        {isOwn ? (
          <Chip tone="amber" icon="triangle-alert">
            {t('unreviewed')}
          </Chip>
        ) : practice ? (
          <span>{t('practice-call')}</span>
        ) : (
          place !== null && <ShiftDots place={place} counts={counts} />
        )}
      </div>
      <div class="header-controls">
        {isOwn && (
          <Button kind="ghost" icon="pencil-ruler" class="own-back" onClick={() => model.own?.openStudio()}>
            {t('own-studio')}
          </Button>
        )}
        {controls.map((control) => (
          <HeaderButton key={control} model={model} control={control} />
        ))}
      </div>
    </header>
  );
}

function HeaderButton({ model, control }: { readonly model: AppModel; readonly control: HeaderControl }) {
  const { t } = useWords();
  const { actions } = model;
  const { captions, sound } = model.settings.value;
  switch (control) {
    case 'locale':
      return <LocaleSwitch model={model} />;
    case 'captions':
      return (
        <Button
          kind="ghost"
          icon={captions ? 'captions' : 'captions-off'}
          label={t('captions')}
          pressed={captions}
          onClick={() => actions.change({ captions: !captions })}
        />
      );
    case 'sound':
      return (
        <Button
          kind="ghost"
          icon={sound ? 'volume' : 'volume-off'}
          class="control-sound"
          label={t('sound')}
          pressed={sound}
          onClick={() => actions.change({ sound: !sound })}
        />
      );
    case 'pause':
      return <Button kind="ghost" icon="pause" label={t('pause')} onClick={() => actions.open('pause')} />;
    case 'settings':
      return <Button kind="ghost" icon="settings" label={t('settings')} onClick={() => actions.open('settings')} />;
    case 'help':
      return <Button kind="ghost" icon="life-buoy" label={t('help')} onClick={() => actions.open('help')} />;
    case 'home':
      return <Button kind="ghost" icon="house" label={t('go-home')} onClick={() => actions.home()} />;
  }
}
