import { relationshipTypeName } from '../../../contract/relationship-types.ts';
import type { MatrixView } from './matrix.ts';

/** What the address asks the grid to show; what is malformed in it is left out. */
export function readMatrixView(query: URLSearchParams): MatrixView {
  const type = relationshipTypeName.safeParse(query.get('type'));
  return {
    type: type.success ? type.data : 'MEMBER_OF',
    transposed: query.get('transposed') === 'yes',
    sort: query.get('sort') ?? 'most',
    least: query.get('least') === '2' ? 2 : 1,
    show: query.get('view') === 'overlaps' ? 'overlaps' : 'grid',
  };
}
