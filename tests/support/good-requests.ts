import type { operations } from '../../contract/operations.ts';

type Get = (path: string, init?: RequestInit) => Promise<Response>;

/** Sends JSON as the page does. */
export const sending =
  (get: Get) =>
  (method: string, path: string, body?: unknown): Promise<Response> =>
    get(path, { method, headers: { 'content-type': 'application/json' }, ...(body !== undefined && { body: JSON.stringify(body) }) });

/** One good request for each operation of the contract, of the dataset. */
export function goodRequests(get: Get): { [operation in keyof typeof operations]: () => Promise<Response> } {
  const send = sending(get);
  const post = (path: string, body: unknown) => send('POST', path, body);
  const finding = encodeURIComponent('board-nobody-holds-to-account|suffolk/board/hwb');
  const id = encodeURIComponent('suffolk/role/chief-executive');
  const clause = encodeURIComponent('suffolk-protocol#10.4');

  /** Something to read, change and draw. */
  const saved = async (): Promise<string> => {
    const content = {
      what: 'question',
      question: 'who-can-escalate-to',
      params: { role: 'suffolk/role/chief-executive' },
      area: 'suffolk',
    };
    return (await (await post('/api/saved', { title: 'Saved', content })).json()).id;
  };
  const onSaved = async (method: string, path: string, body?: unknown) => send(method, `/api/saved/${await saved()}${path}`, body);
  const batch = '7b6ee9d7-7b0c-4f0c-9a43-3d4c8d9b9e01';

  return {
    health: () => get('/api/health'),
    ready: () => get('/api/ready'),
    getSession: () => get('/api/session'),
    signOut: () => send('DELETE', '/api/session'),
    listAudit: () => get('/api/audit?kind=edit&limit=5'),
    exportAudit: () => get('/api/audit.csv?kind=edit'),
    listAreas: () => get('/api/areas'),
    listKinds: () => get('/api/kinds?area=kent'),
    listRelationshipTypes: () => get('/api/relationship-types'),
    search: () => get('/api/search?text=chief+exec&kinds=Role&area=suffolk'),
    getOverview: () => get('/api/overview?area=medway&asAt=2020-01-01'),
    getNodes: () => post('/api/nodes', { ids: ['suffolk/role/chief-executive', 'suffolk/role/lscb-chair', 'not/there'] }),
    getEntity: () => get(`/api/entities/${id}`),
    expandEntity: () => get(`/api/entities/${id}/expand?types=HOLDS_TO_ACCOUNT&direction=out&limit=1`),
    compare: () => get('/api/comparison?by=areas&left=kent&right=knowsley'),
    getNeighbourhood: () => get(`/api/entities/${id}/neighbourhood?steps=2`),
    listQuestions: () => get('/api/questions'),
    ask: () => post('/api/questions/who-can-escalate-to/answer', { params: { role: 'Chief Executive' }, area: 'suffolk' }),
    exportAnswer: () => get('/api/questions/who-can-escalate-to/answer.csv?role=Chief+Executive&area=suffolk'),
    readText: () => get('/api/readings?text=who+does+the+LSCB+chair+answer+to&area=suffolk'),
    listDocuments: () => get('/api/documents'),
    getDocument: () => get('/api/documents/suffolk-protocol'),
    getClause: () => get(`/api/clauses/${clause}`),
    runQuery: () =>
      post('/api/query', { cypher: 'MATCH (board:Board)<-[sits:MEMBER_OF]-(who) RETURN board, sits, who, {n: 1} AS map LIMIT 3' }),
    checkQuery: () => post('/api/query/check', { cypher: 'MATCH (n) RETURN n' }),
    getWording: () => get('/api/documents/kent-protocol/wording'),
    readWording: () =>
      get('/api/documents/kent-protocol/wording?name=own.txt', {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream' },
        body: '1 Purpose\n1.1 Some words of our own.',
      }),
    removeWording: () => send('DELETE', '/api/documents/kent-protocol/wording'),
    restoreWording: () => send('PUT', '/api/documents/kent-protocol/wording'),
    listFindings: () => get('/api/findings?area=suffolk'),
    acceptFinding: () => send('PUT', `/api/findings/${finding}/acceptance`, { reason: 'Known; to be put right at the next review.' }),
    getOperator: () => get('/api/operator'),
    getCalendar: () => get('/api/calendar?area=medway&asAt=2020-01-01'),
    exportCalendar: () => get('/api/calendar.ics?area=medway&asAt=2020-01-01'),
    createSpreadsheet: () => post('/api/spreadsheets', { title: 'Grid', about: ['Kent'], heads: ['Name'], rows: [['=1+1']], sources: [] }),
    drawAnswer: () => get('/api/questions/who-can-escalate-to/diagram?role=Chief+Executive&area=suffolk&format=svg&theme=print'),
    drawScene: () =>
      post('/api/diagrams', {
        scene: { title: 'Two of Suffolk', area: 'suffolk', nodes: ['suffolk/role/chief-executive', 'suffolk/role/lscb-chair'] },
        format: 'drawio',
      }),
    reopenFinding: () => send('DELETE', `/api/findings/${finding}/acceptance`),
    listSaved: () => get('/api/saved'),
    exportSaved: () => get('/api/saved.json?ids=none'),
    importSaved: () =>
      get('/api/saved.json', {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream' },
        body: JSON.stringify({ format: 'sightline-saved', version: 1, items: [] }),
      }),
    drawSavedBatch: async () => post('/api/saved.zip', { batch, ids: [await saved(), 'nothere0'], format: 'mermaid' }),
    getSavedBatch: () => get(`/api/saved.zip/${batch}`),
    createSaved: () => post('/api/saved', { title: 'Story', content: { what: 'story', steps: [{ saved: 'nothere0' }] } }),
    readSaved: () => onSaved('GET', ''),
    changeSaved: () => onSaved('PUT', '', { version: 1, title: 'Other' }),
    removeSaved: () => onSaved('DELETE', ''),
    bringBackSaved: async () => {
      const id = await saved();
      await send('DELETE', `/api/saved/${id}`);
      return post(`/api/saved/${id}/return`, {});
    },
    duplicateSaved: () => onSaved('POST', '/copy', {}),
    listSavedVersions: () => onSaved('GET', '/versions'),
    restoreSavedVersion: async () => {
      const id = await saved();
      await send('PUT', `/api/saved/${id}`, { version: 1, title: 'Other' });
      return post(`/api/saved/${id}/versions/1`, { version: 2 });
    },
    runSaved: () => onSaved('GET', '/run'),
    drawSaved: () => onSaved('GET', '/diagram?format=mermaid'),
  };
}
