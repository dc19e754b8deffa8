import { useEffect, useMemo, useRef } from 'react';
import type { Graph } from '../../contract/graph.ts';
import { changeQuery, useAddress } from '../address/address.ts';
import type { Positions } from '../graph/positions.ts';
import { parsePlaces } from './places-in-link.ts';
import { placeKey, sceneQuery } from './scene-address.ts';
import { placesOf } from './scene-memory.ts';

/** Where the scene's things stand: as they were left here, or as the link says that was opened. */
export function usePlaces(graph: Graph): Positions {
  const { query } = useAddress();
  const linked = useRef<string | null>(null);
  const applied = useRef(new Set<string>());
  const stated = query.get('places');
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
    if (stated) changeQuery({ places: null }, { replace: true });
  }, [stated]);
  return places;
}
