/** Hands a text to the browser as a file to be saved. */
export function saveText(file: { name: string; type: string; text: string }): void {
  saveBlob(file.name, new Blob([file.text], { type: `${file.type};charset=utf-8` }));
}

/** The same with anything that is not text. */
export function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
