import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The source as ART draws it: 12.5/21 monospace, keys plum, texts teal, the line of the cursor amber. */
const LOOK = EditorView.theme({
  '&': { height: '100%', fontSize: '0.78125rem', color: 'var(--ink)', background: 'transparent' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--font-source)', lineHeight: '1.68', overflow: 'auto' },
  '.cm-content': { padding: '0 0 2rem', caretColor: 'var(--ink)' },
  '.cm-cursor': { borderLeft: '2px solid var(--ink)' },
  '.cm-gutters': { background: 'transparent', border: '0', color: 'var(--ink-2)' },
  '.cm-lineNumbers .cm-gutterElement': { minWidth: '2.25rem', padding: '0 0.25rem 0 0' },
  '.cm-gutter-lint': { width: '1rem' },
  '.cm-activeLine': { background: 'var(--amber-tint)' },
  '.cm-activeLineGutter': { background: 'var(--amber-tint)', color: 'var(--ink)' },
  '.cm-error-line': { background: 'var(--error-line)' },
  '.cm-error-line.cm-activeLine': { background: 'var(--error-line)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'var(--selection)',
  },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--vermilion)',
    textUnderlineOffset: '4px',
  },
  '.cm-lintRange-warning': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--amber)',
    textUnderlineOffset: '4px',
  },
  '.cm-lint-marker': { width: '0.8em', height: '0.8em', marginTop: '0.4em' },
  '.cm-tooltip': {
    maxWidth: 'min(28rem, 90vw)',
    border: '1px solid var(--hairline)',
    borderRadius: 'var(--radius-button)',
    background: 'var(--surface)',
    color: 'var(--ink)',
    boxShadow: 'var(--float)',
    overflow: 'hidden',
  },
  '.cm-diagnostic': { padding: '0.5rem 0.75rem', border: '0', fontFamily: 'var(--font)', fontSize: 'var(--text-14)' },
  '.cm-message > *': { display: 'block' },
  '.cm-diagnosticAction': {
    display: 'inline-block',
    minHeight: '2.25rem',
    margin: '0.5rem 0 0.25rem',
    padding: '0.25rem 0.75rem',
    border: '2px solid var(--edge)',
    borderRadius: 'var(--radius-button)',
    background: 'var(--button)',
    color: 'var(--ink)',
    fontWeight: 'var(--weight-control)',
    fontSize: 'var(--text-14)',
  },
  '.cm-panels': { background: 'var(--sunken)', color: 'var(--ink)' },
});

const COLOURS = HighlightStyle.define([
  { tag: tags.definition(tags.propertyName), color: 'var(--plum)' },
  { tag: [tags.content, tags.string], color: 'var(--teal)' },
  { tag: [tags.lineComment, tags.meta], color: 'var(--ink-2)' },
  { tag: [tags.labelName, tags.typeName, tags.keyword], color: 'var(--amber-text)' },
  { tag: [tags.separator, tags.punctuation, tags.squareBracket, tags.brace], color: 'var(--ink-2)' },
]);

export const editorLook: Extension = [LOOK, syntaxHighlighting(COLOURS)];
