/** Tabler's icons one by one, so that the build holds only those used. */
declare module '@tabler/icons-react/dist/esm/icons/*.mjs' {
  import type { Icon, IconNode } from '@tabler/icons-react';
  export const __iconNode: IconNode;
  const icon: Icon;
  export default icon;
}

declare module 'cytoscape-fcose' {
  import type { Ext } from 'cytoscape';

  const fcose: Ext;
  export default fcose;
}
