import { type SavedDraft, savedDraft } from '../../contract/saved.ts';

export const CHIEF = 'suffolk/role/chief-executive';
export const CHAIR = 'suffolk/role/lscb-chair';

/** A question that was asked, to be saved. */
export const question = (title = 'Routes to the Chief Executive'): SavedDraft =>
  savedDraft.parse({
    ...{ title, description: 'For the annual review', tags: ['review', 'routes'], folder: 'Suffolk' },
    content: { what: 'question', question: 'who-can-escalate-to', params: { role: CHIEF }, area: 'suffolk' },
  });
/** A scene of two names, as somebody arranged them. */
export const scene = (title = 'Two roles'): SavedDraft =>
  savedDraft.parse({
    title,
    content: {
      ...{ what: 'scene', area: 'suffolk', query: `?base=nothing&add=${CHIEF},${CHAIR}` },
      names: [
        { id: CHIEF, name: 'Chief Executive', kind: 'Role' },
        { id: CHAIR, name: 'Chair of the LSCB', kind: 'Role' },
      ],
      positions: { [CHIEF]: { x: 0, y: 0 }, [CHAIR]: { x: 300, y: 120 } },
    },
  });
