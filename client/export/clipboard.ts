/** Puts a picture on the clipboard; what is still being drawn may be handed over, so that the press still counts. */
export async function copyImage(picture: Promise<Blob>): Promise<string> {
  await write('image/png', picture);
  return 'The picture is on the clipboard.';
}

/** Puts a text on the clipboard. */
export async function copyText(text: Promise<string>): Promise<string> {
  await write(
    'text/plain',
    text.then((words) => new Blob([words], { type: 'text/plain' })),
  );
  return 'The text is on the clipboard.';
}

async function write(type: string, content: Promise<Blob>): Promise<void> {
  // A diagram that cannot be drawn says why by itself.
  content.catch(() => undefined);
  try {
    await navigator.clipboard.write([new ClipboardItem({ [type]: content.then((blob) => new Blob([blob], { type })) })]);
  } catch {
    await content;
    throw new Error('The browser did not allow copying. Allow it for this page, or download the file instead.');
  }
}
