/** The page's colours as the canvas needs them. */
const NAMES = {
  surface: '--surface',
  column: '--map-column',
  columnOdd: '--map-column-odd',
  ink: '--ink',
  ink2: '--ink-2',
  edge: '--edge',
  box: '--button',
  well: '--map-well',
  teal: '--teal',
  vermilion: '--vermilion',
  vermilionFill: '--vermilion-fill',
  amber: '--amber',
  amberTint: '--amber-tint',
  onAmber: '--on-amber',
  onFill: '--on-fill',
  blue: '--blue',
  arrow: '--map-arrow',
} as const;

export type MapPalette = Readonly<Record<keyof typeof NAMES, string>> & { readonly font: string };

/** Reads them off an element; `light-dark()` is resolved only in a real property, so each is worn once. */
export function readPalette(element: HTMLElement): MapPalette {
  const before = element.style.color;
  const entries = Object.entries(NAMES).map(([name, variable]) => {
    element.style.color = `var(${variable})`;
    return [name, getComputedStyle(element).color];
  });
  element.style.color = before;
  return { ...Object.fromEntries(entries), font: getComputedStyle(element).fontFamily } as MapPalette;
}
