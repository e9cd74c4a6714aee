import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { fontFamily, measureText } from '../../painters/measure-text.ts';
import type { Palette } from '../../painters/palette.ts';
import { type Sheet, SheetSvg } from '../../painters/svg/SheetSvg.tsx';
import { frameScene } from '../../pictures/frame-scene.ts';
import type { Scene } from '../../pictures/Scene.ts';

const margin = 16;
const sharpness = 2;

/** A picture as an SVG file. */
export function writeSvg(scene: Scene, sheet: Sheet, palette: Palette): Blob {
  const host = document.createElement('div');
  const root = createRoot(host);
  flushSync(() => root.render(<SheetSvg scene={frameScene(scene, margin)} sheet={sheet} palette={palette} family={fontFamily()} measure={measureText} />));
  const text = new XMLSerializer().serializeToString(host.firstElementChild!);
  root.unmount();
  return new Blob([text], { type: 'image/svg+xml' });
}

/** The same as a PNG file, twice as fine as on the screen. */
export async function writePng(svg: Blob): Promise<Blob> {
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth * sharpness, image.naturalHeight * sharpness];
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('this browser makes no picture of that size'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
