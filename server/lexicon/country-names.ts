/** Names by which records call a country beside those of `Intl.DisplayNames` in English, French and Spanish. */
export const countryAliases: Readonly<Record<string, string>> = {
  BA: 'Bosnia|Bosnie', BF: 'Burkina', BO: 'Bolivia', BI: 'Burundi', CD: 'DRC|D.R.C.|RDC|R.D.C.|DR Congo|D.R. Congo|RD Congo|Democratic Republic of the Congo|Democratic Republic of Congo|République démocratique du Congo|Rép. dém. du Congo|República Democrática del Congo|Congo-Kinshasa|Congo Kinshasa',
  CF: 'CAR|RCA|Centrafrique|Central African Republic|République centrafricaine|República Centroafricana',
  CG: 'Congo|Congo-Brazzaville|Republic of the Congo|République du Congo|República del Congo', CI: "Ivory Coast|Côte d'Ivoire|Cote dIvoire|Costa de Marfil|RCI",
  CV: 'Cabo Verde|Cape Verde|Cap-Vert', CZ: 'Czech Republic|République tchèque', DO: 'Dominican Republic|République dominicaine|República Dominicana',
  GB: 'UK|United Kingdom|Great Britain|England|Royaume-Uni|Reino Unido', GM: 'The Gambia|Gambie', GN: 'Guinée Conakry|Guinea Conakry|Guinea-Conakry',
  GW: 'Guinée-Bissau|Guinea-Bissau|Guinée Bissau', IR: 'Iran', IQ: 'Irak', KE: 'Kenia', KR: 'South Korea|Corée du Sud', LA: 'Laos', LY: 'Libya|Libye',
  MD: 'Moldova|Moldavie', ML: 'Malí', MK: 'North Macedonia|Macedonia|Macédoine', MM: 'Burma|Birmanie|Myanmar|Birmania',
  PS: 'Palestine|Palestina|Occupied Palestinian Territory|Occupied Palestinian Territories|OPT|oPt|Territoires palestiniens|Territoire palestinien occupé|Gaza|Gaza Strip|West Bank|Cisjordanie|Cisjordania|Bande de Gaza|Franja de Gaza',
  RU: 'Russia|Russie|Rusia', SS: 'South Sudan|Soudan du Sud|Sud-Soudan|Sudán del Sur', SY: 'Syria|Syrie|Siria', SZ: 'Swaziland|Eswatini', TD: 'Chad|Tchad',
  TL: 'East Timor|Timor oriental', TR: 'Turkey|Türkiye|Turquie|Turquía', TZ: 'Tanzania|Tanzanie|Zanzibar', US: 'USA|U.S.A.|United States|États-Unis|Estados Unidos|EE. UU.', VE: 'Venezuela', VN: 'Vietnam|Viet Nam',
  ZA: 'South Africa|Afrique du Sud|Sudáfrica', SN: 'Sénégal', MR: 'Mauritanie', NE: 'Niger|Níger', ET: 'Éthiopie|Etiopía', CM: 'Cameroun|Cameroon|Camerún',
};

/** Names that a country's name is part of and that are no country: a river, a valley, a body of water. */
export const notCountries: readonly string[] = [
  'Jordan Valley', 'Jordan River', 'River Jordan', 'vallée du Jourdain', 'Niger Delta', 'Delta du Niger', 'Delta central du Niger', 'Niger River', 'River Niger',
  'fleuve Niger', 'boucle du Niger', 'río Níger', 'Lake Chad', 'Lac Tchad', 'Lago Chad', 'Lake Chad Basin', 'bassin du lac Tchad', 'fleuve Sénégal',
  'Senegal River', 'vallée du Sénégal', 'vallée du fleuve Sénégal', 'Gulf of Guinea', 'Golfe de Guinée', 'Golfo de Guinea', 'Congo River', 'Congo Basin',
  'fleuve Congo', 'bassin du Congo', 'Lake Malawi', 'Lac Malawi', 'Papua New Guinea', 'Nouvelle-Guinée', 'Indian Ocean', 'océan Indien', 'New Mexico',
  'Mexico City', 'Ciudad de México', 'Guatemala City', 'Ciudad de Guatemala', 'Panama City', 'Kuwait City', 'French Guiana', 'American Samoa', 'British Council', 'French Embassy',
];
