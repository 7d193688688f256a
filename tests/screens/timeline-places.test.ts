import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessWidth, type Label, placeLabels } from '../../src/screens/parts/timeline-places.ts';

describe('labels beside the cord', () => {
  test('alone, a label stands centred next to the cord on its own side', () => {
    expect(placeLabels([{ along: 0.5, width: 0.2, side: 'below' }])).toEqual([{ side: 'below', lane: 0, left: 0.4 }]);
  });

  test('at the edges it is moved in', () => {
    const lefts = placeLabels([
      { along: 0, width: 0.2, side: 'above' },
      { along: 1, width: 0.2, side: 'above' },
    ])?.map((place) => place.left);
    expect(lefts).toEqual([0, 0.8]);
  });

  test('one in the way moves a lane out', () => {
    const places = placeLabels([
      { along: 0.5, width: 0.2, side: 'above' },
      { along: 0.55, width: 0.2, side: 'above' },
    ]);
    expect(places?.map((place) => place.lane)).toEqual([0, 1]);
  });

  test('too many for the room is said, not drawn', () => {
    expect(
      placeLabels(Array.from({ length: 9 }, () => ({ along: 0.5, width: 0.3, side: 'above' as const }))),
    ).toBeNull();
  });

  test('no two labels ever cover one another', () => {
    const label = fc.record<Label>({
      along: fc.double({ min: 0, max: 1, noNaN: true }),
      width: fc.double({ min: 0.01, max: 0.4, noNaN: true }),
      side: fc.constantFrom('above', 'below'),
    });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 12 }), (labels) => {
        const places = placeLabels(labels) ?? [];
        places.forEach((place, i) => {
          expect(place.left).toBeGreaterThanOrEqual(0);
          places.slice(i + 1).forEach((other, j) => {
            if (other.side !== place.side || other.lane !== place.lane) return;
            const apart =
              place.left + (labels[i]?.width ?? 0) <= other.left ||
              other.left + (labels[i + 1 + j]?.width ?? 0) <= place.left;
            expect(apart).toBe(true);
          });
        });
      }),
    );
  });
});

test('Chinese is counted a full square a sign', () => {
  expect(guessWidth('你挂断')).toBe(3);
  expect(guessWidth('你\u200b挂断')).toBe(3);
  expect(guessWidth('hang up')).toBeCloseTo(4.06);
});
