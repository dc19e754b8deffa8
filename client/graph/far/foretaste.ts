import type { Theme } from '../../../contract/families.ts';
import type { Graph } from '../../../contract/graph.ts';
import { kinds } from '../../../contract/kinds.ts';
import type { Camera } from '../camera.ts';
import { extentAround } from '../extent.ts';
import { boxOf } from '../node-box.ts';
import type { Positions } from '../positions.ts';
import { scalesIn } from '../synchronise.ts';
import type { NodeLook } from './looks.ts';
import { paintNodes } from './paint.ts';

type Options = { container: HTMLElement; graph: Graph; theme: Theme; positions: Positions; camera: Camera };

/**
 * Paints the nodes of a scene that is about to be drawn, as plain boxes where they will stand, on a canvas of their own; nothing
 * where not all places are known.
 */
export function foretaste({ container, graph, theme, positions, camera }: Options): HTMLCanvasElement | undefined {
  const scaleOf = scalesIn(graph);
  const looks = new Map<string, NodeLook>();
  const lookOf = (kind: Graph['nodes'][number]['kind']) => {
    const look = looks.get(kind) ?? plainLook(kinds[kind].colours[theme]);
    looks.set(kind, look);
    return look;
  };
  const nodes = graph.nodes.flatMap((node) => {
    const at = positions.get(node.id);
    return at ? [{ ...boxOf(node, scaleOf(node.id)), at, look: lookOf(node.kind) }] : [];
  });
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (nodes.length < graph.nodes.length || nodes.length === 0 || !context) return undefined;
  camera.expect(extentAround(nodes));
  const ratio = window.devicePixelRatio;
  Object.assign(canvas, { width: container.clientWidth * ratio, height: container.clientHeight * ratio });
  canvas.setAttribute('style', 'position: absolute; inset: 0; width: 100%; height: 100%; pointer-events: none');
  const { zoom, pan } = camera.view();
  context.setTransform(zoom * ratio, 0, 0, zoom * ratio, pan.x * ratio, pan.y * ratio);
  paintNodes(context, nodes, zoom);
  container.append(canvas);
  return canvas;
}

const plainLook = ({ fill, outline }: { fill: string; outline: string }): NodeLook => ({
  shape: 'rectangle',
  corners: [],
  rounding: 0,
  fill,
  border: outline,
  borderWidth: 1.5,
  opacity: 1,
  smallestName: 0,
  singled: false,
});

/** What has been painted is on the screen; where nobody looks at the page, no frame comes. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(() => setTimeout(resolve)));
    setTimeout(resolve, 200);
  });
}
