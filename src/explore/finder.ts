import { foldText } from './search.ts';

/**
 * Tells whether some texts together hold every word of another, in any order, inside words too, without regard to
 * case and diacritics: `armas eve` finds "Eve Macarro" with "Ana de Armas". An empty text finds everything.
 */
export function finder(find: string): (texts: readonly string[]) => boolean {
  const words = foldText(find).split(/\s+/).filter(Boolean);
  if (words.length === 0) return () => true;
  return (texts) => {
    const text = foldText(texts.join('\n'));
    return words.every((word) => text.includes(word));
  };
}
