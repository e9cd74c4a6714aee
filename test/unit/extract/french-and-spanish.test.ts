import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../server/extract/extract-claims.ts';
import { recordWith } from '../../support/make-claims.ts';

/** Each training that a text tells, as "givers > receivers, when", in order. */
function told(text: string): string[] {
  return extractClaims(recordWith({ additional: text })).events.map(({ givers, persons, receivers, when }) =>
    `${[...givers, ...persons].join(' + ')} > ${receivers.map((ref) => ref.split(' @ ')[0]).join(' + ')}, ${when.start?.slice(0, 7) ?? '?'}`);
}

describe('French sentences', () => {
  it.each([
    ['the subject behind its verb', "Ont pris part à la formation de l'École Djoliba, en avril 2022 : le Réseau Jigi, l'Alliance Sira et la Ligue Kayira.", ['École Djoliba > Réseau Jigi + Alliance Sira + Ligue Kayira, 2022-04']],
    ['what was made possible', 'La subvention a permis à la Fondation Alafia de former trente enseignants en février 2023.', ['Fondation Alafia > enseignants, 2023-02']],
    ['a training told as over', "Après sa formation par la Ligue Mvog en mai 2022, le Réseau Ekang a formé, en septembre, les chefs de quartier.", ['Ligue Mvog > Réseau Ekang, 2022-05', 'Réseau Ekang > chefs de quartier, 2022-09']],
    ['perfect infinitives', 'Après avoir été formée par le Centre Mbongo en avril 2023, la Ligue Mvog a formé cinquante taximen en octobre 2023.', ['Centre Mbongo > Ligue Mvog, 2023-04', 'Ligue Mvog > taximen, 2023-10']],
    ['perfect gerunds', 'La note a été rédigée par trois membres de la Ligue Mvog ayant suivi, en avril 2023, la formation du Centre Mbongo.', ['Centre Mbongo > Ligue Mvog, 2023-04']],
    ['reflexive verbs', 'Les déléguées de la Ligue Mvog se sont formées auprès du Centre Mbongo en avril 2023.', ['Centre Mbongo > Ligue Mvog, 2023-04']],
    ['lists with "de" said again', "Le Centre Mbongo a organisé en avril 2023, à l'intention de la Ligue Mvog, du Collectif Nkul et du Réseau Ekang, un séminaire de formation.", ['Centre Mbongo > Ligue Mvog + Collectif Nkul + Réseau Ekang, 2023-04']],
    ['"ne … que"', "Le Centre Mbongo n'a formé que la Ligue Mvog, en mars 2022.", ['Centre Mbongo > Ligue Mvog, 2022-03']],
    ['those who are sent', 'La Ligue Mvog a envoyé quatre déléguées à la formation que le Centre Mbongo a donnée en avril 2023.', ['Centre Mbongo > Ligue Mvog, 2023-04']],
    ['skills strengthened', "Le Centre Mbongo a renforcé les capacités de vingt membres de la Ligue Mvog lors d'un atelier tenu à Kribi en mars 2022.", ['Centre Mbongo > Ligue Mvog, 2022-03']],
    ['a share of women', 'Seize fontainiers, dont cinq femmes, ont été formés par le Centre Mbongo en février 2023.', ['Centre Mbongo > fontainiers, 2023-02']],
    ['those who give it together', "Le Centre Mbongo a co-animé avec la Ligue Mvog un atelier de formation pour les sages-femmes en juin 2022.", ['Centre Mbongo + Ligue Mvog > sages-femmes, 2022-06']],
  ])('tell %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    'Sept associations ont formé une coalition à Dschang en mars 2022.',
    "Le comité s'est formé en mars 2022 avec sept associations.",
    "Le ministère s'est engagé à former les juges de Dschang.",
    "Les gendarmes ont refusé de suivre la formation de l'Institut Rary.",
    'Sans avoir été formés, les gendarmes ont dressé les procès-verbaux.',
    'Le Centre Mbongo aurait formé la Ligue Mvog si les fonds étaient arrivés.',
    "Faute de moyens, la formation promise aux sages-femmes n'a jamais eu lieu.",
    'Les observateurs formés ont documenté douze cas à Thiès en mai 2023.',
  ])('tell none: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('Spanish sentences', () => {
  it.each([
    ['reflexive verbs', 'La Coordinadora Ñande se formó con la Fundación Lapacho en abril de 2023.', ['Fundación Lapacho > Coordinadora Ñande, 2023-04']],
    ['reflexive passives', 'Se impartieron tres talleres de capacitación a los pescadores, facilitados por el Centro Manglar, en marzo de 2022.', ['Centro Manglar > pescadores, 2022-03']],
    ['the subject behind its verb', 'En la capacitación, en marzo de 2022, facilitada por el Instituto Norte, participaron la Red Vigía y la Mesa Juvenil.', ['Instituto Norte > Red Vigía + Mesa Juvenil, 2022-03']],
    ['whose a trainer is', 'Ana Ruiz, de la Red Vigía, dio clases de contabilidad a 35 tejedoras en junio de 2022.', ['Red Vigía > tejedoras, 2022-06']],
    ['what was made possible', 'El apoyo permitió a la Asociación Talamanca formar a treinta guardaparques en febrero de 2022.', ['Asociación Talamanca > guardaparques, 2022-02']],
    ['a training passed on in turn', 'La Red Vigía, formada por la Casa Alba en marzo de 2022, replicó a su vez el taller con 30 tejedoras en junio.', ['Casa Alba > Red Vigía, 2022-03', 'Red Vigía > tejedoras, 2022-06']],
  ])('tell %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    'La Red Vigía se formó en 2010 con siete asociaciones.',
    'La alcaldía se comprometió a formar a los inspectores.',
    'Se espera que las maestras formen a los padres de familia en septiembre de 2023.',
    'La Casa Alba acompañó y asesoró a la Red Vigía durante 2022.',
  ])('tell none: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
