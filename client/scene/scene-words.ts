import { relationshipTypes } from '../../contract/relationship-types.ts';
import type { ExpansionStep, Grouping, Layout } from './scene.ts';

/** A few names as people say them: one by its name, several by their number. */
export function namesInWords(ids: readonly string[], nameOf: (id: string) => string | undefined): string {
  const [only] = ids;
  return ids.length === 1 && only ? (nameOf(only) ?? 'a name') : `${ids.length.toLocaleString('en-GB')} names`;
}

/** "sits on", or read from the other end, "has as a member". */
export const stepInWords = ({ type, direction }: Pick<ExpansionStep, 'type' | 'direction'>): string =>
  direction === 'out' ? relationshipTypes[type].caption : relationshipTypes[type].inverse;

export const layoutWords: Record<Layout, { caption: string; about: string }> = {
  layered: { caption: 'Accountability', about: 'From the top down: who may demand an account stands above; steps run left to right' },
  organic: { caption: 'Organic', about: 'As a network, what belongs together near each other' },
  concentric: { caption: 'Around selection', about: 'In circles around the selected name, by how many steps away' },
  areas: { caption: 'By area', about: 'Each area, or each group, in a place of its own' },
  time: { caption: 'By time', about: 'Left to right by when things begin; what has no date stands below' },
  manual: { caption: 'By hand', about: 'As you placed things; nothing is arranged' },
};

export const groupingWords: Record<Grouping, string> = { area: 'By area', kind: 'By kind', board: 'By board' };
