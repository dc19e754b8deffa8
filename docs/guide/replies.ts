import type { AuditRecord } from '../../contract/audit.ts';
import type { Reply } from '../../contract/operations.ts';

type Replies = Readonly<Record<string, unknown>>;

/** What a server says at which people sign in: the pictures' own lets in whoever runs it, and would show their name. */
const operator: Reply<'getOperator'> = {
  name: 'Exampleshire County Council',
  address: null,
  email: null,
  telephone: null,
  answersWithin: null,
  inNorthernIreland: false,
  statementPrepared: null,
  statementReviewed: null,
};

export const toStrangers: Replies = {
  '/api/session': { mode: 'oidc', person: null, ends: null } satisfies Reply<'getSession'>,
  '/api/operator': operator,
};

const people = {
  ada: { who: 'ada', name: 'Ada Lindqvist', role: 'administrator', from: '10.20.4.11' },
  ed: { who: 'ed', name: 'Ed Marsh', role: 'editor', from: '10.20.4.27' },
  rita: { who: 'rita', name: 'Rita Okafor', role: 'reader', from: '10.20.7.90' },
} as const;

type Done = Pick<AuditRecord, 'kind' | 'did' | 'what'> & { by: keyof typeof people; at: string; outcome?: number };
const done: readonly Done[] = [
  { by: 'ada', at: '11:42:10', kind: 'export', did: 'exportAudit', what: { kind: 'query' } },
  {
    by: 'ed',
    at: '11:31:55',
    kind: 'edit',
    did: 'acceptFinding',
    what: { id: 'kent-hwb-held-by-nobody', reason: 'Reports to full council' },
  },
  { by: 'rita', at: '11:20:03', kind: 'query', did: 'runQuery', what: { cypher: 'MATCH (b:Board) RETURN b.name' }, outcome: 403 },
  { by: 'rita', at: '11:18:47', kind: 'export', did: 'drawAnswer', what: { question: 'who-can-escalate-to', format: 'pdf' } },
  {
    by: 'rita',
    at: '11:18:20',
    kind: 'question',
    did: 'ask',
    what: { id: 'who-can-escalate-to', params: { role: 'suffolk/role/chief-executive' }, area: 'suffolk' },
  },
  { by: 'rita', at: '11:17:58', kind: 'sign-in', did: 'signIn', what: {} },
];

export const toAdministrators: Replies = {
  '/api/audit': {
    records: done.map(({ by, at, outcome = 200, ...rest }, index) => ({
      ...people[by],
      ...rest,
      chain: 'web-1',
      number: 218 - index,
      at: `2026-11-20T${at}.000Z`,
      outcome,
      request: null,
    })),
    next: null,
  } satisfies Reply<'listAudit'>,
};
