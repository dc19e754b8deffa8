import { Button } from '@mantine/core';
import { kindLabels, kinds } from '../../../contract/kinds.ts';
import { go } from '../../address/address.ts';
import { Link } from '../../address/link.tsx';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { useQuestions } from '../../api/hooks.ts';
import { NodeLink } from '../../evidence/NodeLink.tsx';
import classes from '../../inspector/Inspector.module.css';
import { changes } from '../../scene/changes.ts';
import { inverted } from '../../scene/choosing.ts';
import { fittingQuestions } from '../../scene/fitting-questions.ts';
import { mark } from '../../scene/marked.ts';
import type { Scene } from '../../scene/scene.ts';
import { changeScene } from '../../scene/scene-actions.ts';
import type { SceneGraph } from '../../scene/use-scene-graph.ts';
import { counted } from '../../words/counting.ts';
import { lineWords } from '../../words/relationship-words.ts';
import { traceAddress } from './trace-address.ts';
import { WayBetween } from './WayBetween.tsx';

const MOST = 60;

/** Several names chosen together: what can be done with all of them, what they have to do with each other, and which they are. */
export function SelectionDetails({ ids, scene, graph }: { ids: readonly string[]; scene: Scene; graph: SceneGraph }) {
  const place = usePlaceAndDate();
  const questions = useQuestions().data ?? [];
  const { nodes, relationships } = graph.visible;
  const chosen = ids.flatMap((id) => nodes.find((node) => node.id === id) ?? []);
  const among = relationships.filter(({ from, to }) => ids.includes(from) && ids.includes(to));
  const words = counted(chosen.length, 'name');
  const nameOf = (id: string) => nodes.find((node) => node.id === id)?.name ?? id;
  const trace = traceAddress(chosen, place);
  const button = (caption: string, does: () => void) => (
    <Button key={caption} size="compact-sm" variant="default" onClick={does}>
      {caption}
    </Button>
  );
  return (
    <>
      <p className={classes.kind}>Selection</p>
      <h2>{words} selected</h2>
      <div className={classes.actions}>
        {button('Hide', () => changeScene(`hide ${words}`, (now) => changes.hide(now, ids), { chosen: [] }))}
        {button('Hide all others', () => changeScene(`hide all but ${words}`, (now) => changes.hide(now, inverted(nodes, ids))))}
        {button(ids.every((id) => scene.pinned.includes(id)) ? 'Unpin' : 'Pin', () =>
          changeScene(`pin or unpin ${words}`, (now) => changes.togglePin(now, ids)),
        )}
        {button('Select nothing', () => mark([]))}
        {trace && button('Trace between them', () => go(trace))}
      </div>
      {fittingQuestions(chosen.slice(0, 3), chosen.length > 3 ? [] : questions, place).map((question) => (
        <p key={question.id}>
          <Link to={question.address}>{question.words}</Link>
        </p>
      ))}
      <h3>{among.length === 0 ? 'Nothing relates them directly' : `${counted(among.length, 'relationship')} among them`}</h3>
      <ul className={classes.list}>
        {among.slice(0, MOST).map((one) => (
          <li key={one.id}>
            {nameOf(one.from)} <em>{lineWords(one)}</em> {nameOf(one.to)}
          </li>
        ))}
      </ul>
      {ids.length === 2 && among.length === 0 && <WayBetween start={ids[0] ?? ''} end={ids[1] ?? ''} graph={graph} />}
      {kindLabels
        .filter((kind) => chosen.some((node) => node.kind === kind))
        .map((kind) => {
          const some = chosen.filter((node) => node.kind === kind);
          return (
            <section key={kind}>
              <h3>{counted(some.length, kinds[kind].caption.toLowerCase(), kinds[kind].plural.toLowerCase())}</h3>
              <ul className={classes.list}>
                {some.slice(0, MOST).map((node) => (
                  <li key={node.id}>
                    <NodeLink id={node.id} kind={node.kind} name={node.name} />
                  </li>
                ))}
              </ul>
              {some.length > MOST && <p className={classes.quiet}>and {(some.length - MOST).toLocaleString('en-GB')} more, in the table</p>}
            </section>
          );
        })}
    </>
  );
}
