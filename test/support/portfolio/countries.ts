export interface PortfolioCountry {
  readonly code: string;
  readonly language: 'en' | 'fr';
  readonly name: string;
  /** As a sentence says where: "in Ghana", "au Mali". */
  readonly where: string;
  readonly demonym: string;
  readonly towns: readonly string[];
}

const country = (code: string, language: 'en' | 'fr', name: string, where: string, demonym: string, towns: string): PortfolioCountry => ({
  code, language, name, where, demonym, towns: towns.split(','),
});

/** Countries of a generated portfolio, with towns whose names only they have. */
export const portfolioCountries: readonly PortfolioCountry[] = [
  country('BF', 'fr', 'Burkina Faso', 'au Burkina Faso', 'burkinabè', 'Ouagadougou,Bobo-Dioulasso,Koudougou,Kaya,Fada N’Gourma,Banfora'),
  country('ML', 'fr', 'Mali', 'au Mali', 'malienne', 'Bamako,Sikasso,Mopti,Kayes,Ségou,Gao'),
  country('NE', 'fr', 'Niger', 'au Niger', 'nigérienne', 'Niamey,Zinder,Maradi,Tahoua,Agadez,Dosso'),
  country('TG', 'fr', 'Togo', 'au Togo', 'togolaise', 'Lomé,Kara,Sokodé,Atakpamé,Dapaong,Kpalimé'),
  country('BJ', 'fr', 'Bénin', 'au Bénin', 'béninoise', 'Cotonou,Parakou,Natitingou,Abomey,Djougou,Kandi'),
  country('SN', 'fr', 'Sénégal', 'au Sénégal', 'sénégalaise', 'Dakar,Thiès,Ziguinchor,Kaolack,Tambacounda,Kolda'),
  country('TD', 'fr', 'Tchad', 'au Tchad', 'tchadienne', 'N’Djamena,Moundou,Abéché,Sarh,Mongo,Doba'),
  country('KE', 'en', 'Kenya', 'in Kenya', 'Kenyan', 'Nairobi,Kisumu,Mombasa,Eldoret,Garissa,Nakuru'),
  country('UG', 'en', 'Uganda', 'in Uganda', 'Ugandan', 'Kampala,Gulu,Mbarara,Arua,Lira,Jinja'),
  country('TZ', 'en', 'Tanzania', 'in Tanzania', 'Tanzanian', 'Dodoma,Arusha,Mwanza,Iringa,Tanga,Morogoro'),
  country('GH', 'en', 'Ghana', 'in Ghana', 'Ghanaian', 'Accra,Kumasi,Tamale,Bolgatanga,Wa,Ho'),
  country('MW', 'en', 'Malawi', 'in Malawi', 'Malawian', 'Lilongwe,Blantyre,Zomba,Mzuzu,Karonga,Mangochi'),
  country('LR', 'en', 'Liberia', 'in Liberia', 'Liberian', 'Monrovia,Gbarnga,Buchanan,Voinjama,Zwedru,Ganta'),
  country('SL', 'en', 'Sierra Leone', 'in Sierra Leone', 'Sierra Leonean', 'Freetown,Bo,Kenema,Makeni,Kailahun,Magburaka'),
];
