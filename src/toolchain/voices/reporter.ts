/** What a command says as it goes on. */
export interface Reporter {
  /** Tells one thing on a line of its own. */
  readonly say: (text: string) => void;
  /** Tells how far it is; on a terminal each time in the place of the last. */
  readonly report: (text: string) => void;
}

/** ms between two reports where they are not written over each other. */
const REPORTS = 10_000;

/** Reports to a terminal in one row; elsewhere a row now and then. */
export function reporter(out: NodeJS.WriteStream): Reporter {
  let last = 0;
  let isOpen = false;
  return {
    say(text) {
      out.write(`${isOpen ? '\n' : ''}${text}\n`);
      isOpen = false;
    },
    report(text) {
      if (out.isTTY) out.write(`\r\u001b[K${text}`);
      else if (performance.now() - last > REPORTS) {
        out.write(`${text}\n`);
        last = performance.now();
      }
      isOpen = out.isTTY;
    },
  };
}
