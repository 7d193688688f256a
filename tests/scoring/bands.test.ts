import { describe, expect, test } from 'vitest';
import { checkingBand, leanBand, surenessBand, tellingBand } from '../../src/scoring/bands.ts';

describe('bands', () => {
  test.each([
    [-1, 'guessing'],
    [0.49, 'guessing'],
    [0.5, 'somewhat'],
    [1.49, 'somewhat'],
    [1.5, 'often'],
    [2.5, 'nearly-always'],
    [5, 'nearly-always'],
  ])('d′ %d is told as %s', (dPrime, band) => expect(tellingBand(dPrime)).toBe(band));

  test.each([
    [0.31, 'trusting'],
    [0.29, 'even'],
    [0, 'even'],
    [-0.29, 'even'],
    [-0.3, 'suspicious'],
  ])('c %d leans %s: below 0 is over-suspicious', (criterion, band) => expect(leanBand(criterion)).toBe(band));

  test.each([
    [0, 'seldom'],
    [0.25, 'sometimes'],
    [0.5, 'often'],
    [0.85, 'nearly-always'],
    [1, 'nearly-always'],
  ])('checked first in a share of %d is %s', (share, band) => expect(checkingBand(share)).toBe(band));

  test.each([
    [0.9, 0.7, 'too-sure'],
    [0.7, 0.75, 'as-sure'],
    [0.6, 0.9, 'less-sure'],
  ])('%d sure and %d right is %s', (sureness, right, band) => expect(surenessBand(sureness, right)).toBe(band));
});
