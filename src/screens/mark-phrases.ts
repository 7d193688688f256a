import { type ComponentChildren, Fragment, options, type VNode } from 'preact';
import { markPhrases } from '../i18n/phrases.ts';

/** Their text is a value or is read letter by letter. */
const AS_IT_IS: ReadonlySet<unknown> = new Set(['code', 'option', 'pre', 'textarea', 'title']);
/** The words of the page and of the call at hand; when more have come, it starts anew. */
const MOST_KEPT = 5000;
const kept = new Map<string, string>();

/**
 * From now on every Chinese text that is drawn says where its lines may break. It is done here, at the last step, and
 * not to the words themselves, so that names for screen readers, titles and files keep them plain.
 */
export function markPhrasesDrawn(): void {
  const before = options.vnode?.bind(options);
  options.vnode = (vnode) => {
    const { type } = vnode;
    if ((typeof type === 'string' && !AS_IT_IS.has(type)) || type === Fragment) {
      const { props } = vnode as VNode<{ children?: ComponentChildren }>;
      if (props.children !== undefined) props.children = marked(props.children);
    }
    before?.(vnode);
  };
}

function marked(children: ComponentChildren): ComponentChildren {
  if (Array.isArray(children)) return children.map(marked);
  if (typeof children !== 'string') return children;
  const known = kept.get(children);
  if (known !== undefined) return known;
  if (kept.size > MOST_KEPT) kept.clear();
  const phrases = markPhrases(children);
  kept.set(children, phrases);
  return phrases;
}
