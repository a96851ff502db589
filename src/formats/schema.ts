/**
 * The one definition of the authored records in `graph-data/`.
 *
 * The JSON Schemas that editors use (`graph-data/schema/`) are printed from it by `npm run data:schema`,
 * and `npm run data:check` validates with it. What spans records (does this id exist, does that
 * relation join these kinds) is checked in `build/compileGraph.ts`.
 */
import { z } from 'zod';
import { FATES, KINDS, MEDIA, SOURCE_KINDS, STANDINGS } from '../graph/types.ts';

const slug = z
  .string()
  // Not of digits alone: such keys of an object lose their order in JavaScript.
  .regex(/^(?!\d+$)[a-z0-9]+(-[a-z0-9]+)*$/, 'a lower-case slug such as "eve-macarro"')
  .max(80);
const isoDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'an ISO date: 2025, 2025-06 or 2025-06-06');
const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'an ISO day: 2025-06-06');
const text = (most: number) => z.string().min(1).max(most);
const sources = z.array(slug).min(1).describe('Ids from sources.json, best first');
const works = z.array(slug).min(1).describe('Ids of the works that show it');

const successor = z.strictObject({
  text: text(240).describe('One sentence: what holds now'),
  sources,
  date: isoDate.optional().describe('When that became known'),
});

const statement = {
  in: works,
  sources,
  status: z.enum(['superseded', 'contested']).optional(),
  supersededBy: successor.optional().describe('Required with status "superseded"'),
  confidence: z.enum(['low', 'medium']).optional().describe('Only where a reader may doubt it'),
  note: text(240).optional().describe('Detail or circumstance, in our own words'),
};

const node = {
  id: slug.describe('Permanent, unique over all kinds; never tells more than the first work does'),
  name: text(120),
  description: text(160).describe('One spoiler-free line, safe for someone who has seen nothing'),
  sources: sources.describe('Receipts of the name, the description and the plain fields'),
  aliases: z.array(z.strictObject({ name: text(120), ...statement })).optional(),
  facts: z.array(z.strictObject({ text: text(240), ...statement })).optional(),
  claims: z
    .array(z.strictObject({ field: text(40), value: z.union([z.string().min(1), z.number()]), ...statement }))
    .optional()
    .describe('Values of plain fields that do not, or not undisputedly, hold'),
  sameAs: z
    .strictObject({
      wikidata: z
        .string()
        .regex(/^Q\d+$/, 'a Wikidata id such as "Q3"')
        .optional(),
      imdb: z
        .string()
        .regex(/^(tt|nm|ch|co)\d+$/, 'an IMDb id such as "tt0012345"')
        .optional(),
      tmdb: z
        .string()
        .regex(/^(movie|tv|person|company)\/\d+$/, 'a TMDB path such as "movie/12"')
        .optional(),
      wikipedia: text(120).optional().describe('Title of the article in the English Wikipedia'),
    })
    .optional(),
  formerIds: z.array(slug).optional(),
};

const appearances = z.record(slug, sources);
const inStory = {
  ...node,
  type: text(60).optional().describe('What sort of one: "hotel", "city", "weapon", "dog"'),
  appearsIn: appearances.optional().describe('Work id to the sources that show it there'),
  mentionedIn: appearances.optional().describe('Works that speak of it without showing it'),
};

export const workRecord = z.strictObject({
  ...node,
  medium: z.enum(MEDIA),
  state: z.enum(['released', 'announced', 'cancelled']),
  shortName: text(40).describe('For seats and narrow places: "Chapter 2"'),
  symbol: text(3).describe('For the seat’s disc: "II"'),
  releaseDate: isoDate.optional(),
  endDate: isoDay.optional(),
  runtime: z.int().positive().optional().describe('Minutes'),
  episodes: z.int().positive().optional(),
  countries: z.array(text(60)).optional(),
  network: text(60).optional(),
  storyOrder: z.number().optional().describe('Place in the story’s own time; smaller is earlier'),
});
export const personRecord = z.strictObject(node);
export const characterRecord = z.strictObject({
  ...inStory,
  fates: z.array(z.strictObject({ fate: z.enum(FATES), ...statement })).optional(),
});
export const organizationRecord = z.strictObject({ ...inStory, domain: z.enum(['story', 'industry']) });
export const placeRecord = z.strictObject(inStory);
export const thingRecord = z.strictObject(inStory);

