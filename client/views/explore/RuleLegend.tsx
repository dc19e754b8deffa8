import type { Graph } from '../../../contract/graph.ts';
import { useTheme } from '../../appearance/use-theme.ts';
import { useAreaNames } from '../../evidence/names.ts';
import { lookColours } from '../../kinds/looks.ts';
import { changes } from '../../scene/changes.ts';
import { ruleInWords } from '../../scene/rule-words.ts';
import { fitting, type Look } from '../../scene/rules.ts';
import type { Scene } from '../../scene/scene.ts';
import { changeScene } from '../../scene/scene-actions.ts';
import { useFindingSubjects } from '../../scene/use-rules.ts';
import classes from './FilterLegend.module.css';

/** What the marks of the scene's rules mean, how many fit, and the way to drop one. */
export function RuleLegend({ graph, scene }: { graph: Graph; scene: Scene }) {
  const areaName = useAreaNames();
  const { subjects, titles } = useFindingSubjects(scene.rules.some(({ finding }) => finding));
  if (scene.rules.length === 0) return null;
  return (
    <>
      {scene.rules.map((rule, index) => {
        const count = fitting(graph.nodes, rule, subjects).length;
        const words = ruleInWords(rule, { areaName, findingTitle: (id) => titles.find((one) => one.id === id)?.title });
        return (
          <button
            // biome-ignore lint/suspicious/noArrayIndexKey: rules may be alike, and only their place tells them apart
            key={index}
            type="button"
            className={classes.entry}
            title="Select to no longer mark these"
            onClick={() => changeScene(`no longer mark ${words}`, (now) => changes.removeRule(now, index))}
          >
            <LookMark look={rule.look} />
            <span className={classes.caption}>{words}</span>
            <span className={classes.count}>{count}</span>
          </button>
        );
      })}
      <hr />
    </>
  );
}

function LookMark({ look }: { look: Look }) {
  const scheme = useTheme();
  const { line, colour } = lookColours[look];
  return <span aria-hidden className={classes.look} style={{ border: `3px ${line} ${colour[scheme]}` }} />;
}
