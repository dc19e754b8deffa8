import type { Line } from './part.ts';
import { UnreadableFile } from './unreadable.ts';

/** The lines of a text, UTF-8, UTF-16 with its mark, or the old Windows alphabet. */
export function textLines(bytes: Uint8Array): Line[] {
  return decoded(bytes)
    .split(/\r\n?|\n|\f/)
    .map((text) => ({ text }));
}

/** The same without the signs of Markdown; its headings are known as such. */
export function markdownLines(bytes: Uint8Array): Line[] {
  return textLines(bytes).map(({ text }) => {
    const heading = /^\s{0,3}#{1,6}\s+(.*?)\s*#*\s*$/.exec(text);
    const bare = (heading?.[1] ?? text.replace(/^\s*(?:[-*+]|>)\s+/, ''))
      .replace(/(\*\*|__)(.+?)\1/g, '$2')
      .replace(/(?<![\w*])[*_](?!\s)(.+?)(?<!\s)[*_](?![\w*])/g, '$1')
      .replace(/\\([.()[\]*_#-])/g, '$1');
    return { text: bare, ...(heading ? { heading: true } : {}) };
  });
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  if (bytes.subarray(0, 100_000).includes(0)) throw new UnreadableFile('binary');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
