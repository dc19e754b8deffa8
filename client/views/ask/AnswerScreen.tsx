import { useAddress } from '../../address/address.ts';
import { Link } from '../../address/link.tsx';
import { CallFailure, isAway } from '../../api/problem-error.ts';
import { Trouble } from '../../controls/Trouble.tsx';
import { Workspace } from '../../controls/Workspace.tsx';
import { Sources } from '../../evidence/Sources.tsx';
import { Inspector } from '../../inspector/Inspector.tsx';
import { AnswerBody } from './AnswerBody.tsx';
import { AnswerSkeleton } from './AnswerSkeleton.tsx';
import { Candidates } from './Candidates.tsx';
import { useAnswer } from './use-answer.ts';
import { useAskedHere } from './use-asked-here.ts';
import { useRemembered } from './use-remembered.ts';

const nothing = { nodes: [], relationships: [] };

/** A question's answer, with its sources at the right until something is selected. */
export function AnswerScreen({ question }: { question: string }) {
  const answer = useAnswer(question);
  const address = useAddress();
  useRemembered(answer.data);
  useAskedHere(answer.data);
  const candidates = answer.error instanceof CallFailure ? answer.error.problem?.candidates : undefined;
  const slot = answer.error instanceof CallFailure ? answer.error.problem?.parameter : undefined;
  const count = answer.data?.citations.length ?? 0;
  return (
    <Workspace
      label="Details and sources"
      inspector={
        <Inspector graph={answer.data?.graph ?? nothing}>
          <h2>Sources</h2>
          {candidates && <p>The clauses that the answer rests on stand here, once it is known who or what is meant.</p>}
          {answer.isError && !candidates && <p>Without an answer there are no sources.</p>}
          {answer.data && count === 0 && <p>This answer rests on no clause: nothing was found. What was searched stands below it.</p>}
          {answer.data && <Sources citations={answer.data.citations} />}
        </Inspector>
      }
    >
      {answer.data ? (
        <AnswerBody key={address.parts.join('/')} answer={answer.data} />
      ) : answer.isError && !isAway(answer.error) ? (
        candidates && slot ? (
          <Candidates question={question} slot={slot} candidates={candidates} message={answer.error.message} />
        ) : (
          <Trouble title="This question cannot be answered" error={answer.error} onRetry={() => void answer.refetch()}>
            <p>
              <Link to="/">All questions</Link> stand by topic, with examples.
            </p>
          </Trouble>
        )
      ) : (
        <AnswerSkeleton />
      )}
    </Workspace>
  );
}
