import { type FontName, fonts, type Measure } from '../pictures/Scene.ts';

let canvas: CanvasRenderingContext2D | null = null;
const known = new Map<string, number>();

/** The families of the page, for texts that are drawn. */
export function fontFamily(): string {
  return getComputedStyle(document.documentElement).getPropertyValue('--sans').trim();
}

/** Measures as the browser draws. */
export const measureText: Measure = (text, font) => {
  const key = `${font} ${text}`;
  let width = known.get(key);
  if (width === undefined) known.set(key, (width = measureNow(text, font)));
  return width;
};

function measureNow(text: string, font: FontName): number {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas) throw new Error('this browser measures no text');
  canvas.font = `${fonts[font].weight} ${fonts[font].size}px ${fontFamily()}`;
  return canvas.measureText(text).width;
}
