import { useEffect, useMemo, useRef } from 'react';
import type { Graph } from '../../contract/graph.ts';
import { changeQuery, useAddress } from '../address/address.ts';
import type { Outlook } from '../graph/camera.ts';
import type { Positions } from '../graph/positions.ts';
import { parseOutlook, parsePlaces } from './places-in-link.ts';
import { placeKey, sceneQuery } from './scene-address.ts';
import { placesOf } from './scene-memory.ts';

/** Where the scene's things stand: as they were left here, or as the link says that was opened; and from where that is looked at. */
export function usePlaces(graph: Graph): { places: Positions; outlook: Outlook | undefined } {
  const { query } = useAddress();
  const linked = useRef<string | null>(null);
  const applied = useRef(new Set<string>());
  const stated = query.get('places');
  const look = query.get('look');
  const looked = useRef<Outlook | undefined>(undefined);
  if (look) looked.current = parseOutlook(look);
  if (stated) linked.current = stated;
  const places = placesOf(placeKey(query), sceneQuery(query));
  // What a link places may arrive one reply after another.
  useMemo(() => {
    if (!linked.current) return;
    for (const [id, at] of parsePlaces(
      linked.current,
      graph.nodes.map(({ id }) => id).filter((id) => !applied.current.has(id)),
    )) {
      places.set(id, at);
      applied.current.add(id);
    }
  }, [graph, places]);
  useEffect(() => {
    if (stated || look) changeQuery({ places: null, look: null }, { replace: true });
  }, [stated, look]);
  return { places, outlook: looked.current };
}
