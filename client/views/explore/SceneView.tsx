import { useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { useMemo, useRef, useState } from 'react';
import { changeQuery, useAddress } from '../../address/address.ts';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { useSelection } from '../../address/selection.ts';
import { useAreaNames, useClauseLabels } from '../../evidence/names.ts';
import type { Drawing } from '../../graph/drawing.ts';
import { chosenIds, selectOnly, toggleMarked, useMarked } from '../../scene/marked.ts';
import type { Scene } from '../../scene/scene.ts';
import { stepInHistory } from '../../scene/scene-actions.ts';
import { isChanged, placeKey, sceneQuery } from '../../scene/scene-address.ts';
import { useAutosave } from '../../scene/use-autosave.ts';
import type { Base } from '../../scene/use-base.ts';
import { usePlaces } from '../../scene/use-places.ts';
import type { SceneGraph } from '../../scene/use-scene-graph.ts';
import { idsOf, wayBetween } from '../../scene/way-between.ts';
import { Announcer } from './Announcer.tsx';
import { arrangeScene } from './arrange-scene.ts';
import classes from './Explore.module.css';
import { FilterLegend } from './FilterLegend.tsx';
import { groundEntries } from './ground-entries.ts';
import { Outline } from './Outline.tsx';
import { SceneCanvas } from './SceneCanvas.tsx';
import { type MenuSpot, SceneMenu } from './SceneMenu.tsx';
import { SceneTable } from './SceneTable.tsx';
import { SceneToolbar } from './SceneToolbar.tsx';
import { sceneActs } from './scene-acts.ts';
import { TooManyNotice } from './TooManyNotice.tsx';
import { useSceneKeys } from './use-scene-keys.ts';
import type { SceneParts } from './use-scene-parts.ts';
import { readView, type View } from './view.ts';

const nothing: ReadonlySet<string> = new Set();
/** With more moved at once, all of the drawing is shown. */
const FEW = 4;

/** A scene as drawing, outline and table, side by side or one of them, with what can be done to it above. */
export function SceneView({ scene, graph, base, parts }: { scene: Scene; graph: SceneGraph; base: Base; parts: SceneParts }) {
  const { query } = useAddress();
  const { area } = usePlaceAndDate();
  const areaName = useAreaNames();
  const labelOf = useClauseLabels();
  const selection = useSelection();
  const marked = useMarked();
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const [menu, showMenu] = useState<MenuSpot | null>(null);
  // A menu that opens while a key is still being handled would take that key as its own.
  const opener = useRef<Element | null>(null);
  const setMenu = (spot: MenuSpot | null) => {
    if (spot) opener.current = document.activeElement;
    setTimeout(() => showMenu(spot));
  };
  const closeMenu = () => {
    showMenu(null);
    setTimeout(() => document.activeElement === document.body && opener.current instanceof HTMLElement && opener.current.focus());
  };
  const wide = useMediaQuery('(min-width: 1300px)', true, { getInitialValueInEffect: false });
  const [legend, setLegend] = useLocalStorage({
    key: 'sightline-legend',
    defaultValue: globalThis.innerWidth > 1100,
    getInitialValueInEffect: false,
  });
  const view: View = readView(query.get('view')) ?? (wide ? 'both' : 'drawing');
  const { places: remembered, outlook } = usePlaces(parts.drawn);
  const chosenText = chosenIds(query).join(',');
  const chosen = useMemo(() => chosenText.split(',').filter(Boolean), [chosenText]);
  const follows = query.get('way') === 'followed';
  const followed = useMemo(() => {
    const [start, end, ...more] = chosen;
    const way = follows && start && end && more.length === 0 ? wayBetween(parts.drawn, start, end) : undefined;
    return way ? idsOf(way) : nothing;
  }, [follows, chosen, parts.drawn]);
  useAutosave({
    key: placeKey(query),
    address: sceneQuery(query),
    fresh: !isChanged(scene),
    title: `${base.title} · ${area ? areaName(area) : 'all areas'}`,
    names: graph.visible.nodes.length,
  });

  const step = (way: 'undo' | 'redo') => {
    const now = drawing?.positions() ?? new Map();
    const positions = stepInHistory(way, now);
    if (!positions || !drawing) return;
    drawing.moveTo(positions);
    const moved = [...positions].filter(([id, { x, y }]) => now.get(id)?.x !== x || now.get(id)?.y !== y).length;
    if (moved > FEW) drawing.fitAll();
  };
  const first = base.layout;
  const tools = { scene, graph, drawing, layout: scene.layout ?? first, groups: parts.groups, chosen };
  const keysOf = useSceneKeys(sceneActs({ ...tools, onStep: step, onMenu: setMenu, labelOf }));

  return (
    <div className={classes.scene}>
      <h1 className={classes.title}>{base.title}</h1>
      <SceneToolbar
        {...tools}
        title={base.title}
        view={view}
        onStep={step}
        onView={(next) => changeQuery({ view: next }, { replace: true })}
      />
      <TooManyNotice scene={scene} undrawn={parts.undrawn} missing={base.missing} onDrawAll={parts.drawAll} />
      <div className={classes.halves} data-view={view}>
        {(view === 'both' || view === 'outline') && (
          <div className={classes.side}>
            <Outline
              graph={graph.visible}
              grouping={parts.groups}
              selection={selection}
              marked={marked}
              pinned={scene.pinned}
              onSelect={selectOnly}
              onToggle={toggleMarked}
              onMenu={setMenu}
              onKey={keysOf('outline')}
            />
            <FilterLegend graph={graph.whole} scene={scene} opened={legend} onOpen={setLegend} docked />
          </div>
        )}
        {view === 'table' && <SceneTable graph={graph.visible} selection={selection} chosen={chosen} onMenu={setMenu} />}
        {(view === 'both' || view === 'drawing') && (
          <SceneCanvas
            {...tools}
            drawn={parts.drawn}
            layout={scene.layout === 'manual' || scene.layout === null ? first : scene.layout}
            selection={selection}
            columns={parts.columns}
            looks={parts.looks}
            groupsById={parts.groupsById}
            remembered={remembered}
            outlook={outlook}
            followed={followed}
            begun={parts.begun}
            onReady={setDrawing}
            onMenu={setMenu}
            onKeyDown={keysOf('drawing')}
            legend={view === 'drawing' ? { opened: legend, onOpen: setLegend } : null}
          />
        )}
      </div>
      <SceneMenu
        spot={menu}
        scene={scene}
        graph={graph}
        marked={marked}
        ground={groundEntries({ ...tools, onStep: step })}
        onArrangeAround={(id) => {
          selectOnly({ what: 'node', id });
          drawing?.select({ what: 'node', id });
          arrangeScene(drawing, scene, 'concentric');
        }}
        onClose={closeMenu}
      />
      <Announcer />
    </div>
  );
}
