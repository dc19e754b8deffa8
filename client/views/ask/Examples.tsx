import type { QuestionSummary } from '../../../contract/operations.ts';
import { relationshipTypes } from '../../../contract/relationship-types.ts';
import { Link } from '../../address/link.tsx';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { questionAddress } from '../../address/question-address.ts';
import { phraseInWords } from '../../ask-bar/phrase.ts';
import { useAreaNames } from '../../evidence/names.ts';
import { listed } from '../../words/counting.ts';
import classes from './Home.module.css';

/** Worked examples of a question, each a link to its answer. */
export function Examples({ question }: { question: QuestionSummary }) {
  const { asAt } = usePlaceAndDate();
  const areaName = useAreaNames();
  return (
    <ul className={classes.examples}>
      {question.examples.slice(0, 2).map(({ params, area }) => {
        const slots = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]));
        const words = Object.fromEntries(
          question.params.map(({ name, ...parameter }) => [
            name,
            inWords(params[name] ?? ('default' in parameter ? parameter.default : undefined)),
          ]),
        );
        const place = { ...(area ? { area } : {}), ...(asAt ? { asAt } : {}) };
        return (
          <li key={JSON.stringify(params) + area}>
            <Link to={questionAddress({ question: question.id, slots, place })}>
              {phraseInWords(question.phrase, words)}
              {area && ` (${areaName(area)})`}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

function inWords(value: string | readonly string[] | undefined): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  return listed(
    value.map((type) => (type in relationshipTypes ? `“${relationshipTypes[type as keyof typeof relationshipTypes].caption}”` : type)),
  );
}
