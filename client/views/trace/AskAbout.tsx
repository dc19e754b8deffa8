import { Button, Menu } from '@mantine/core';
import type { GraphNode } from '../../../contract/graph.ts';
import { Link } from '../../address/link.tsx';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { questionAddress } from '../../address/question-address.ts';
import { useQuestions } from '../../api/hooks.ts';
import { requiredSlots } from '../../ask-bar/required-slots.ts';
import { phraseInWords } from '../../words/phrase.ts';

/** The questions that need no more than this name. */
export function AskAbout({ node }: { node: GraphNode }) {
  const place = usePlaceAndDate();
  const questions = (useQuestions().data ?? []).flatMap((question) => {
    const [slot, ...more] = requiredSlots(question);
    const parameter = question.params.find(({ name }) => name === slot);
    if (!slot || more.length > 0 || parameter?.type !== 'entity' || !parameter.labels.includes(node.kind)) return [];
    return [{ question, slot }];
  });
  if (questions.length === 0) return null;
  return (
    <Menu position="bottom-end" width={380}>
      <Menu.Target>
        <Button size="compact-sm" variant="default">
          Ask… ▾
        </Button>
      </Menu.Target>
      <Menu.Dropdown aria-label={`Questions about ${node.name}`}>
        {questions.map(({ question, slot }) => (
          <Menu.Item key={question.id} component={Link} to={questionAddress({ question: question.id, slots: { [slot]: node.id }, place })}>
            {phraseInWords(question.phrase, { [slot]: node.name })}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
