import { diagramScene } from '../../contract/diagram.ts';
import type { SavedItem, SavedScene, StoryStep } from '../../contract/saved.ts';
import type { DiagramSubject } from '../diagrams/diagram.ts';
import { subjectOfAnswer, subjectOfScene } from '../diagrams/subjects.ts';
import { nodesById } from '../graph/scene.ts';
import { ProblemError } from '../problem.ts';
import { answerTo, type Saving } from './found.ts';
import { readItem } from './items.ts';

const nothing: DiagramSubject = {
  ...{ title: '', statement: null, area: null, asAt: null, graph: { nodes: [], relationships: [] }, drawing: 'organic' },
  ...{ citations: [], notes: [], searched: null, answer: null },
};

/** A saved question or scene as something to be drawn, from the graph as it is now. */
export async function subjectOfItem(saving: Saving, item: SavedItem): Promise<DiagramSubject> {
  const { content } = item;
  if (content.what === 'story') return { ...nothing, title: item.title, notes: ['A story has no drawing of its own; its steps have.'] };
  if (content.what === 'question') return subjectOfAnswer(saving.database, await answerTo(saving, content));
  return sceneSubject(saving, item, content);
}

async function sceneSubject({ database }: Saving, item: SavedItem, scene: SavedScene): Promise<DiagramSubject> {
  const { names, relationships, positions, groups, keepsPositions, area, asAt } = scene;
  return database.read(async (transaction) => {
    const { missing } = await nodesById(
      transaction,
      names.map(({ id }) => id),
    );
    const gone = new Set(missing);
    const nodes = names.flatMap(({ id }) => (gone.has(id) ? [] : [id]));
    const standing = keepsPositions && Object.keys(positions).length > 0;
    const parsed = diagramScene.parse({ title: item.title, area, asAt, nodes, relationships, groups, ...(standing && { positions }) });
    const subject = await subjectOfScene(transaction, parsed);
    const lost = names.filter(({ id }) => gone.has(id)).map(({ name }) => name);
    const notes = [
      ...(item.description ? [item.description] : []),
      ...(lost.length > 0 ? [`No longer in the graph: ${lost.join(', ')}.`] : []),
    ];
    return { ...subject, notes };
  });
}

/** A story's steps as pages, each with its caption above and what it is not about faded. */
export async function pagesOfStory(saving: Saving, { title, content }: SavedItem): Promise<DiagramSubject[]> {
  if (content.what !== 'story') return [];
  const pages: DiagramSubject[] = [];
  for (const [index, step] of content.steps.entries()) {
    const over = `${title} · ${index + 1} of ${content.steps.length}`;
    pages.push(await pageOf(saving, step, over));
  }
  return pages;
}

async function pageOf(saving: Saving, { saved, caption, show }: StoryStep, over: string): Promise<DiagramSubject> {
  try {
    const item = await readItem(saving, saved);
    const subject = await subjectOfItem(saving, item);
    const said = { title: over, statement: caption || item.title };
    return { ...subject, ...said, answer: null, ...(show.length > 0 && { shown: show }) };
  } catch (error) {
    if (!(error instanceof ProblemError && error.status < 500)) throw error;
    return { ...nothing, title: over, statement: caption || 'A step that can’t be shown', notes: [error.message] };
  }
}
