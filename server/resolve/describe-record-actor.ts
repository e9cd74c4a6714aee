import { slug } from '../lexicon/folding.ts';
import type { Form } from '../model/actor.ts';
import type { NameClaim, RecordActor } from '../model/claim.ts';
import { addressOf } from '../model/passage.ts';
import { kindOf } from './bundle-names.ts';
import { writtenSo } from './reason-forms.ts';
import type { RecordCluster } from './RecordNames.ts';

/** Names an actor of one record: its longest sure form, for a group the noun phrase, and the acronym most used. */
export function describeRecordActor({ sure, likely }: RecordCluster): RecordActor {
  const names = sure.flatMap((bundle) => bundle.names);
  const all = [...names, ...likely.flatMap(({ bundles }) => bundles.flatMap((bundle) => bundle.names))];
  const kind = kindOf(names) === 'organization' ? kindOf(all) : kindOf(names);
  const shared = sure.flatMap((bundle) => bundle.shared);
  const acronym = mostNamed(names.filter((name) => name.acronym))?.form ?? shared[0]?.form ?? null;
  const written = names.filter((name) => !name.acronym);
  const full = kind === 'group' ? mostNamed(written) : longest(written);
  const name = full?.form ?? acronym ?? names[0]!.form;
  const country = sure.find((bundle) => bundle.country !== null)?.country ?? likely.flatMap(({ bundles }) => bundles).find((bundle) => bundle.country !== null)?.country;
  return {
    name,
    acronym,
    kind,
    country: kind === 'programme' ? null : (country ?? null),
    place: kind === 'group' ? (names.find(({ place }) => place !== null)?.place ?? null) : null,
    forms: formsOf(name, names, [
      ...shared.map(({ form, reason }): Form => ({ form, strength: 'sure', reason })),
      ...likely.flatMap(({ bundles, reason, decided }) => bundles.flatMap((bundle) => bundle.names).map(({ form }): Form =>
        (decided ? { form, strength: 'sure', reason: 'made one by a decision' } : { form, strength: 'likely', reason }))),
    ]),
    refs: all.map(({ ref }) => ref),
    passages: [...new Map(all.flatMap(({ passages }) => passages).map((passage) => [addressOf(passage), passage])).values()],
  };
}

function mostNamed(names: readonly NameClaim[]): NameClaim | undefined {
  return [...names].sort((a, b) => b.passages.length - a.passages.length || b.form.length - a.form.length)[0];
}

function longest(names: readonly NameClaim[]): NameClaim | undefined {
  return [...names].sort((a, b) => b.form.length - a.form.length)[0];
}

/** Each form once, the name first. */
function formsOf(name: string, names: readonly NameClaim[], more: readonly Form[]): Form[] {
  const sure = [...names].sort((a, b) => Number(b.form === name) - Number(a.form === name))
    .map((claim): Form => ({ form: claim.form, strength: 'sure', reason: reasonFor(claim, name, names) }));
  const forms = new Map<string, Form>();
  for (const form of [...sure, ...more]) if (!forms.has(form.form)) forms.set(form.form, form);
  return [...forms.values()];
}

function reasonFor(claim: NameClaim, name: string, names: readonly NameClaim[]): string {
  if (claim.form === name) return writtenSo;
  const own = new Set(names.map(({ ref }) => ref));
  const equated = claim.equates.find(({ ref }) => own.has(ref)) ?? names.flatMap(({ equates }) => equates).find(({ ref }) => ref === claim.ref);
  if (equated) return equated.reason;
  return names.some((other) => other !== claim && slug(other.form) === slug(claim.form))
    ? 'the same but for case, accents and punctuation'
    : 'the same but for the kind of body and the country';
}
