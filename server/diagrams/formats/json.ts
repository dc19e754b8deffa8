import type { DiagramSubject } from '../diagram.ts';

/** The answer as the API sends it; of a scene, its graph and its sources. */
export function write({ answer, title, area, asAt, graph, positions, citations, notes }: DiagramSubject): string {
  return `${JSON.stringify(answer ?? { title, area, asAt, graph, positions, citations, notes }, null, 2)}\n`;
}
