import type { Found } from '../../../contract/comparison.ts';

/** A line with the badge that the drawing puts in its middle. */
export function LineMark({ found }: { found: Found }) {
  return (
    <svg width="34" height="12" viewBox="0 0 34 12" aria-hidden="true" stroke="currentColor" strokeWidth="1.5" fill="none">
      <path d="M0 6H34" />
      {found === 'left' && <circle cx="17" cy="6" r="4.5" fill="currentColor" />}
      {found === 'right' && <rect x="12.5" y="1.5" width="9" height="9" fill="var(--ground)" />}
      {found === 'different' && <path d="M17 0.5L22.5 6L17 11.5L11.5 6Z" fill="currentColor" />}
    </svg>
  );
}
