import IconDownload from '@tabler/icons-react/dist/esm/icons/IconFileExport.mjs';
import { lazy, type ReactNode, Suspense } from 'react';
import { changeQuery, useAddress } from '../address/address.ts';
import type { DiagramOf } from '../api/use-diagram-file.ts';
import { parseExport } from './export-address.ts';

const ExportDialog = lazy(() => import('./ExportDialog.tsx'));

type Props = {
  /** What is to be exported, as it is when the dialog opens. */
  of: () => DiagramOf;
  /** The button, given what it does and its icon. */
  button: (does: { onClick: () => void; Icon: typeof IconDownload }) => ReactNode;
};

/** A button with the dialog that it opens; that it is open stands in the address. */
export function ExportButton({ of, button }: Props) {
  const choice = parseExport(useAddress().query);
  return (
    <>
      {button({ onClick: () => changeQuery({ export: 'svg' }), Icon: IconDownload })}
      {choice && (
        <Suspense fallback={null}>
          <ExportDialog of={of()} choice={choice} />
        </Suspense>
      )}
    </>
  );
}
