import JSZip from 'jszip';
import PDFDocument from 'pdfkit';

/** An invented protocol, line by line, as a person's own file of the small dataset's document. */
export const ownLines = [
  'Protocol of the Example Board',
  '1 The board',
  'The board meets in the old town hall.',
  '1.1 The members choose a chair among themselves.',
  '1.10 The chair tells the Chief Executive how the year went.',
  '1.11 Nobody wrote this one into the dataset.',
];

/** A Word file with these paragraphs; more files may lie in its archive. */
export async function wordFile(paragraphs: readonly string[], more: Record<string, string | Buffer> = {}): Promise<Buffer> {
  const relation = 'http://schemas.openxmlformats.org/package/2006';
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const archive = new JSZip();
  archive.file(
    '[Content_Types].xml',
    `<Types xmlns="${relation}/content-types"><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
  );
  archive.file(
    '_rels/.rels',
    `<Relationships xmlns="${relation}/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  const body = paragraphs.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`).join('');
  archive.file(
    'word/document.xml',
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  );
  for (const [name, content] of Object.entries(more)) archive.file(name, content);
  return archive.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

/** A PDF with these lines, one page for each list of them. */
export function pdfFile(pages: readonly (readonly string[])[], options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const { promise, resolve } = Promise.withResolvers<Buffer>();
  const document = new PDFDocument({ ...options, autoFirstPage: false });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  document.on('end', () => resolve(Buffer.concat(chunks)));
  for (const lines of pages) {
    document.addPage();
    for (const line of lines) document.text(line);
  }
  document.end();
  return promise;
}
