import type { WorkId } from '../../src/graph/types.ts';
import { createMentions, type Name } from './mentions.ts';
import { dataset, graph } from './world.ts';

/** Names that are also words of any language or trade, by why they are. */
export const COMMON_WORDS = new Set([
  // Trades and offices that many hold; each is somebody's credit as well.
  ...['adjudicator', 'concierge', 'director', 'doctor', 'nobody', 'tailor', 'violinist'],
  // Things that many a sentence needs.
  ...['flamethrower', 'medallion'],
  // An adjective, and a word of headlines for what is large.
  ...['continental', 'epic'],
]);

/** Names that may stand anywhere, whoever has seen what. */
export const NO_SECRETS = new Map([
  ['New York', 'real geography: where a hotel or a man is at home tells nothing of a film'],
  ['NYC', 'the same'],
  ['Manhattan', 'the same'],
  ['Brooklyn', 'real geography: the two ends of a bridge'],
  ['London', 'real geography: where films have their premieres'],
  ['Hong Kong', 'real geography: where an actor comes from'],
  ['Hungary', 'real geography: the country of Budapest'],
  ['Japan', 'real geography, and part of the name of a newspaper'],
  ['Belgian Malinois', 'a breed of dogs, of which two works show some'],
  ['Epic Games', 'part of the name of a shop'],
]);

/** Headlines that name somebody of another work, where no other source says what they are cited for. */
export const HEADLINES = new Map([
  [
    'source motionpictures-dunlevy',
    'tells of a stuntman’s earlier films; names the star of its own, known from any poster',
  ],
  ['source kotaku-fortnite', 'names an actor to say that he is not in the game'],
]);

export const mentions = createMentions(COMMON_WORDS);
export const isKnown = ({ owners }: Name, seen: ReadonlySet<WorkId>): boolean =>
  owners.some(({ works }) => works.some((work) => seen.has(work)));

/** Titles may be named to anyone: the shield's own dialog lists them. One that is a character's name is no mere title. */
export const isPublic = ({ text, owners, isTitle }: Name): boolean =>
  NO_SECRETS.has(text) ||
  text === dataset.title ||
  (isTitle &&
    !owners.some(
      ({ id }) => graph.nodes.get(id)?.kind === 'character' && graph.nodes.get(id)?.label === text,
    ));

/** A line for every name in a text that only unseen works show. */
export function leaksOf(
  at: string,
  text: string,
  seen: ReadonlySet<WorkId>,
  isFine: (name: Name) => boolean = isPublic,
): readonly string[] {
  if (HEADLINES.has(at)) return [];
  return mentions(text)
    .filter((name) => !isPublic(name) && !isFine(name) && !isKnown(name, seen))
    .map((name) => `${at}: "${text}" names ${name.text} (${name.owners.map(({ id }) => id).join(', ')})`);
}
