import type { ReactNode } from 'react';
import type { Graph } from '../../../contract/graph.ts';
import { kindLabels, kinds } from '../../../contract/kinds.ts';
import { relationshipTypeNames, relationshipTypes } from '../../../contract/relationship-types.ts';
import { useOneTabStop } from '../../controls/one-tab-stop.ts';
import { isChair } from '../../kinds/chairs.ts';
import { FamilyLine } from '../../kinds/FamilyLine.tsx';
import { KindMark } from '../../kinds/KindMark.tsx';
import { changes } from '../../scene/changes.ts';
import type { Scene } from '../../scene/scene.ts';
import { changeScene } from '../../scene/scene-actions.ts';
import classes from './FilterLegend.module.css';
import { RuleLegend } from './RuleLegend.tsx';

type Props = {
  graph: Graph;
  scene: Scene;
  opened: boolean;
  onOpen: (opened: boolean) => void;
  /** In a column of its own instead of over the drawing. */
  docked?: boolean;
};

/** What shapes and lines mean, with counts; each entry fades what it names, then hides it, then shows it again. */
export function FilterLegend({ graph, scene, opened, onOpen, docked = false }: Props) {
  const counts = new Map<string, number>();
  for (const name of [...graph.nodes.map(({ kind }) => kind), ...graph.relationships.map(({ type }) => type)])
    counts.set(name, (counts.get(name) ?? 0) + 1);
  const chairs = graph.relationships.filter(isChair).length;
  const entries = useOneTabStop();
  const filtered = scene.faded.length + scene.off.length > 0;
  const entry = (name: string, mark: ReactNode, caption: string) => (
    <Entry
      key={name}
      mark={mark}
      caption={caption}
      count={counts.get(name) ?? 0}
      state={scene.off.includes(name) ? 'hidden' : scene.faded.includes(name) ? 'faded' : 'shown'}
      onCycle={() => changeScene(`filter ${caption}`, (now) => changes.cycleFilter(now, name))}
    />
  );
  return (
    <section className={classes.legend} data-docked={docked} aria-label="Legend">
      <button type="button" className={classes.head} aria-expanded={opened} onClick={() => onOpen(!opened)}>
        Legend {opened ? '▾' : '▸'}
      </button>
      {opened && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
        <div className={classes.entries} role="group" aria-label="Entries, walked with the arrow keys" {...entries}>
          <p className={classes.how}>Select an entry to fade it, again to hide it.</p>
          <RuleLegend graph={graph} scene={scene} />
          {kindLabels.filter((kind) => counts.has(kind)).map((kind) => entry(kind, <KindMark kind={kind} />, kinds[kind].caption))}
          <hr />
          {relationshipTypeNames
            .filter((type) => counts.has(type))
            .map((type) => entry(type, <FamilyLine type={type} />, relationshipTypes[type].caption))}
          {chairs > 0 && (
            <p className={classes.entry} data-state="shown">
              <FamilyLine type="MEMBER_OF" chair />
              <span className={classes.caption}>chairs</span>
              <span className={classes.count}>{chairs}</span>
            </p>
          )}
          {filtered && (
            <button type="button" className={classes.all} onClick={() => changeScene('show everything', changes.clearFilters)}>
              Show everything
            </button>
          )}
        </div>
      )}
    </section>
  );
}

type EntryProps = { mark: ReactNode; caption: string; count: number; state: 'shown' | 'faded' | 'hidden'; onCycle: () => void };

function Entry({ mark, caption, count, state, onCycle }: EntryProps) {
  return (
    <button type="button" className={classes.entry} data-state={state} onClick={onCycle}>
      {mark}
      <span className={classes.caption}>{caption}</span>
      <span className={classes.count}>{state === 'shown' ? count : state}</span>
    </button>
  );
}
