import { Skeleton } from '@mantine/core';
import { topics } from '../../../contract/question.ts';
import { useQuestions } from '../../api/hooks.ts';
import { isAway } from '../../api/problem-error.ts';
import { Trouble } from '../../controls/Trouble.tsx';
import classes from './Home.module.css';
import { HomeAreas } from './HomeAreas.tsx';
import { HomeSaved } from './HomeSaved.tsx';
import { HomeTopic } from './HomeTopic.tsx';

/** What can be asked, topic by topic, with examples from the documents, and the areas there are. */
export function Home() {
  const questions = useQuestions();
  return (
    <div className={classes.page}>
      <div className={classes.home}>
        <h1>Who answers to whom, and says who?</h1>
        <p className={classes.lead}>
          Ask in your own words above, or type a name; <kbd>/</kbd> brings you there. Every answer shows the clauses that it rests on, and
          an empty one says what was searched.
        </p>
        <HomeAreas />
        {questions.isError && !isAway(questions.error) && (
          <Trouble title="The questions cannot be shown" error={questions.error} onRetry={() => void questions.refetch()} />
        )}
        <div className={classes.topics}>
          {questions.data
            ? topics.map((topic) => (
                <HomeTopic key={topic} topic={topic} questions={questions.data.filter((question) => question.topic === topic)} />
              ))
            : !questions.isError && topics.map((topic) => <Skeleton key={topic} height={170} radius={8} />)}
        </div>
        <HomeSaved />
      </div>
    </div>
  );
}
