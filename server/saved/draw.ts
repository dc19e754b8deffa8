import { type DiagramFile, type DiagramFormatId, type DiagramOptions, formatOf } from '../../contract/diagram.ts';
import type { SavedItem } from '../../contract/saved.ts';
import type { DrawTask } from '../diagrams/drawn.ts';
import { fileName } from '../diagrams/file-name.ts';
import { badParameter } from '../problem.ts';
import type { Saving } from './found.ts';
import { pagesOfStory, subjectOfItem } from './subject.ts';

type Wanted = { format: DiagramFormatId; options: DiagramOptions; step?: number | undefined };

/** What is to be drawn for a saved item; a story is drawn page by page, or one step of it. */
export async function taskFor(saving: Saving, item: SavedItem, { format, options, step }: Wanted): Promise<DrawTask> {
  if (item.content.what !== 'story') return { subject: await subjectOfItem(saving, item), format, options };
  const pages = await pagesOfStory(saving, item);
  const subject = pages[(step ?? 1) - 1];
  if (!subject) throw badParameter('step', `The story has ${pages.length} steps.`);
  if (step !== undefined) return { subject, format, options };
  if (format !== 'pdf' && format !== 'markdown')
    throw badParameter('format', 'A story is taken away as the pages of a PDF or as a Markdown report; other formats hold one step.');
  return { subject, further: pages.slice(1), format, options };
}

/** A saved item as a file, drawn by whatever draws. */
export async function fileOfItem(
  saving: Saving,
  item: SavedItem,
  wanted: Wanted & { draw: (task: DrawTask) => Promise<Uint8Array> },
): Promise<DiagramFile> {
  const bytes = await wanted.draw(await taskFor(saving, item, wanted));
  return { name: nameOfFile(item, wanted.format), mediaType: formatOf(wanted.format).mediaType, bytes };
}

export const nameOfFile = ({ title, area, asAt }: SavedItem, format: DiagramFormatId): string => fileName({ title, area, asAt }, format);
