/** A fault of the page as it stands: text that is clipped, covered or off the side, or a target too small to hit. */
export interface LayoutFault {
  readonly kind: 'clipped' | 'covered' | 'sideways' | 'small-target';
  readonly what: string;
}

/** Runs in the page. Looks at every visible text and control; 44 px is the least a target may measure. */
export function auditLayout(): LayoutFault[] {
  const LEAST = 44;
  const faults: LayoutFault[] = [];
  const name = (element: Element) =>
    `${element.tagName.toLowerCase()}${element.className && typeof element.className === 'string' ? `.${element.className.trim().split(/\s+/).join('.')}` : ''} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 50)}"`;
  const dialogs = [...document.querySelectorAll('dialog[open]')];
  const scope: Element = dialogs.at(-1) ?? document.body;
  const isShown = (element: Element) => {
    const style = getComputedStyle(element);
    const rect = element.getBoundingClientRect();
    return (
      // What lies in a closed <details> has a place and is not shown.
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      Number(style.opacity) > 0 &&
      rect.width > 1 &&
      rect.height > 1
    );
  };
  const isForReadersOnly = (element: Element) => element.closest('.visually-hidden, noscript, [hidden]') !== null;

  if (document.documentElement.scrollWidth > innerWidth + 1)
    faults.push({
      kind: 'sideways',
      what: `the page is ${document.documentElement.scrollWidth} px wide in ${innerWidth}`,
    });

  for (const control of scope.querySelectorAll('button, a[href], input, select, summary, [role=button]')) {
    if (!isShown(control) || isForReadersOnly(control)) continue;
    const target = control.closest('label') ?? control;
    const rect = target.getBoundingClientRect();
    if (rect.width < LEAST - 0.5 || rect.height < LEAST - 0.5)
      faults.push({
        kind: 'small-target',
        what: `${name(control)} is ${Math.round(rect.width)}×${Math.round(rect.height)}`,
      });
  }

  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || !node.textContent?.trim() || !isShown(element) || isForReadersOnly(element)) continue;
    const style = getComputedStyle(element);
    if (
      style.overflow !== 'visible' &&
      (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 2) &&
      !/auto|scroll/.test(style.overflow + style.overflowX + style.overflowY)
    ) {
      faults.push({ kind: 'clipped', what: name(element) });
    }
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.width < 2 || rect.height < 2) continue;
      if (rect.left < -1 || rect.right > innerWidth + 1) faults.push({ kind: 'sideways', what: name(element) });
      const x = rect.left + rect.width / 2;
      const y = rect.top + rect.height / 2;
      if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight || isScrolledAway(element, x, y)) continue;
      const top = document.elementFromPoint(x, y);
      if (!top || top.contains(element) || element.contains(top)) continue;
      // A control may lie invisibly over its own label, a range input over its track.
      if (top.closest('label, button') === element.closest('label, button') && element.closest('label, button'))
        continue;
      if (Number(getComputedStyle(top).opacity) === 0 || getComputedStyle(element).pointerEvents === 'none') continue;
      if (isBar(top)) continue;
      faults.push({ kind: 'covered', what: `${name(element)} under ${name(top)}` });
    }
  }
  return [...new Map(faults.map((fault) => [`${fault.kind} ${fault.what}`, fault])).values()];

  /** Scrolled out of a list, or under a bar that stays while the page scrolls: reachable, so no fault. */
  function isScrolledAway(element: Element, x: number, y: number): boolean {
    for (let box = element.parentElement; box; box = box.parentElement) {
      const { overflowY, overflowX } = getComputedStyle(box);
      if (!/auto|scroll|hidden|clip/.test(overflowY + overflowX)) continue;
      const rect = box.getBoundingClientRect();
      if (x < rect.left || x > rect.right || y < rect.top || y > rect.bottom) return true;
    }
    return false;
  }
  function isBar(top: Element): boolean {
    for (let box: Element | null = top; box; box = box.parentElement) {
      if (/sticky|fixed/.test(getComputedStyle(box).position)) return true;
    }
    return false;
  }
}
