import { refusalSentences } from './fr/refusal-sentences.ts';

export interface RefusalLike {
  /** In English. */
  readonly why: string;
  /** What its sentences are made from; without it there is only English. */
  readonly reason?: { readonly kind: string; readonly values: readonly { readonly name: string; readonly text: string }[] } | null;
}

/** Why something was not read, and what to do about it; `english` where it is said so, though the reader has another language. */
export function sayRefusal(refusal: RefusalLike & { readonly remedy?: string }, language: string): { readonly why: string; readonly remedy: string; readonly english: boolean } {
  const { why, remedy = '', reason } = refusal;
  const sentences = language === 'en' || !reason ? null : (refusalSentences[reason.kind]?.((name) => reason.values.find((value) => value.name === name)?.text ?? '') ?? null);
  return sentences ? { why: sentences[0], remedy: sentences[1], english: false } : { why, remedy, english: language !== 'en' };
}
