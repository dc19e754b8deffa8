import { Skeleton } from '@mantine/core';
import { formatQuery } from '../../address/format-query.ts';
import { Link } from '../../address/link.tsx';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { useAreas, useQuestions } from '../../api/hooks.ts';
import { isAway } from '../../api/problem-error.ts';
import { phraseWithSlots } from '../../ask-bar/question-suggestions.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { counted } from '../../words/counting.ts';
import { Examples } from './Examples.tsx';
import classes from './Home.module.css';

/** What can be asked, with examples from the documents, and the areas there are. */
export function Home() {
  const questions = useQuestions();
  return (
    <div className={classes.page}>
      <div className={classes.home}>
        <h1>Who answers to whom, and says who?</h1>
        <p className={classes.lead}>
          Type a question or a name above; <kbd>/</kbd> brings you there. Every answer shows the clauses that it rests on, and an empty one
          says what was searched.
        </p>
        {questions.isError && !isAway(questions.error) && (
          <Trouble title="The questions cannot be shown" error={questions.error} onRetry={() => void questions.refetch()} />
        )}
        <h2>Questions</h2>
        <ul className={classes.questions}>
          {questions.data?.map((question) => (
            <li key={question.id}>
              <h3>{phraseWithSlots(question.phrase, {})}</h3>
              <p>{question.about}</p>
              <Examples question={question} />
            </li>
          )) ?? ['a', 'b', 'c', 'd', 'e', 'f'].map((place) => <Skeleton key={place} component="li" height={112} radius={8} />)}
        </ul>
        <h2>Areas</h2>
        <Areas />
      </div>
    </div>
  );
}

function Areas() {
  const place = usePlaceAndDate();
  const areas = useAreas();
  return (
    <ul className={classes.areas}>
      {areas.data?.map(({ id, name, summary, entities, documents }) => (
        <li key={id}>
          <Link to={`/explore${formatQuery({ ...place, area: id })}`}>{name}</Link>
          <p>{summary}</p>
          <p className={classes.counts}>
            {counted(entities, 'entry', 'entries')} from {counted(documents, 'document')}
          </p>
        </li>
      )) ?? ['a', 'b', 'c', 'd'].map((place) => <Skeleton key={place} component="li" height={96} radius={8} />)}
    </ul>
  );
}
