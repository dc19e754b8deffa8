import type { StyleRule } from './rules.ts';
import type { ExpansionStep, Grouping, Layout, Neighbourhood, Scene } from './scene.ts';

/** Everything that a person can do to a scene; each is a pure step from one scene to the next, so that it can be undone. */
export const changes = {
  add: (scene: Scene, ids: readonly string[]): Scene => ({
    ...scene,
    added: [...new Set([...scene.added, ...ids])],
    hidden: scene.hidden.filter((id) => !ids.includes(id)),
  }),

  expand: (scene: Scene, step: ExpansionStep): Scene => ({
    ...scene,
    expansions: [...scene.expansions.filter((other) => !sameStep(other, step)), step],
  }),

  collapse: (scene: Scene, step: Omit<ExpansionStep, 'limit'>): Scene => ({
    ...scene,
    expansions: scene.expansions.filter((other) => !sameStep(other, step)),
  }),

  /** Brings everything within some steps; a wider neighbourhood of the same node takes the place of a narrower one. */
  surround: (scene: Scene, around: Neighbourhood): Scene => ({
    ...scene,
    neighbourhoods: [...scene.neighbourhoods.filter(({ id }) => id !== around.id), around],
  }),

  /** Takes back all that was brought from these nodes. */
  collapseAll: (scene: Scene, ids: readonly string[]): Scene => ({
    ...scene,
    expansions: scene.expansions.filter(({ id }) => !ids.includes(id)),
    neighbourhoods: scene.neighbourhoods.filter(({ id }) => !ids.includes(id)),
  }),

  hide: (scene: Scene, ids: readonly string[]): Scene => ({ ...scene, hidden: [...new Set([...scene.hidden, ...ids])] }),
  /** Shows some of what is hidden again, or all of it. */
  show: (scene: Scene, ids: readonly string[] = scene.hidden): Scene => ({
    ...scene,
    hidden: scene.hidden.filter((id) => !ids.includes(id)),
  }),

  /** Pins all of them; if all are pinned already, unpins them. */
  togglePin: (scene: Scene, ids: readonly string[]): Scene => ({
    ...scene,
    pinned: ids.every((id) => scene.pinned.includes(id))
      ? scene.pinned.filter((id) => !ids.includes(id))
      : [...new Set([...scene.pinned, ...ids])],
  }),

  /** Shown, then faded, then not drawn, then shown again. */
  cycleFilter: (scene: Scene, name: string): Scene => {
    if (scene.off.includes(name)) return { ...scene, off: without(scene.off, name) };
    if (scene.faded.includes(name)) return { ...scene, faded: without(scene.faded, name), off: [...scene.off, name] };
    return { ...scene, faded: [...scene.faded, name] };
  },
  clearFilters: (scene: Scene): Scene => ({ ...scene, faded: [], off: [] }),

  arrange: (scene: Scene, layout: Layout): Scene => ({ ...scene, layout }),

  /** Groups of another sort begin unfolded. */
  group: (scene: Scene, grouping: Grouping | null): Scene => ({ ...scene, grouping, folded: [] }),
  toggleFold: (scene: Scene, key: string): Scene => ({
    ...scene,
    folded: scene.folded.includes(key) ? without(scene.folded, key) : [...scene.folded, key],
  }),
  foldAll: (scene: Scene, keys: readonly string[]): Scene => ({ ...scene, folded: [...keys] }),

  addRule: (scene: Scene, rule: StyleRule): Scene => ({ ...scene, rules: [...scene.rules, rule] }),
  removeRule: (scene: Scene, at: number): Scene => ({ ...scene, rules: scene.rules.toSpliced(at, 1) }),
} as const;

type Step = Omit<ExpansionStep, 'limit'>;
export const sameStep = (a: Step, b: Step): boolean => a.id === b.id && a.type === b.type && a.direction === b.direction;

const without = (ids: string[], id: string) => ids.filter((other) => other !== id);
