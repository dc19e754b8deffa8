import type { ReactNode } from 'react';

/** A place that scrolls by itself where what it holds is large, such as a wide table; within reach of the keyboard. */
export function Scrolling({ label, className, children }: { label: string; className: string | undefined; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex lint/a11y/useSemanticElements: what scrolls must be reachable by keyboard, and a fieldset is for forms
    <div className={className} tabIndex={0} role="group" aria-label={label}>
      {children}
    </div>
  );
}
