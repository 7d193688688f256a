import { MOODS, STANCES, TACTICS } from '../scenario/vocabulary.ts';
import { Chip } from '../screens/parts/chip.tsx';
import { useWords } from '../screens/parts/words.tsx';
import type { Bench } from './bench.ts';
import type { Saying } from './findings.ts';

type Note = Saying['notes'][number];

/** Who says it and how, or what a reply does and where it leads, in words; the source beside it has the ids. */
export function SayingNotes({ saying, bench }: { readonly saying: Saying; readonly bench: Bench }) {
  return (
    <>
      {saying.notes.map((note) => (
        <Chip key={note.about} tone={note.about === 'tactic' ? 'plum' : 'plain'}>
          <NoteWords note={note} bench={bench} />
        </Chip>
      ))}
    </>
  );
}

function NoteWords({ note: { about, id }, bench: { shop } }: { readonly note: Note; readonly bench: Bench }) {
  const { t, locale } = useWords();
  if (about === 'mood' && isOneOf(MOODS, id)) return <>{t(`studio-mood-${id}`)}</>;
  if (about === 'stance' && isOneOf(STANCES, id)) return <>{t(`studio-stance-${id}`)}</>;
  if (about === 'tactic' && isOneOf(TACTICS, id)) return <>{t(`tactic-${id}`)}</>;
  if (about === 'who' && id === 'you') return <>{t('studio-you')}</>;
  const name = about === 'who' ? shop.findings.value?.words[locale]?.[`speaker.${id}`] : undefined;
  if (name !== undefined) return <>{name}</>;
  // An id as it stands in the file is no word of any language.
  return <span translate={false}>{about === 'goes' ? `→ ${id}` : id}</span>;
}

function isOneOf(list: readonly string[], id: string): boolean {
  return list.includes(id);
}
