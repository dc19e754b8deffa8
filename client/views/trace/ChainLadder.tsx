import type { Answer } from '../../../contract/answer.ts';
import type { GraphNode } from '../../../contract/graph.ts';
import type { RelationshipTypeName } from '../../../contract/relationship-types.ts';
import type { End } from './ends.ts';
import classes from './Ladder.module.css';
import { LadderBranch } from './LadderBranch.tsx';
import { LadderFrame } from './LadderFrame.tsx';
import { LadderName } from './LadderName.tsx';
import { type Branch, columnsOf } from './ladder.ts';

type Props = {
  start: GraphNode;
  up: Branch | undefined;
  down: Branch | undefined;
  answer: Answer;
  types: readonly RelationshipTypeName[];
  ends: ReadonlyMap<string, End>;
};

/** The chain as a ladder: the start, above it whoever may demand an account, below it whoever answers to it. */
export function ChainLadder({ start, up, down, answer, types, ends }: Props) {
  return (
    <LadderFrame
      label={`Ladder from ${start.name}; the arrow keys walk its rungs`}
      columns={Math.max(up ? columnsOf(up) : 1, down ? columnsOf(down) : 1)}
      answer={answer}
      types={types}
      ends={ends}
      home={start.area}
    >
      <div className={classes.ladder}>
        <LadderName node={start} start />
        {up && (
          <div className={classes.above}>
            <LadderBranch branch={up} way="upward" />
          </div>
        )}
        {down && <LadderBranch branch={down} way="downward" />}
      </div>
    </LadderFrame>
  );
}
