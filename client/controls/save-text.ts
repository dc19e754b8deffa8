/** Hands a text to the browser as a file to be saved. */
export const saveText = (file: { name: string; type: string; text: string }): void =>
  saveFile(new Blob([file.text], { type: `${file.type};charset=utf-8` }), file.name);

/** Hands a file to the browser to be saved. */
export function saveFile(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
