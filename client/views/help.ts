/** What each screen is for, in the words of the help dialog. */
export const help = {
  ask: 'Type a question in your own words, with names, an area or a date in it, and choose how it is to be read; or choose one by topic and fill its slots. The answer is a sentence, a drawing, steps and a table that sorts, filters and copies, with its sources numbered at the right. A large answer opens on its table. “Export” has it as a drawing, a document, CSV, JSON or on paper.',
  explore:
    'The graph as a scene of your own: select a name to read about it; right click, long press or Shift+F10 for all that can be done with it. Nothing moves that you did not ask to move, and every change can be undone. The outline and the table hold the same as the drawing. Scenes come back as you left them, and “Copy link” passes one on as it stands.',
  trace:
    'A chain of accountability as a ladder, up, down or both: one rung a link, with the type, the terms and the clause of each; whoever may demand an account stands above. Where a route ends it says whether that is the top, a gap, or outside the documents. Other relationships are followed only when you choose them. The arrow keys walk the rungs, Enter opens the details. “Routes between two” sets all routes from one name to another side by side.',
  calendar:
    'The year month by month: who gives what to whom, and when. A bar that runs over the year end is continued by arrows at December and January. The list begins with this month, or with the month of the date at the top. “Export” has a calendar file for Outlook, Google or Apple Calendar.',
  matrix:
    'Who sits on which board, and in what capacity; or any other relationship between bodies and roles as a grid. Select a column’s head to sort by it, put rows that are alike together, swap rows and columns, and take what is shown into Excel. “Overlaps” lists who sits on several boards and which boards share members.',
  compare:
    'Two areas, two dates or two documents side by side: what only one has, what both have, and in what they differ, field by field with the clauses; or both as one drawing with a badge on what is on one side only. Areas and documents are compared as at the date at the top; dates within the area at the top.',
  findings:
    'What is missing, doubtful or contradictory, rule by rule. Contradictions are read side by side; “Show me” draws the evidence. A finding that is as it should be is accepted with a reason, can be reopened, and comes back by itself if its evidence changes.',
  sources:
    'The documents, clause by clause, in our own words. A clause shows everything that rests on it; a cross-reference that points at the wrong clause is marked. The arrow keys walk the clauses. Read your own file of a document (text, Markdown, Word or PDF) to see its wording beside them; it stays in your own database, apart from the graph.',
  saved:
    'Questions, scenes and stories that were saved, by folder and tag. “Save” stands above every answer and in Explore’s toolbar. What is opened again is asked of the documents as they are today, and its page says what has changed since it was saved. Two people may edit at once: whoever is second chooses what stands. Everything has a history and can be brought back. A story puts saved things in order with captions; play it full screen, or export it as a PDF. “Take away” draws all that is listed into one zip.',
  query:
    'Neo4j’s own query language, for those who write it. The editor completes labels, types and properties and marks what is wrong as you type; Ctrl+Enter runs it. A query only reads, reaches the governance graph only, and is stopped after 15 seconds; what is refused says what and why. The result is a drawing, a table and JSON, and can be taken away. The query stands in the address, so a link passes it on.',
} as const;
