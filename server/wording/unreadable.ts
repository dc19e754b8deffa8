import { ProblemError } from '../problem.ts';

/** Why a file cannot be read, and what to do: passed between processes by its key. */
export const refusals = {
  empty: 'The file is empty. Choose the file that holds the document’s text.',
  unknown: 'The file is neither text, Markdown, Word (.docx) nor PDF. Save it as one of these and choose it again.',
  oldWord:
    'The file is protected by a password or an old Word file (.doc). Open it in Word, save it as .docx without a password, and choose that one.',
  encrypted: 'The PDF is protected by a password. Save a copy without one and choose that.',
  brokenPdf: 'The PDF is damaged and cannot be read. Open it in a PDF reader, save it anew, and choose the new file.',
  brokenWord: 'The Word file is damaged, or is another kind of archive. Open it in Word, save it as .docx, and choose the new file.',
  scanned: 'The PDF holds pictures of pages and no text. Run text recognition (OCR) on it, and choose the result.',
  long: 'The file holds more than 5 million characters, or 10,000 numbered parts. Choose the part that holds the document’s clauses.',
  pages: 'The PDF has more than 1,000 pages. Choose the part that holds the document’s clauses.',
  bomb: 'The file grows beyond 60 MB when it is unpacked. Save the document alone, without pictures, and choose that.',
  memory: 'Reading the file takes too much memory and was given up. Save the document alone, as text or Word, and choose that.',
  slow: 'The file could not be read within 30 seconds and was given up. Save the document alone, as text or Word, and choose that.',
  binary: 'The file is not text: it holds bytes that no text has. Choose a text, Markdown, Word (.docx) or PDF file.',
  wordless: 'The file holds no text. Choose the file that holds the document’s wording.',
} as const;

export type Refusal = keyof typeof refusals;

export class UnreadableFile extends Error {
  override name = 'UnreadableFile';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusals[refusal]);
    this.refusal = refusal;
  }
}

export const unreadable = (refusal: Refusal): ProblemError =>
  new ProblemError({
    status: 422,
    kind: 'unreadable-file',
    title: 'The file cannot be read',
    detail: refusals[refusal],
    parameter: 'body',
  });
