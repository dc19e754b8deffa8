import { useAddress } from '../../address/address.ts';
import { DocumentList } from './DocumentList.tsx';
import { DocumentView } from './DocumentView.tsx';

/** The documents, or one of them clause by clause. */
export default function SourcesScreen() {
  const [, document, number] = useAddress().parts;
  return document ? <DocumentView id={document} number={number} /> : <DocumentList />;
}
