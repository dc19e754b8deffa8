import { Button, Checkbox, Popover } from '@mantine/core';
import { relationshipFamilies } from '../../../contract/families.ts';
import { type RelationshipTypeName, relationshipTypes } from '../../../contract/relationship-types.ts';
import { changeQuery } from '../../address/address.ts';
import { FamilyLine } from '../../kinds/FamilyLine.tsx';
import { byFamily, followable } from './followed-types.ts';
import classes from './Trace.module.css';

type Props = { types: readonly RelationshipTypeName[]; defaults: readonly RelationshipTypeName[] };

/** Which relationship types are followed, by family; accountability only until somebody says otherwise. */
export function TypesChoice({ types, defaults }: Props) {
  const follow = (next: readonly string[]) => {
    const kept = followable.filter((type) => next.includes(type));
    if (kept.length > 0) changeQuery({ types: kept.join() === defaults.join() ? null : kept.join(','), selected: null });
  };
  return (
    <Popover width={330} position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <Button size="compact-sm" variant="default">
          Relationship types ▾
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Relationship types to follow" className={classes.types}>
        {byFamily(followable).map(([family, members]) => (
          <fieldset key={family}>
            <legend>{relationshipFamilies[family].caption}</legend>
            {members.map((type) => (
              <Checkbox
                key={type}
                size="xs"
                checked={types.includes(type)}
                onChange={({ currentTarget: { checked } }) => follow(checked ? [...types, type] : types.filter((one) => one !== type))}
                label={
                  <span className={classes.type}>
                    <FamilyLine type={type} /> {relationshipTypes[type].caption}
                  </span>
                }
              />
            ))}
          </fieldset>
        ))}
        <Button size="compact-sm" variant="default" disabled={types.join() === defaults.join()} onClick={() => follow(defaults)}>
          As at first
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}
