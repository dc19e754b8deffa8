import { expect, test } from 'vitest';
import { diagramCommand } from '../../../cli/commands/diagram.ts';
import { diagramOptions } from '../../../contract/diagram.ts';
import { loadQuestions } from '../../../server/questions/files.ts';

test("no question has a slot named like a diagram's option: both stand side by side in an address and on the command line", () => {
  const taken = new Set([...Object.keys(diagramOptions.shape), 'area', 'asAt', 'format', 'output']);
  const slots = [...loadQuestions().values()].flatMap(({ id, params }) => Object.keys(params).map((slot) => `${id}: ${slot}`));
  expect(slots.filter((slot) => taken.has(slot.split(': ')[1] ?? ''))).toEqual([]);
  expect(diagramCommand().commands).toHaveLength(loadQuestions().size);
});
