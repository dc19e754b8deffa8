import type { ExpansionStep, Layout, Scene } from './scene.ts';

/** Everything that a person can do to a scene; each is a pure step from one scene to the next, so that it can be undone. */
export const changes = {
  add: (scene: Scene, id: string): Scene => ({ ...scene, added: withOne(scene.added, id), hidden: without(scene.hidden, id) }),

  expand: (scene: Scene, step: ExpansionStep): Scene => ({
    ...scene,
    expansions: [...scene.expansions.filter((other) => !sameStep(other, step)), step],
  }),

  collapse: (scene: Scene, step: Omit<ExpansionStep, 'limit'>): Scene => ({
    ...scene,
    expansions: scene.expansions.filter((other) => !sameStep(other, step)),
  }),

  hide: (scene: Scene, ids: readonly string[]): Scene => ({ ...scene, hidden: [...new Set([...scene.hidden, ...ids])] }),
  showHidden: (scene: Scene): Scene => ({ ...scene, hidden: [] }),

  togglePin: (scene: Scene, id: string): Scene => ({
    ...scene,
    pinned: scene.pinned.includes(id) ? without(scene.pinned, id) : [...scene.pinned, id],
  }),

  /** Shown, then faded, then not drawn, then shown again. */
  cycleFilter: (scene: Scene, name: string): Scene => {
    if (scene.off.includes(name)) return { ...scene, off: without(scene.off, name) };
    if (scene.faded.includes(name)) return { ...scene, faded: without(scene.faded, name), off: [...scene.off, name] };
    return { ...scene, faded: [...scene.faded, name] };
  },
  clearFilters: (scene: Scene): Scene => ({ ...scene, faded: [], off: [] }),

  arrange: (scene: Scene, layout: Layout): Scene => ({ ...scene, layout }),
} as const;

type Step = Omit<ExpansionStep, 'limit'>;
export const sameStep = (a: Step, b: Step): boolean => a.id === b.id && a.type === b.type && a.direction === b.direction;

const withOne = (ids: string[], id: string) => (ids.includes(id) ? ids : [...ids, id]);
const without = (ids: string[], id: string) => ids.filter((other) => other !== id);
