import { useMediaQuery } from '@mantine/hooks';
import { sentenceOfFailure } from '../../api/problem-error.ts';
import type { useDiagramFile } from '../../api/use-diagram-file.ts';
import { useBlobAddress } from './use-blob-address.ts';

type Props = { file: ReturnType<typeof useDiagramFile>; alt: string; className: string | undefined };

/** A diagram as a picture that fits its place; on a small screen it keeps a size that can be read, and scrolls. */
export function Drawn({ file, alt, className }: Props) {
  const small = useMediaQuery('(max-width: 760px)', false, { getInitialValueInEffect: false });
  const address = useBlobAddress(file.data?.blob);
  return (
    <figure className={className} aria-busy={file.isFetching} {...(small && { tabIndex: 0, 'aria-label': 'Drawing' })}>
      {file.error ? (
        <p role="alert">{sentenceOfFailure(file.error)}</p>
      ) : address ? (
        <img src={address} alt={alt} />
      ) : (
        <p role="status">Drawing…</p>
      )}
    </figure>
  );
}
