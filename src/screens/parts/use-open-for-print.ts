import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Opens every folded part of an element while it is printed, because paper cannot be pressed, and folds them again. */
export function useOpenForPrint(): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let closed: HTMLDetailsElement[] = [];
    const open = () => {
      closed = [...(root.current?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [])];
      for (const part of closed) part.open = true;
    };
    const fold = () => {
      for (const part of closed) part.open = false;
      closed = [];
    };
    addEventListener('beforeprint', open);
    addEventListener('afterprint', fold);
    return () => {
      removeEventListener('beforeprint', open);
      removeEventListener('afterprint', fold);
    };
  }, []);
  return root;
}
