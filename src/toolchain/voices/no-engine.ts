/** What speaks could not be made ready. The message says what is missing and what to do. */
export class NoEngine extends Error {}
