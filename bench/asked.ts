/** What is asked, as the page asks it: slots hold ids. */
export const asked = [
  { id: 'who-can-escalate-to', params: { role: 'suffolk/role/chief-executive' }, area: 'suffolk' },
  { id: 'chain-of-accountability', params: { subject: 'suffolk/role/lscb-chair' }, area: 'suffolk' },
  { id: 'who-sits-on', params: { board: 'suffolk/board/lscb' }, area: 'suffolk' },
  { id: 'who-holds-to-account', params: { subject: 'suffolk/role/lscb-chair' }, area: 'suffolk' },
] as const;

export const searches = [
  'chief executive',
  'safeguarding',
  'health and wellbeing bord',
  'escalation',
  'chair',
  'children',
  'report',
] as const;

/** What is typed into the ask box. */
export const typed = [
  'who does the LSCB chair answer to',
  'what happens if the two boards disagree in Kent',
  'when is the annual report due',
  'which meetings happen in March',
  'who can sack the chair',
  'compare Kent and Knowsley',
  'health and wellbeing bord',
  'suffolk 10.4',
] as const;
