import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from './button.tsx';
import { useWords } from './words.tsx';
import '../styles/dialog-page.css';

export interface DialogPageProps {
  readonly title: string;
  readonly onClose: () => void;
  /** `page` fills the window, `sheet` comes up from the bottom on phones and lies centred elsewhere. */
  readonly shape?: 'page' | 'sheet';
  /** Beside the title, for instance a chip. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/**
 * A page over the page. The browser's own modal dialog keeps the focus inside, makes what lies under it inert and gives
 * the focus back; Esc closes.
 */
export function DialogPage({ title, onClose, shape = 'page', aside, children }: DialogPageProps) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  const close = useRef(onClose);
  close.current = onClose;

  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    const before = document.activeElement;
    element.showModal();
    // The heading, not the close button: a reader hears where they are before what they can do.
    heading.current?.focus();
    return () => {
      element.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  useLayoutEffect(() => {
    const element = dialog.current;
    // A browser may close it without asking, for instance where Esc is pressed twice; then the model is told.
    const closed = () => close.current();
    // Esc asks to cancel; the dialog stays until the model takes it away, so that both agree on what is open.
    const cancel = (event: Event) => {
      event.preventDefault();
      close.current();
    };
    // Only a sheet leaves some of the page to press on; that press lands on the dialog itself.
    const press = (event: MouseEvent) => {
      if (shape === 'sheet' && event.target === element) close.current();
    };
    element?.addEventListener('cancel', cancel);
    element?.addEventListener('close', closed);
    element?.addEventListener('click', press);
    return () => {
      element?.removeEventListener('cancel', cancel);
      element?.removeEventListener('close', closed);
      element?.removeEventListener('click', press);
    };
  }, [shape]);

  return (
    <dialog ref={dialog} class={`dialog-page ${shape}`} aria-labelledby={titleId}>
      <div class="dialog-frame">
        <header class="dialog-head">
          <h1 id={titleId} ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {aside}
          <Button kind="ghost" icon="x" label={t('close')} class="dialog-close" onClick={onClose} />
        </header>
        <div class="dialog-body">{children}</div>
      </div>
    </dialog>
  );
}