export const sourceRecord = z.strictObject({
  id: slug,
  title: text(300),
  publisher: text(120),
  url: z.url({ protocol: /^https?$/ }).optional(),
  kind: z.enum(SOURCE_KINDS),
  date: isoDate.optional(),
});

export const edgeRecord = z.strictObject({
  from: slug,
  relation: slug,
  to: slug,
  ...statement,
  key: slug.optional().describe('Tells two statements with the same ends and relation apart; part of the id'),
  billing: z
    .int()
    .positive()
    .optional()
    .describe('Place in the cast list of the first work in "in"; only with "plays"'),
  until: slug.optional().describe('The work in which the tie ends'),
});

export const groupRecord = z.strictObject({ id: slug, label: text(40) });
export const relationRecord = z.strictObject({
  id: slug,
  group: slug,
  label: text(40),
  inverse: text(40),
  sentence: text(80).regex(/\{source\}.*\{target\}/, 'a sentence with {source} before {target}'),
  inverseSentence: text(80).regex(/\{target\}.*\{source\}/, 'a sentence with {target} before {source}'),
  symmetric: z.boolean().optional(),
  standing: z
    .enum(STANDINGS)
    .optional()
    .describe('The source stands under the target, stands in it and leads it, or stands over it'),
  office: z
    .boolean()
    .optional()
    .describe('The source holds an office at the target, and is named wherever that house is'),
  from: z.array(z.enum(KINDS)).min(1),
  to: z.array(z.enum(KINDS)).min(1),
});

const neededWorks = z
  .array(slug)
  .describe('Ids of the works one must have seen, all of them; empty if nothing is given away');
export const tourStepRecord = z.strictObject({
  caption: text(400).describe('One to three sentences, in our own words'),
  address: z
    .string()
    .regex(/^\//, 'an address below the base such as "/character/eve-macarro/?depth=2"')
    .describe('What is looked at meanwhile, as the address bar has it'),
  in: neededWorks,
});
export const tourRecord = z.strictObject({
  id: slug.describe('The name of the file; permanent'),
  title: text(80),
  description: text(200).describe('One line for the list of tours'),
  in: neededWorks.describe('Ids of the works that even the title, or every step, gives away'),
  steps: z.array(tourStepRecord).min(1),
});

const position = z.tuple([z.number(), z.number()]);
const $schema = z.string();

/** The files of `graph-data/`, by the name of their schema. A key is the file's stem; `edges` is every file of `edges/`, `tours` of `tours/`. */
export const fileSchemas = {
  franchise: z.strictObject({ $schema, title: text(80), description: text(240), language: z.literal('en') }),
  works: z.strictObject({ $schema, works: z.array(workRecord) }),
  people: z.strictObject({ $schema, people: z.array(personRecord) }),
  characters: z.strictObject({ $schema, characters: z.array(characterRecord) }),
  organizations: z.strictObject({ $schema, organizations: z.array(organizationRecord) }),
  places: z.strictObject({ $schema, places: z.array(placeRecord) }),
  things: z.strictObject({ $schema, things: z.array(thingRecord) }),
  sources: z.strictObject({ $schema, sources: z.array(sourceRecord) }),
  relations: z.strictObject({ $schema, groups: z.array(groupRecord), relations: z.array(relationRecord) }),
  edges: z.strictObject({ $schema, edges: z.array(edgeRecord) }),
  tours: z.strictObject({ $schema, ...tourRecord.shape }),
  layout: z.strictObject({ $schema, wide: z.record(slug, position), tall: z.record(slug, position) }),
} as const;

export type FileName = keyof typeof fileSchemas;
export type WorkRecord = z.infer<typeof workRecord>;
export type PersonRecord = z.infer<typeof personRecord>;
export type CharacterRecord = z.infer<typeof characterRecord>;
export type OrganizationRecord = z.infer<typeof organizationRecord>;
export type PlaceRecord = z.infer<typeof placeRecord>;
export type ThingRecord = z.infer<typeof thingRecord>;
export type SourceRecord = z.infer<typeof sourceRecord>;
export type TourRecord = z.infer<typeof tourRecord>;
export type EdgeRecord = z.infer<typeof edgeRecord>;
export type RelationRecord = z.infer<typeof relationRecord>;
