import { Kbd, Modal } from '@mantine/core';
import { screens } from '../registry.ts';
import classes from './HelpDialog.module.css';

const shortcuts: [string[], string][] = [
  [['/'], 'Go to the ask box'],
  [['Ctrl', 'K'], 'The same, from anywhere'],
  [['↓', '↑', 'Enter'], 'Walk suggestions and lists, and choose'],
  [['→', '←'], 'In the outline: open a name, follow or close it'],
  [['↑', '↓', '←', '→'], 'On a ladder: walk its rungs, from column to column too'],
  [['Ctrl', 'Z'], 'Undo a change of the scene'],
  [['Ctrl', 'Shift', 'Z'], 'Redo it'],
  [['Esc'], 'Close suggestions, leave a question, or close the details'],
];

/** What the page is for, and its keyboard shortcuts. */
export function HelpDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Modal opened={opened} onClose={onClose} title="Help" size="lg" closeButtonProps={{ 'aria-label': 'Close help' }}>
      <div className={classes.help}>
        <p>
          Sightline shows who answers to whom, and which clause of which document says so. Type a question or a name into the box at the
          top; every fact carries its source as a chip such as <b>[Suffolk 10.4]</b>, which opens the clause.
        </p>
        <p>
          An empty answer is an answer too: it says which documents, clauses and relationship types were searched. The area and the date at
          the top apply to everything on screen. The address holds all that you see, so a link reopens it.
        </p>
        <h3>Screens</h3>
        <dl className={classes.screens}>
          {screens.map(({ path, caption, help }) => (
            <div key={path}>
              <dt>{caption}</dt>
              <dd>{help}</dd>
            </div>
          ))}
        </dl>
        <h3>Keyboard</h3>
        <dl className={classes.keys}>
          {shortcuts.map(([keys, does]) => (
            <div key={does}>
              <dt>
                {keys.map((key) => (
                  <Kbd key={key}>{key}</Kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Modal>
  );
}
