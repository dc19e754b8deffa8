import type { IconNode } from '@tabler/icons-react';

const images = new Map<string, string>();

/** Strokes on a 24 by 24 grid as an SVG data address, in one colour; for the canvas, which cannot take elements. */
export function iconImage(key: string, strokes: IconNode, colour: string): string {
  return kept(`${key} ${colour}`, () => {
    const parts = strokes.map(([tag, attributes]) => {
      const written = Object.entries(attributes).flatMap(([name, value]) => (name === 'key' ? [] : [`${name}="${value}"`]));
      return `<${tag} ${written.join(' ')}/>`;
    });
    return `<g fill="none" stroke="${colour}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${parts.join('')}</g>`;
  });
}

/** A step's number in a disc, which stands where other kinds have their icon. */
export function numberImage(number: number, colours: { outline: string; fill: string }): string {
  return kept(`number ${number} ${colours.outline}`, () => {
    const text = `<text x="12" y="16.6" text-anchor="middle" font-family="sans-serif" font-weight="700" font-size="13" fill="${colours.fill}">${number}</text>`;
    return `<circle cx="12" cy="12" r="11" fill="${colours.outline}"/>${text}`;
  });
}

function kept(key: string, draw: () => string): string {
  const known = images.get(key);
  if (known) return known;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 24 24">${draw()}</svg>`;
  const image = `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
  images.set(key, image);
  return image;
}
