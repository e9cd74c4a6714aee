import { tokenize } from './tokens.mjs';

const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** `Actor` in the open view is `OpenActor` in the store. */
export const boundLabel = (view, label) => capital(view) + label;
/** The rows of a table that is kept are nodes of a label of their own. */
export const keptLabel = (table) => `Kept${capital(table)}`;

/**
 * How a query is bound, told by the labels in it: `:Node` stands for each label of a view, `(:From)-[:RELATION]->(:To)`
 * for each relation of one, `(:Here)` and `(:There)` for each pair of labels of whatever view, `:Kept` for each table that
 * is kept, a label of the model for itself in each view.
 */
export function bindingOf(text, { labels }) {
  const named = new Set(labelTokens(tokenize(text)).map(({ text: label }) => label));
  if (named.has('Kept')) return 'kept';
  if (named.has('Node')) return 'node';
  if (named.has('Here')) return 'join';
  if (named.has('From') || named.has('To')) return 'relation';
  return labels.some((label) => named.has(label)) ? 'view' : 'plain';
}

/** The texts of a query, nested as its binding says; a plain query is its text. */
export function bindQuery(text, { views, labels, shapes, tables }) {
  const each = (names, make) => Object.fromEntries(names.map((name) => [name, make(name)]));
  switch (bindingOf(text, { labels })) {
    case 'kept': return each(tables, (table) => replaceLabels(text, { Kept: keptLabel(table) }));
    case 'node': return each(views, (view) => each(labels, (label) => replaceLabels(text, { Node: boundLabel(view, label) })));
    case 'join': return joins({ views, labels }).map(({ from, to }) => ({
      from,
      to,
      text: replaceLabels(text, { Here: boundLabel(from.view, from.label), There: boundLabel(to.view, to.label) }),
    }));
    case 'relation':
      return each(views, (view) => Object.fromEntries(shapes.map(([type, from, to]) => [
        `${type} ${from} ${to}`,
        // Back-quoted, since IN is a word of the language.
        replaceLabels(text, { From: boundLabel(view, from), To: boundLabel(view, to), RELATION: `\`${type}\`` }),
      ])));
    case 'view': return each(views, (view) => replaceLabels(text, each(labels, (label) => boundLabel(view, label))));
    case 'plain': return text;
    default: throw new TypeError('a binding that is none');
  }
}

function joins({ views, labels }) {
  const ends = views.flatMap((view) => labels.map((label) => ({ view, label })));
  return ends.flatMap((from) => ends.map((to) => ({ from, to })));
}

function replaceLabels(text, names) {
  let bound = '';
  let at = 0;
  for (const { start, text: label } of labelTokens(tokenize(text))) {
    if (names[label] === undefined) continue;
    bound += text.slice(at, start) + names[label];
    at = start + label.length;
  }
  return bound + text.slice(at);
}

/** A label follows a colon, or a bar after another; an index may be named after its label. A value in a map begins with no capital. */
function labelTokens(tokens) {
  return tokens.filter(({ kind, text }, index) => kind === 'word' && /^[A-Z]/u.test(text) && /^(?::|\||index)$/iu.test(tokens[index - 1]?.text ?? ''));
}
