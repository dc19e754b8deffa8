import { useEffect, useRef } from 'react';
import type { Answer } from '../../../contract/answer.ts';
import { changeQuery, useAddress } from '../../address/address.ts';
import { usePlaceAndDate } from '../../address/place-and-date.ts';

/** Laws and national bodies are the same everywhere. */
const EVERYWHERE = 'england';

/**
 * Whoever chooses another area asks the same of that area: what a slot holds, unless it is an area itself, is then sought there by
 * its name. A link that names one area's role and another area is left as it is.
 */
export function useAskedHere(answer: Answer | undefined): void {
  const { query } = useAddress();
  const { area } = usePlaceAndDate();
  const before = useRef(area);
  const last = useRef(answer);
  if (answer) last.current = answer;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the choice of another area asks anew
  useEffect(() => {
    if (area === before.current) return;
    before.current = area;
    if (!area) return;
    const elsewhere = Object.entries(last.current?.params ?? {}).flatMap(([slot, shown]) =>
      typeof shown === 'object' && shown !== null && 'node' in shown && query.get(slot) === shown.node ? [{ slot, ...shown }] : [],
    );
    const changes = elsewhere
      .filter((one) => one.kind !== 'Area' && one.area !== area && one.area !== EVERYWHERE)
      .map(({ slot, name }) => [slot, name]);
    if (changes.length > 0) changeQuery(Object.fromEntries(changes), { replace: true });
  }, [area]);
}
