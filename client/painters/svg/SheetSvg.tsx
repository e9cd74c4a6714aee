import type { FontName, Measure, Scene } from '../../pictures/Scene.ts';
import { fonts } from '../../pictures/Scene.ts';
import { wrapText } from '../../pictures/wrap-text.ts';
import type { Palette, Tone } from '../palette.ts';
import { SceneSvg } from './SceneSvg.tsx';

/** A picture with what a reader elsewhere needs to know of it. */
export interface Sheet {
  readonly title: string;
  /** Colours with what they stand for. */
  readonly legend: readonly { readonly tone: Tone; readonly text: string }[];
  /** Sentences under the picture: filters, what was left out, the date. */
  readonly notes: readonly string[];
  /** Stands out at the top; null: the picture may be shown. */
  readonly warning: string | null;
}

const margin = 20;
const least = 640;
const head = 62;
const line = 18;
const swatch = 16;

/** A scene under its title, over its legend and notes, as one SVG. */
export function SheetSvg({ scene, sheet, palette, family, measure }: { readonly scene: Scene; readonly sheet: Sheet; readonly palette: Palette; readonly family: string; readonly measure: Measure }) {
  const width = Math.max(least, scene.width + 2 * margin);
  const notes = sheet.notes.flatMap((note) => wrapText(note, 'small', width - 2 * margin, 4, measure));
  const rows = flowLegend(sheet.legend, width - 2 * margin, measure);
  const [legendTop, notesTop] = [head + scene.height + 12, head + scene.height + 12 + rows.height];
  const height = notesTop + notes.length * line + margin;
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`} fontFamily={family}>
      <rect width={width} height={height} fill={palette.page} />
      <SheetText x={margin} y={30} font="name" fill={palette.ink}>{sheet.title}</SheetText>
      {sheet.warning && <SheetText x={margin} y={50} font="smallBold" fill={palette.doubt}>{sheet.warning}</SheetText>}
      <svg x={(width - scene.width) / 2} y={head} width={scene.width} height={scene.height}><SceneSvg scene={scene} palette={palette} family={family} /></svg>
      {rows.items.map(({ tone, text, x, y }) => (
        <g key={text}>
          <rect x={margin + x} y={legendTop + y} width={10} height={10} fill={palette[tone]} />
          <SheetText x={margin + x + swatch} y={legendTop + y + 9} font="small" fill={palette.ink}>{text}</SheetText>
        </g>
      ))}
      {notes.map((note, place) => <SheetText key={note} x={margin} y={notesTop + (place + 1) * line} font="small" fill={palette.ink2}>{note}</SheetText>)}
    </svg>
  );
}

function SheetText({ x, y, font, fill, children }: { readonly x: number; readonly y: number; readonly font: FontName; readonly fill: string; readonly children: string }) {
  return <text x={x} y={y} fontSize={fonts[font].size} fontWeight={fonts[font].weight} fill={fill}>{children}</text>;
}

function flowLegend(legend: Sheet['legend'], width: number, measure: Measure) {
  let [x, y] = [0, 0];
  const items = legend.map((item) => {
    const own = swatch + measure(item.text, 'small') + 18;
    if (x > 0 && x + own > width) [x, y] = [0, y + line];
    const placed = { ...item, x, y };
    x += own;
    return placed;
  });
  return { items, height: items.length === 0 ? 0 : y + line };
}
