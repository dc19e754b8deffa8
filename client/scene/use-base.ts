import { useRef } from 'react';
import type { Graph } from '../../contract/graph.ts';
import { usePlaceAndDate } from '../address/place-and-date.ts';
import { useOperation, useQuestions } from '../api/hooks.ts';
import { MOST_DRAWN } from './most-drawn.ts';
import { paramsOf } from './question-params.ts';
import type { Layout, SceneBase } from './scene.ts';

const nothing: Graph = { nodes: [], relationships: [] };

/** What a scene begins with, its title and the layout that suits it. */
export type Base = { graph: Graph | undefined; title: string; layout: Layout; missing: number; error: Error | null; retry: () => void };

export function useBase(base: SceneBase): Base {
  const { area, asAt } = usePlaceAndDate();
  const date = asAt ? { asAt } : {};
  const questions = useQuestions();
  const overview = useOperation(
    'getOverview',
    { query: { ...(area ? { area } : {}), ...date, limit: MOST_DRAWN } },
    { enabled: base.what === 'overview', keep: true },
  );
  const around = useOperation(
    'getEntity',
    { path: { id: base.what === 'around' ? base.id : '' }, query: date },
    { enabled: base.what === 'around', keep: true },
  );
  const question = base.what === 'answer' ? base.question : '';
  const known = questions.data?.find(({ id }) => id === question);
  const params = base.what === 'answer' ? paramsOf(base.slots, known) : {};
  const answer = useOperation(
    'ask',
    { path: { id: question }, body: { params, area: area ?? null, asAt: asAt ?? null } },
    { enabled: base.what === 'answer' && questions.isSuccess, keep: true },
  );
  const reply = base.what === 'around' ? around : base.what === 'answer' ? answer : overview;
  const settled = useSameBase(JSON.stringify([base, area]), reply.isPlaceholderData);
  const state = { error: reply.error, retry: () => void reply.refetch(), missing: 0 };
  if (base.what === 'nothing')
    return { graph: nothing, title: 'A scene of your own', layout: 'organic', missing: 0, error: null, retry: () => undefined };
  if (base.what === 'around') {
    return {
      ...state,
      graph: settled ? around.data?.graph : undefined,
      title: around.data ? `Around ${around.data.node.name}` : 'A scene',
      layout: 'organic',
    };
  }
  if (base.what === 'answer') {
    return {
      ...state,
      graph: settled ? answer.data?.graph : undefined,
      title: answer.data?.question.asked ?? 'An answer',
      layout: answer.data?.question.drawing ?? 'organic',
    };
  }
  const drawn = overview.data?.graph.nodes.length ?? 0;
  return {
    ...state,
    graph: settled ? overview.data?.graph : undefined,
    title: 'Overview',
    layout: 'organic',
    missing: (overview.data?.total ?? drawn) - drawn,
  };
}

/** Whether a reply kept from before still belongs to this base: another date may keep it on screen, another area may not. */
function useSameBase(key: string, isPlaceholder: boolean): boolean {
  const last = useRef(key);
  if (!isPlaceholder) last.current = key;
  return last.current === key;
}
