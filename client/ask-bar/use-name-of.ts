import { useOperation } from '../api/hooks.ts';
import type { ChosenSlot } from './slots.ts';

/** The name of what a slot holds: known from the choice, otherwise looked up; a text that is no id stands for itself. */
export function useNameOf(chosen: ChosenSlot | undefined): string | undefined {
  const isId = chosen !== undefined && /[/#]/.test(chosen.id);
  const needed = isId && chosen.name === undefined;
  const reply = useOperation('getNodes', { body: { ids: needed ? [chosen.id] : [] } }, { enabled: needed });
  if (!chosen) return undefined;
  return chosen.name ?? reply.data?.graph.nodes[0]?.name ?? (isId ? '' : chosen.id);
}
