import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { Compartment, EditorState, type Extension, StateEffect, StateField } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { editorLook } from './editor-look.ts';
import type { Finding } from './findings.ts';
import { colouredYaml } from './yaml-language.ts';

export interface EditorParts {
  readonly parent: HTMLElement;
  /** The text was changed by hand. */
  readonly typed: (file: string, text: string) => void;
  /** The cursor was moved by hand to a line, from 1. */
  readonly moved: (file: string, line: number) => void;
  readonly mend: (problem: Finding) => void;
}

interface MarkWords {
  /** Words of the button that puts an offer in place. */
  readonly use: (offer: string) => string;
  /** What a problem is about in the reader's language; null where its message is. */
  readonly gist: (code: string) => string | null;
}

/** The source of a call: a file at a time, each with its own history of changes. */
export interface Editor {
  readonly open: (file: string, text: string) => void;
  readonly mark: (problems: readonly Finding[], words: MarkWords) => void;
  readonly show: (from: number, to: number, focus: boolean) => void;
  /** Words that screen readers are told it by. */
  readonly name: (label: string) => void;
  readonly forget: () => void;
  readonly close: () => void;
}

const setErrorLines = StateEffect.define<readonly number[]>();
const errorLine = Decoration.line({ class: 'cm-error-line' });
const errorLines = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(lines, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(setErrorLines))
        return Decoration.set([...effect.value].sort((a, b) => a - b).map((at) => errorLine.range(at)));
    }
    return lines.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

export function openEditor({ parent, typed, moved, mend }: EditorParts): Editor {
  let file = '';
  let label = '';
  const states = new Map<string, EditorState>();
  const naming = new Compartment();
  const named = (): Extension =>
    EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false', tabindex: '0' });
  // Tab is left to move on to the next control; indenting is done with spaces or Ctrl+].
  const extensions: Extension = [
    lineNumbers(),
    lintGutter(),
    history(),
    drawSelection(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    EditorView.lineWrapping,
    EditorState.tabSize.of(2),
    colouredYaml,
    errorLines,
    editorLook,
    keymap.of([...defaultKeymap, ...historyKeymap, ...lintKeymap]),
    EditorView.updateListener.of((update) => {
      const byHand = update.transactions.some(
        (one) =>
          one.isUserEvent('input') ||
          one.isUserEvent('delete') ||
          one.isUserEvent('undo') ||
          one.isUserEvent('redo') ||
          one.isUserEvent('move'),
      );
      if (update.docChanged && byHand) typed(file, update.state.doc.toString());
      const pointed = update.transactions.some((one) => one.isUserEvent('select'));
      if (update.selectionSet && (pointed || byHand))
        moved(file, update.state.doc.lineAt(update.state.selection.main.head).number);
    }),
  ];
  const fresh = (doc: string): EditorState => EditorState.create({ doc, extensions: [extensions, naming.of(named())] });
  const view = new EditorView({ parent, state: fresh('') });

  /** Only what differs is changed, so that the cursor, the history and the scrolled place stay. */
  const bring = (text: string): void => {
    const now = view.state.doc.toString();
    if (now === text) return;
    let from = 0;
    while (from < now.length && now[from] === text[from]) from += 1;
    let back = 0;
    const most = Math.min(now.length, text.length) - from;
    while (back < most && now[now.length - 1 - back] === text[text.length - 1 - back]) back += 1;
    view.dispatch({ changes: { from, to: now.length - back, insert: text.slice(from, text.length - back) } });
  };
  return {
    open(name, text) {
      if (name !== file) {
        if (file !== '') states.set(file, view.state);
        file = name;
        view.setState(states.get(name) ?? fresh(text));
        view.dispatch({ effects: naming.reconfigure(named()) });
      }
      bring(text);
    },
    mark(problems, { use, gist }) {
      const { doc } = view.state;
      const here = problems.filter((problem) => problem.file === file && problem.to <= doc.length);
      const diagnostics = here.map(
        (problem): Diagnostic => ({
          from: problem.from,
          to: problem.to,
          severity: problem.severity,
          source: problem.code,
          message: problem.message,
          renderMessage: () => messageOf(problem, gist(problem.code)),
          ...(problem.fix !== null && { actions: [{ name: use(problem.fix), apply: () => mend(problem) }] }),
        }),
      );
      const lines = new Set(
        here.filter(({ severity }) => severity === 'error').map(({ from }) => doc.lineAt(from).from),
      );
      view.dispatch(setDiagnostics(view.state, diagnostics));
      view.dispatch({ effects: setErrorLines.of([...lines]) });
    },
    show(from, to, focus) {
      const end = Math.min(to, view.state.doc.length);
      const start = Math.min(from, end);
      view.dispatch({
        selection: { anchor: start, head: end },
        effects: EditorView.scrollIntoView(start, { y: focus ? 'center' : 'start', yMargin: 24 }),
      });
      if (focus) view.focus();
    },
    name(words) {
      label = words;
      view.dispatch({ effects: naming.reconfigure(named()) });
    },
    forget() {
      states.clear();
      file = '';
    },
    close: () => view.destroy(),
  };
}

/** The rules speak English; whoever reads the page in another language is told first, in theirs, what it is about. */
function messageOf({ message }: Finding, gist: string | null): HTMLElement {
  const box = document.createElement('span');
  box.className = 'cm-message';
  const words = document.createElement('span');
  words.lang = 'en';
  words.textContent = message;
  const own = document.createElement('strong');
  own.textContent = gist;
  box.append(...(gist === null ? [words] : [own, words]));
  return box;
}
