import { Button } from '@mantine/core';
import { useState } from 'react';
import { Select } from '../../controls/Field.tsx';
import { useAreaNames } from '../../evidence/names.ts';
import { lookColours } from '../../kinds/looks.ts';
import { changes } from '../../scene/changes.ts';
import { inverted } from '../../scene/choosing.ts';
import { mark } from '../../scene/marked.ts';
import { ruleInWords } from '../../scene/rule-words.ts';
import { fitting, isEmptyRule, type Look, looks, type Rule } from '../../scene/rules.ts';
import { changeScene } from '../../scene/scene-actions.ts';
import { useFindingSubjects } from '../../scene/use-rules.ts';
import { counted } from '../../words/counting.ts';
import { RuleFields } from './RuleFields.tsx';
import classes from './RuleForm.module.css';
import type { SceneTools } from './scene-tools.ts';

/** What a name must be, how many of the scene are, and what is to be done with them. */
export function RuleForm({ scene, graph, onDone }: SceneTools & { onDone: () => void }) {
  const [rule, setRule] = useState<Rule>({});
  const [look, setLook] = useState<Look>(looks.find((one) => !scene.rules.some((used) => used.look === one)) ?? 'ring');
  const areaName = useAreaNames();
  const { subjects, titles } = useFindingSubjects(true);
  const { nodes } = graph.visible;
  const found = fitting(nodes, rule, subjects);
  const words = ruleInWords(rule, { areaName, findingTitle: (id) => titles.find((one) => one.id === id)?.title });
  const none = found.length === 0;
  const hide = (ids: readonly string[], what: string) => {
    changeScene(`hide ${what}`, (now) => changes.hide(now, ids), { chosen: [] });
    onDone();
  };
  return (
    <form className={classes.form} onSubmit={(event) => event.preventDefault()}>
      <RuleFields rule={rule} nodes={nodes} titles={titles} onChange={setRule} />
      <p className={classes.count} role="status">
        {isEmptyRule(rule)
          ? 'Say what a name must be.'
          : `${counted(found.length, 'name')} of ${nodes.length.toLocaleString('en-GB')} fit.`}
      </p>
      <div className={classes.actions}>
        <Button
          size="compact-sm"
          disabled={none}
          onClick={() => {
            mark(found);
            onDone();
          }}
        >
          Select
        </Button>
        <Button size="compact-sm" variant="default" disabled={none} onClick={() => hide(found, words)}>
          Hide
        </Button>
        <Button size="compact-sm" variant="default" disabled={none} onClick={() => hide(inverted(nodes, found), `all but ${words}`)}>
          Hide all others
        </Button>
      </div>
      <div className={classes.actions}>
        <Button
          size="compact-sm"
          variant="default"
          disabled={isEmptyRule(rule)}
          onClick={() => {
            changeScene(`mark ${words}`, (now) => changes.addRule(now, { ...rule, look }));
            onDone();
          }}
        >
          Mark with a
        </Button>
        <Select aria-label="How it is marked" value={look} onChange={(event) => setLook(event.target.value as Look)}>
          {looks.map((one) => (
            <option key={one} value={one}>
              {lookColours[one].caption}
            </option>
          ))}
        </Select>
      </div>
    </form>
  );
}
