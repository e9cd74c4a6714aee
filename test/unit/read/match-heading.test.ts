import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../server/lexicon/folding.ts';
import { headingsOf } from '../../../server/lexicon/headings.ts';
import { knownFields } from '../../../server/model/record.ts';
import type { KnownField } from '../../../server/model/record.ts';
import { matchHeading } from '../../../server/read/match-heading.ts';

const phrases = knownFields.flatMap((field) => headingsOf[field].split('|').map((text) => ({ field, text: text.trim() })));

describe('matchHeading', () => {
  test.each<[heading: string, field: KnownField]>([
    ['FragmentID', 'id'], ['Fragment ID', 'id'], ['fragment_id', 'id'], ['RECORD NO.', 'id'], ['Numéro de fiche', 'id'], ['Identificador', 'id'],
    ['Outcome status', 'status'], ['Statut', 'status'], ['Estado', 'status'],
    ['OH-harvesting period', 'period'], ['Harvest period', 'period'], ['Periode de recolte', 'period'], ['Periodo de cosecha', 'period'],
    ['Pays / Région', 'country'], ['PAYS', 'country'], ['País', 'country'], ['Country (where the change took place)', 'country'], ['Country:', 'country'],
    ['Année', 'year'], ['Año', 'year'], ['3. Year', 'year'],
    ["Description de l'incidence", 'description'], ['Description de l’incidence', 'description'], ['DESCRIPTION DU CHANGEMENT', 'description'], ['OutcomeDescription', 'description'], ['Outcome', 'description'],
    ['Significance of the outcome', 'significance'], ['Importance', 'significance'], ["Importance de l'incidence", 'significance'],
    ['Additional information (use if needed) ', 'additional'], ['Info complémentaire', 'additional'], ['Informations complémentaires (si besoin)', 'additional'],
    ['Rating significance', 'ratingSignificance'], ['Cotation importance', 'ratingSignificance'], ['Rating contribution', 'ratingContribution'],
    ['Social actor', 'socialActor'], ['Échelle', 'scale'], ['Contribution du programme', 'programmeContribution'], ['Programme contribution', 'programmeContribution'],
    ['Contribution of other actors and factors', 'otherContribution'], ["Contribution d'autres acteurs et facteurs", 'otherContribution'],
    ['The change was unintended', 'unintended'], ['Changement non intentionnel', 'unintended'], ['Outcome is negative', 'negative'],
    ['Evidence supporting the outcome statement', 'evidence'], ['Preuves', 'evidence'],
    ['Outcome statements is CONFIDENTIAL', 'confidential'], ['Confidential? (Y/N)', 'confidential'], ['CONFIDENTIEL', 'confidential'], ['Confidencial', 'confidential'],
    ['Link to Outcomes in Results Framework ', 'framework'], ['Lien avec le cadre de résultats', 'framework'],
    ['Link to SCC Specific Objectives', 'objectives'], ['Link to ABC Specific Objectives', 'objectives'], ['Lien avec les objectifs spécifiques', 'objectives'],
    ['Outcome description: who changed what, where and when?', 'description'], ['Significance - why does this change matter?', 'significance'], ['Country – choose from the list below', 'country'],
    ['Year / Année', 'year'], ['Country | Pays | País', 'country'], ['1.2 Outcome description', 'description'], ['12) Country', 'country'],
    ['Is this outcome confidential? (Yes/No)', 'confidential'], ['Confidential Y/N', 'confidential'], ['Cette incidence est-elle confidentielle ? oui/non', 'confidential'], ['Unintended yes/no', 'unintended'],
    [`Outcome description: ${'say in one or two sentences what changed; '.repeat(8)}`, 'description'],
    ['StoryFragment_Merged', 'story'], ['MCQType of change', 'changeType'], ['Type de changement (QCM)', 'changeType'], ['TypeOfChangeCluster', 'changeCluster'],
  ])('reads %j as %s', (heading, field) => {
    expect(matchHeading(heading)).toMatchObject({ how: 'sure', fields: [field] });
  });

  test.each<[heading: string, field: KnownField]>([
    ['coutnry', 'country'], ['Contry', 'country'], ['Yaer', 'year'], ['FragementID', 'id'], ['Outcome descripton', 'description'], ['Desciption de lincidence', 'description'],
    ['Cotation importence', 'ratingSignificance'], ['Confidentail', 'confidential'], ['Contribtion of the programme', 'programmeContribution'], ['Significanse', 'significance'],
  ])('reads the slip %j as %s', (heading, field) => {
    expect(matchHeading(heading)).toMatchObject({ how: 'misspelt', fields: [field] });
  });

  test.each<[heading: string, field: KnownField]>([
    ['Contribution', 'programmeContribution'], ['Contribution', 'otherContribution'], ['Region', 'country'], ['Comments', 'additional'], ['Is it sensitive or confidential?', 'confidential'],
    ['Country of the partner', 'country'], ['Lien CR', 'framework'],
    ['Contribution of our organisation', 'programmeContribution'], ['Contribution of partners', 'otherContribution'], ['Outcome: budget', 'description'], ['Year / Country', 'year'], ['Is it kept from the public or confidential', 'confidential'],
  ])('asks whether %j is %s', (heading, field) => {
    const { how, fields } = matchHeading(heading);
    expect(how).toBe('likely');
    expect(fields).toContain(field);
  });

  test.each(['May be published', 'Public?', 'Can be shared with donors', 'Not confidential', 'Non confidentiel', 'Peut être publié', 'Se puede compartir', 'Open access'])(
    'never reads %j, which asks the opposite, as confidential by itself', (heading) => {
      const { how, fields: [first], opposite } = matchHeading(heading);
      expect({ how, first, opposite }).toEqual({ how: 'likely', first: 'confidential', opposite: true });
    },
  );

  test.each(['The change was intended', 'Cambio intencional', 'Changement intentionnel'])('does not take %j for its opposite', (heading) => {
    expect(matchHeading(heading).fields).not.toContain('unintended');
  });

  test.each(['Visa du bureau', 'Colonne1', 'Budget', '', '   ', '???', '备注', 'x'.repeat(5000)])('knows nothing of %j', (heading) => {
    expect(matchHeading(heading).how).toBe('unknown');
  });

  test('no phrase is claimed by two fields', () => {
    const claimed = new Map<string, Set<KnownField>>();
    for (const { field, text } of phrases) claimed.set(fold(text).replaceAll(' ', ''), (claimed.get(fold(text).replaceAll(' ', '')) ?? new Set()).add(field));
    expect([...claimed].filter(([, fields]) => fields.size > 1)).toEqual([]);
  });

  test('case, blanks and punctuation make no difference', () => {
    const dressed = fc.tuple(fc.constantFrom(...phrases), fc.constantFrom('upper', 'lower', 'as is'), fc.constantFrom('', ' ', '*', ' :', ' (optional)'), fc.constantFrom(' ', '  ', '_', '\n', ' - '));
    fc.assert(fc.property(dressed, ([{ field, text }, letters, tail, blank]) => {
      const cased = letters === 'upper' ? text.toUpperCase() : letters === 'lower' ? text.toLowerCase() : text;
      expect(matchHeading(`${cased.replaceAll(' ', blank)}${tail}`)).toMatchObject({ how: 'sure', fields: [field] });
    }), { numRuns: 2000 });
  });

  test('a slip never makes a heading surely another field', () => {
    const slip = fc.tuple(fc.constantFrom(...phrases.filter(({ text }) => fold(text).split(' ').every((word) => word.length > 3))), fc.nat());
    fc.assert(fc.property(slip, ([{ field, text }, at]) => {
      const cut = at % text.length;
      const { how, fields } = matchHeading(text.slice(0, cut) + text.slice(cut + 1));
      if (how === 'sure' || how === 'misspelt') expect(fields).toEqual([field]);
    }), { numRuns: 3000 });
  });
});
