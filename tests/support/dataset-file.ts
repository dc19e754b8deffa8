import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A small, right dataset file about one board and its chair; `replace` changes pieces of its text. */
export function datasetFile(options: { document?: string; area?: string; replace?: [string, string][] } = {}): string {
  const { document = 'example-protocol', area = 'exampleshire', replace = [] } = options;
  const text = `
document:
  id: ${document}
  title: Protocol of ${document}
  shortName: Example
  publisher: Exampleshire County Council
  summary: How the example board works.
  date: 2015-06-01
  fileName: protocol.pdf
area: ${area}
areas:
  ${area}: { name: Exampleshire, summary: A county. }
  england: { name: England, summary: The country. }
clauses:
  - { number: 1, heading: The board, summary: Sets up the board. }
  - { number: 1.1, summary: Who chairs it. }
  - { number: 1.10, summary: Whom the chair answers to., refersTo: [{ stated: 1.1 }] }
entities:
  Board:
    board: { name: Example Board, aliases: [EB], type: board, statutory: true, summary: A board., clauses: [1] }
  Role:
    chair: { name: Chair of the Example Board, aliases: [EB Chair], summary: Leads the board., clauses: [1.1] }
    chief-executive: { name: Chief Executive, summary: Head of the council., clauses: [1.10], validFrom: 2012-04-01 }
  Statute:
    example-act-2004: { name: Example Act 2004, area: england, type: act, year: 2004, summary: An act., clauses: [1] }
relationships:
  MEMBER_OF:
    - { from: chair, to: board, capacity: chair, clauses: [1.1] }
  HOLDS_TO_ACCOUNT:
    - { from: chief-executive, to: chair, clauses: [1.10], modality: will, windowStart: 11, windowEnd: 2 }
  ESTABLISHED_UNDER:
    - { from: board, to: example-act-2004, clauses: [1] }
`;
  return replace.reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`the example has no "${from}"`);
    return changed.replace(from, to);
  }, text);
}

/** Writes files into a folder of their own, which goes with the test; returns the folder. */
export async function folderWith(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sightline-dataset-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}
