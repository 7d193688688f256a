import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { ExampleView, ExcerptLine, ExcerptView } from './mixed-views.ts';
import type { AppModel } from './model.ts';
import { Button } from './parts/button.tsx';
import { Header } from './parts/header.tsx';
import { HearLine } from './parts/hear-line.tsx';
import { Icon } from './parts/icon.tsx';
import { MarkedWords } from './parts/marked-words.tsx';
import { Panel } from './parts/panel.tsx';
import { PersonCard } from './parts/person-card.tsx';
import { useHeadingFocus } from './parts/use-heading-focus.ts';
import { useKeys } from './parts/use-keys.ts';
import { useWords } from './parts/words.tsx';
import './styles/excerpt.css';

export interface ExcerptScreenProps {
  readonly view: ExcerptView;
  readonly model: AppModel;
}

/** A few lines of some call: genuine, or a scam? Once answered, the words that tell it and how its twin puts the same. */
export function ExcerptScreen({ view, model }: ExcerptScreenProps) {
  const { t } = useWords();
  const heading = useHeadingFocus();
  const { actions } = model;
  const { scenario, lines, example } = view;
  const first = useRef(scenario);
  useEffect(() => {
    // The next piece begins at the question again; the first did so when the screen opened.
    if (first.current === scenario) return;
    first.current = scenario;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [scenario, heading]);
  useKeys(
    example === null
      ? { g: () => actions.tell('genuine'), s: () => actions.tell('scam') }
      : { n: () => actions.nextPiece() },
  );
  const ids = lines.map(({ id }) => id);
  const isPlaying = ids.some((id) => model.hearing.value === `call ${id}`);
  return (
    <div class="screen excerpt">
      <Header model={model} place={view.place} counts="piece" controls={['help', 'settings', 'home']} />
      <main class="screen-body">
        <div class="excerpt-head">
          <h1 ref={heading} tabIndex={-1}>
            {t('excerpt-question')}
          </h1>
          <p class="secondary">{t('excerpt-hint')}</p>
        </div>
        <PersonCard card={view.card} form="compact" />
        <Panel class="excerpt-lines">
          <ol>
            {lines.map((line, index) => (
              <Spoken key={line.id} line={line} named={line.speaker !== lines[index - 1]?.speaker} />
            ))}
          </ol>
          {view.mayHear.call && (
            <Button kind="plain" icon="volume" onClick={() => actions.hear('call', ...ids)}>
              {t(isPlaying ? 'debrief-hear-stop' : 'debrief-hear')}
            </Button>
          )}
        </Panel>
        {example === null ? (
          <div class="excerpt-answers">
            <Button kind="plain" large icon="shield-check" keyHint="G" onClick={() => actions.tell('genuine')}>
              {t('excerpt-genuine')}
            </Button>
            <Button kind="plain" large icon="shield-alert" keyHint="S" onClick={() => actions.tell('scam')}>
              {t('excerpt-scam')}
            </Button>
          </div>
        ) : (
          <Example key={scenario} view={view} example={example} model={model} />
        )}
      </main>
    </div>
  );
}

/** `named`: somebody else speaks than before. */
function Spoken({ line, named }: { readonly line: ExcerptLine; readonly named: boolean }) {
  const { t } = useWords();
  return (
    <li>
      <p>
        <span class={named ? 'excerpt-speaker' : 'excerpt-speaker visually-hidden'}>
          {line.speaker === '' ? t('debrief-you') : line.speaker}
        </span>
        <MarkedWords text={line.text} cues={line.cues} />
      </p>
      {line.cues
        .filter(({ sort }) => sort !== 'surface')
        .map((cue) => (
          <p key={cue.kind + cue.quote} class="excerpt-why">
            <strong>{t(`cue-${cue.kind}`)}</strong> {cue.why ?? t(`cue-${cue.kind}-why`)}
          </p>
        ))}
    </li>
  );
}

interface ExampleProps extends ExcerptScreenProps {
  readonly example: ExampleView;
}

/** What it was, shown by the words themselves, and what the call that sounds like it says in that place. */
function Example({ view, example, model }: ExampleProps) {
  const { t } = useWords();
  const result = useRef<HTMLHeadingElement>(null);
  // The buttons that were pressed are gone; reading goes on with what came in their place.
  useLayoutEffect(() => result.current?.focus(), []);
  const { truth, right, topic, twin } = example;
  const other = truth === 'scam' ? 'genuine' : 'scam';
  return (
    <div class="excerpt-example">
      <h2 ref={result} tabIndex={-1} class={right ? 'right' : 'wrong'}>
        <Icon name={right ? 'check' : 'x'} />
        {t(`example-${right ? 'right' : 'wrong'}-${truth}`)}
      </h2>
      {twin !== null && (
        <Panel class={`excerpt-twin ${other}`}>
          <h3>
            <Icon name={other === 'scam' ? 'shield-alert' : 'shield-check'} />
            {t(`example-twin-${other}`)}
          </h3>
          <p class="secondary">
            {t(`contrast-${topic}`)} · {t(`contrast-${topic}-why`)}
          </p>
          <div class="debrief-told">
            <MarkedWords text={twin.text} cues={twin.cues} />
            {view.mayHear.twin && (
              <HearLine model={model} of="twin" line={twin.id} label={t('debrief-hear-words', { text: twin.text })} />
            )}
          </div>
        </Panel>
      )}
      <Button kind="primary" large icon="arrow-right" keyHint="N" onClick={model.actions.nextPiece}>
        {t(example.last ? 'example-end' : 'example-next')}
      </Button>
    </div>
  );
}
