import type { AuditRecord } from '../../../contract/audit.ts';
import { diagramOptions } from '../../../contract/diagram.ts';

const done: Readonly<Record<string, string>> = {
  signIn: 'Signed in',
  signOut: 'Signed out',
  ask: 'Asked a question',
  compare: 'Compared two sides',
  drawAnswer: 'Exported an answer as a diagram',
  drawScene: 'Exported a scene as a diagram',
  exportAnswer: 'Exported an answer as CSV',
  exportCalendar: 'Exported the calendar',
  createSpreadsheet: 'Exported a table to Excel',
  exportAudit: 'Exported the audit',
  createSaved: 'Saved something',
  changeSaved: 'Changed what was saved',
  removeSaved: 'Deleted what was saved',
  bringBackSaved: 'Brought back what was deleted',
  duplicateSaved: 'Copied what was saved',
  restoreSavedVersion: 'Restored an earlier version',
  importSaved: 'Brought in a file of saved items',
  exportSaved: 'Exported saved items',
  drawSaved: 'Exported a saved item as a diagram',
  drawSavedBatch: 'Exported saved items as diagrams',
  runSaved: 'Looked what has changed in a saved item',
  runQuery: 'Ran Cypher',
  acceptFinding: 'Accepted a finding',
  reopenFinding: 'Reopened a finding',
  readWording: 'Read in a document’s wording',
  removeWording: 'Removed a document’s wording',
  restoreWording: 'Brought a document’s wording back',
  importAtStart: 'Imported the dataset at the start',
  opened: 'Began to record',
  closed: 'Stopped recording',
};

/** What somebody did, in words; a command by its own name. */
export const didInWords = ({ did }: AuditRecord): string =>
  Object.hasOwn(done, did)
    ? (done[did] ?? did)
    : did.includes(' ')
      ? did
      : capital(did.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Options that are as they always are say nothing about who did what. */
const usual: readonly (readonly [name: string, value: string])[] = Object.entries(diagramOptions.parse({})).map(([name, value]) => [
  name,
  String(value),
]);

const isUsual = (did: string, [name, value]: readonly [string, string]) =>
  did.startsWith('draw') && usual.some(([option, as]) => name.replace(/^options /, '') === option && value === as);

/** What was asked for; each value by itself, so that an id can be shown by its name. */
export const askedIn = ({ did, what }: AuditRecord): [name: string, values: string[]][] =>
  asked(what).filter(([name, values]) => !isUsual(did, [name, values.join(', ')]));

/** Ids of the graph, as in "suffolk/role/lscb-chair". */
export const idsIn = (records: readonly AuditRecord[]): string[] => [
  ...new Set(records.flatMap((record) => askedIn(record).flatMap(([, values]) => values.filter((value) => ID.test(value))))),
];
const ID = /^[a-z0-9-]+\/[a-z-]+\/[a-z0-9-]+$/;

/** What was asked for, as names and values, those within others named by both. */
function asked(what: Record<string, unknown>, before = ''): [name: string, values: string[]][] {
  return Object.entries(what).flatMap(([name, value]): [string, string[]][] => {
    if (value === null || value === undefined || value === '') return [];
    if (typeof value === 'object' && !Array.isArray(value))
      return asked(value as Record<string, unknown>, name === 'params' ? '' : `${before}${name} `);
    const values = [value].flat().map((one) => (typeof one === 'object' ? JSON.stringify(one) : String(one)));
    return values.length === 0 ? [] : [[`${before}${name}`, values]];
  });
}

/** How it ended: HTTP's statuses for requests, exit statuses for commands. */
export function outcomeInWords({ outcome, did }: AuditRecord): { words: string; wrong: boolean } {
  if (did.startsWith('sightline '))
    return outcome === 0 ? { words: 'Done', wrong: false } : { words: `Ended with ${outcome}`, wrong: true };
  if (outcome < 400) return { words: 'Done', wrong: false };
  const why: Readonly<Record<number, string>> = {
    401: 'Not signed in',
    403: 'Refused',
    404: 'Not found',
    422: 'Not right',
    429: 'Too many',
    503: 'Database away',
    504: 'Too slow',
  };
  return { words: why[outcome] ?? `Failed (${outcome})`, wrong: true };
}

const clock = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** When, by the clock of whoever looks. */
export const whenInWords = (at: string): string => clock.format(new Date(at)).replace(',', '');
