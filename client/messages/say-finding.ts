import { headingSentences } from './en/heading-sentences.ts';
import { findingKinds, type FindingKind } from './finding-kinds.ts';
import { findingSentences } from './fr/finding-sentences.ts';
import { sayField } from './say-field.ts';
import type { Say } from './say.ts';

export interface FindingLike {
  readonly kind: string;
  /** In English. */
  readonly message: string;
  readonly quote?: string | null;
  /** What its sentences are made from; without it other languages only name its kind. */
  readonly values?: readonly { readonly name: string; readonly text: string }[];
}

const longestQuote = 120;

/** A doubt in the reader's language: the server's sentence in English, but for headings, else one of the same values. */
export function sayFinding(finding: FindingLike, say: Say, language: string): string {
  const { kind, message, quote } = finding;
  const title = sayFindingKind(kind, say);
  if (language === 'en') return ofHeading(finding, say)?.[0] ?? message;
  if (title === null) return message;
  const sentences = sentencesOf(finding);
  if (sentences) return sentences[0];
  return quote ? say('finding.quoted', { title, quote: quote.length > longestQuote ? `${quote.slice(0, longestQuote - 2)}…` : quote }) : `${title}.`;
}

/** What would settle a doubt, in the reader's language; the server's English for a kind that is not known here. */
export function saySettle(finding: FindingLike & { readonly settle: string }, say: Say, language: string): string {
  return (language === 'en' ? ofHeading(finding, say) : sentencesOf(finding))?.[1] ?? finding.settle;
}

/** What a kind of finding is called; null where this client does not know it. */
export function sayFindingKind(kind: string, say: Say): string | null {
  return isKnown(kind) ? say(`finding.${kind}`) : null;
}

function ofHeading({ kind, message, values }: FindingLike, say: Say): readonly [says: string, settles: string] | null {
  const sentences = values && isKnown(kind) ? headingSentences[kind] : undefined;
  if (!sentences) return null;
  const value = (name: string) => values!.find((one) => one.name === name)?.text ?? '';
  return sentences(value, [value('field'), ...value('fields').split(', ')].filter(Boolean).map((field) => sayField(field, say)), message);
}

function sentencesOf({ kind, values, quote }: FindingLike): readonly [says: string, settles: string] | null {
  if (!values || !isKnown(kind)) return null;
  return findingSentences[kind]((name) => (name === 'quote' ? quote : values.find((one) => one.name === name)?.text) ?? '');
}

const isKnown = (kind: string): kind is FindingKind => (findingKinds as readonly string[]).includes(kind);
