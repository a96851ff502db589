/**
 * Finds the names of nodes in any text, so that the shield's law can ask who is named where.
 *
 * A name counts where its words stand in a row, those that it writes with a capital written so too (its first word
 * only if it is the only one; an article does not count). The longest name at a place wins: "New York Continental" is not
 * "New York".
 */
import type { NodeId, WorkId } from '../../src/graph/types.ts';
import { nodes } from './world.ts';

export interface Name {
  readonly text: string;
  /** Who bears it, and the works that show each under this name. */
  readonly owners: readonly { readonly id: NodeId; readonly works: readonly WorkId[] }[];
  /** Whether it is the title of a work. */
  readonly isTitle: boolean;
}

interface Word {
  readonly folded: string;
  readonly capital: boolean;
}

interface Pattern {
  readonly words: readonly Word[];
  /** An epithet of one word counts only after its article: "the Manager" is somebody, a manager is not. */
  readonly afterArticle: boolean;
}

/** Shorter ones are too often something else: "KD". */
const SHORTEST_SINGLE_WORD = 3;
/** Names that are a part of something everybody knows. */
const SET_PHRASES = /\bNew Year['’]?s Eve\b/g;
const ARTICLES = new Set(['the', 'a', 'an']);

/** Folded words; a possessive ends a word, an apostrophe within does not. */
function wordsOf(text: string): readonly Word[] {
  const plain = text
    .replace(SET_PHRASES, 'New Year')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]s?(?!\p{L})/gu, ' ')
    .replace(/['’]/g, '');
  return plain
    .split(/[^\p{L}\p{N}#&]+/u)
    .filter(Boolean)
    .map((word) => ({ folded: word.toLowerCase(), capital: /^\p{Lu}/u.test(word) }));
}

/** How a name looks in a text; null if it cannot be told from a common word. */
function patternOf(name: string, common: ReadonlySet<string>): Pattern | null {
  const all = wordsOf(name);
  const article = all.length > 1 && ARTICLES.has(all[0]?.folded ?? '');
  const words = article ? all.slice(1) : all;
  const [first] = words;
  if (!first) return null;
  if (words.length > 1) {
    return { words: [{ ...first, capital: false }, ...words.slice(1)], afterArticle: false };
  }
  const distinctive =
    first.capital && first.folded.length >= SHORTEST_SINGLE_WORD && !common.has(first.folded);
  return distinctive ? { words, afterArticle: article } : null;
}

/** A finder of names; `common` are folded words that are no name by themselves. */
export function createMentions(common: ReadonlySet<string>): (text: string) => readonly Name[] {
  const byText = new Map<string, Name>();
  const byFirst = new Map<string, { readonly pattern: Pattern; readonly name: Name }[]>();
  for (const node of nodes) {
    const titles = node.work ? [{ name: node.work.shortLabel, works: node.works }] : [];
    for (const { name, works } of [{ name: node.label, works: node.works }, ...node.aliases, ...titles]) {
      const pattern = patternOf(name, common);
      if (!pattern) continue;
      const key = `${String(pattern.afterArticle)} ${pattern.words.map(({ folded }) => folded).join(' ')}`;
      const earlier = byText.get(key);
      const owners = [...(earlier?.owners ?? []), { id: node.id, works }];
      const entry: Name = {
        text: earlier?.text ?? name,
        owners,
        isTitle: earlier?.isTitle === true || node.kind === 'work',
      };
      if (earlier) Object.assign(earlier, entry);
      else {
        byText.set(key, entry);
        const first = pattern.words[0]?.folded ?? '';
        byFirst.set(first, [...(byFirst.get(first) ?? []), { pattern, name: entry }]);
      }
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.pattern.words.length - a.pattern.words.length);

  const told = new Map<string, readonly Name[]>();
  return (text) => {
    const known = told.get(text);
    if (known) return known;
    const words = wordsOf(text);
    const found: Name[] = [];
    for (let at = 0; at < words.length;) {
      const match = byFirst.get(words[at]?.folded ?? '')?.find(({ pattern }) => standsAt(pattern, words, at));
      if (match) found.push(match.name);
      at += match?.pattern.words.length ?? 1;
    }
    told.set(text, found);
    return found;
  };
}

function standsAt(pattern: Pattern, words: readonly Word[], at: number): boolean {
  if (pattern.afterArticle && words[at - 1]?.folded !== 'the') return false;
  return pattern.words.every(({ folded, capital }, offset) => {
    const word = words[at + offset];
    return word?.folded === folded && (word.capital || !capital);
  });
}
