import { type DiagramFormatId, formatOf } from '../../contract/diagram.ts';
import type { DiagramSubject } from './diagram.ts';

/** "who-can-escalate-to-the-chief-executive-suffolk.svg": letters, digits and hyphens, which every system takes. */
export function fileName({ title, area, asAt }: Pick<DiagramSubject, 'title' | 'area' | 'asAt'>, format: DiagramFormatId): string {
  const words = [title, area ?? '', asAt ?? ''].join(' ').normalize('NFKD').replace(/\p{M}/gu, '').replace(/['’]/g, '').toLowerCase();
  const stem = words
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 100)
    .replace(/-$/, '');
  return `${stem || 'diagram'}.${formatOf(format).extension}`;
}
