import type { ELK } from 'elkjs';
import type { Arrangement } from './arrangement.ts';
import { elkInput, type LayeredTask } from './elk-input.ts';
import { arrangementOf } from './elk-reply.ts';
import { packed } from './pack.ts';
import { trunksOf } from './trunks.ts';

let engine: ELK | undefined;

/** Lays a graph out in layers with ELK, its lines routed around every node; the engine is loaded when first used. */
export async function layered(task: LayeredTask): Promise<Arrangement> {
  engine ??= new (await import('elkjs/lib/elk.bundled.js')).default();
  const trunks = trunksOf(task.bundles, task.direction);
  return packed(arrangementOf(await engine.layout(elkInput(task, trunks)), task, trunks), task.bundles, task.groups);
}
