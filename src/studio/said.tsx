import { useEffect } from 'preact/hooks';
import type { Bench } from './bench.ts';

/** Long enough to read two sentences twice over. */
const SEEN_MS = 10_000;

/** What was just done, told to everybody in passing; it lies over the page and is in nobody's way. */
export function Said({ shop }: Bench) {
  const said = shop.said.value;
  useEffect(() => {
    if (said === '') return;
    const gone = setTimeout(() => {
      shop.said.value = '';
    }, SEEN_MS);
    return () => clearTimeout(gone);
  }, [said, shop]);
  return (
    <p class="studio-said" role="status">
      {said}
    </p>
  );
}
