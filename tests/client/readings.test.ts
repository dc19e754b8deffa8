import { describe, expect, test } from 'vitest';
import { readQuestions } from '../../client/ask-bar/readings.ts';
import type { QuestionSummary } from '../../contract/operations/questions.ts';

const question = (id: string, phrase: string): QuestionSummary => ({
  id,
  phrase,
  topic: 'escalation',
  about: '',
  params: [],
  follows: [],
  drawing: 'organic',
  examples: [],
});
const questions = [
  question('who-can-escalate-to', 'Who can escalate to {role}?'),
  question('who-holds-to-account', 'Who holds {subject} to account?'),
  question('routes-between', 'How is {from} connected to {to} by {types}?'),
  question('who-sits-on', 'Who sits on {board}?'),
];
const first = (typed: string) => readQuestions(typed, questions)[0];

describe('what is typed is read as a question', () => {
  test('the whole phrase with the words of its slot, without the article', () => {
    expect(first('Who can escalate to the Chief Executive?')).toMatchObject({
      question: { id: 'who-can-escalate-to' },
      slots: { role: 'chief executive' },
    });
  });
  test('a slot in the middle of the phrase', () => {
    expect(first('who holds the LSCB Chair to account')).toMatchObject({
      question: { id: 'who-holds-to-account' },
      slots: { subject: 'lscb chair' },
    });
  });
  test('several slots, the last of them left open', () => {
    expect(first('How is the Cabinet connected to the Chief Executive')?.slots).toEqual({ from: 'cabinet', to: 'chief executive' });
  });
  test('a beginning, and any fragment', () => {
    expect(first('who can esc')?.question.id).toBe('who-can-escalate-to');
    expect(first('sits on')?.question.id).toBe('who-sits-on');
    expect(first('escalate')?.question.id).toBe('who-can-escalate-to');
  });
  test('a name is no question', () => {
    expect(readQuestions('Health and Wellbeing Board', questions)).toEqual([]);
  });
});
