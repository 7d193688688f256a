/** A text that has no room: it leaves its box, is cut by one further out, lies over another text, or under a picture. */
export interface RoomFault {
  readonly kind: 'spills' | 'cut' | 'overlaps' | 'pictured';
  readonly what: string;
}

/**
 * Runs in the page, after the audit of the layout, where words are longer than the page was drawn for. That audit sees what is cut
 * off by a box that hides what overflows; this one what overflows in the open.
 */
export function auditRoom(): RoomFault[] {
  const faults: RoomFault[] = [];
  const name = (element: Element) =>
    `${element.tagName.toLowerCase()}${typeof element.className === 'string' && element.className !== '' ? `.${element.className.trim().split(/\s+/).join('.')}` : ''} "${(element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)}"`;
  const scope: Element = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
  const isBox = (element: Element) => {
    const style = getComputedStyle(element);
    const isPainted = !/rgba\(0, 0, 0, 0\)|transparent/.test(style.backgroundColor) || style.borderTopWidth !== '0px';
    return isPainted && style.display !== 'inline';
  };
  const isIn = (inner: DOMRect, outer: DOMRect) =>
    inner.left >= outer.left - 1 &&
    inner.right <= outer.right + 1 &&
    inner.top >= outer.top - 1 &&
    inner.bottom <= outer.bottom + 1;

  // An icon beside a word is pushed out before the word is.
  for (const button of scope.querySelectorAll('button, a[href]')) {
    if (!button.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const bounds = button.getBoundingClientRect();
    for (const icon of button.querySelectorAll('svg, kbd')) {
      const rect = icon.getBoundingClientRect();
      if (rect.width > 1 && getComputedStyle(icon).position !== 'absolute' && !isIn(rect, bounds))
        faults.push({ kind: 'spills', what: `an icon out of ${name(button)}` });
    }
  }

  // Pictures that let the mouse through would not be found at a point; for the time of the audit they stop it.
  const stopper = document.createElement('style');
  stopper.textContent = '* { pointer-events: auto !important; }';
  document.head.append(stopper);
  const texts: { readonly element: Element; readonly rect: DOMRect }[] = [];
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || !node.textContent?.trim() || element.closest('.visually-hidden, noscript, [hidden], svg')) continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.width < 2 || rect.height < 2 || isAway(element, rect)) continue;
      texts.push({ element, rect });
      let box: Element | null = element;
      while (box && box !== scope && !isBox(box)) box = box.parentElement;
      const scrolls = box && /auto|scroll/.test(getComputedStyle(box).overflow);
      if (box && box !== scope && !scrolls && !isIn(rect, box.getBoundingClientRect()))
        faults.push({ kind: 'spills', what: `${name(element)} out of ${name(box)}` });
      const cuts = cutter(element, rect);
      if (cuts) faults.push({ kind: 'cut', what: `${name(element)} by ${name(cuts)}` });
      const x = rect.left + rect.width / 2;
      const y = rect.top + rect.height / 2;
      if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) continue;
      const top = document.elementFromPoint(x, y);
      if (top?.closest('svg, img, canvas') && !top.contains(element) && !element.contains(top))
        faults.push({
          kind: 'pictured',
          what: `${name(element)} under ${top.closest('svg, img, canvas')?.tagName.toLowerCase() ?? ''}`,
        });
    }
  }
  stopper.remove();
  for (const [i, one] of texts.entries()) {
    for (const other of texts.slice(i + 1)) {
      if (one.element === other.element || one.element.contains(other.element) || other.element.contains(one.element))
        continue;
      const across = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
      const down = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top);
      // Rows of one paragraph touch: a line box is taller than its letters.
      if (across > 2 && down > Math.min(one.rect.height, other.rect.height) * 0.4)
        faults.push({ kind: 'overlaps', what: `${name(one.element)} and ${name(other.element)}` });
    }
  }
  return [...new Map(faults.map((fault) => [`${fault.kind} ${fault.what}`, fault])).values()];

  /** Out of the window of a list that scrolls, or of a box that hides it, or under a bar that stays. */
  function isAway(element: Element, rect: DOMRect): boolean {
    const x = rect.left + rect.width / 2;
    const y = rect.top + rect.height / 2;
    for (let box: Element | null = element; box; box = box.parentElement) {
      const { overflowX, overflowY, position } = getComputedStyle(box);
      const bounds = box.getBoundingClientRect();
      const isOut = x < bounds.left || x > bounds.right || y < bounds.top || y > bounds.bottom;
      if (isOut && /auto|scroll|hidden|clip/.test(overflowX + overflowY)) return true;
      if (/fixed|sticky/.test(position)) return false;
    }
    for (let bar = document.elementFromPoint(x, y); bar; bar = bar.parentElement) {
      if (/fixed|sticky/.test(getComputedStyle(bar).position) && !bar.contains(element)) return true;
    }
    return false;
  }

  /** The box that hides a part of a text, where nothing scrolls. */
  function cutter(element: Element, rect: DOMRect): Element | null {
    for (let box = element.parentElement; box && box !== scope; box = box.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(box);
      if (/auto|scroll/.test(overflowX + overflowY)) return null;
      const bounds = box.getBoundingClientRect();
      const hidden = Math.max(
        bounds.top - rect.top,
        rect.bottom - bounds.bottom,
        bounds.left - rect.left,
        rect.right - bounds.right,
      );
      if (/hidden|clip/.test(overflowX + overflowY) && hidden > 3) return box;
    }
    return null;
  }
}
