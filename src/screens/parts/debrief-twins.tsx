import { useId } from 'preact/hooks';
import type { DebriefView } from '../view.ts';
import { Icon } from './icon.tsx';
import { Panel } from './panel.tsx';
import { useWords } from './words.tsx';

/** This call and the one that sounds like it, topic by topic. The topic is a row of its own so that both fit a phone. */
export function DebriefTwins({ view }: { readonly view: Pick<DebriefView, 'truth' | 'contrasts'> }) {
  const { t } = useWords();
  const title = useId();
  const sides = [
    { truth: view.truth, words: t('debrief-twins-ours') },
    view.truth === 'scam'
      ? { truth: 'genuine', words: t('debrief-twins-genuine') }
      : { truth: 'scam', words: t('debrief-twins-scam') },
  ];
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
        {view.contrasts.map(({ topic, ours, theirs }) => (
          <tbody key={topic}>
            <tr>
              <th colSpan={2} scope="rowgroup">
                {t(`contrast-${topic}`)}
                <span>{t(`contrast-${topic}-why`)}</span>
              </th>
            </tr>
            <tr>
              <Side words={sides[0]?.words} text={ours} />
              <Side words={sides[1]?.words} text={theirs} />
            </tr>
          </tbody>
        ))}
      </table>
    </Panel>
  );
}

/** With very large letters the two lie below one another, and each says whose words it holds. */
function Side({ words, text }: { readonly words: string | undefined; readonly text: string }) {
  const { t } = useWords();
  return (
    <td>
      <span class="twins-side" aria-hidden="true">
        {words}
      </span>
      {t('debrief-quote', { text })}
    </td>
  );
}
