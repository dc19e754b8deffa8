import type { QuestionSummary } from '../../../contract/operations/questions.ts';
import { Link } from '../../address/link.tsx';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { beginAddress, questionAddress } from '../../address/question-address.ts';
import { phraseWithSlots } from '../../ask-bar/question-suggestions.tsx';
import { requiredSlots } from '../../ask-bar/required-slots.ts';
import { Examples } from './Examples.tsx';
import classes from './Home.module.css';

/** The questions of one topic: each begins in the box, or is answered at once where nothing is to be filled in. */
export function HomeTopic({ topic, questions }: { topic: string; questions: readonly QuestionSummary[] }) {
  const place = usePlaceAndDate();
  if (questions.length === 0) return null;
  const heading = `topic-${topic.replace(/ /g, '-')}`;
  return (
    <section className={classes.topic} aria-labelledby={heading}>
      <h2 id={heading}>{topic}</h2>
      <ul>
        {questions.map((question) => {
          const ready = requiredSlots(question).length === 0;
          const to = ready ? questionAddress({ question: question.id, slots: {}, place }) : beginAddress(question.id, place);
          return (
            <li key={question.id}>
              <Link to={to} className={classes.phrase} title={question.about}>
                {phraseWithSlots(question, {})}
              </Link>
              <Examples question={question} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
