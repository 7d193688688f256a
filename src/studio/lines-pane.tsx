import { LOCALES } from '../scenario/vocabulary.ts';
import { Chip } from '../screens/parts/chip.tsx';
import { useWords } from '../screens/parts/words.tsx';
import type { Bench } from './bench.ts';
import type { PartOfCall, Saying } from './findings.ts';
import { SayingBox } from './saying-box.tsx';
import { SayingNotes } from './saying-notes.tsx';
import { StudioPane } from './studio-pane.tsx';
import './styles/lines.css';

/** Everything said in the chosen place, both languages side by side; what is typed here is written into the files. */
export function LinesPane(bench: Bench) {
  const { shop } = bench;
  const { t } = useWords();
  const part = shop.part.value;
  const title = part ? t('studio-lines-of', { from: part.line, to: part.end }) : t('studio-lines');
  return (
    <StudioPane name="lines" title={title} aside={part && <PartChips part={part} bench={bench} />}>
      {part && part.sayings.length > 0 ? (
        <ol class="sayings" key={part.id}>
          {part.sayings.map((saying) => (
            <SayingRow key={saying.key} saying={saying} bench={bench} />
          ))}
        </ol>
      ) : (
        <p class="pane-empty secondary">{t(part ? 'studio-lines-none' : 'studio-lines-choose')}</p>
      )}
    </StudioPane>
  );
}

/** On a narrow screen this is where the place is told; elsewhere the source has it too. */
function PartChips({ part, bench: { shop } }: { readonly part: PartOfCall; readonly bench: Bench }) {
  const { t } = useWords();
  const problems = shop.findings.value?.problems.filter((problem) => problem.part === part.id).length ?? 0;
  return (
    <>
      <Chip tone="blue">{part.id}</Chip>
      {part.stage && <Chip>{t(`studio-stage-${part.stage}`)}</Chip>}
      {problems > 0 && (
        <Chip tone="vermilion" icon="triangle-alert">
          {t('studio-problems-here', { n: problems })}
        </Chip>
      )}
    </>
  );
}

function SayingRow({ saying, bench }: { readonly saying: Saying; readonly bench: Bench }) {
  const { t } = useWords();
  const findings = bench.shop.findings.value;
  const language = findings?.language ?? 'zh-CN';
  return (
    <li class="saying">
      <p class="saying-head">
        <span class="saying-key">{saying.key}</span>
        <span class="secondary">{t(`studio-kind-${saying.kind}`)}</span>
        <SayingNotes saying={saying} bench={bench} />
      </p>
      <div class="saying-both">
        {LOCALES.toSorted((a, b) => Number(b === 'en') - Number(a === 'en')).map((locale) => (
          <SayingBox
            key={locale}
            saying={saying}
            locale={locale}
            isOriginal={locale === language}
            text={findings?.words[locale]?.[saying.key] ?? ''}
            onWrite={(text) => bench.trade.say(saying, locale, text)}
          />
        ))}
      </div>
    </li>
  );
}
