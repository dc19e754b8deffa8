import { constants, deflateRawSync } from 'node:zlib';

/** Compressed bytes that unpack to so many megabytes of spaces, made without ever holding those. */
function deflatedSpaces(megabytes: number): Buffer {
  // What ends in a full flush depends on nothing before it, and can be said again and again.
  const one = deflateRawSync(Buffer.alloc(1_000_000, ' '), { finishFlush: constants.Z_FULL_FLUSH });
  const end = Buffer.from([0x03, 0x00]);
  return Buffer.concat([Buffer.from([0x78, 0x9c]), ...Array.from({ length: megabytes }, () => one), end]);
}

/** A PDF of one page whose content unpacks to so many megabytes. */
export function pdfBomb(megabytes: number): Buffer {
  const content = deflatedSpaces(megabytes);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 4 0 R /Resources << >> >>',
    `<< /Length ${content.length} /Filter /FlateDecode >>`,
  ].map((object, index) => `${index + 1} 0 obj\n${object}\n`);
  const parts = [
    ...['%PDF-1.4\n', ...objects.slice(0, 3).map((object) => `${object}endobj\n`)].map((text) => Buffer.from(text)),
    ...[Buffer.from(`${objects[3]}stream\n`), content, Buffer.from('\nendstream\nendobj\n')],
    Buffer.from('trailer\n<< /Size 5 /Root 1 0 R >>\n%%EOF\n'),
  ];
  return Buffer.concat(parts);
}

/** A gzip of one line of so many megabytes. */
export function gzippedLine(megabytes: number): Buffer {
  const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
  return Buffer.concat([head, deflatedSpaces(megabytes).subarray(2)]);
}
