import type { GraphNode, GraphRelationship } from '../../contract/graph.ts';
import { dateInWords } from '../words/dates.ts';
import type { Fact } from './Facts.tsx';
import classes from './Inspector.module.css';

/** Since and until when something holds, and whether it is only proposed or has ended. */
export function validityFacts(thing: GraphNode | GraphRelationship): Fact[] {
  const { validFrom, validTo, status, properties } = thing;
  return [
    ...(status === 'in force' ? [] : [{ caption: 'Status', value: <span className={classes.badge}>{status}</span> }]),
    ...(validFrom ? [{ caption: 'From', value: dateInWords(validFrom, properties.validFromPrecision) }] : []),
    ...(validTo ? [{ caption: 'Until', value: dateInWords(validTo, properties.validToPrecision) }] : []),
  ];
}
