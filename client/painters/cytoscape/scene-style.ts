import type { StylesheetJson } from 'cytoscape';
import type { Palette } from '../palette.ts';

/** One style for every scene: looks come from the data of each element. */
export function sceneStyle(palette: Palette, family: string): StylesheetJson {
  const data = (name: string) => (element: { data: (name: string) => unknown }) => element.data(name);
  const style = [
    { selector: 'node, edge', style: { 'z-index-compare': 'manual', 'overlay-opacity': 0 } },
    {
      selector: 'node.shape',
      style: {
        shape: 'data(form)', width: 'data(width)', height: 'data(height)', 'corner-radius': 'data(corner)',
        'background-color': 'data(fill)', 'background-opacity': 'data(fillOpacity)',
        'border-color': 'data(stroke)', 'border-width': 'data(strokeWidth)', 'border-position': 'center', opacity: 'data(opacity)', 'z-index': 'data(z)',
      },
    },
    {
      selector: 'node.text',
      style: {
        shape: 'rectangle', width: 'data(width)', height: 'data(height)', 'background-opacity': 0,
        label: 'data(text)', color: 'data(colour)', 'font-family': family, 'font-size': 'data(size)', 'font-weight': 'data(weight)',
        'text-valign': 'center', 'text-halign': 'center', 'text-background-color': palette.page, 'text-background-opacity': 'data(backed)', 'z-index': 30_000,
      },
    },
    {
      selector: 'edge.line',
      style: {
        'curve-style': 'straight', width: 'data(width)', 'line-color': 'data(colour)', 'line-style': 'data(dash)', 'line-dash-pattern': [6, 4],
        'source-endpoint': data('sourceEnd'), 'target-endpoint': data('targetEnd'),
        'target-arrow-shape': 'data(head)', 'target-arrow-fill': 'data(headFill)', 'target-arrow-color': 'data(colour)', 'arrow-scale': 0.9, opacity: 'data(opacity)', 'z-index': 'data(z)',
      },
    },
    {
      selector: 'edge.bent',
      style: {
        'curve-style': 'unbundled-bezier', 'edge-distances': 'endpoints', 'control-point-weights': data('weights'), 'control-point-distances': data('distances'),
      },
    },
    { selector: 'node.shape.hovered', style: { 'outline-color': palette.ink, 'outline-width': 1.2, 'outline-offset': 3 } },
    { selector: 'edge.hovered', style: { 'line-color': palette.ink, 'target-arrow-color': palette.ink } },
  ];
  return style as unknown as StylesheetJson;
}
