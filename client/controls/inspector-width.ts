/** How narrow and how wide the inspector may be made, in pixels. */
export const NARROWEST = 280;
export const WIDEST = 640;
