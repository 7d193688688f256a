import { useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Chip } from '../screens/parts/chip.tsx';
import { useWords } from '../screens/parts/words.tsx';
import type { Bench } from './bench.ts';
import { type Editor, openEditor } from './editor.ts';
import { CALL_FILE } from './findings.ts';
import { gistOf } from './gist-of.ts';
import { sourceNames } from './opened.ts';
import { partAtLine } from './part-places.ts';
import { StudioPane } from './studio-pane.tsx';
import { Tabs } from './tabs.tsx';
import './styles/source.css';

/** The files themselves, with every problem at its line. What is typed here is the truth; all else is drawn from it. */
export function SourcePane({ shop, trade }: Bench) {
  const { t, locale } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  const words = useRef(t);
  words.current = t;

  useEffect(() => {
    if (!box.current) return;
    const made = openEditor({
      parent: box.current,
      typed: trade.write,
      moved(file, line) {
        const part = file === CALL_FILE ? partAtLine(shop.findings.peek()?.parts ?? [], line) : null;
        if (part) shop.chosen.value = part.id;
      },
      mend: trade.mend,
    });
    editor.current = made;
    return () => made.close();
  }, [shop, trade]);

  useSignalEffect(() => {
    const opened = shop.opened.value;
    const file = shop.file.value;
    if (opened) editor.current?.open(file, opened.texts[file] ?? '');
  });
  useSignalEffect(() => {
    void shop.file.value;
    const problems = shop.findings.value?.problems ?? [];
    editor.current?.mark(problems, {
      use: (offer) => words.current('studio-use', { offer }),
      gist: (code) => gistOf(code, locale),
    });
  });
  useSignalEffect(() => {
    const target = shop.target.value;
    if (target && target.file === shop.file.peek()) editor.current?.show(target.from, target.to, target.focus);
  });
  const file = shop.file.value;
  useEffect(() => editor.current?.name(t('studio-source-of', { file })), [t, file]);

  const opened = shop.opened.value;
  const chosen = shop.chosen.value;
  return (
    <StudioPane
      name="source"
      title={t('studio-source')}
      aside={chosen !== null && <Chip tone="blue">{chosen}</Chip>}
      tools={
        opened && (
          <Tabs
            label={t('studio-files')}
            tabs={sourceNames(opened.texts).map((name) => ({ id: name, words: name }))}
            now={file}
            panel="studio-source"
            onChoose={(name) => {
              shop.file.value = name;
            }}
          />
        )
      }
    >
      <div id="studio-source" class="source" ref={box} />
    </StudioPane>
  );
}
