import { z } from 'zod';
import { diagramGroup } from './diagram.ts';
import { kindLabel } from './kinds.ts';
import { isoDate } from './values.ts';

/** The largest file of saved items that is taken, in bytes. */
export const LARGEST_SAVED_FILE = 10_000_000;
/** A batch draws at most so many. */
export const MOST_IN_BATCH = 500;

const id = z.string().min(1).max(600);
const coordinate = z.number().min(-1e6).max(1e6);
const place = { area: z.string().max(100).nullable().default(null), asAt: isoDate.nullable().default(null) };

/** A name as it was when something was saved: what is gone can still be named. */
export const savedName = z.object({ id, name: z.string().max(2000), kind: kindLabel });
export type SavedName = z.infer<typeof savedName>;

const savedQuestion = z.object({
  what: z.literal('question'),
  ...place,
  question: z.string().min(1).max(100),
  params: z.record(z.string().max(100), z.union([z.string().max(300), z.number(), z.array(z.string().max(300)).max(50)])).default({}),
  /** How its table was sorted and filtered, as the page's address has it. */
  view: z.string().max(2000).default(''),
});

const savedScene = z.object({
  what: z.literal('scene'),
  ...place,
  /** What the scene begins with and what was done to it, as the page's address has it. */
  query: z.string().max(200_000),
  /** What was on screen. */
  names: z.array(savedName).min(1, 'a scene without a name shows nothing').max(5000),
  /** Without them, all that there are among the names. */
  relationships: z.array(id).max(20_000).optional(),
  positions: z.record(id, z.object({ x: coordinate, y: coordinate })).default({}),
  /** What was grouped, for diagrams to frame. */
  groups: z.array(diagramGroup).max(500).optional(),
  /** Whether diagrams keep the positions; otherwise they are arranged anew. */
  keepsPositions: z.boolean().default(true),
});

const storyStep = z.object({
  /** A saved question or scene. */
  saved: id,
  caption: z.string().trim().max(2000).default(''),
  /** The names that it is about: everything else is faded. None means that all are. */
  show: z.array(id).max(500).default([]),
});
export type StoryStep = z.infer<typeof storyStep>;

const savedStory = z.object({ what: z.literal('story'), steps: z.array(storyStep).min(1, 'a story has at least one step').max(100) });

export const savedContent = z.discriminatedUnion('what', [savedQuestion, savedScene, savedStory]);
export type SavedContent = z.infer<typeof savedContent>;
export type SavedWhat = SavedContent['what'];
export type SavedQuestion = z.infer<typeof savedQuestion>;
export type SavedScene = z.infer<typeof savedScene>;
export type SavedStory = z.infer<typeof savedStory>;

const line = (most: number) => z.string().trim().max(most);

const said = {
  title: line(200).min(1, 'must not be empty'),
  description: line(4000),
  tags: z
    .array(line(40).min(1))
    .max(20)
    .transform((tags) => [...new Set(tags)]),
  folder: line(100),
  content: savedContent,
};

/** What a person says of something that they save. */
export const savedDraft = z.object({
  ...said,
  description: said.description.default(''),
  tags: said.tags.default([]),
  folder: said.folder.default(''),
});
/** What is to change, by somebody who saw a version; what isn't named stays. */
export const savedChange = z
  .object(said)
  .partial()
  .extend({ version: z.number().int().min(1) });
export type SavedDraft = z.infer<typeof savedDraft>;
export const savedFields = ['title', 'description', 'tags', 'folder', 'content'] as const;
export type SavedField = (typeof savedFields)[number];

const moment = z.iso.datetime({ offset: true });

/** A saved item without what is in it. */
export const savedSummary = z.object({
  id,
  what: z.enum(['question', 'scene', 'story']),
  title: z.string(),
  description: z.string(),
  tags: z.array(z.string()),
  folder: z.string(),
  author: z.string(),
  createdAt: moment,
  changedBy: z.string(),
  changedAt: moment,
  /** Goes up by one with each change; whoever changes it says which one they saw. */
  version: z.number().int(),
  /** When it was deleted; it can be brought back for some weeks. */
  removedAt: moment.nullable(),
  ...place,
});
export type SavedSummary = z.infer<typeof savedSummary>;

export const savedItem = savedSummary.extend({
  content: savedContent,
  /** The names that it showed when it was saved. */
  names: z.array(savedName),
});
export type SavedItem = z.infer<typeof savedItem>;

export const savedVersion = z.object({
  version: z.number().int(),
  title: z.string(),
  changedBy: z.string(),
  changedAt: moment,
  /** What differs from the version before it. */
  changed: z.array(z.enum(savedFields)),
});
export type SavedVersion = z.infer<typeof savedVersion>;

/** What a saved item shows today, held against what it showed when it was saved. */
export const savedRun = z.object({
  /** Names that are not in the graph any more, and those that are only no longer shown. */
  gone: z.array(savedName),
  noLonger: z.array(savedName),
  added: z.array(savedName),
  /** Rows of the answer, or relationships of the scene, in words. */
  linesGone: z.array(z.string()),
  linesAdded: z.array(z.string()),
  /** Why it can't be shown at all, such as a question that no longer exists. */
  problem: z.string().nullable(),
  /** Steps of a story whose saved item is gone, from 0. */
  stepsGone: z.array(z.number().int()),
});
export type SavedRun = z.infer<typeof savedRun>;

/** Saved items as a file, to be kept or taken to another Sightline. */
export const savedFile = z.object({
  format: z.literal('sightline-saved', 'is no file of saved items: its format must be "sightline-saved"'),
  version: z.literal(1, 'is of a version that this Sightline does not know'),
  items: z
    .array(
      savedDraft.extend({
        id: z.string().regex(/^[a-z0-9]{4,40}$/, 'must be 4 to 40 small letters and digits'),
        author: line(100),
        createdAt: moment,
        changedBy: line(100),
        changedAt: moment,
      }),
    )
    .max(2000)
    .superRefine((items, context) => {
      const ids = new Set<string>();
      for (const [at, { id }] of items.entries()) {
        if (ids.has(id)) context.addIssue({ code: 'custom', path: [at, 'id'], message: `stands in the file twice (${id})` });
        ids.add(id);
      }
    }),
});
export type SavedFile = z.infer<typeof savedFile>;
