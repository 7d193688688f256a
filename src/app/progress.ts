import { computed, effect, signal } from '@preact/signals';
import type { CertificateView } from '../screens/certificate-view.ts';
import type { ProgressView } from '../screens/progress-view.ts';
import type { Edges } from './edges.ts';
import type { GameState } from './game-state.ts';
import { satTests } from './sat-tests.ts';

/** The pages about what was learned. Their views are worked out in code that is fetched when they are first opened. */
export interface Progress {
  readonly open: () => Promise<void>;
  readonly openCertificate: () => Promise<void>;
}

export function makeProgress(edges: Edges, state: GameState): Progress {
  const { store, shelf } = edges;
  const { told: trials, settings, playing } = state;
  /** The call of the past that was opened from the list last: whoever comes back from it goes on at its row. */
  const lookedAt = signal<string | null>(null);
  effect(() => {
    if (playing.value?.past === true) lookedAt.value = playing.value.id;
  });
  return {
    async open() {
      const [{ progressView }, titles] = await Promise.all([import('./progress-view.ts'), edges.titles()]);
      if (state.at() !== 'home') return;
      const locale = computed(() => settings.value.locale);
      // Worked out anew for other trials or another language only, not for each step of a slider.
      const page = computed((): ProgressView | null =>
        progressView({
          trials: trials.value,
          now: edges.today(),
          minutesAhead: edges.minutesAhead,
          typeNames: new Map(Object.entries(edges.types).map(([type, { name }]) => [type, name[locale.value]])),
          shelf: new Map(shelf.map(({ id, hash }) => [id, { hash, title: titles[id]?.[locale.value] ?? '' }])),
        }),
      );
      const view = computed(() => page.value && { ...page.value, lookedAt: lookedAt.value });
      lookedAt.value = null;
      state.progress.value = () => view.value;
      state.send({ type: 'progress.opens' });
    },
    async openCertificate() {
      const [{ certificateView }, { certificateCode, contentCode }] = await Promise.all([
        import('./certificate-view.ts'),
        import('../reports/certificate-code.ts'),
      ]);
      const content = contentCode(shelf.map(({ hash }) => hash));
      const views: CertificateView[] = [];
      for (const { name: test, trials: of } of satTests(trials.value).toReversed()) {
        const counted = of.filter((trial) => trial.counts);
        const logged = await Promise.all(
          counted.map(async (trial) => ({ ...trial, log: (await store.logOf(trial.id)) ?? [] })),
        );
        const view = certificateView({
          test,
          trials: counted,
          minutesAhead: edges.minutesAhead,
          content,
          code: certificateCode(logged),
        });
        if (view) views.push(view);
      }
      if (state.at() !== 'progress') return;
      lookedAt.value = null;
      state.certificates.value = views;
      state.send({ type: 'certificate.opens' });
    },
  };
}
