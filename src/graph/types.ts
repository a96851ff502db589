/**
 * The vocabulary of the graph: what a node, an edge and a receipt are.
 *
 * Ids are branded strings, so that an edge's id cannot be passed where a node's is expected;
 * a work is a node, so a `WorkId` may stand wherever a `NodeId` is wanted, but not the reverse.
 */
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: { readonly [N in Name]: true } };

export type NodeId = Branded<'node'>;
export type WorkId = Branded<'node' | 'work'>;
export type EdgeId = Branded<'edge'>;
export type SourceId = Branded<'source'>;
export type RelationId = Branded<'relation'>;
export type GroupId = Branded<'group'>;

export const KINDS = ['work', 'character', 'person', 'organization', 'place', 'thing'] as const;
export type Kind = (typeof KINDS)[number];

/** What a relation says of the order of its ends: the source stands `under` the target, stands in it and `leads` it, or stands `over` it. */
export const STANDINGS = ['under', 'leads', 'over'] as const;
export type RelationStanding = (typeof STANDINGS)[number];

export const MEDIA = ['film', 'series', 'documentary', 'game', 'comic', 'attraction'] as const;
export type Medium = (typeof MEDIA)[number];

export const FATES = ['alive', 'dead', 'presumed-dead', 'unknown'] as const;
export type Fate = (typeof FATES)[number];

/** Says that a statement no longer holds, or that sources disagree; absent when it simply holds. */
export type StatementStatus = 'superseded' | 'contested';

/** What replaced a superseded statement: one sentence, and where that can be read. */
export interface Successor {
  readonly text: string;
  readonly sources: readonly SourceId[];
  /** ISO date on which the successor became known, if known. */
  readonly date?: string;
}

/** What every claim about the world carries: where it is shown, and what it rests on. */
export interface Statement {
  /** The works that show it, in release order; never empty. */
  readonly works: readonly WorkId[];
  /** The first of `works`. */
  readonly revealedIn: WorkId;
  /** Never empty. */
  readonly sources: readonly SourceId[];
  readonly status?: StatementStatus;
  readonly supersededBy?: Successor;
  /** Only where a reader may doubt it. */
  readonly confidence?: 'low' | 'medium';
  readonly note?: string;
}

/** One sentence about a node, in our own words. */
export interface Fact extends Statement {
  readonly text: string;
}

/** How a character stands at the end of a work. */
export interface FateStatement extends Statement {
  readonly fate: Fate;
}

/** A value of a plain field that does not, or not undisputedly, hold: an announced date, a rival running time. */
export interface FieldClaim extends Statement {
  readonly field: string;
  readonly value: string | number;
}

/** Another name a person would type, and where it is learnt. */
export interface Alias extends Statement {
  readonly name: string;
}

/** Addresses of the same thing elsewhere, by site; the value is that site's own id. */
export type SameAs = Readonly<Partial<Record<'wikidata' | 'imdb' | 'tmdb' | 'wikipedia', string>>>;

export interface GraphNode {
  readonly id: NodeId;
  readonly kind: Kind;
  readonly label: string;
  /** One spoiler-free line. */
  readonly description: string;
  /** Works that show or name it, in release order; never empty. A work's own is itself. */
  readonly works: readonly WorkId[];
  readonly revealedIn: WorkId;
  /** Receipts of the label, the description and the plain fields; under a shield those that a known statement cites too. */
  readonly sources: readonly SourceId[];
  readonly aliases: readonly Alias[];
  readonly facts: readonly Fact[];
  readonly fates: readonly FateStatement[];
  readonly claims: readonly FieldClaim[];
  readonly sameAs: SameAs;
  /** Ids this node had before; links to them still work. */
  readonly formerIds: readonly NodeId[];
  /** What sort of organization, place, thing or character it is: "hotel", "city", "weapon", "dog". */
  readonly type?: string;
  /** Organizations only: inside the story, or behind the camera. */
  readonly domain?: 'story' | 'industry';
  /** Works only. */
  readonly work?: WorkFields;
}

export interface WorkFields {
  readonly medium: Medium;
  /** "Chapter 2": for seats and narrow places. */
  readonly shortLabel: string;
  /** One to three characters for the seat's disc: "II". */
  readonly symbol: string;
  /** ISO dates; absent while only announced. */
  readonly releaseDate?: string;
  readonly endDate?: string;
  /** Minutes. */
  readonly runtime?: number;
  readonly episodes?: number;
  readonly countries?: readonly string[];
  readonly network?: string;
  /** Place in the story's own time, smaller is earlier; absent if outside the story. */
  readonly storyOrder?: number;
  readonly state: 'released' | 'announced' | 'cancelled';
}

/** A typed, directed, sourced statement about two nodes. */
export interface GraphEdge extends Statement {
  readonly id: EdgeId;
  readonly source: NodeId;
  readonly target: NodeId;
  readonly relation: RelationId;
  /** Place in the cast list of the work that reveals the tie, 1 is first; `plays` only. */
  readonly billing?: number;
  /** The work in which the tie ends. */
  readonly until?: WorkId;
}

export interface Relation {
  readonly id: RelationId;
  readonly group: GroupId;
  /** Read from source to target: "member of". */
  readonly label: string;
  /** Read from target to source: "has member". */
  readonly inverse: string;
  /** Whole sentences with `{source}` and `{target}`: one as told of the source, one of the target. */
  readonly sentence: string;
  readonly inverseSentence: string;
  readonly symmetric: boolean;
  /** Who of the two stands above the other: see `STANDINGS`; absent if neither does. */
  readonly standing?: RelationStanding;
  /** Its source holds an office at its target, and is named wherever that house is. */
  readonly office?: boolean;
  readonly from: readonly Kind[];
  readonly to: readonly Kind[];
}

export interface RelationGroup {
  readonly id: GroupId;
  readonly label: string;
}

export interface Source {
  readonly id: SourceId;
  readonly title: string;
  readonly publisher: string;
  readonly url?: string;
  readonly kind: SourceKind;
  /** ISO date (year, month or day), when known. */
  readonly date?: string;
}

export const SOURCE_KINDS = [
  'work',
  'encyclopedia',
  'database',
  'press',
  'interview',
  'fan-wiki',
  'blog',
  'repost',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** One stop of a tour: what is told, and what is looked at meanwhile. */
export interface TourStep {
  readonly caption: string;
  /** An address of the explorer, as `formatAddress` writes it. */
  readonly address: string;
  /** The works one must have seen, all of them, to read it unspoilt; none needed if empty. */
  readonly in: readonly WorkId[];
}

/** A told sequence of steps through the explorer. */
export interface Tour {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The works one must have seen to read the title and the description; every step needs them too. */
  readonly in: readonly WorkId[];
  /** Never empty. */
  readonly steps: readonly TourStep[];
}

/** Graph position: 1 unit is 1 CSS pixel at zoom 1. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** One place for every node, for canvases wider than 4:5 and for narrower ones. */
export interface MapPositions {
  readonly wide: ReadonlyMap<NodeId, Position>;
  readonly tall: ReadonlyMap<NodeId, Position>;
}

/** A whole franchise, checked and complete: what the build compiles and `/graph.json` carries. */
export interface Dataset {
  readonly title: string;
  readonly description: string;
  /** Changes when, and only when, the content does. */
  readonly version: string;
  readonly groups: readonly RelationGroup[];
  readonly relations: readonly Relation[];
  readonly sources: readonly Source[];
  /** Works come first, in release order. */
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly positions: MapPositions;
  readonly tours: readonly Tour[];
}
