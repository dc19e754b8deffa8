import { diagramOptions } from '../../contract/diagram.ts';
import type { Citation, GraphNode, GraphRelationship } from '../../contract/graph.ts';
import type { KindLabel } from '../../contract/kinds.ts';
import type { RelationshipTypeName } from '../../contract/relationship-types.ts';
import type { DiagramSubject } from '../../server/diagrams/diagram.ts';

type Extra = {
  name?: string;
  summary?: string;
  status?: GraphNode['status'];
  properties?: GraphNode['properties'];
  clauses?: string[];
  validFrom?: string;
};

export const node = (kind: KindLabel, id: string, { properties = {}, ...extra }: Extra = {}): GraphNode => ({
  ...{ id, kind, name: id, aliases: [], area: 'exampleshire', summary: `About ${id}.`, clauses: ['protocol#1'], status: 'in force' },
  ...extra,
  properties,
});

export const relationship = (
  from: string,
  type: RelationshipTypeName,
  to: string,
  { properties = {}, ...extra }: Omit<Extra, 'name'> = {},
): GraphRelationship => ({
  ...{ id: `${from} ${type} ${to}`, type, from, to, summary: '', clauses: ['protocol#1'], status: 'in force' },
  ...extra,
  properties,
});

export const citation = (number: string, summary: string): Citation => ({
  ...{ clause: `protocol#${number}`, label: `Example ${number}`, number, summary },
  ...{ heading: `Clause ${number}`, document: 'protocol', documentTitle: 'Protocol of Exampleshire', documentDate: '2019-09-02' },
});

export const subject = (parts: Partial<DiagramSubject> & Pick<DiagramSubject, 'graph'>): DiagramSubject => ({
  ...{ title: 'Who answers to whom?', statement: null, area: 'Exampleshire', asAt: null, drawing: 'organic' },
  ...{ citations: [citation('1', 'Says so.')], notes: [], searched: null, answer: null },
  ...parts,
});

export const options = (given: Parameters<typeof diagramOptions.parse>[0] = {}) => diagramOptions.parse(given);

/** Every kind of shape and line once, and every character that some format would stumble over. */
export const hostile = subject({
  title: `Who "answers" to <whom> & 'why'?`,
  statement: 'Two bodies answer to =SUM(A1) \\ `one` #another; العربية ‏ and 😀.',
  asAt: '2019-09-02',
  drawing: 'layered',
  citations: [citation('1', 'Says so, "plainly" <b>.'), citation('2', '=HYPERLINK("http://example.org")')],
  notes: ['A note with a control\u0007 character.'],
  searched: 'Searched 2 clauses of "Protocol" (Exampleshire, as at 2019-09-02).',
  graph: {
    nodes: [
      node('Board', 'board/one', { name: 'Board "One" & <Two>' }),
      node('Role', 'role/chair', { name: "=cmd|' /C calc'!A0" }),
      node('Organisation', 'organisation/x', { name: 'Line\nbreak, [brackets] {braces} | pipe; semicolon # hash \\ back' }),
      node('Person', 'person/p', { name: 'فاطمة الزهراء' }),
      node('Step', 'step/1', { name: 'Ask 😀 in writing', properties: { order: 1, trigger: '-- DROP' } }),
      node('Duty', 'duty/1', { name: '`; MATCH (n) DETACH DELETE n //', properties: { modality: 'must' } }),
      node('Event', 'event/1', { name: 'Signature', properties: { date: '2019-09-02' } }),
      node('Publication', 'publication/1', { name: 'Plan \u0000\u0008\ud800', status: 'proposed' }),
      node('Statute', 'statute/1', { name: 'Children Act 2004', properties: { year: 2004, type: 'act' } }),
      node('Risk', 'risk/1', { name: 'Supercalifragilisticexpialidocious-antidisestablishmentarianism', status: 'ended' }),
      node('Procedure', 'procedure/1'),
    ],
    relationships: [
      relationship('role/chair', 'MEMBER_OF', 'board/one', { properties: { capacity: 'chair' } }),
      relationship('role/chair', 'REPORTS_TO', 'organisation/x', {
        properties: { frequency: 'annual "<&>"', windowStart: 9, windowEnd: 12 },
        clauses: ['protocol#1', 'protocol#2'],
      }),
      relationship('organisation/x', 'HOLDS_TO_ACCOUNT', 'role/chair', { validFrom: '2019-09-02' }),
      relationship('board/one', 'CONSULTS', 'board/one'),
      relationship('person/p', 'HOLDS_POST', 'role/chair'),
      relationship('role/chair', 'MAY_INVOKE', 'step/1'),
      relationship('step/1', 'INVOLVES', 'board/one'),
      relationship('board/one', 'HAS_DUTY', 'duty/1'),
      relationship('duty/1', 'ARISES_FROM', 'statute/1', { status: 'proposed' }),
      relationship('board/one', 'PRODUCES', 'publication/1', { status: 'ended' }),
      relationship('event/1', 'CONCERNS', 'publication/1'),
      relationship('risk/1', 'CONCERNS', 'board/one'),
      relationship('step/1', 'PART_OF', 'procedure/1'),
    ],
  },
});
