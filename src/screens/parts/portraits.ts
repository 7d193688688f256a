import type { Portrait } from '../../scenario/vocabulary.ts';

const drawings = import.meta.glob<string>('../../../assets/art/character-*.svg', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** The address of a portrait's drawing; undefined where there is none. */
export function portraitUrl(portrait: Portrait): string | undefined {
  return drawings[`../../../assets/art/character-${portrait}.svg`];
}
