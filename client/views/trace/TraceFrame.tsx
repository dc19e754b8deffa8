import { Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Graph } from '../../../contract/graph.ts';
import type { RelationshipTypeName } from '../../../contract/relationship-types.ts';
import { CallFailure } from '../../api/problem-error.ts';
import { Page } from '../../controls/Page.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { Workspace } from '../../controls/Workspace.tsx';
import { Inspector } from '../../inspector/Inspector.tsx';
import { TraceCandidates } from './TraceCandidates.tsx';
import { TraceForm } from './TraceForm.tsx';
import type { TraceView } from './trace-view.ts';

type Props = {
  title: string | undefined;
  actions: ReactNode;
  view: TraceView;
  types: readonly RelationshipTypeName[];
  defaults: readonly RelationshipTypeName[];
  graph: Graph | undefined;
  children: ReactNode;
};

const nothing: Graph = { nodes: [], relationships: [] };

/** What stays while one chain gives way to the next: the title, the form, and the details at the side. */
export function TraceFrame({ title = 'Trace', actions, view, types, defaults, graph = nothing, children }: Props) {
  return (
    <Workspace label="Details" onDemand inspector={<Inspector graph={graph}>{null}</Inspector>}>
      <Page title={title} actions={actions}>
        <TraceForm view={view} types={types} defaults={defaults} />
        {children}
      </Page>
    </Workspace>
  );
}

/** Why nothing was traced: a name that may mean several things, or what else went wrong. */
export function Refused({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const problem = error instanceof CallFailure ? error.problem : undefined;
  if (problem?.candidates && problem.parameter) {
    return <TraceCandidates slot={problem.parameter} candidates={problem.candidates} message={error.message} />;
  }
  return <Trouble title="This cannot be traced" error={error} onRetry={onRetry} />;
}

export function Waiting() {
  return (
    <div role="status" aria-label="Following the links">
      <Skeleton height={18} width="64%" mt={14} />
      <Skeleton height={14} width="36%" mt={10} />
      <Skeleton height={380} mt={22} radius={8} />
    </div>
  );
}
