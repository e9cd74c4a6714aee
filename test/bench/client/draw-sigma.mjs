// The page beside which the Explore screen is measured: sigma.js, with its own settings, drawing what it is given.
import { MultiGraph } from 'graphology';
import { Sigma } from 'sigma';

/** Draws nodes and edges at their places and resolves once they have been painted. */
window.drawNetwork = ({ nodes, edges }) => new Promise((resolve) => {
  const graph = new MultiGraph();
  for (const { id, ...look } of nodes) graph.addNode(id, look);
  for (const { from, to, ...look } of edges) graph.addEdge(from, to, look);
  window.sigma = new Sigma(graph, document.querySelector('main'));
  // Sigma paints at once, or in the frame that it asked for before this one.
  requestAnimationFrame(() => setTimeout(resolve));
});
