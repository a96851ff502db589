/**
 * What an embedded explorer and the page around it say to each other, see docs/embedding.md. Nothing a message asks for
 * is more than a link could: all of it passes through the address's own codec.
 */
import type { NodeId } from '../graph/types.ts';
import { formatAddress, parseAddress } from './address.ts';
import type { AddressBook } from './addressBook.ts';
import { DEFAULT_STATE, type ExplorerState, type Lens } from './explorerState.ts';
import { selectNode } from './transitions.ts';

/** Changes only when messages of before would no longer be understood. */
export const EMBED_PROTOCOL = 1;

const PREFIX = 'high-table:';
/** Longest text that is looked at; the longest address the explorer itself writes is far shorter. */
const LONGEST = 8000;
const LENS_FIELDS = ['works', 'match', 'without', 'kinds', 'relations'] as const;

/** What the page around asks for. */
export type EmbedRequest =
  | { readonly type: 'select'; readonly id: NodeId | null }
  | { readonly type: 'lens'; readonly lens: Lens }
  | { readonly type: 'open'; readonly state: ExplorerState };

export type ReadRequest =
  | { readonly request: EmbedRequest; readonly refused?: never }
  /** Why nothing was done; null if the message is none of ours. */
  | { readonly refused: string | null; readonly request?: never };

/** An event for the page around. All are plain JSON values. */
export interface EmbedEvent {
  readonly type: `${typeof PREFIX}${'ready' | 'state' | 'refused'}`;
  readonly protocol: typeof EMBED_PROTOCOL;
  readonly [field: string]: unknown;
}

/**
 * Reads any value that was posted. Never throws: what is malformed is refused with a reason, what is not ours is
 * passed over.
 */
export function parseEmbedMessage(message: unknown, book: AddressBook): ReadRequest {
  if (!isRecord(message) || typeof message['type'] !== 'string' || !message['type'].startsWith(PREFIX)) {
    return { refused: null };
  }
  const { type, protocol = EMBED_PROTOCOL } = message;
  if (protocol !== EMBED_PROTOCOL) return { refused: `this is protocol ${String(EMBED_PROTOCOL)}` };
  switch (type.slice(PREFIX.length)) {
    case 'select':
      return readSelect(message['id'], book);
    case 'lens':
      return readLens(message['lens'], book);
    case 'open':
      return readOpen(message['address'], book);
    // What this side says itself, come back: no request, and nobody's mistake.
    case 'ready':
    case 'state':
    case 'refused':
      return { refused: null };
    default:
      return { refused: 'type must be high-table:select, high-table:lens or high-table:open' };
  }
}

/** A state after a request. What kind of embedding it is, no message changes. */
export function answerRequest(state: ExplorerState, request: EmbedRequest): ExplorerState {
  switch (request.type) {
    case 'select':
      return selectNode(state, request.id);
    case 'lens':
      return { ...state, lens: request.lens, camera: null };
    case 'open':
      return { ...request.state, embedding: state.embedding };
  }
}

/** The state as the explorer outside an embedding has it. */
export function withoutEmbedding(state: ExplorerState): ExplorerState {
  return { ...state, embedding: DEFAULT_STATE.embedding };
}

/** Said once, when messages are heard. `version` is the data's. */
export function readyEvent(version: string): EmbedEvent {
  return { type: 'high-table:ready', protocol: EMBED_PROTOCOL, version };
}

/**
 * Said after every change of what is looked at. It tells nothing of the visitor but what they chose inside the
 * embedding: not what they have seen, nor what they typed.
 */
export function stateEvent(state: ExplorerState, book: AddressBook): EmbedEvent {
  const { selected, lens } = state;
  return {
    type: 'high-table:state',
    protocol: EMBED_PROTOCOL,
    address: formatAddress({ ...withoutEmbedding(state), version: null }, book),
    selected,
    lens,
  };
}

export function refusedEvent(reason: string): EmbedEvent {
  return { type: 'high-table:refused', protocol: EMBED_PROTOCOL, reason };
}

function readSelect(id: unknown, book: AddressBook): ReadRequest {
  if (id === null) return { request: { type: 'select', id } };
  const found = typeof id === 'string' && id.length <= LONGEST ? book.resolve(id.trim().toLowerCase()) : null;
  if (found === null) return { refused: 'id must be the id of a node, or null' };
  return { request: { type: 'select', id: found } };
}

function readLens(lens: unknown, book: AddressBook): ReadRequest {
  if (!isRecord(lens)) return { refused: 'lens must be an object' };
  const unknown = Object.keys(lens).find((field) => !(LENS_FIELDS as readonly string[]).includes(field));
  if (unknown !== undefined) return { refused: `lens may have ${LENS_FIELDS.join(', ')}` };
  const parameters = new URLSearchParams();
  for (const field of LENS_FIELDS) {
    const text = lens[field] === undefined ? '' : listText(lens[field]);
    if (text === null)
      return { refused: `lens.${field} must be ${field === 'match' ? 'any or all' : 'a list of ids'}` };
    if (text !== '') parameters.set(field, text);
  }
  const { state, dropped } = parseAddress(`/?${parameters.toString()}`, book);
  const [first] = dropped;
  if (first) return { refused: `lens.${first.part} was not understood; expected ${first.expected}` };
  return { request: { type: 'lens', lens: state.lens } };
}

/** `a,b` of a list of ids, or of one; null if it is neither. */
function listText(value: unknown): string | null {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const isIds = list.every((id) => typeof id === 'string' && /^[a-z0-9-]*$/i.test(id));
  const text = isIds ? list.join(',') : null;
  return text !== null && text.length <= LONGEST ? text : null;
}

function readOpen(address: unknown, book: AddressBook): ReadRequest {
  if (typeof address !== 'string' || !address.startsWith('/') || address.length > LONGEST) {
    return { refused: 'address must be a path below the explorer’s own: /character/…/?works=…' };
  }
  const { state, dropped } = parseAddress(address, book);
  const [first] = dropped;
  if (first)
    return { refused: `${first.part} of the address was not understood; expected ${first.expected}` };
  return { request: { type: 'open', state } };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
