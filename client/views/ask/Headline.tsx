import { useLayoutEffect, useRef, useState } from 'react';
import classes from './Headline.module.css';

/** From so many letters on, a sentence that names what was found is set smaller. */
const LONG = 90;

/**
 * The answer as one sentence. Where the page is narrow, the first lines of a long one are seen, and the rest when asked for; all of
 * it is there for those who hear the page.
 */
export function Headline({ sentence }: { sentence: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [cut, setCut] = useState(false);
  const [whole, setWhole] = useState(false);
  useLayoutEffect(() => {
    const element = heading.current;
    if (!element) return;
    const watcher = new ResizeObserver(() => {
      const { lineHeight, webkitLineClamp } = getComputedStyle(element);
      setCut(element.scrollHeight > (Number.parseFloat(webkitLineClamp) + 0.5) * Number.parseFloat(lineHeight));
    });
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  return (
    <div className={classes.headline} data-whole={whole}>
      <h1 ref={heading} data-long={sentence.length > LONG}>
        {sentence}
      </h1>
      {(cut || whole) && (
        <button type="button" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? 'Shorten' : 'Whole sentence'}
        </button>
      )}
    </div>
  );
}
