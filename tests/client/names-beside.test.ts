import { expect, test } from 'vitest';
import { isMeant } from '../../client/ask-bar/names-beside.ts';

test.each([
  ["what is due to medway's health and wellbeing board in january", 'Medway Health and Wellbeing Board', true],
  ["what is due to medway's health and wellbeing board in january", 'Monitor and evaluate what the council and Board partners do', false],
  ['what changed in medway in september 2019', 'Choose which organisations to include as relevant agencies', false],
  ['which bodies have no way to the chief executive', 'Local Authority Chief Executive', true],
  ['who is cabinet', 'Cabinet', true],
])('somebody who types "%s" may mean "%s": %s', (text, name, meant) => {
  expect(isMeant(text, { name })).toBe(meant);
});

test('a name goes by its aliases too', () => {
  expect(
    isMeant('who does the LSCB chair answer to', { name: 'Chair of the Local Safeguarding Children Board', aliases: ['LSCB Chair'] }),
  ).toBe(true);
});
