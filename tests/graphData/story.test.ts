import { describe, expect, it } from 'vitest';
import type { GraphEdge, NodeId, WorkId } from '../../src/graph/types.ts';
import { edges, edgesOf, inWorks, nodeOf, nodesOf, storyOrder } from './world.ts';

const characters = nodesOf('character');
const ids = (edge: GraphEdge): string => inWorks(edge.id, edge.works);

/** Deeds: who is the source of one is alive and there. A symmetric one is a deed of both. */
const DEEDS = [
  ...['kills', 'attacks', 'betrays', 'punishes', 'spares', 'hires', 'helps', 'mentors', 'deals-with'],
  ...['seen-at', 'appears-in'],
];
/** How the dead are shown, in the words of our notes and facts. */
const REMEMBERED = /flashback|photograph|video|recording|memory|thoughts|grave|body|letter|dream/i;

/** Two holders of one office at a time, each with the reason. */
const SHARED_OFFICES = new Map([
  ['ruska-roma', 'a house in New York and one in Berlin, each with its own head'],
  ['bowery-kings-network', 'decades lie between the two; no work tells how it passed on'],
]);

/** Above the body they lead, not in it. */
const NO_MEMBERS = new Set(['the-elder', 'the-elder-of-chapter-4']);

/** Groups of which some are killed and others not: they have no fate as one. */
const GROUPS = new Set([
  'assassins-of-paris',
  'high-table-soldiers-chapter-4',
  'new-york-assassins',
  'osaka-continental-staff',
]);

describe('the story', () => {
  it('shows every character in the works in which somebody plays it', () => {
    const shown = new Set(edgesOf('appears-in').map(({ source, target }) => `${source} ${target}`));
    const unseen = edgesOf('plays').flatMap((edge) =>
      edge.works
        .filter((work) => !shown.has(`${edge.target} ${work}`))
        .map((work) => `${edge.id} in ${work}`),
    );
    expect(unseen).toEqual([]);
  });

  it('shows every statement only in works that both its ends belong to', () => {
    const astray = edges.flatMap((edge) =>
      [edge.source, edge.target].flatMap((end) => {
        // A tie of two works is told by the later one; the compiler sees to it that it is one of the two.
        if (nodeOf(edge.source).kind === 'work' && nodeOf(edge.target).kind === 'work') return [];
        const missing = edge.works.filter((work) => !nodeOf(end).works.includes(work));
        return missing.length > 0 ? [`${edge.id}: ${end} is not in ${missing.join(', ')}`] : [];
      }),
    );
    expect(astray).toEqual([]);
  });

  it('lets nobody act after dying, unless it says how', () => {
    const deeds = edgesOf(...DEEDS).flatMap((edge) => [
      { edge, actor: edge.source },
      ...(edge.relation === 'deals-with' ? [{ edge, actor: edge.target }] : []),
    ]);
    const ghosts = deeds.filter(({ edge, actor }) => {
      const after = edge.works.filter((work) => isDeadBefore(actor, work));
      const told = [
        edge.note ?? '',
        ...nodeOf(actor).facts.flatMap(({ text, works }) =>
          works.some((work) => after.includes(work)) ? [text] : [],
        ),
      ];
      return after.length > 0 && !told.some((text) => REMEMBERED.test(text));
    });
    expect(ghosts.map(({ edge }) => ids(edge))).toEqual([]);
  });

  it('says of each one killed that it is dead', () => {
    const alive = edgesOf('kills').filter(({ target }) => {
      const { fates } = nodeOf(target);
      return !GROUPS.has(target) && !fates.some(({ fate }) => fate === 'dead' || fate === 'presumed-dead');
    });
    expect(alive.map(ids)).toEqual([]);
  });

  it('gives nobody two fates in one work', () => {
    const torn = characters.filter(({ fates }) => {
      const works = fates.flatMap((fate) => fate.works);
      return new Set(works).size < works.length;
    });
    expect(torn.map(({ id }) => id)).toEqual([]);
  });

  // A manager or concierge is not asked to be a member: a hotel's members are its guests, the office says the rest.
  it('counts a leader among the members', () => {
    const members = new Set(edgesOf('member-of').map(({ source, target }) => `${source} ${target}`));
    const outside = edgesOf('leads').filter(
      ({ source, target }) => !NO_MEMBERS.has(source) && !members.has(`${source} ${target}`),
    );
    expect(outside.map(ids)).toEqual([]);
  });

  it('ends an office, or names the successor, before another holds it', () => {
    const succeeds = new Set(
      edgesOf('succeeds').flatMap(({ source, target }) => [`${source} ${target}`, `${target} ${source}`]),
    );
    const offices = edgesOf('leads', 'manages', 'concierge-of');
    const both = offices.flatMap((one, at) =>
      offices.slice(at + 1).flatMap((other) => {
        if (one.target !== other.target || one.source === other.source) return [];
        if ((one.relation === 'concierge-of') !== (other.relation === 'concierge-of')) return [];
        const passed = one.until ?? other.until ?? succeeds.has(`${one.source} ${other.source}`);
        return passed !== false || SHARED_OFFICES.has(one.target) ? [] : [`${one.id} and ${other.id}`];
      }),
    );
    expect(both).toEqual([]);
  });
});

