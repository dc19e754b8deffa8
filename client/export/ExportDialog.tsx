import { Button, Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { type DiagramFormatId, formatOf } from '../../contract/diagram.ts';
import { sentenceOfFailure } from '../api/problem-error.ts';
import { type DiagramOf, drawDiagram } from '../api/use-diagram-file.ts';
import { saveFile } from '../controls/save-text.ts';
import { copyImage, copyText } from './clipboard.ts';
import classes from './Export.module.css';
import { chooseExport, type ExportChoice } from './export-address.ts';
import { FormatList } from './FormatList.tsx';
import { OptionFields } from './OptionFields.tsx';
import { Preview } from './Preview.tsx';

/** A story is pages. */
const storyFormats: readonly DiagramFormatId[] = ['pdf', 'markdown'];

type Doing = 'save' | 'image' | 'mermaid';

/** Takes an answer or a scene away: in which format, how it is to look, and what it will be. */
export default function ExportDialog({ of: first, choice }: { of: DiagramOf; choice: ExportChoice }) {
  // What was on screen when the dialog opened, however the scene moves beneath it.
  const [of] = useState(first);
  const small = useMediaQuery('(max-width: 760px)', false, { getInitialValueInEffect: false });
  const [doing, setDoing] = useState<Doing | null>(null);
  const [said, setSaid] = useState<{ words: string; wrong?: boolean } | null>(null);
  const only = of.what === 'saved' && of.story ? storyFormats : undefined;
  const { options } = choice;
  const format = only && !only.includes(choice.format) ? 'pdf' : choice.format;
  const drawn = (as: DiagramFormatId) => drawDiagram(of, as, { ...options, linksTo: location.origin });

  const run = (what: Doing, work: () => Promise<string>) => {
    setDoing(what);
    setSaid(null);
    work()
      .then(
        (words) => setSaid({ words }),
        (error) => setSaid({ words: sentenceOfFailure(error), wrong: true }),
      )
      .finally(() => setDoing(null));
  };
  const save = async () => {
    const { blob, name } = await drawn(format);
    saveFile(blob, name);
    return `Saved as ${name}.`;
  };

  return (
    <Modal
      opened
      onClose={() => chooseExport(null)}
      title="Export"
      size={1120}
      fullScreen={small ?? false}
      closeButtonProps={{ 'aria-label': 'Close export' }}
      classNames={{ body: classes.body }}
      // Its head is no second banner of the page.
      attributes={{ header: { role: 'none' } }}
    >
      <div className={classes.choices}>
        <FormatList chosen={format} only={only} onChoose={(chosen) => chooseExport({ format: chosen, options })} />
      </div>
      <div className={classes.work}>
        <OptionFields format={format} options={options} onChange={(changed) => chooseExport({ format, options: changed })} />
        <Preview of={of} format={format} options={options} />
        <div className={classes.actions}>
          <Button loading={doing === 'save'} onClick={() => run('save', save)}>
            Download {formatOf(format).caption}
          </Button>
          {!only && (
            <>
              <Button
                variant="default"
                loading={doing === 'image'}
                onClick={() => run('image', () => copyImage(drawn('png').then(({ blob }) => blob)))}
              >
                Copy as image
              </Button>
              <Button
                variant="default"
                loading={doing === 'mermaid'}
                onClick={() => run('mermaid', () => copyText(drawn('mermaid').then(({ blob }) => blob.text())))}
              >
                Copy as Mermaid
              </Button>
            </>
          )}
          <p className={classes.said} data-wrong={said?.wrong ?? false} role="status">
            {said?.words}
          </p>
        </div>
      </div>
    </Modal>
  );
}
