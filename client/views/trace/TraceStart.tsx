import { formatQuery } from '../../address/format-query.ts';
import { Link } from '../../address/link.tsx';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { useQuestions } from '../../api/hooks.ts';
import { useAreaNames } from '../../evidence/names.ts';
import classes from './Trace.module.css';
import { directions } from './trace-view.ts';
import { inQuestion } from './use-chain.ts';

/** Before anything is chosen: what can be traced, and examples that are answered from the documents. */
export function TraceStart({ mode }: { mode: 'chain' | 'between' }) {
  const areaName = useAreaNames();
  const place = usePlaceAndDate();
  const question = useQuestions().data?.find(({ id }) => id === (mode === 'chain' ? 'trace' : 'routes-between'));
  return (
    <section className={classes.start}>
      <h2>{mode === 'chain' ? 'Follow a chain, rung by rung' : 'Find the routes between two names'}</h2>
      <p>
        {mode === 'chain'
          ? 'Begin with a board, a role, a duty, or any other name of the documents. Each rung is one link that a clause states; whoever may demand an account stands above. Where the chain ends, it says whether that is the top, a gap, or outside the documents.'
          : 'Choose both names, and the relationship types that a route may follow. The routes stand side by side, shortest first, each rung with its own type and clause.'}
      </p>
      <h3>For example</h3>
      <ul>
        {nearest(question?.examples ?? [], place.area).map(({ params, area }) => {
          const { way, ...slots } = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]));
          const short = directions.find((one) => inQuestion[one] === way);
          const query = { ...slots, ...(short && short !== 'up' ? { direction: short } : {}), ...place, ...(area ? { area } : {}) };
          const words = mode === 'chain' ? `${slots.subject}, ${way}` : `${slots.from} to ${slots.to}`;
          return (
            <li key={words}>
              <Link to={`/trace${mode === 'between' ? '/between' : ''}${formatQuery(query)}`}>{words}</Link>
              {area && <span>{area === place.area ? '' : areaName(area)}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Those of the chosen area, where there are any; the others say whose they are. */
function nearest<Example extends { area?: string | undefined }>(
  examples: readonly Example[],
  area: string | undefined,
): readonly Example[] {
  const own = examples.filter((example) => area !== undefined && example.area === area);
  return own.length > 0 ? own : examples;
}
