import { coilPath } from './coil-path.ts';

/** A4 lying, at 96 pixels an inch. */
const WIDE = 1122;
const HIGH = 793;
const MARGIN = 30;
const CORD = 22;
const CORE = 2.8;
const OUTLINE = 5.6;

/** The cord, all the way round, with a knob at every corner. Drawn once to the size of the sheet. */
export function CertificateBorder() {
  const along = coilPath({ width: WIDE - 2 * MARGIN, height: CORD, tension: 0.12, stroke: OUTLINE });
  const down = coilPath({ width: HIGH - 2 * MARGIN, height: CORD, tension: 0.12, stroke: OUTLINE });
  const sides = [
    { path: along, place: `translate(${MARGIN} ${MARGIN - CORD / 2})` },
    { path: along, place: `translate(${MARGIN} ${HIGH - MARGIN - CORD / 2})` },
    { path: down, place: `translate(${MARGIN + CORD / 2} ${MARGIN}) rotate(90)` },
    { path: down, place: `translate(${WIDE - MARGIN + CORD / 2} ${MARGIN}) rotate(90)` },
  ];
  const corners = [MARGIN, WIDE - MARGIN].flatMap((x) => [MARGIN, HIGH - MARGIN].map((y) => ({ x, y })));
  return (
    <svg
      class="certificate-border"
      viewBox={`0 0 ${WIDE} ${HIGH}`}
      fill="none"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {sides.map(({ path, place }) => (
        <g key={place} transform={place}>
          <path d={path} stroke="#221a2c" stroke-width={OUTLINE} />
          <path d={path} stroke="#c8371c" stroke-width={CORE} />
        </g>
      ))}
      {corners.map(({ x, y }) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r="10" fill="#f2a83b" stroke="#221a2c" stroke-width="3" />
      ))}
    </svg>
  );
}
