import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, indentOnInput } from '@codemirror/language';
import { lintKeymap } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, highlightSpecialChars, keymap, lineNumbers, placeholder } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import classes from './CypherEditor.module.css';
import { completeCypher } from './completion.ts';
import { cypherLanguage } from './language.ts';
import { problemsAsTyped } from './problems.ts';

type Props = {
  text: string;
  onChange: (text: string) => void;
  /** Ctrl+Enter, or ⌘ Enter. */
  onRun: () => void;
};

/** An editor for Cypher: coloured, completed, and checked as it is typed. Tab leaves it, as any other field. */
export default function CypherEditor({ text, onChange, onRun }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const does = useRef({ onChange, onRun });
  does.current = { onChange, onRun };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the editor is made once; a new text is handed to it below
  useEffect(() => {
    if (!place.current) return;
    const made = new EditorView({ parent: place.current, state: EditorState.create({ doc: text, extensions: extensions(does) }) });
    view.current = made;
    return () => made.destroy();
  }, []);
  useEffect(() => {
    const shown = view.current;
    if (shown && shown.state.doc.toString() !== text) shown.dispatch({ changes: { from: 0, to: shown.state.doc.length, insert: text } });
  }, [text]);
  return <div ref={place} className={classes.editor} />;
}

const extensions = (does: { current: Pick<Props, 'onChange' | 'onRun'> }) => [
  keymap.of([
    {
      key: 'Mod-Enter',
      run: () => {
        does.current.onRun();
        return true;
      },
    },
  ]),
  lineNumbers(),
  highlightSpecialChars(),
  history(),
  drawSelection(),
  indentOnInput(),
  bracketMatching(),
  closeBrackets(),
  autocompletion({ override: [completeCypher], icons: false }),
  cypherLanguage,
  problemsAsTyped(),
  placeholder('MATCH (board:Board)<-[sits:MEMBER_OF]-(who) RETURN board, sits, who'),
  keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap, ...completionKeymap, ...lintKeymap]),
  EditorView.lineWrapping,
  EditorView.contentAttributes.of({ 'aria-label': 'Cypher query', spellcheck: 'false', autocapitalize: 'off' }),
  EditorView.updateListener.of((update) => {
    if (update.docChanged) does.current.onChange(update.state.doc.toString());
  }),
];
