import { useEffect, useState } from 'react';
import { type DiagramFormatId, formatOf } from '../../contract/diagram.ts';
import { sentenceOfFailure } from '../api/problem-error.ts';
import { type DiagramOf, type GivenOptions, useDiagramFile } from '../api/use-diagram-file.ts';
import classes from './Export.module.css';

/** Formats that are text to read, and so are shown as they are. */
const texts: readonly DiagramFormatId[] = ['markdown', 'mermaid', 'dot', 'json', 'jsonld', 'graphml', 'gexf', 'cypher'];
const MOST_TEXT = 12_000;

/** What will be in the file: the drawing, or the beginning of the text. */
export function Preview({ of, format, options }: { of: DiagramOf; format: DiagramFormatId; options: GivenOptions }) {
  const text = texts.includes(format);
  // Of a story's pages the first is shown.
  const first = of.what === 'saved' && of.story && !text ? { ...of, step: 1 } : of;
  const file = useDiagramFile(first, text ? format : 'svg', options);
  const shown = useContent(file.data?.blob, text);
  const words = file.error ? sentenceOfFailure(file.error) : file.isPending ? 'Drawing…' : undefined;
  return (
    <section className={classes.preview} aria-label="Preview" aria-busy={file.isFetching} data-text={text}>
      {words ? (
        <p role={file.error ? 'alert' : 'status'}>{words}</p>
      ) : shown?.text !== undefined ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <pre tabIndex={0}>{shown.text}</pre>
      ) : (
        shown?.address && <img src={shown.address} alt={`The drawing as it will be in the ${formatOf(format).caption} file`} />
      )}
    </section>
  );
}

/** A file as what can be shown of it: an address for a picture, or its text. */
function useContent(blob: Blob | undefined, asText: boolean): { address?: string; text?: string } | null {
  const [content, setContent] = useState<{ address?: string; text?: string } | null>(null);
  useEffect(() => {
    if (!blob) return;
    if (!blob.type.startsWith('image/svg') || asText) {
      let current = true;
      void blob.text().then((text) => {
        if (current) setContent({ text: text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT)}\n…` : text });
      });
      return () => {
        current = false;
      };
    }
    const address = URL.createObjectURL(blob);
    setContent({ address });
    return () => URL.revokeObjectURL(address);
  }, [blob, asText]);
  return content;
}
