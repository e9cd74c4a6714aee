import type { MouseEvent } from 'react';
import { endPoint, fonts, type Line, type Part, type Scene, type Shape, type Text } from '../../pictures/Scene.ts';
import { type Palette, textOn } from '../palette.ts';
import { linePath } from './line-path.ts';

const dimmed = 0.25;
const anchors = { start: 'start', middle: 'middle', end: 'end' } as const;

/** A scene as SVG. `press` hears the part that was pressed; without it the picture only shows. */
export function SceneSvg({ scene, palette, family, press, label }: {
  readonly scene: Scene;
  readonly palette: Palette;
  readonly family?: string;
  readonly press?: (part: Part | null) => void;
  /** What it shows, for who cannot see it; without it the picture is silent. */
  readonly label?: string;
}) {
  const shapes = new Map(scene.shapes.map((shape) => [shape.id, shape]));
  const click = (event: MouseEvent<SVGSVGElement>) => press?.(((event.target as Element).closest('[data-part]')?.getAttribute('data-part') ?? null) as Part | null);
  return (
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- keys act on the picture's twin
    <svg
      xmlns="http://www.w3.org/2000/svg" width={scene.width} height={scene.height} viewBox={`0 0 ${scene.width} ${scene.height}`} fontFamily={family}
      role={label === undefined ? undefined : 'img'} aria-label={label} aria-hidden={label === undefined} style={press && { cursor: 'pointer' }} onClick={press && click}
    >
      {scene.lines.map((line) => <LineSvg key={line.id} line={line} shapes={shapes} palette={palette} />)}
      {scene.shapes.map((shape) => <ShapeSvg key={shape.id} shape={shape} palette={palette} />)}
      {scene.texts.map((text) => <TextSvg key={text.id} text={text} palette={palette} />)}
    </svg>
  );
}

function LineSvg({ line, shapes, palette }: { readonly line: Line; readonly shapes: ReadonlyMap<string, Shape>; readonly palette: Palette }) {
  const { path, head } = linePath(endPoint(line.from, shapes), endPoint(line.to, shapes), line);
  const colour = palette[line.tone];
  return (
    <g data-part={line.part ?? undefined} opacity={line.faded ? dimmed : undefined}>
      <path d={path} fill="none" stroke={colour} strokeWidth={line.width} strokeDasharray={line.dashed ? '6 4' : line.dotted ? '1.5 3' : undefined} />
      {head && <path d={head} fill={line.head === 'open' ? palette.page : line.head === 'bar' ? 'none' : colour} stroke={colour} strokeWidth={1.2} strokeLinejoin="round" />}
    </g>
  );
}

function ShapeSvg({ shape, palette }: { readonly shape: Shape; readonly palette: Palette }) {
  const { form, x, y, width, height, fill, stroke, strokeWidth, part, faded } = shape;
  const looks = {
    'data-part': part ?? undefined, fill: fill === null ? 'none' : palette[fill], stroke: stroke === null ? undefined : palette[stroke],
    strokeWidth: strokeWidth || undefined, opacity: faded ? dimmed : undefined, pointerEvents: part === null ? undefined : 'all',
  };
  if (form === 'disc') return <circle {...looks} cx={x} cy={y} r={width / 2} />;
  if (form === 'diamond') return <path {...looks} d={`M${x} ${y - height / 2}L${x + width / 2} ${y}L${x} ${y + height / 2}L${x - width / 2} ${y}Z`} />;
  if (form === 'page') return <path {...looks} d={`M${x - width / 2} ${y - height / 2}h${width * 0.65}l${width * 0.35} ${width * 0.35}V${y + height / 2}h${-width}Z`} />;
  return <rect {...looks} x={x - width / 2} y={y - height / 2} width={width} height={height} rx={form === 'pill' ? height / 2 : 1.5} />;
}

function TextSvg({ text: { text, x, y, anchor, font, tone, part, scale = 1 }, palette }: { readonly text: Text; readonly palette: Palette }) {
  const { weight } = fonts[font];
  const size = fonts[font].size * scale;
  return (
    <text
      data-part={part ?? undefined} x={x} y={y + size * 0.35} textAnchor={anchors[anchor]} fontSize={size} fontWeight={weight}
      fill={typeof tone === 'string' ? palette[tone] : textOn(palette[tone.on])}
    >
      {text}
    </text>
  );
}
