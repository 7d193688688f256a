import type { Portrait as PortraitName } from '../../scenario/vocabulary.ts';
import { portraitUrl } from './portraits.ts';

/** A small round portrait. The name always stands beside it, so it is not read out. */
export function Portrait({ portrait, size = 44 }: { readonly portrait: PortraitName; readonly size?: number }) {
  return (
    <span class="portrait" style={{ '--portrait': `${size / 16}rem` }} aria-hidden="true">
      <img src={portraitUrl(portrait)} alt="" />
    </span>
  );
}
