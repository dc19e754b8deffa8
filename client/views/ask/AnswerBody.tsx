import { Button } from '@mantine/core';
import type { Answer } from '../../../contract/answer.ts';
import { useAddress } from '../../address/address.ts';
import { Link } from '../../address/link.tsx';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { exploreAnswerAddress, readSlots } from '../../address/question-address.ts';
import { useAreaNames } from '../../evidence/names.ts';
import { dateInWords } from '../../words/dates.ts';
import classes from './Answer.module.css';
import { AnswerDrawing } from './AnswerDrawing.tsx';
import { RowsTable } from './RowsTable.tsx';
import { SearchedStatement } from './SearchedStatement.tsx';
import { Steps } from './Steps.tsx';
import { stepListsOf } from './steps-of.ts';

/** The sentence, the drawing, the steps, the table, and what was searched. */
export function AnswerBody({ answer }: { answer: Answer }) {
  const { query } = useAddress();
  const { area, asAt } = usePlaceAndDate();
  const areaName = useAreaNames();
  const empty = answer.rows.length === 0;
  const drawn = answer.graph.nodes.length > 0;
  const lists = stepListsOf(answer);
  const explore = exploreAnswerAddress({
    question: answer.question.id,
    slots: readSlots(query),
    place: { ...(area ? { area } : {}), ...(asAt ? { asAt } : {}) },
  });
  return (
    <article className={classes.answer}>
      <header>
        <p className={classes.asked}>{answer.question.asked}</p>
        <h1>{answer.sentence}</h1>
        <p className={classes.place}>
          {area ? areaName(area) : 'All areas'} · {asAt ? `as at ${dateInWords(asAt)}` : 'at any date'}
        </p>
      </header>
      {answer.notes.map((note) => (
        <p key={note} className={classes.note} role="note">
          {note}
        </p>
      ))}
      {empty && <SearchedStatement searched={answer.searched} prominent />}
      {drawn && (
        <section aria-labelledby="drawing">
          <div className={classes.sectionHead}>
            <h2 id="drawing">Drawing</h2>
            <Button component={Link} to={explore} size="compact-sm" variant="default">
              Explore from here
            </Button>
          </div>
          <AnswerDrawing answer={answer} />
        </section>
      )}
      {lists.length > 0 && <Steps lists={lists} graph={answer.graph} />}
      {!empty && <RowsTable answer={answer} />}
      {!empty && <SearchedStatement searched={answer.searched} />}
    </article>
  );
}
