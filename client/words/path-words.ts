import type { Cell } from '../../contract/answer.ts';
import { relationshipTypes } from '../../contract/relationship-types.ts';

type Path = Extract<Cell, { path: unknown }>['path'];

/** A path's names with its relationships between them, each arrow the way that its relationship runs. */
export function pathWords(path: Path): string {
  const words = path.map((part, index) => {
    if ('node' in part) return part.name;
    const before = path[index - 1];
    const { caption } = relationshipTypes[part.type];
    return before && 'node' in before && before.node !== part.from ? ` ← ${caption} — ` : ` — ${caption} → `;
  });
  return words.join('');
}
