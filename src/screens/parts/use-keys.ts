import { useEffect, useRef } from 'preact/hooks';

/** Keys by the name the browser gives them, letters in lower case: `{ a: answer, Escape: pause }`. */
export type Keys = Readonly<Record<string, () => void>>;

/** Single keys that work wherever the focus is, except in a field, in a dialog, or with Ctrl, Alt or Meta held. */
export function useKeys(keys: Keys): void {
  const now = useRef(keys);
  now.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
      if (document.querySelector('dialog[open]') !== null) return;
      if (event.target instanceof Element && event.target.closest('input, select, textarea') !== null) return;
      const act = now.current[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
