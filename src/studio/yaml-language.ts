import { yamlLanguage } from '@codemirror/lang-yaml';
import { LanguageSupport } from '@codemirror/language';
import { type ParseWrapper, type PartialParse, Tree } from '@lezer/common';

/** Levels of the syntax tree; a shipped call has 20. Building and colouring a tree recurse over its levels. */
const DEEPEST_COLOURED = 400;

function isTooDeep(tree: Tree): boolean {
  let levels = 0;
  let deepest = 0;
  tree.iterate({
    enter() {
      levels += 1;
      deepest = Math.max(deepest, levels);
      return levels <= DEEPEST_COLOURED;
    },
    leave() {
      levels -= 1;
    },
  });
  return deepest > DEEPEST_COLOURED;
}

/**
 * Lists standing in each other by the thousand make the recursion of the parser and of the colouring overflow, in an
 * idle moment and so past any catch of ours. Such a text is shown without colours; that it is refused is for the
 * problems to say.
 */
const plainWhenTooDeep: ParseWrapper = (inner, _input, _fragments, ranges): PartialParse => {
  const from = ranges[0]?.from ?? 0;
  const plain = (): Tree => new Tree(yamlLanguage.parser.topNode, [], [], (ranges.at(-1)?.to ?? from) - from);
  return {
    get parsedPos() {
      return inner.parsedPos;
    },
    get stoppedAt() {
      return inner.stoppedAt;
    },
    stopAt: (position) => inner.stopAt(position),
    advance() {
      try {
        const tree = inner.advance();
        return tree && isTooDeep(tree) ? plain() : tree;
      } catch (error) {
        if (error instanceof RangeError) return plain();
        throw error;
      }
    },
  };
};

/** YAML in colours, for the editor. */
export const colouredYaml = new LanguageSupport(yamlLanguage.configure({ wrap: plainWhenTooDeep }));
