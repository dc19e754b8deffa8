/** What the keys of the Explore screen do. */
export type ShortcutAction =
  | 'undo'
  | 'redo'
  | 'all'
  | 'menu'
  | 'hide'
  | 'pin'
  | 'grow'
  | 'invert'
  | 'fitSelection'
  | 'fitAll'
  | 'zoomIn'
  | 'zoomOut'
  | 'walk';

export type Shortcut = {
  does: ShortcutAction;
  /** As they are written on the keys. */
  keys: readonly string[];
  caption: string;
  /** In Mantine's notation. */
  hotkeys: readonly string[];
  /** Only while the drawing or the outline has the focus: letters are for typing everywhere else. */
  within?: 'drawing' | 'drawing or outline';
};

/** The Explore screen's shortcuts, for the keys themselves and for whoever lists them. */
export const exploreShortcuts: readonly Shortcut[] = [
  { does: 'undo', keys: ['Ctrl', 'Z'], caption: 'Undo a change of the scene', hotkeys: ['mod+Z'] },
  { does: 'redo', keys: ['Ctrl', 'Shift', 'Z'], caption: 'Redo it', hotkeys: ['mod+shift+Z', 'mod+Y'] },
  {
    does: 'menu',
    keys: ['Shift', 'F10'],
    caption: 'Open the menu of what is selected',
    hotkeys: ['shift+F10', 'ContextMenu'],
    within: 'drawing or outline',
  },
  { does: 'hide', keys: ['Delete'], caption: 'Hide what is selected', hotkeys: ['Delete'], within: 'drawing or outline' },
  { does: 'pin', keys: ['P'], caption: 'Pin or unpin what is selected', hotkeys: ['P'], within: 'drawing or outline' },
  { does: 'all', keys: ['Ctrl', 'A'], caption: 'Select everything in the scene', hotkeys: ['mod+A'], within: 'drawing or outline' },
  { does: 'grow', keys: ['G'], caption: 'Select the neighbours too', hotkeys: ['G'], within: 'drawing or outline' },
  { does: 'invert', keys: ['I'], caption: 'Select everything else instead', hotkeys: ['I'], within: 'drawing or outline' },
  { does: 'fitSelection', keys: ['F'], caption: 'Zoom to what is selected', hotkeys: ['F'], within: 'drawing or outline' },
  { does: 'fitAll', keys: ['0'], caption: 'Show all of the drawing', hotkeys: ['0'], within: 'drawing' },
  { does: 'zoomIn', keys: ['+'], caption: 'Zoom in', hotkeys: ['[plus]', 'shift+[plus]', '='], within: 'drawing' },
  { does: 'zoomOut', keys: ['−'], caption: 'Zoom out', hotkeys: ['-'], within: 'drawing' },
  {
    does: 'walk',
    keys: ['↑', '↓', '←', '→'],
    caption: 'In the drawing: go to the nearest name that way',
    hotkeys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
    within: 'drawing',
  },
];
