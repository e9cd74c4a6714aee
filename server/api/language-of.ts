import type { Language } from '../model/claim.ts';

const languages: readonly Language[] = ['en', 'fr', 'es'];

/** The first language of an `Accept-Language` header in which names may be had; null: none of them. */
export function languageOf(headers: Headers): Language | null {
  const asked = (headers.get('accept-language') ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().split(';');
    const weight = parameters.map((parameter) => /^\s*q=([\d.]+)$/u.exec(parameter)?.[1]).find((found) => found !== undefined);
    return { language: languages.find((language) => tag.toLowerCase().split('-')[0] === language), weight: weight === undefined ? 1 : Number(weight) };
  });
  return asked.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight).find(({ language }) => language !== undefined)?.language ?? null;
}
