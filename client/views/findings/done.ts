import type { Finding } from '../../../contract/finding.ts';

/** What was done last, and how it is undone. */
export type Done = { finding: Finding; did: 'accepted' | 'reopened'; reason: string };
