/** What a message says is wrong, and the id it offers instead. */
export interface Fix {
  readonly wrong: string;
  readonly offer: string;
}

/** Messages name the wrong value first and offer one as `nearest is "…"` or `Did you mean "…"`. */
export function fixOf(message: string): Fix | null {
  const offer = /(?:nearest|did you mean)[^"“]*["“]([\w./-]+)["”]/i.exec(message);
  const wrong = /["“]([^"”\n]+)["”]/.exec(message.slice(0, offer?.index));
  if (!offer?.[1] || !wrong?.[1] || offer[1] === wrong[1]) return null;
  return { wrong: wrong[1], offer: offer[1] };
}
