import { useHotkeys, useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { changeQuery, useAddress } from '../../address/address.ts';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { select, useSelection } from '../../address/selection.ts';
import type { Drawing } from '../../graph/drawing.ts';
import { rememberedPositions } from '../../scene/remembered-positions.ts';
import type { Scene } from '../../scene/scene.ts';
import { stepInHistory } from '../../scene/scene-actions.ts';
import type { Base } from '../../scene/use-base.ts';
import type { SceneGraph } from '../../scene/use-scene-graph.ts';
import classes from './Explore.module.css';
import { FilterLegend } from './FilterLegend.tsx';
import { Outline } from './Outline.tsx';
import { SceneCanvas } from './SceneCanvas.tsx';
import { SceneToolbar, type View } from './SceneToolbar.tsx';

/** A scene as drawing and outline, side by side or one of them, with what can be done to it above. */
export function SceneView({ scene, graph, base }: { scene: Scene; graph: SceneGraph; base: Base }) {
  const { query } = useAddress();
  const { area } = usePlaceAndDate();
  const selection = useSelection();
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const wide = useMediaQuery('(min-width: 1300px)', true, { getInitialValueInEffect: false });
  const [legend, setLegend] = useLocalStorage({
    key: 'sightline-legend',
    defaultValue: globalThis.innerWidth > 1100,
    getInitialValueInEffect: false,
  });
  const stated = query.get('view');
  const view: View = stated === 'drawing' || stated === 'both' || stated === 'outline' ? stated : wide ? 'both' : 'drawing';
  const remembered = rememberedPositions(JSON.stringify([scene.base, area]));
  const layout = scene.layout ?? base.layout;

  const step = (way: 'undo' | 'redo') => {
    const positions = stepInHistory(way, drawing?.positions() ?? new Map());
    if (positions) drawing?.moveTo(positions);
  };
  useHotkeys([
    ['mod+Z', () => step('undo')],
    ['mod+shift+Z', () => step('redo')],
    ['mod+Y', () => step('redo')],
  ]);

  return (
    <div className={classes.scene}>
      <h1 className={classes.title}>{base.title}</h1>
      <SceneToolbar
        scene={scene}
        drawing={drawing}
        layout={layout}
        selection={selection}
        graph={graph.visible}
        title={base.title}
        view={view}
        onStep={step}
        onView={(next) => changeQuery({ view: next }, { replace: true })}
      />
      <div className={classes.halves} data-view={view}>
        {view !== 'drawing' && (
          <div className={classes.side}>
            <Outline graph={graph.visible} selection={selection} onSelect={select} />
            <FilterLegend graph={graph.whole} scene={scene} opened={legend} onOpen={setLegend} docked />
          </div>
        )}
        {view !== 'outline' && (
          <SceneCanvas
            scene={scene}
            graph={graph}
            layout={layout}
            selection={selection}
            remembered={remembered}
            onReady={setDrawing}
            legend={view === 'drawing' ? { opened: legend, onOpen: setLegend } : null}
          />
        )}
      </div>
    </div>
  );
}
