import { Button } from '@mantine/core';
import type { Answer } from '../../../contract/answer.ts';
import { useAddress } from '../../address/address.ts';
import { Link } from '../../address/link.tsx';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { exploreAnswerAddress, readSlots } from '../../address/question-address.ts';
import { useQuestions } from '../../api/hooks.ts';
import { CopyButton } from '../../controls/CopyButton.tsx';
import { AnswerExport } from '../../export/AnswerExport.tsx';
import { questionContent } from '../../saved/content.ts';
import { SaveButton } from '../../saved/SaveButton.tsx';
import { addToKept, lastScene } from '../../scene/add-to-last.ts';
import { paramsOf } from '../../scene/question-params.ts';
import classes from './Answer.module.css';

/** What can be done with an answer: explore it, export it, send it as a link. */
export function AnswerActions({ answer }: { answer: Answer }) {
  const { query } = useAddress();
  const slots = readSlots(query);
  const place = usePlaceAndDate();
  const { id } = answer.question;
  const kept = lastScene(place);
  const known = useQuestions().data?.find((question) => question.id === id);
  const params = paramsOf(slots, known);
  const json = () => JSON.stringify(answer, null, 2);
  return (
    <div className={classes.actions}>
      {answer.graph.nodes.length > 0 && (
        <Button component={Link} to={exploreAnswerAddress({ question: id, slots, place })} size="compact-sm" variant="default">
          Open in Explore
        </Button>
      )}
      {answer.graph.nodes.length > 0 && kept && (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() =>
            addToKept(
              kept,
              answer.graph.nodes.map((node) => node.id),
            )
          }
        >
          Add to my scene
        </Button>
      )}
      <SaveButton
        heading="Save this question"
        title={answer.question.asked}
        content={() => questionContent({ question: id, params, place, query })}
        button={({ onClick, Icon }) => (
          <Button size="compact-sm" variant="default" onClick={onClick} leftSection={<Icon size={15} stroke={1.7} aria-hidden />}>
            Save
          </Button>
        )}
      />
      <AnswerExport
        question={id}
        params={params}
        row="row of the table"
        further={[{ caption: 'JSON', about: 'All of the answer, for a program', name: `${id}.json`, type: 'application/json', text: json }]}
      />
      <CopyButton words="Copy link" text={() => globalThis.location.href} />
    </div>
  );
}
