import { VisuallyHidden } from '@mantine/core';
import type { QuestionSummary } from '../../../contract/operations/questions.ts';
import { Link } from '../../address/link.tsx';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { questionAddress } from '../../address/question-address.ts';
import { useAreaNames } from '../../evidence/names.ts';
import { exampleInFull, exampleInShort } from '../../words/example-words.ts';
import classes from './Home.module.css';

/** Worked examples of a question, each a link to its answer: what fills the slots, and the area. */
export function Examples({ question }: { question: QuestionSummary }) {
  const { asAt } = usePlaceAndDate();
  const areaName = useAreaNames();
  return (
    <ul className={classes.examples} aria-label="For example">
      {question.examples.slice(0, 2).map(({ params, area }) => {
        const slots = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]));
        const place = { ...(area ? { area } : {}), ...(asAt ? { asAt } : {}) };
        const where = area ? areaName(area) : 'all areas';
        const short = exampleInShort(question, params);
        return (
          <li key={JSON.stringify(params) + area}>
            <Link to={questionAddress({ question: question.id, slots, place })}>
              {short || where} {short && <span>{where}</span>}
              <VisuallyHidden>: {exampleInFull(question, params)}</VisuallyHidden>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
