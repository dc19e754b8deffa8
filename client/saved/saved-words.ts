import type { SavedContent, SavedField, SavedWhat } from '../../contract/saved.ts';
import { counted } from '../words/counting.ts';

export const whatWords: Record<SavedWhat, string> = { question: 'Question', scene: 'Scene', story: 'Story' };

export const fieldWords: Record<SavedField, string> = {
  title: 'title',
  description: 'description',
  tags: 'tags',
  folder: 'folder',
  content: 'what it shows',
};

/** What is in it, in short: to tell two versions apart. */
export function contentWords(content: SavedContent): string {
  if (content.what === 'scene') return `A scene of ${counted(content.names.length, 'name')}`;
  if (content.what === 'story') return `A story of ${counted(content.steps.length, 'step')}`;
  return `The question ${content.question}, ${Object.values(content.params).flat().join(', ') || 'with no slots filled'}`;
}

/** "review, routes" as tags: each once, none empty. */
export const tagsIn = (text: string): string[] => [
  ...new Set(
    text
      .split(',')
      .map((tag) => tag.trim())
      .filter(Boolean),
  ),
];
