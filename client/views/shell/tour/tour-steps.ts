/** Where a step points (an element marked `data-tour`) and what it says. */
export type TourStep = { at: string; title: string; words: string };

export const tourSteps: readonly TourStep[] = [
  {
    at: 'ask',
    title: 'Ask, or find a name',
    words:
      'Type part of a question or a name. Every answer cites the clauses that say so, and each clause is a link. An answer of “nothing” says what was searched.',
  },
  {
    at: 'place',
    title: 'Where and when',
    words: 'The area and the date apply to everything on screen. Type a date as you would write it, such as 1 June 2019, or leave it open.',
  },
  {
    at: 'screens',
    title: 'Several views of one graph',
    words: 'Ask, draw, read the year, see who sits where, look at gaps, or read the documents. Area and date go along with you.',
  },
  {
    at: 'timeline',
    title: 'Step through time',
    words: 'The timeline shows the dates when something changed. Step from one to the next, and the picture follows.',
  },
  {
    at: 'help',
    title: 'Help is here',
    words: 'What each screen is for, the keyboard shortcuts, and this tour once more. Press ? at any time.',
  },
];
