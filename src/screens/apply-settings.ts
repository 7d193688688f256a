import type { Settings } from '../storage/settings.ts';

/**
 * Puts what the player chose where the styles read it. Words have their own way.
 * @param root the document's element
 * @param page the element the styles measure the page by, once it is drawn
 */
export function applySettings(settings: Settings, root: HTMLElement, page: HTMLElement | null): void {
  root.lang = settings.locale;
  root.dataset.theme = settings.theme;
  root.dataset.motion = settings.motion;
  root.dataset.captionSize = settings.captionSize;

  const size = `${settings.textSize}%`;
  if (root.style.getPropertyValue('--text-size') === size) return;
  root.style.setProperty('--text-size', size);
  if (!page) return;
  // Chromium keeps the rem of container queries from before the change until the container itself changes
  // (seen in 156): taking its type away and giving it back makes it measure anew.
  page.style.containerType = 'normal';
  void page.offsetWidth;
  page.style.containerType = '';
}
