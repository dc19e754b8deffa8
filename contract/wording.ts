import { z } from 'zod';

export const wordingFormats = { text: 'plain text', markdown: 'Markdown', docx: 'Word', pdf: 'PDF' } as const;
export const wordingFormat = z.enum(Object.keys(wordingFormats) as [keyof typeof wordingFormats, ...(keyof typeof wordingFormats)[]]);
export type WordingFormat = z.infer<typeof wordingFormat>;

/** The largest file that is taken, in bytes. */
export const LARGEST_FILE = 20_000_000;

/** One part of a person's file; its wording is kept in their own database only. */
export const wordingPart = z.object({
  /** As printed; null before the first number. */
  number: z.string().nullable(),
  heading: z.string().nullable(),
  text: z.string(),
  /** The dataset's clause that it is the wording of. */
  clause: z.string().nullable(),
});
export type WordingPart = z.infer<typeof wordingPart>;

/** A document's own wording beside the dataset's clauses, and where the two do not match. */
export const wording = z.object({
  file: z.object({ name: z.string(), format: wordingFormat, readAt: z.string() }),
  parts: z.array(wordingPart),
  /** Clauses of the dataset that the file does not have. */
  missing: z.array(z.string()),
  /** Clauses whose headings are others in the file. */
  headings: z.array(z.object({ clause: z.string(), dataset: z.string(), file: z.string() })),
});
export type Wording = z.infer<typeof wording>;
