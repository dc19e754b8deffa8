import IconSelect from '@tabler/icons-react/dist/esm/icons/IconSelect.mjs';
import { kindLabels, kinds } from '../../../contract/kinds.ts';
import { relationshipTypeNames, relationshipTypes } from '../../../contract/relationship-types.ts';
import { endsOfType, grown, inverted } from '../../scene/choosing.ts';
import { mark } from '../../scene/marked.ts';
import { ChoiceMenu } from './ChoiceMenu.tsx';
import type { SceneTools } from './scene-tools.ts';

/** Chooses several names at once. */
export function SelectTool({ graph, chosen }: SceneTools) {
  const { visible } = graph;
  const usedKinds = kindLabels.filter((kind) => visible.nodes.some((node) => node.kind === kind));
  const usedTypes = relationshipTypeNames.filter((type) => visible.relationships.some((one) => one.type === type));
  const ofKind = (kind: string) => visible.nodes.filter((node) => node.kind === kind).map(({ id }) => id);
  return (
    <ChoiceMenu
      words={chosen.length > 1 ? `${chosen.length} selected` : 'Select'}
      label={chosen.length > 1 ? `${chosen.length} selected; select others` : 'Select several names'}
      Icon={IconSelect}
      sections={[
        [
          { key: 'all', words: 'Everything', does: () => mark(visible.nodes.map(({ id }) => id)) },
          { key: 'none', words: 'Nothing', disabled: chosen.length === 0, does: () => mark([]) },
          {
            key: 'invert',
            words: 'Everything else instead',
            disabled: chosen.length === 0,
            does: () => mark(inverted(visible.nodes, chosen)),
          },
          { key: 'grow', words: 'Neighbours too', disabled: chosen.length === 0, does: () => mark(grown(visible, chosen)) },
        ],
        usedKinds.map((kind) => ({ key: kind, words: `All ${kinds[kind].plural.toLowerCase()}`, does: () => mark(ofKind(kind)) })),
        usedTypes.map((type) => ({
          key: type,
          words: `Both ends of “${relationshipTypes[type].caption}”`,
          does: () => mark(endsOfType(visible, type)),
        })),
      ]}
    />
  );
}
