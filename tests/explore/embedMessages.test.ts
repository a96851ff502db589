import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAddressBook } from '../../src/explore/addressBook.ts';
import {
  answerRequest,
  parseEmbedMessage,
  readyEvent,
  refusedEvent,
  stateEvent,
} from '../../src/explore/embedMessages.ts';
import { DEFAULT_STATE, EMPTY_LENS, type ExplorerState } from '../../src/explore/explorerState.ts';
import { id, tinyGraph } from '../fixtures/tinyFranchise.ts';

const book = createAddressBook(tinyGraph);
const embedded: ExplorerState = { ...DEFAULT_STATE, embedding: { embedded: true, theme: 'light' } };
const [firstWork, secondWork] = tinyGraph.works;

/** The state after a message, or why it was refused. */
function after(message: unknown): ExplorerState | string | null {
  const { request, refused } = parseEmbedMessage(message, book);
  return request ? answerRequest(embedded, request) : refused;
}

describe('parseEmbedMessage()', () => {
  it.each([
    ['selects a node', { type: 'high-table:select', id: 'milady' }, { selected: id('milady') }],
    ['takes an id in any case', { type: 'high-table:select', id: ' MILADY ' }, { selected: id('milady') }],
    ['selects nothing', { type: 'high-table:select', id: null }, { selected: null }],
    [
      'takes the protocol it speaks',
      { type: 'high-table:select', protocol: 1, id: 'milady' },
      { selected: id('milady') },
    ],
    [
      'sets a lens',
      { type: 'high-table:lens', lens: { works: [firstWork, secondWork], match: 'all', kinds: ['place'] } },
      { lens: { ...EMPTY_LENS, works: [firstWork, secondWork], match: 'all', kinds: ['place'] } },
    ],
    [
      'takes one id for a list of one',
      { type: 'high-table:lens', lens: { works: firstWork } },
      {
        lens: { ...EMPTY_LENS, works: [firstWork] },
      },
    ],
    ['empties the lens', { type: 'high-table:lens', lens: {} }, { lens: EMPTY_LENS }],
    [
      'opens an address',
      { type: 'high-table:open', address: '/character/milady/?depth=2' },
      { selected: id('milady'), depth: 2 },
    ],
    ['keeps the embedding as it is', { type: 'high-table:open', address: '/?embed=0&theme=dark' }, {}],
  ])('%s', (_, message, change) => {
    expect(after(message)).toEqual({ ...embedded, ...change });
  });

  it.each([
    [{ type: 'high-table:select', id: 'nobody' }, 'id must be the id of a node, or null'],
    [{ type: 'high-table:select' }, 'id must be the id of a node, or null'],
    [{ type: 'high-table:select', id: { toString: null } }, 'id must be the id of a node, or null'],
    [{ type: 'high-table:select', id: '__proto__' }, 'id must be the id of a node, or null'],
    [{ type: 'high-table:lens' }, 'lens must be an object'],
    [
      { type: 'high-table:lens', lens: { films: [] } },
      'lens may have works, match, without, kinds, relations',
    ],
    [{ type: 'high-table:lens', lens: { works: [7] } }, 'lens.works must be a list of ids'],
    [{ type: 'high-table:lens', lens: { match: ['<b>'] } }, 'lens.match must be any or all'],
    [
      { type: 'high-table:lens', lens: { works: ['chapter-22'] } },
      /^lens.works was not understood; expected/,
    ],
    [{ type: 'high-table:open', address: 'https://example.org/' }, /^address must be a path/],
    [{ type: 'high-table:open', address: `/${'x'.repeat(9000)}` }, /^address must be a path/],
    [{ type: 'high-table:open', address: '/character/nobody/' }, /^path of the address was not understood/],
    [{ type: 'high-table:zoom' }, /^type must be/],
    [{ type: 'high-table:select', protocol: 2, id: 'milady' }, 'this is protocol 1'],
  ])('refuses %j and says why', (message, reason) => {
    const { refused } = parseEmbedMessage(message, book);
    expect(refused).toMatch(reason);
  });

  it.each([[null], [undefined], ['high-table:select'], [[]], [{}], [{ type: 'webpackOk' }], [{ type: 5 }]])(
    'passes over %j, which is none of ours',
    (message) => {
      expect(parseEmbedMessage(message, book)).toEqual({ refused: null });
    },
  );

  it('passes over its own events, so that two explorers cannot shout at each other', () => {
    for (const event of [readyEvent('0a1b2c3d'), stateEvent(embedded, book), refusedEvent('no')]) {
      expect(parseEmbedMessage(event, book)).toEqual({ refused: null });
    }
  });

  it('never throws, and never leaves the embedding', () => {
    const type = fc.constantFrom('high-table:select', 'high-table:lens', 'high-table:open', 'high-table:x');
    const record = fc.record(
      { type, id: fc.anything(), lens: fc.anything(), address: fc.anything(), protocol: fc.anything() },
      { requiredKeys: ['type'] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), record), (message) => {
        const { request } = parseEmbedMessage(message, book);
        return !request || answerRequest(embedded, request).embedding === embedded.embedding;
      }),
    );
  });
});

describe('stateEvent()', () => {
  it('tells address, selection and lens, and nothing of the embedding', () => {
    const lens = { ...EMPTY_LENS, works: tinyGraph.works.slice(0, 1) };
    expect(stateEvent({ ...embedded, selected: id('milady'), lens }, book)).toEqual({
      type: 'high-table:state',
      protocol: 1,
      address: `/character/milady/?works=${String(firstWork)}`,
      selected: 'milady',
      lens,
    });
  });

  it('is a plain value that an address brings back', () => {
    const event = stateEvent({ ...embedded, selected: id('milady'), depth: 3 }, book);
    expect(structuredClone(event)).toEqual(event);
    expect(after({ type: 'high-table:open', address: event['address'] })).toEqual({
      ...embedded,
      selected: id('milady'),
      depth: 3,
    });
  });
});
