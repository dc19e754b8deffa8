import type { Request } from 'autocannon';
import { asked, searches, typed } from '../asked.ts';

/** People who do the same kind of thing, one request after another, over and over. */
type Users = { what: string; people: number; requests: Request[] };

const json = { 'content-type': 'application/json' };
const get = (path: string): Request => ({ method: 'GET', path });
const post = (path: string, body: unknown): Request => ({ method: 'POST', path, headers: json, body: JSON.stringify(body) });
const text = encodeURIComponent;

const entities = ['suffolk/role/chief-executive', 'suffolk/role/lscb-chair', 'suffolk/board/lscb'].map(text);
const areas = ['suffolk', 'kent', 'medway', 'knowsley'];
const finding = text('board-nobody-holds-to-account|suffolk/board/hwb');

/** Fifty in all. */
export async function users(url: string): Promise<Users[]> {
  return [
    { what: 'asking', people: 16, requests: asked.map(({ id, params, area }) => post(`/api/questions/${id}/answer`, { params, area })) },
    { what: 'searching', people: 8, requests: searches.map((words) => get(`/api/search?text=${text(words)}`)) },
    { what: 'asking in their own words', people: 4, requests: typed.map((words) => get(`/api/readings?text=${text(words)}`)) },
    { what: 'exploring', people: 8, requests: [...entities.flatMap(around), ...areas.map((area) => get(`/api/overview?area=${area}`))] },
    { what: 'reading sources', people: 4, requests: sources },
    { what: 'going through findings and reports', people: 4, requests: areas.flatMap(overAnArea) },
    ...(await Promise.all([1, 2, 3].map(async (number) => ({ what: 'saving', people: 1, requests: await saving(url, number) })))),
    { what: 'drawing', people: 2, requests: ['svg', 'png', 'pptx'].map(drawing) },
    { what: 'writing Cypher', people: 1, requests: [post('/api/query', { cypher: 'MATCH (a:Board)<-[r:MEMBER_OF]-(b) RETURN a, r, b' })] },
  ];
}

const around = (id: string): Request[] => [
  get(`/api/entities/${id}`),
  get(`/api/entities/${id}/expand?limit=50`),
  get(`/api/entities/${id}/neighbourhood?steps=2`),
];
const overAnArea = (area: string): Request[] => [get(`/api/findings?area=${area}`), get(`/api/calendar?area=${area}`)];
const drawing = (format: string): Request =>
  get(`/api/questions/who-can-escalate-to/diagram?role=${entities[0]}&area=suffolk&format=${format}`);
const sources = [get('/api/documents'), get('/api/documents/suffolk-protocol'), get(`/api/clauses/${text('suffolk-protocol#10.4')}`)];

/** Somebody who opens what they saved, changes it, sees what has changed in the graph since, and accepts a finding. */
async function saving(url: string, number: number): Promise<Request[]> {
  const [{ id: question, params, area }] = asked;
  const draft = { title: `Under load ${number}`, content: { what: 'question', question, params, area } };
  const reply = await fetch(`${url}/api/saved`, { method: 'POST', headers: json, body: JSON.stringify(draft) });
  const { id } = (await reply.json()) as { id: string };
  return [
    get('/api/saved'),
    { ...get(`/api/saved/${id}`), onResponse: (_, body, context) => Object.assign(context, { version: versionIn(body) }) },
    {
      ...{ method: 'PUT', path: `/api/saved/${id}`, headers: json },
      setupRequest: (request, { version }) => ({ ...request, body: JSON.stringify({ version, description: `After version ${version}.` }) }),
    },
    get(`/api/saved/${id}/run`),
    { method: 'PUT', path: `/api/findings/${finding}/acceptance`, headers: json, body: JSON.stringify({ reason: 'Under load.' }) },
  ];
}

const versionIn = (body: string): number => (JSON.parse(body) as { version: number }).version;
