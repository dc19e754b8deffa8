import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { counted } from '../../words/counting.ts';
import { focusOnArrival } from './focus-on-arrival.ts';
import classes from './Ladder.module.css';
import { type LadderContext, LadderProvider } from './ladder-context.ts';
import { nextRung } from './next-rung.ts';
import { useBeyond } from './use-beyond.ts';

type Props = Omit<LadderContext, 'tabbable'> & { label: string; columns: number; children: ReactNode };

/** Where ladders stand: one Tab stop for all rungs, the arrow keys walk them as they stand on screen. */
export function LadderFrame({ label, columns, children, ...ladder }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const beyond = useBeyond(frame);
  const [tabbable, setTabbable] = useState<string | null>(null);
  useEffect(() => {
    if (focusOnArrival.take()) frame.current?.focus({ preventScroll: true });
  }, []);
  const rungs = () => [...(frame.current?.querySelectorAll<HTMLElement>('[data-rung]') ?? [])];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const all = rungs();
    const here = all.find((rung) => rung === document.activeElement) ?? (event.target === frame.current ? all[0] : undefined);
    if (!here) return;
    const to =
      event.target === frame.current && event.key.startsWith('Arrow')
        ? here
        : ({ Home: all[0], End: all.at(-1) }[event.key] ?? nearest(event.key, here, all));
    if (!to) return;
    event.preventDefault();
    to.focus({ preventScroll: true });
    to.closest('li')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  return (
    <LadderProvider value={{ ...ladder, tabbable }}>
      {(beyond.left || beyond.right) && (
        <p className={classes.beyond}>
          {counted(columns, 'column')} side by side: {beyond.right ? 'more at the right →' : '← more at the left'}
        </p>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <div
        ref={frame}
        className={classes.frame}
        role="group"
        aria-label={label}
        data-few={columns < 3}
        data-left={beyond.left}
        data-right={beyond.right}
        tabIndex={-1}
        onKeyDown={onKeyDown}
        onFocus={(event) => setTabbable((now) => event.target.getAttribute('data-rung') ?? now)}
      >
        {children}
      </div>
    </LadderProvider>
  );
}

function nearest(key: string, here: HTMLElement, all: readonly HTMLElement[]): HTMLElement | undefined {
  const others = all.filter((rung) => rung !== here);
  const place = (rung: HTMLElement) => (rung.closest('li') ?? rung).getBoundingClientRect();
  return others[nextRung(key, place(here), others.map(place)) ?? -1];
}
