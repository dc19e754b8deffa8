import { useMemo, useState } from 'react';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { useAreaNames } from '../../evidence/names.ts';
import { foldGroups, groupsOf, yearsOf } from '../../scene/groups.ts';
import { firstPart, MOST_DRAWN } from '../../scene/most-drawn.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Base } from '../../scene/use-base.ts';
import { useLooks } from '../../scene/use-rules.ts';
import type { SceneGraph } from '../../scene/use-scene-graph.ts';
import { beginningInWords } from '../../scene/why-here.ts';

/** What follows from a scene and its graph: its groups, what is drawn of it, what stands out, and how it began in words. */
export function useSceneParts({ scene, graph, base }: { scene: Scene; graph: SceneGraph; base: Base }) {
  const { area } = usePlaceAndDate();
  const areaName = useAreaNames();
  const { visible } = graph;
  const groups = useMemo(() => groupsOf(visible, scene.grouping, areaName), [visible, scene.grouping, areaName]);
  const groupsById = useMemo(() => new Map(groups.flatMap(({ key, ids }) => ids.map((id) => [id, key] as const))), [groups]);
  const [all, setAll] = useState(false);
  const folded = useMemo(() => foldGroups(visible, groups, scene.folded), [visible, groups, scene.folded]);
  const drawn = useMemo(() => firstPart(folded, all ? Number.POSITIVE_INFINITY : MOST_DRAWN), [folded, all]);
  /** Frames that only say what stands in them. */
  const columns = useMemo(() => (scene.layout === 'time' && groups.length === 0 ? yearsOf(drawn) : []), [scene.layout, groups, drawn]);
  const looks = useLooks(visible, scene.rules);
  const begun = beginningInWords({ what: scene.base.what, title: base.title }, area ? areaName(area) : 'all areas');
  return {
    groups,
    groupsById,
    columns,
    drawn,
    undrawn: folded.nodes.length - drawn.nodes.length,
    drawAll: () => setAll(true),
    looks,
    begun,
  };
}
export type SceneParts = ReturnType<typeof useSceneParts>;
