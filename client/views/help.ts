/** What each screen is for, in the words of the help dialog. */
export const help = {
  ask: 'Choose a question by topic or type it into the box, fill its slots, and read the answer as a sentence, a drawing, steps and a table. It can be taken away as CSV or JSON.',
  explore:
    'The graph as a scene of your own: select a name to read about it, bring its neighbours in by type, fade or hide kinds in the legend. The outline beside the drawing holds the same and is walked with the arrow keys.',
  calendar:
    'The year month by month: who gives what to whom, and when. A bar that runs over the year end is continued by arrows at December and January. The list begins with this month, or with the month of the date at the top. “Take away” has a calendar file for Outlook, Google or Apple Calendar.',
  matrix:
    'Who sits on which board, and in what capacity; or any other relationship between bodies and roles as a grid. Select a column’s head to sort by it, put rows that are alike together, swap rows and columns, and take what is shown into Excel. “Overlaps” lists who sits on several boards and which boards share members.',
  findings:
    'What is missing, doubtful or contradictory, rule by rule. Contradictions are read side by side; “Show me” draws the evidence. A finding that is as it should be is accepted with a reason, can be reopened, and comes back by itself if its evidence changes.',
  sources:
    'The documents, clause by clause, in our own words. A clause shows everything that rests on it; a cross-reference that points at the wrong clause is marked. The arrow keys walk the clauses.',
} as const;
