import type { WordingPart } from '../../contract/wording.ts';
import { useOperation } from '../api/hooks.ts';
import classes from './ClauseWording.module.css';

/** What a document itself says in a clause, where a person's file of it was read. */
export function useWordingOf(document: string): (clause: string) => WordingPart | undefined {
  const { data } = useOperation('getWording', { path: { id: document } });
  const parts = new Map(data?.wording?.parts.flatMap((part) => (part.clause ? [[part.clause, part] as const] : [])));
  return (clause) => parts.get(clause);
}

/** The document's own words, set apart from our summary; its heading where that is not the one above. */
export function WordingText({ part, below }: { part: WordingPart; below: string }) {
  const lines = part.text.split('\n').filter(Boolean);
  const heading = part.heading !== null && part.heading.toLowerCase() !== below.toLowerCase() ? part.heading : null;
  if (lines.length === 0 && heading === null) return null;
  return (
    <blockquote className={classes.wording} aria-label="In the document’s own words">
      {heading && <p className={classes.heading}>{heading}</p>}
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity and never move
        <p key={at}>{line}</p>
      ))}
    </blockquote>
  );
}
