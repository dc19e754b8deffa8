/** Keys pressed together, as they stand on a keyboard, and what they do. */
export type Shortcut = { keys: readonly string[]; caption: string };

/** Keys that do the same on every screen; a screen adds its own in the registry. */
export const everywhere: readonly Shortcut[] = [
  { keys: ['/'], caption: 'Go to the ask box' },
  { keys: ['Ctrl', 'K'], caption: 'The same, from anywhere' },
  { keys: ['?'], caption: 'Help and this list' },
  { keys: ['t'], caption: 'Open or close the timeline' },
  { keys: ['['], caption: 'Go back to the previous change' },
  { keys: [']'], caption: 'Go on to the next change' },
  { keys: ['↓', '↑', 'Enter'], caption: 'Walk suggestions and lists, and choose' },
  { keys: ['Alt', '↓'], caption: 'In a date: open the month' },
  { keys: ['Esc'], caption: 'Close suggestions, leave a question, or close the details' },
];

/** The Trace screen's. */
export const ladderShortcuts: readonly Shortcut[] = [
  { keys: ['↑', '↓', '←', '→'], caption: 'On a ladder: walk its rungs, from column to column too' },
  { keys: ['Enter'], caption: 'Open the details of a rung' },
];

/** The Saved screen's. */
export const storyShortcuts: readonly Shortcut[] = [
  { keys: ['←', '→'], caption: 'While a story is played: the step before, the next step' },
  { keys: ['Home', 'End'], caption: 'Its first step, its last' },
];

/** The Cypher editor's. */
export const queryShortcuts: readonly Shortcut[] = [
  { keys: ['Ctrl', 'Enter'], caption: 'In the editor: run the query' },
  { keys: ['Ctrl', 'Space'], caption: 'In the editor: complete what is being typed' },
];
