import type { Point } from '../../graph/positions.ts';
import { announce } from '../../scene/announcements.ts';
import { changes } from '../../scene/changes.ts';
import { grown, inverted } from '../../scene/choosing.ts';
import { mark, selectOnly } from '../../scene/marked.ts';
import { changeScene } from '../../scene/scene-actions.ts';
import { namesInWords } from '../../scene/scene-words.ts';
import { walkWords } from '../../scene/walk-words.ts';
import type { MenuSpot } from './SceneMenu.tsx';
import type { SceneTools } from './scene-tools.ts';
import type { SceneKeys } from './use-scene-keys.ts';

const ways: Record<string, Point> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

type Tools = SceneTools & {
  onStep: (way: 'undo' | 'redo') => void;
  onMenu: (spot: MenuSpot) => void;
  /** A clause as it is cited. */
  labelOf: (clause: string) => string;
};

/** What the keys of the Explore screen do. */
export function sceneActs(tools: Tools): SceneKeys {
  const { drawing, chosen, graph, scene, onStep, onMenu, labelOf } = tools;
  const { visible } = graph;
  const [only] = chosen;
  const words = namesInWords(chosen, (id) => visible.nodes.find((node) => node.id === id)?.name);
  return {
    undo: () => onStep('undo'),
    redo: () => onStep('redo'),
    all: () => mark(visible.nodes.map(({ id }) => id)),
    invert: () => mark(inverted(visible.nodes, chosen)),
    grow: () => mark(grown(visible, chosen)),
    hide: () => chosen.length > 0 && changeScene(`hide ${words}`, (now) => changes.hide(now, chosen), { chosen: [] }),
    pin: () => {
      const verb = chosen.every((id) => scene.pinned.includes(id)) ? 'unpin' : 'pin';
      if (chosen.length > 0) changeScene(`${verb} ${words}`, (now) => changes.togglePin(now, chosen));
    },
    menu: () => {
      const at = only ? drawing?.spotOf(only) : undefined;
      onMenu({ what: only && at ? { what: 'node', id: only } : null, at: at ?? { x: 200, y: 160 } });
    },
    fitSelection: () => drawing?.fitTo(chosen.length > 0 ? chosen : visible.nodes.map(({ id }) => id)),
    fitAll: () => drawing?.fitAll(),
    zoomIn: () => drawing?.zoomBy(1.35),
    zoomOut: () => drawing?.zoomBy(1 / 1.35),
    walk: (key) => {
      const next = drawing?.nextTowards(only, ways[key] ?? { x: 0, y: 0 });
      if (!next) return;
      selectOnly({ what: 'node', id: next });
      drawing?.reveal(next);
      announce(walkWords(visible, only, next, { labelOf }));
    },
  };
}
