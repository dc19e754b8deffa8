/** What the product itself can say in an accessibility statement; kept true by whoever changes it. */

export const youCan = [
  'use light, dark and high-contrast colours, or those of your own system',
  'zoom in to 400% and read on a small screen',
  'reach and work everything with the keyboard alone',
  'walk the graph as an outline, and read each drawing as a list or table beside it',
  'have nothing move, where your system asks for that',
  'turn off single-key shortcuts, for speech input',
] as const;

export const notAccessible = [
  {
    says: 'The drawing of the graph is a picture, in which a screen reader finds a description but no names.',
    criterion: 'This would fail success criterion 1.1.1 (non-text content) if it stood alone.',
    instead: 'The outline or list beside every drawing holds the same names, relationships and clauses.',
  },
  {
    says: 'Names in the drawing are moved with a pointer only.',
    criterion: 'This fails success criterion 2.1.1 (keyboard) for that one act.',
    instead: 'Nothing depends on where a name stands.',
  },
  {
    says: 'The drawing keeps its own colours where the system replaces those of pages (forced colours).',
    criterion: 'This can make it harder to read.',
    instead: 'The high-contrast colours and the outline are there instead.',
  },
] as const;

export const outsideScope =
  'The source documents themselves are those of their publishers. Sightline summarises their clauses in words of its own and does not republish them; documents published before 23 September 2018 that are not needed for a service are outside the regulations.';

export const howItWasTested = [
  'Each screen is tested automatically with axe-core whenever the program is changed, in light, dark and high-contrast colours, and at widths from a phone to a large screen; the main tasks are tested with the keyboard alone. These tests run in Chromium.',
  'It has not yet been tested by people who use assistive technology every day. Automatic tests find only part of what can be wrong; please tell us what you meet.',
] as const;
