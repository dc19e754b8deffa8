import { expect, test } from 'vitest';
import { checkDataset } from '../../server/import/check.ts';
import { datasetFile, folderWith } from '../support/dataset-file.ts';

/** The problems of a dataset of one file, as `line:column message`. */
async function problemsOf(text: string): Promise<string[]> {
  const folder = await folderWith({ 'a.yaml': text });
  const { problems, files } = await checkDataset({ paths: [folder], root: folder });
  expect(files.length).toBe(problems.length === 0 ? 1 : 0);
  return problems.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
}

test('a right file has no problems', async () => {
  expect(await problemsOf(datasetFile())).toEqual([]);
});

const cases: {
  wrong: string;
  replace: [string, string];
  /** The text that the problem's line and column point at. */
  at: string;
  says: string;
}[] = [
  { wrong: 'an unknown kind', replace: ['  Board:\n', '  Bord:\n'], at: 'Bord:', says: 'unknown kind "Bord"; did you mean "Board"?' },
  {
    wrong: 'an unknown relationship type',
    replace: ['  MEMBER_OF:', '  SITS_ON:'],
    at: 'SITS_ON:',
    says: 'unknown relationship type "SITS_ON"',
  },
  {
    wrong: 'a relationship between ends that the model does not allow',
    replace: ['from: chair, to: board, capacity', 'from: example-act-2004, to: board, capacity'],
    at: '{ from: example-act-2004',
    says: "MEMBER_OF can't lead from Statute (england/statute/example-act-2004) to Board (exampleshire/board/board); it leads from Role, Organisation, Person or Board to Board",
  },
  {
    wrong: 'no clause at all',
    replace: ['A board., clauses: [1] }', 'A board., clauses: [] }'],
    at: 'clauses: []',
    says: 'entities.Board.board.clauses: must name at least one clause',
  },
  {
    wrong: 'a missing property',
    replace: ['Leads the board., clauses: [1.1] }', 'Leads the board. }'],
    at: 'chair: { name',
    says: 'entities.Role.chair.clauses: is missing',
  },
  {
    wrong: 'an unknown clause',
    replace: ['capacity: chair, clauses: [1.1]', 'capacity: chair, clauses: [1.2]'],
    at: '1.2]',
    says: 'there is no clause 1.2 in this document; did you mean "1.1"?',
  },
  {
    wrong: 'an unknown end',
    replace: ['from: chair, to: board', 'from: chairs, to: board'],
    at: 'chairs, to',
    says: 'there is no entity "chairs" in this file; did you mean "chair"?',
  },
  {
    wrong: 'an impossible date',
    replace: ['validFrom: 2012-04-01', 'validFrom: 2012-02-30'],
    at: '2012-02-30',
    says: 'entities.Role.chief-executive.validFrom: must be a date that exists, written YYYY-MM-DD, for example 2019-09-02',
  },
  {
    wrong: 'an end before its beginning',
    replace: ['validFrom: 2012-04-01', 'validFrom: 2012-04-01, validTo: 2011-01-01'],
    at: '2011-01-01',
    says: 'entities.Role.chief-executive.validTo: must be later than validFrom (2012-04-01)',
  },
  {
    wrong: 'a month that does not exist',
    replace: ['windowEnd: 2', 'windowEnd: 13'],
    at: '13',
    says: 'relationships.HOLDS_TO_ACCOUNT.0.windowEnd: must be a month from 1 to 12',
  },
  {
    wrong: 'an unknown property',
    replace: ['statutory: true', 'statutary: true'],
    at: 'statutary',
    says: 'entities.Board.board: unknown property "statutary"; did you mean "statutory"?',
  },
  {
    wrong: 'an id that stands twice',
    replace: ['    chief-executive: { name', '    board: { name: The Board, summary: Twice., clauses: [1] }\n    chief-executive: { name'],
    at: 'board: { name: The Board',
    says: 'the id "board" stands twice in this file; each entity needs its own',
  },
  {
    wrong: 'a fact that stands twice',
    replace: ['clauses: [1.1] }\n  HOLDS', 'clauses: [1.1] }\n    - { from: chair, to: board, capacity: member, clauses: [1] }\n  HOLDS'],
    at: '{ from: chair, to: board, capacity: member',
    says: 'exampleshire/role/chair--MEMBER_OF--exampleshire/board/board stands twice in this file: join their clauses in one, or give one of them a key',
  },
  {
    wrong: 'a cross-reference that leads nowhere',
    replace: ['{ stated: 1.1 }', '{ stated: 7 }'],
    at: '{ stated: 7',
    says: 'refers to clause 7, which is not in this document; name the one it leads to as "clause"',
  },
  {
    wrong: 'an unknown area',
    replace: ['area: england, type', 'area: wales, type'],
    at: 'wales',
    says: 'there is no area "wales" under areas',
  },
  {
    wrong: 'an unknown area by a name that every object knows',
    replace: ['area: england, type', 'area: constructor, type'],
    at: 'constructor',
    says: 'there is no area "constructor" under areas',
  },
];

test.each(cases)('$wrong is told with its place and what to do', async ({ replace, at, says }) => {
  const text = datasetFile({ replace: [replace] });
  const before = text.slice(0, text.lastIndexOf(at)).split('\n');
  expect(await problemsOf(text)).toContain(`a.yaml:${before.length}:${(before.at(-1) ?? '').length + 1} ${says}`);
});

test('YAML that cannot be read is told with its place', async () => {
  const [problem] = await problemsOf('document: [unclosed\n');
  expect(problem).toMatch(/^a\.yaml:\d+:\d+ is not valid YAML: /);
});

test('every problem is told, not only the first', async () => {
  const text = datasetFile({
    replace: [
      ['validFrom: 2012-04-01', 'validFrom: 2012-02-30'],
      ['windowEnd: 2', 'windowEnd: 13'],
      ['type: board, ', ''],
    ],
  });
  expect(await problemsOf(text)).toHaveLength(3);
});

test('two documents that name one thing differently are told', async () => {
  const folder = await folderWith({
    'a.yaml': datasetFile({ document: 'a-protocol' }),
    'b.yaml': datasetFile({ document: 'b-protocol', replace: [['name: Example Act 2004', 'name: Example Act']] }),
  });
  const { problems } = await checkDataset({ paths: [folder], root: folder });
  expect(problems.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([
    'b.yaml:25 england/statute/example-act-2004 has name "Example Act" in b-protocol and "Example Act 2004" in a-protocol; one of them must give way, or be a fact of its own with a key',
  ]);
});

test('a folder that is not there is told', async () => {
  const { problems } = await checkDataset({ paths: ['/nowhere/at/all'], root: '/' });
  expect(problems).toEqual([{ file: 'nowhere/at/all', line: 1, column: 1, message: 'there is no such file or folder' }]);
});
