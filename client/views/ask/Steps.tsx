import type { Graph, GraphRelationship } from '../../../contract/graph.ts';
import { ClauseChips } from '../../evidence/ClauseChip.tsx';
import { NodeLink } from '../../evidence/NodeLink.tsx';
import { ChainSteps } from './ChainSteps.tsx';
import classes from './Steps.module.css';
import type { ProcedureStep, StepList } from './steps-of.ts';

/** Step by step, each with its clause. */
export function Steps({ lists, graph }: { lists: readonly StepList[]; graph: Graph }) {
  return lists.map((list) => (
    <section key={list.title} aria-label={list.title}>
      <h2>{list.title}</h2>
      {list.what === 'chain' ? (
        <ChainSteps links={list.links} graph={graph} />
      ) : (
        <ol className={classes.steps}>
          {list.steps.map((step) => (
            <ProcedureStepView key={step.step.id} step={step} graph={graph} />
          ))}
        </ol>
      )}
    </section>
  ));
}

function ProcedureStepView({ step: { step, invokers, involved, next }, graph }: { step: ProcedureStep; graph: Graph }) {
  const order = step.properties.order;
  return (
    <li>
      <span className={classes.number} aria-hidden>
        {order === undefined ? '•' : String(order)}
      </span>
      <div>
        <p className={classes.head}>
          <NodeLink id={step.id} kind={step.kind} name={step.name} /> <ClauseChips ids={step.clauses} />
        </p>
        {step.properties.trigger !== undefined && <p>When: {String(step.properties.trigger)}</p>}
        <Ends words="May be called by" relationships={invokers} end="from" graph={graph} />
        <Ends words="Involves" relationships={involved} end="to" graph={graph} />
        <Ends words="If unresolved, leads to" relationships={next} end="to" graph={graph} />
      </div>
    </li>
  );
}

function Ends({
  words,
  relationships,
  end,
  graph,
}: {
  words: string;
  relationships: readonly GraphRelationship[];
  end: 'from' | 'to';
  graph: Graph;
}) {
  if (relationships.length === 0) return null;
  const clauses = [...new Set(relationships.flatMap((relationship) => relationship.clauses))];
  return (
    <p className={classes.ends}>
      <span>{words}</span>{' '}
      {relationships.map((relationship, index) => {
        const node = graph.nodes.find(({ id }) => id === relationship[end]);
        return (
          <span key={relationship.id}>
            {index > 0 && ', '}
            {node && <NodeLink id={node.id} kind={node.kind} name={node.name} />}
          </span>
        );
      })}{' '}
      <ClauseChips ids={clauses} />
    </p>
  );
}
