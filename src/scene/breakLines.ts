/** Wider names are broken in two, in CSS pixels. */
const BREAK_FROM = 118;

/** A name on one line, or on two broken at the space that leaves them most even. */
export function breakLines(text: string, measure: (text: string) => number): readonly string[] {
  if (measure(text) <= BREAK_FROM) return [text];
  const words = text.split(' ');
  let best: readonly string[] = [text];
  let least = Infinity;
  for (let cut = 1; cut < words.length; cut += 1) {
    const lines = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
    const widest = Math.max(...lines.map(measure));
    if (widest >= least) continue;
    least = widest;
    best = lines;
  }
  return best;
}
