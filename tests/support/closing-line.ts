import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Ends the run with one plain line, "N passed, N failed", which any continuous integration can read. */
export class ClosingLine implements Reporter {
  #counts = { passed: 0, failed: 0, skipped: 0 };

  onTestEnd(test: TestCase, result: TestResult): void {
    if (result.status === 'skipped') this.#counts.skipped += 1;
    else if (test.outcome() === 'expected' || test.outcome() === 'flaky') this.#counts.passed += 1;
    else if (result.retry === test.retries) this.#counts.failed += 1;
  }

  onEnd(): void {
    const { passed, failed, skipped } = this.#counts;
    process.stdout.write(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
  }
}

// Playwright loads a reporter by its default export.
export { ClosingLine as default };