describe('kinship', () => {
  const kin = (relation: string): ReadonlySet<string> =>
    new Set(
      edgesOf(relation).flatMap(({ source, target }) => [`${source} ${target}`, `${target} ${source}`]),
    );
  const parents = edgesOf('parent-of');

  it('makes nobody their own ancestor', () => {
    const children = (id: NodeId): readonly NodeId[] =>
      parents.flatMap(({ source, target }) => (source === id ? [target] : []));
    const descends = (id: NodeId, from: NodeId, depth: number): boolean =>
      depth > 0 && children(from).some((child) => child === id || descends(id, child, depth - 1));
    expect(characters.filter(({ id }) => descends(id, id, characters.length)).map(({ id }) => id)).toEqual(
      [],
    );
  });

  it('joins two people in one way only', () => {
    const ways = ['parent-of', 'sibling-of', 'spouse-of', 'relative-of'].map(kin);
    const pairs = ways.flatMap((way) => [...way]);
    expect(pairs.filter((pair, at) => pairs.indexOf(pair) !== at)).toEqual([]);
  });

  it('gives nobody more than two parents, and siblings the same ones', () => {
    const parentsOf = (id: NodeId): readonly NodeId[] =>
      parents.flatMap(({ source, target }) => (target === id ? [source] : [])).sort();
    expect(characters.filter(({ id }) => parentsOf(id).length > 2).map(({ id }) => id)).toEqual([]);
    const unlike = edgesOf('sibling-of').filter(
      ({ source, target }) => parentsOf(source).join() !== parentsOf(target).join(),
    );
    expect(unlike.map(ids)).toEqual([]);
  });

  it('makes children of the same parents siblings', () => {
    const siblings = kin('sibling-of');
    const strangers = parents.flatMap((one) =>
      parents.flatMap((other) => {
        if (one.source !== other.source || one.target >= other.target) return [];
        return siblings.has(`${one.target} ${other.target}`) ? [] : [`${one.target} and ${other.target}`];
      }),
    );
    expect(strangers).toEqual([]);
  });
});

/** Whether a character died in a work that comes earlier in the story. What is only announced tells nothing yet. */
function isDeadBefore(id: NodeId, work: WorkId): boolean {
  const now = storyOrder(work);
  if (now === undefined || nodeOf(work).work?.state !== 'released') return false;
  return nodeOf(id).fates.some(
    ({ fate, works }) => fate === 'dead' && works.every((told) => (storyOrder(told) ?? Infinity) < now),
  );
}
