import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { DebriefView } from '../debrief-views.ts';
import type { AppModel } from '../model.ts';
import { HearLine } from './hear-line.tsx';
import { Icon } from './icon.tsx';
import { nestQuotes } from './nest-quotes.ts';
import { Panel } from './panel.tsx';
import { useWords } from './words.tsx';

export interface DebriefTwinsProps {
  readonly view: Pick<DebriefView, 'truth' | 'contrasts' | 'mayHear'>;
  readonly model: AppModel;
}

/** This call and the one that sounds like it, topic by topic. The topic is a row of its own so that both fit a phone. */
export function DebriefTwins({ view, model }: DebriefTwinsProps) {
  const { t } = useWords();
  const title = useId();
  const sides = [
    { truth: view.truth, words: t('debrief-twins-ours') },
    view.truth === 'scam'
      ? { truth: 'genuine', words: t('debrief-twins-genuine') }
      : { truth: 'scam', words: t('debrief-twins-scam') },
  ];
  const hear = (of: 'call' | 'twin', line: string, topic: string) => (
    <HearLine
      model={model}
      of={of}
      line={line}
      label={t('debrief-hear-side', { side: sides[of === 'call' ? 0 : 1]?.words ?? '', topic: t(`contrast-${topic}`) })}
    />
  );
  return (
    <Panel as="section" labelledBy={title} class="debrief-twins">
      <h2 id={title}>{t('debrief-twins')}</h2>
      <table>
        <thead>
          <tr>
            {sides.map(({ truth, words }) => (
              <th key={truth} scope="col" class={truth}>
                <Icon name={truth === 'scam' ? 'shield-alert' : 'shield-check'} />
                {words}
              </th>
            ))}
          </tr>
        </thead>
        {view.contrasts.map(({ topic, ours, theirs, ourLine, theirLine }) => (
          <tbody key={topic}>
            <tr>
              <th colSpan={2} scope="rowgroup">
                {t(`contrast-${topic}`)}
                <span>{t(`contrast-${topic}-why`)}</span>
              </th>
            </tr>
            <tr>
              <Side words={sides[0]?.words} text={ours}>
                {view.mayHear.call && hear('call', ourLine, topic)}
              </Side>
              <Side words={sides[1]?.words} text={theirs}>
                {view.mayHear.twin && hear('twin', theirLine, topic)}
              </Side>
            </tr>
          </tbody>
        ))}
      </table>
    </Panel>
  );
}

interface SideProps {
  readonly words: string | undefined;
  readonly text: string;
  readonly children: ComponentChildren;
}

/** With very large letters the two lie below one another, and each says whose words it holds. */
function Side({ words, text, children }: SideProps) {
  const { t } = useWords();
  return (
    <td>
      <span class="twins-side" aria-hidden="true">
        {words}
      </span>
      <div class="debrief-told">
        <span>{t('debrief-quote', { text: nestQuotes(text) })}</span>
        {children}
      </div>
    </td>
  );
}
