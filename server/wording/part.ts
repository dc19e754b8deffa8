/** A line of a file: a paragraph of Word, a line of text; `heading` where the file itself says so. */
export type Line = { text: string; heading?: boolean };

/** A numbered part of a file. */
export type Part = { number: string | null; heading: string | null; text: string };

/** A clause of the dataset, as far as it is matched by. */
export type KnownClause = { id: string; number: string; heading?: string | null };
