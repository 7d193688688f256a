import { Button } from '../screens/parts/button.tsx';
import { Icon } from '../screens/parts/icon.tsx';
import { useWords } from '../screens/parts/words.tsx';
import type { Bench } from './bench.ts';
import { DRAWINGS } from './drawings.ts';
import { CALL_FILE, type Finding } from './findings.ts';
import { gistOf } from './gist-of.ts';
import { StudioPane } from './studio-pane.tsx';
import './styles/problems.css';

/** Everything that is wrong, errors first, each with its place, its remedy and, where there is one, the mending itself. */
export function ProblemsPane(bench: Bench) {
  const { shop, trade } = bench;
  const { t } = useWords();
  const problems = [...shop.errors.value, ...shop.warnings.value];
  const trouble = shop.findings.value?.trouble ?? null;
  return (
    <StudioPane name="problems" title={t('studio-problems')} aside={<State bench={bench} />}>
      {trouble !== null && <p class="pane-note">{t('studio-trouble', { reason: trouble })}</p>}
      {shop.isTooMuch.value && <p class="pane-note">{t('studio-too-much')}</p>}
      {problems.some(isOfPlay) && (
        <div class="problems-plays">
          <p class="secondary">{t('studio-plays')}</p>
          <Button kind="plain" icon="rotate-ccw" onClick={() => void trade.transcribe()}>
            {t('studio-plays-renew')}
          </Button>
        </div>
      )}
      {problems.length > 0 ? (
        <ul class="problems" aria-label={t('studio-problems')}>
          {problems.map((problem) => (
            <Problem
              key={`${problem.file} ${problem.line} ${problem.column} ${problem.code} ${problem.message}`}
              problem={problem}
              bench={bench}
            />
          ))}
        </ul>
      ) : (
        shop.findings.value && <p class="pane-empty secondary">{t('studio-no-problems')}</p>
      )}
    </StudioPane>
  );
}

/** A play quotes what is said in it; a word changed in the call is changed in a dozen plays. */
function isOfPlay({ code }: Finding): boolean {
  return code.startsWith('SC085');
}

function State({ bench: { shop } }: { readonly bench: Bench }) {
  const { t } = useWords();
  const findings = shop.findings.value;
  const state = shop.errors.value.length === 0 ? 'ready' : findings?.scenario ? 'unfit' : 'wait';
  return (
    <span class="secondary" role="status">
      {shop.isChecking.value || !findings ? t('studio-checking') : t(`studio-state-${state}`)}
    </span>
  );
}

function Problem({ problem, bench: { trade, shop } }: { readonly problem: Finding; readonly bench: Bench }) {
  const { t, locale } = useWords();
  const gist = gistOf(problem.code, locale);
  const isError = problem.severity === 'error';
  const [number = problem.code] = /^SC\d+/.exec(problem.code) ?? [];
  const isHere = problem.part !== null && problem.part === shop.chosen.value;
  return (
    <li class={`problem ${problem.severity}${isHere ? ' here' : ''}`}>
      <button type="button" class="problem-go" onClick={() => trade.goTo(problem)}>
        {isError ? <Icon svg={DRAWINGS.circleAlert} size={18} /> : <Icon name="triangle-alert" size={18} />}
        <span class="visually-hidden">{t(isError ? 'studio-error' : 'studio-warning')}</span>
        <span class="problem-code">{number}</span>
        <span class="problem-words">
          {gist !== null && <strong>{gist}</strong>}
          <span lang="en">{problem.message}</span>
        </span>
        <span class="problem-line figures">
          <span class="visually-hidden">{t('studio-line')}</span>
          {problem.file === CALL_FILE
            ? problem.line
            : `${problem.file.replace(/^words\.|\.yaml$/g, '')} ${problem.line}`}
        </span>
      </button>
      {problem.fix !== null && (
        <Button kind="plain" class="problem-fix" onClick={() => trade.mend(problem)}>
          {t('studio-use', { offer: problem.fix })}
        </Button>
      )}
    </li>
  );
}
