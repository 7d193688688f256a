import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { auditLayout } from './audit.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe and the audit of the layout find amiss on the page as it stands, each in a line. */
export async function findFaults(page: Page, name: string): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  const layout = await page.evaluate(auditLayout);
  return [
    ...violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) =>
        `${name}: ${id}: ${target.join(' ')} ${failureSummary?.split('\n')[1]?.trim() ?? ''}`.trim(),
      ),
    ),
    ...layout.map((fault) => `${name}: ${fault.kind}: ${fault.what}`),
  ];
}
