import { Menu } from '@mantine/core';
import { useMemo } from 'react';
import { go } from '../../address/address.ts';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import type { Selection } from '../../address/selection.ts';
import { useOperation, useQuestions } from '../../api/hooks.ts';
import type { Point } from '../../graph/positions.ts';
import { fittingQuestions } from '../../scene/fitting-questions.ts';
import { mark, selectOnly } from '../../scene/marked.ts';
import type { Scene } from '../../scene/scene.ts';
import { changeScene } from '../../scene/scene-actions.ts';
import { namesInWords } from '../../scene/scene-words.ts';
import type { SceneGraph } from '../../scene/use-scene-graph.ts';
import { relationshipSentence } from '../../words/relationship-words.ts';
import { copyAddressOf } from './copy-link.ts';
import { expandEntries, type MenuEntry, nodeEntries, relationshipEntries } from './menu-entries.ts';
import classes from './SceneMenu.module.css';
import { traceAddress } from './trace-address.ts';

/** Where a menu was asked for, and for what; `null` is the ground. */
export type MenuSpot = { what: Selection | null; at: Point };

type Props = {
  spot: MenuSpot | null;
  scene: Scene;
  graph: SceneGraph;
  /** What is chosen together; a menu on one of it is for all of it. */
  marked: readonly string[];
  ground: readonly { words: string; does: () => void; disabled?: boolean }[];
  onArrangeAround: (id: string) => void;
  onClose: () => void;
};

/** The menu of a name, a line or the ground: by right click, long press, Shift+F10 or the Menu key. */
export function SceneMenu({ spot, onClose, ...rest }: Props) {
  return (
    <Menu
      key={spot ? `${spot.at.x} ${spot.at.y}` : 'closed'}
      opened={spot !== null}
      onChange={(opened) => !opened && onClose()}
      position="bottom-start"
      offset={2}
      shadow="md"
      withinPortal
      withInitialFocusPlaceholder={false}
      transitionProps={{ duration: 0 }}
      classNames={{ dropdown: classes.menu, item: classes.entry, label: classes.label }}
    >
      <Menu.Target>
        <div className={classes.spot} style={{ left: spot?.at.x ?? 0, top: spot?.at.y ?? 0 }} aria-hidden />
      </Menu.Target>
      <Menu.Dropdown aria-label="Menu">
        {spot?.what?.what === 'node' && <NodeMenu id={spot.what.id} {...rest} />}
        {spot?.what?.what === 'relationship' && <RelationshipMenu id={spot.what.id} {...rest} />}
        {spot && !spot.what && <GroundMenu {...rest} />}
      </Menu.Dropdown>
    </Menu>
  );
}

type Rest = Omit<Props, 'spot' | 'onClose'>;

function NodeMenu({ id, scene, graph, marked, onArrangeAround }: Rest & { id: string }) {
  const place = usePlaceAndDate();
  const questions = useQuestions().data ?? [];
  const ids = marked.includes(id) ? marked : [id];
  const nodes = ids.flatMap((one) => graph.visible.nodes.find((node) => node.id === one) ?? []);
  const node = nodes.find((one) => one.id === id);
  const asking = useMemo(() => fittingQuestions(nodes, questions, place), [nodes, questions, place]);
  const trace = traceAddress(nodes, place);
  if (!node) return <Menu.Label>It is not in the scene</Menu.Label>;
  const name = namesInWords(ids, () => node.name);
  const chosen = { what: 'node', id } as const;
  return (
    <>
      <Menu.Label>{name}</Menu.Label>
      {ids.length === 1 && <Menu.Item onClick={() => selectOnly(chosen)}>Show details</Menu.Item>}
      {ids.length === 1 && (
        <Menu.Sub>
          <Menu.Sub.Target>
            <Menu.Sub.Item>Expand</Menu.Sub.Item>
          </Menu.Sub.Target>
          <Menu.Sub.Dropdown className={classes.sub}>
            <ExpandItems node={node} scene={scene} graph={graph} />
          </Menu.Sub.Dropdown>
        </Menu.Sub>
      )}
      {nodeEntries({ ids, scene, graph }).map((entry) => (
        <Entry key={entry.words} entry={entry} about={name} />
      ))}
      {ids.length === 1 && <Menu.Item onClick={() => onArrangeAround(id)}>Arrange around it</Menu.Item>}
      <Menu.Divider />
      {asking.length > 0 && (
        <Menu.Sub>
          <Menu.Sub.Target>
            <Menu.Sub.Item>Ask about {ids.length === 1 ? 'it' : 'them'}</Menu.Sub.Item>
          </Menu.Sub.Target>
          <Menu.Sub.Dropdown className={classes.sub}>
            {asking.map((question) => (
              <Menu.Item key={question.id} onClick={() => go(question.address)}>
                {question.words}
              </Menu.Item>
            ))}
          </Menu.Sub.Dropdown>
        </Menu.Sub>
      )}
      {trace && <Menu.Item onClick={() => go(trace)}>Trace accountability</Menu.Item>}
      <Menu.Item onClick={() => void copyAddressOf({ ids })}>Copy link</Menu.Item>
    </>
  );
}

function ExpandItems({ node, scene, graph }: Pick<Rest, 'scene' | 'graph'> & { node: SceneGraph['visible']['nodes'][number] }) {
  const { asAt } = usePlaceAndDate();
  const detail = useOperation('getEntity', { path: { id: node.id }, query: { ...(asAt ? { asAt } : {}) } });
  return (
    <>
      {expandEntries({ node, counts: detail.data?.counts ?? [], scene, graph }).map((entry) => (
        <Entry key={entry.words} entry={entry} about={`${node.name}, ${entry.words}`} verb="expand" />
      ))}
      {detail.isPending && <Menu.Label>Counting…</Menu.Label>}
    </>
  );
}

function RelationshipMenu({ id, graph }: Rest & { id: string }) {
  const relationship = graph.visible.relationships.find((one) => one.id === id);
  if (!relationship) return <Menu.Label>It is not in the scene</Menu.Label>;
  const nameOf = (end: string) => graph.visible.nodes.find((node) => node.id === end)?.name ?? end;
  return (
    <>
      <Menu.Label>{relationshipSentence(relationship, nameOf)}</Menu.Label>
      <Menu.Item onClick={() => selectOnly({ what: 'relationship', id })}>Show details</Menu.Item>
      {relationshipEntries(relationship, graph).map((entry) => (
        <Entry key={entry.words} entry={entry} about={nameOf(relationship.from)} />
      ))}
    </>
  );
}

function GroundMenu({ ground }: Rest) {
  return (
    <>
      <Menu.Label>Scene</Menu.Label>
      {ground.map(({ words, does, disabled }) => (
        <Menu.Item key={words} disabled={disabled ?? false} onClick={does}>
          {words}
        </Menu.Item>
      ))}
    </>
  );
}

/** One entry, done when it is chosen; what it says is what undo will call it. */
function Entry({ entry, about, verb }: { entry: MenuEntry; about: string; verb?: string }) {
  const aside = entry.aside ? <span className={classes.aside}>{entry.aside}</span> : null;
  const act = () => {
    if (entry.does === 'choose') mark(entry.ids);
    if (entry.does === 'change')
      changeScene(`${verb ?? entry.words.toLowerCase()} ${about}`, entry.change, entry.chosen ? { chosen: entry.chosen } : {});
  };
  return (
    <Menu.Item disabled={entry.does === 'nothing'} rightSection={aside} onClick={act}>
      {entry.words}
    </Menu.Item>
  );
}
