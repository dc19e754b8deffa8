import { useAddress } from '../../address/address.ts';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { useOperation } from '../../api/hooks.ts';
import { isAway } from '../../api/problem-error.ts';
import { withDatesInWords } from '../../words/dates.ts';
import { BetweenTrace } from './BetweenTrace.tsx';
import { ChainTrace } from './ChainTrace.tsx';
import { accountability, defaultTypes } from './followed-types.ts';
import classes from './Trace.module.css';
import { TraceActions } from './TraceActions.tsx';
import { Refused, TraceFrame, Waiting } from './TraceFrame.tsx';
import { TraceStart } from './TraceStart.tsx';
import { readTraceView, type TraceView } from './trace-view.ts';
import { inQuestion, useChain } from './use-chain.ts';
import { useChainReading } from './use-chain-reading.ts';
import { useRoutesReading } from './use-routes-reading.ts';

/** A chain of accountability rung by rung, or the routes between two names. */
export default function TraceScreen() {
  const view = readTraceView(useAddress());
  return view.mode === 'chain' ? <OneChain view={view} /> : <TwoEnds view={view} />;
}

function OneChain({ view }: { view: Extract<TraceView, { mode: 'chain' }> }) {
  const { subject, direction } = view;
  const chain = useChain(view);
  const reading = useChainReading(chain, direction);
  const { start, links, error, types } = chain;
  const params = { subject: start?.id ?? '', way: inQuestion[direction], types };
  const shown = subject !== null && !error && reading && start && links ? { reading, start, answer: links, types } : undefined;
  return (
    <TraceFrame
      view={view}
      types={types}
      defaults={defaultTypes(start?.kind)}
      graph={links?.graph}
      title={shown?.reading.title}
      actions={shown && <TraceActions question="trace" params={params} about={shown.start} text={shown.reading.text} />}
    >
      {subject === null ? (
        <TraceStart mode="chain" />
      ) : shown ? (
        <ChainTrace {...shown} />
      ) : error && !isAway(error) ? (
        <Refused error={error} onRetry={chain.retry} />
      ) : links?.params.subject === null ? (
        <p className={classes.note}>{withDatesInWords(links.notes.join(' '))}</p>
      ) : (
        <Waiting />
      )}
    </TraceFrame>
  );
}

function TwoEnds({ view }: { view: Extract<TraceView, { mode: 'between' }> }) {
  const { area, asAt } = usePlaceAndDate();
  const { from, to } = view;
  const types = view.types ?? accountability;
  const asked = from !== null && to !== null;
  const params = { from: from ?? '', to: to ?? '', types: [...types] };
  const answer = useOperation(
    'ask',
    { path: { id: 'routes-between' }, body: { params, area: area ?? null, asAt: asAt ?? null } },
    { enabled: asked },
  );
  const reading = useRoutesReading(asked ? answer.data : undefined);
  return (
    <TraceFrame
      view={view}
      types={types}
      defaults={accountability}
      graph={answer.data?.graph}
      title={asked ? 'Routes between two' : undefined}
      actions={
        reading &&
        reading.routes.length > 0 && <TraceActions question="routes-between" params={params} about={undefined} text={reading.text} />
      }
    >
      {!asked ? (
        <TraceStart mode="between" />
      ) : answer.data && reading ? (
        <BetweenTrace answer={answer.data} types={types} reading={reading} />
      ) : answer.isError && !isAway(answer.error) ? (
        <Refused error={answer.error} onRetry={() => void answer.refetch()} />
      ) : (
        <Waiting />
      )}
    </TraceFrame>
  );
}
