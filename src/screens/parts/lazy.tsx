import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { Button } from './button.tsx';
import { useWords } from './words.tsx';

/**
 * A component that is fetched when first drawn, so that the door does not carry what lies behind it. If it cannot be
 * fetched, because the network is gone or a newer version has replaced it, the player is told and loads the page again.
 */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const loaded = signal<ComponentType<Props> | null>(null);
  const failed = signal(false);
  let asked = false;

  function ask(): void {
    asked = true;
    failed.value = false;
    load().then(
      (component) => {
        loaded.value = component;
      },
      () => {
        failed.value = true;
      },
    );
  }

  return function Lazy(props: Props) {
    const { t } = useWords();
    if (!asked) ask();
    const Component = loaded.value;
    if (Component !== null) return <Component {...props} />;
    if (!failed.value) return <p class="lazy-wait visually-hidden">{t('loading')}</p>;
    return (
      <div class="screen-body" role="alert">
        <p>{t('screen-failed')}</p>
        <Button kind="plain" icon="rotate-ccw" onClick={() => location.reload()}>
          {t('again')}
        </Button>
      </div>
    );
  };
}
