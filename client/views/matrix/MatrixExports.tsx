import { relationshipTypes } from '../../../contract/relationship-types.ts';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { downloadSpreadsheet } from '../../api/download.ts';
import { useDocuments } from '../../api/hooks.ts';
import { ExportMenu } from '../../controls/ExportMenu.tsx';
import { useAreaNames, useClauseLabels } from '../../evidence/names.ts';
import { sourcesByDocument } from '../../evidence/sources-by-document.ts';
import { csvOf } from '../../words/csv.ts';
import { dateInWords } from '../../words/dates.ts';
import type { Matrix, MatrixView } from './matrix.ts';
import { clausesOf, matrixRows } from './matrix-words.ts';

/** The grid as it stands on screen, as a workbook or as rows. */
export function MatrixExports({ matrix, view }: { matrix: Matrix; view: MatrixView }) {
  const { area, asAt } = usePlaceAndDate();
  const areaName = useAreaNames();
  const labelOf = useClauseLabels();
  const titles = new Map(useDocuments().data?.map(({ id, properties }) => [id, String(properties.title ?? id)]));
  const { caption, inverse } = relationshipTypes[view.type];
  const name = `${caption.replaceAll(' ', '-')}${area ? `-${area}` : ''}`;
  const workbook = () =>
    downloadSpreadsheet({
      body: {
        title: `Who ${view.transposed ? inverse : caption}`,
        about: [
          `${area ? areaName(area) : 'All areas'}, ${asAt ? `as at ${dateInWords(asAt)}` : 'at any date'}`,
          `Each row reads: the row ${view.transposed ? inverse : caption} the column.`,
          globalThis.location.href,
        ],
        ...matrixRows(matrix, labelOf),
        sources: sourcesByDocument(clausesOf(matrix)).map(
          ({ document, numbers }) => `${titles.get(document) ?? document}: ${numbers.join(', ')}`,
        ),
      },
    });
  const csv = () => {
    const { heads, rows } = matrixRows(matrix, labelOf);
    return csvOf([heads, ...rows]);
  };
  return (
    <ExportMenu
      ways={[
        {
          caption: 'Excel workbook',
          about: 'The grid, with what it shows and its sources on a second sheet',
          name: `${name}.xlsx`,
          blob: workbook,
        },
        { caption: 'CSV', about: 'The grid as rows, each cell with its clauses', name: `${name}.csv`, text: csv },
      ]}
    />
  );
}
