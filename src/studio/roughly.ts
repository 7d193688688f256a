const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A large whole number as people read it: 412 → "412", 9034…(31 digits) → "≈ 9.0 × 10³⁰". */
export function roughly(value: bigint): string {
  const digits = String(value);
  if (digits.length <= 6) return digits.replace(/\B(?=(\d{3})+$)/g, ',');
  // Rounded to two figures; 9.96 becomes 10, one power higher.
  const two = Math.round(Number(digits.slice(0, 3)) / 10);
  const power = digits.length - 1 + (two === 100 ? 1 : 0);
  const front = two === 100 ? '1.0' : `${String(two)[0]}.${String(two)[1]}`;
  return `≈ ${front} × 10${String(power).replace(/\d/g, (digit) => RAISED[Number(digit)] ?? '')}`;
}
