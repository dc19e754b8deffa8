import { useMediaQuery } from '@mantine/hooks';
import { Fragment, useMemo } from 'react';
import type { Answer } from '../../../contract/answer.ts';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { Footnotes, footnoteNumbers, withFootnotes } from '../../evidence/footnotes.ts';
import { useAreaNames } from '../../evidence/names.ts';
import { SearchedStatement } from '../../evidence/SearchedStatement.tsx';
import { FramedDrawing } from '../../graph/FramedDrawing.tsx';
import { dateInWords, withDatesInWords } from '../../words/dates.ts';
import classes from './Answer.module.css';
import { AnswerActions } from './AnswerActions.tsx';
import { Headline } from './Headline.tsx';
import { isLarge, LargeDrawing } from './LargeDrawing.tsx';
import { RowsTable } from './RowsTable.tsx';
import { Steps } from './Steps.tsx';
import { stepListsOf } from './steps-of.ts';

/** The sentence, the drawing, the steps, the table, and what was searched. On a phone, what can be read comes before the drawing. */
export function AnswerBody({ answer }: { answer: Answer }) {
  const { area, asAt } = usePlaceAndDate();
  const areaName = useAreaNames();
  const narrow = useMediaQuery('(max-width: 700px)', undefined, { getInitialValueInEffect: false });
  const empty = answer.rows.length === 0;
  const lists = stepListsOf(answer);
  const footnotes = useMemo(() => footnoteNumbers(answer.citations), [answer]);
  const drawn = useMemo(() => withFootnotes(answer.graph, footnotes), [answer, footnotes]);
  const framed = <FramedDrawing graph={drawn} layout={answer.question.drawing} listed="the same is listed below" />;
  const large = isLarge(answer.graph) && !empty;
  const drawing = answer.graph.nodes.length > 0 && (
    <Fragment key="drawing">{large ? <LargeDrawing graph={answer.graph}>{framed}</LargeDrawing> : framed}</Fragment>
  );
  const steps = lists.length > 0 && <Steps key="steps" lists={lists} graph={answer.graph} />;
  const table = !empty && <RowsTable key="table" answer={answer} />;
  return (
    <Footnotes value={footnotes}>
      <article className={classes.answer}>
        <header>
          <p className={classes.asked}>{withDatesInWords(answer.question.asked)}</p>
          <Headline sentence={withDatesInWords(answer.sentence)} />
          <div className={classes.head}>
            <p className={classes.place}>
              {area ? areaName(area) : 'All areas'} · {asAt ? `as at ${dateInWords(asAt)}` : 'at any date'}
            </p>
            <AnswerActions answer={answer} />
          </div>
        </header>
        {answer.notes.map((note) => (
          <p key={note} className={classes.note} role="note">
            {withDatesInWords(note)}
          </p>
        ))}
        {empty && <SearchedStatement searched={answer.searched} prominent />}
        {narrow ? [steps || table, drawing, steps && table] : [drawing, steps, table]}
        {!empty && <SearchedStatement searched={answer.searched} />}
      </article>
    </Footnotes>
  );
}
