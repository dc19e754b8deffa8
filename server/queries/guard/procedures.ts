import { calledBefore } from './functions.ts';
import { allGroups, type Group, isGroup, isSign, isToken, isWord, nameOf } from './groups.ts';
import { refusal } from './refusal.ts';

/** The procedures that may be called, with the indexes that each may look into: they hold governance entities only. */
export const PROCEDURES: Record<string, readonly string[]> = {
  'db.index.fulltext.queryNodes': ['entity_text', 'entity_clauses'],
  'db.index.fulltext.queryRelationships': ['relationship_clauses'],
};

const INSTEAD = `Only ${Object.keys(PROCEDURES).join(' and ')} may be called.`;

/** Why this procedure is refused, or nothing. */
export const refusedProcedure = (name: string): { named: string; why: string; instead: string } | undefined =>
  name in PROCEDURES
    ? undefined
    : {
        named: name,
        why: /^dbms\.|^tx\.|^db\.(clear|create|prepare|stats|checkpoint)/i.test(name)
          ? 'It tells about or changes the database server itself.'
          : 'This procedure reaches beyond the governance graph, or is not known here.',
        instead: INSTEAD,
      };

/**
 * Refuses calls of any other procedure, and of these with an index that isn't written out.
 * @throws ProblemError naming the procedure, and where it stands
 */
export function refuseProcedures(cypher: string, root: Group): void {
  for (const group of allGroups(root)) {
    for (const [index, part] of group.parts.entries()) {
      if (isWord(part, 'CALL') && nameOf(group.parts[index + 1]) !== undefined && !calledAhead(group, index)) {
        throw refusal({
          named: String(nameOf(group.parts[index + 1])),
          why: 'A procedure needs its arguments here.',
          instead: INSTEAD,
          at: { cypher, offset: part.offset },
        });
      }
      if (!isGroup(part, '(')) continue;
      const called = calledBefore(group.parts, index);
      if (!called?.procedure) continue;
      const at = { cypher, offset: called.offset };
      const refused = refusedProcedure(called.text);
      if (refused) throw refusal({ ...refused, at });
      const [first] = part.parts;
      const indexes = PROCEDURES[called.text] ?? [];
      if (!(isToken(first) && first.kind === 'text' && indexes.includes(first.text.slice(1, -1)) && isSign(part.parts[1], ','))) {
        throw refusal({
          named: called.text,
          why: 'The index to look into must be written out.',
          instead: `Write ${indexes.map((name) => `'${name}'`).join(' or ')} first.`,
          at,
        });
      }
    }
  }
}

/** Whether the name after this CALL runs up to a bracket. */
function calledAhead(group: Group, call: number): boolean {
  let next = call + 1;
  while (isToken(group.parts[next]) && (nameOf(group.parts[next]) !== undefined || (group.parts[next] as { text: string }).text === '.'))
    next += 1;
  return isGroup(group.parts[next], '(');
}
