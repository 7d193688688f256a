// Escape sequences, bells, and the marks that turn the direction of writing: a scenario is somebody else's text, and a terminal obeys.
const OBEYED = /[\p{Cc}\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

/** A text of a scenario as it may be sent to a terminal: on one row, with nothing in it that a terminal obeys. */
export function terminalText(text: string): string {
  return text.replace(OBEYED, ' ').trimEnd();
}
