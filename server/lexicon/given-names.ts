import { fold } from './folding.ts';

/** Given names that are common where these records are written; they tell a person from a body of two capitals. */
const names = `
  Abdou Abdoul Abdoulaye Abdoulkader Abdul Abdulaziz Abdulkadir Abdullah Abdullahi Abdulrahman Abebe Abena Abimbola Abla Abubakar Abuk Achieng Achille Achol Ada Adama Adamou Adamu Adelaide Adele Adèle Aden Adeola Adjoa Adolphe Adrien Adwoa
  Afi Agnes Agnès Agus Ahmad Ahmadou Ahmed Aicha Aïcha Aida Aïda Aigul Ainura Aisha Aïssa Aïssata Aissatou Aïssatou Aizada Akello Akinyi Akosua Alain Alassane Albert Albertine Alberto Alejandra Alejandro Alemayehu Alex Alexander Alexandra
  Alexandre Alfred Alhassane Ali Alice Alicia Alima Aline Aliou Alioune Almaz Alphonse Ama Amadou Amaka Amal Amani Amara Amed Amelia Amélia Amélie Amenan Amihan Amina Aminata Amine Amir Amjad Amos Amy Ana Anahit Anatole André Andrea Andrés
  Andrew Andriy Ange Ángel Angela Ángela Angèle Anil Anita Ann Anna Anne Annie Antoine Antoinette Antonia Antonio Antônio Anwar Apollinaire Arlette Armand Armel Armen Arsène Arthur Asha Ashenafi Asif Asma Assane Assétou Assita Astou Atieno
  Augustin Augustine Aung Awa Ayaan Ayawa Ayen Ayesha Aysel Azamat Aziz Aziza Babacar Babatunde Bakari Bakary Bako Bakyt Barasa Bashar Bassam Bassirou Beatrice Béatrice Beatriz Bekele Benedict Bénédicte Benjamin Benoît Berhanu Bermet
  Bernadette Bernard Berta Bertha Bertin Bertrand Bilal Bilquis Bimala Binta Bintou Bishnu Blaise Blanca Blandine Bola Bongani Boniface Bopha Boubacar Boureima Brenda Brigitte Brima Bruno Budi Bushra Bwalya Caio Caleb Camila Camille Carine
  Carla Carlos Carmen Carmenza Carole Caroline Casimira Catherine Cécile Cecilia Célestin Céline César Chaltu Chanda Chantal Charity Charles Charlotte Chebet Cheick Cheikh Chenda Cheptoo Chidi Chiedza Chikondi Chileshe Chinedu Chioma Chipo
  Cholpon Christelle Christian Christiane Christina Christine Christophe Christopher Cissé Clara Clarisse Claude Claudia Claudine Clémence Clément Clémentine Collins Constance Consuelo Corazon Cristian Cristina Cynthia Cyrille Daniel
  Daniela Danielle Daniyar David Dawit Débora Deborah Deepak Delphine Deng Denis Denise Dennis Désiré Dewi Diana Diane Diego Dieudonné Dilnoza Dina Dinesh Dionisia Djamila Djénéba Djibril Dmytro Doaa Doina Dolores Dominic Dominique Domitila
  Donatien Doris Dorothée Dorothy Dragan Edem Edgar Edith Édith Edmond Eduardo Edward Edwin Efua Ekow Elena Eleonora Elhadj Eliane Élie Elisa Elisabeth Élisabeth Élise Elizabeth Elnur Elsa Elvira Emeka Emilia Emilie Émilie Emilio Emily Emma
  Emmanuel Emmanuelle Enrique Eric Éric Ernest Ernesto Espérance Esperanza Esteban Estela Esther Étienne Eugène Eugénie Eulalia Eunice Eusebio Eva Evelyn Evelyne Ezekiel Fabien Fabrice Fadi Fadimata Fadma Faisal Fanta Farah Farai Farid
  Farida Farrukh Farzana Fatima Fatimata Fatma Fatou Fatouma Fatoumata Fatuma Faustin Felicia Félicité Felipe Félix Ferdinand Fermín Fernanda Fernando Fidèle Firas Firmin Flavia Flora Florence Florent Florentine Foday Fode Fofana Folake
  Frances Francesca Francis Francisca Francisco Franck François Françoise Frank Fred Freddy Frédéric Funmi Gabriel Gabriela Gabrielle Gadisa Gael Galina Garang Gaspard Gaston Gayane Geneviève Genoveva George Georges Georgette Gerald Gérard
  Germaine Getachew Ghada Ghassan Gheorghe Gift Gilbert Gilles Giorgi Gisèle Gita Gladys Gloria Godfrey Gonzalo Goran Grace Grâce Graciela Gregory Guadalupe Guillaume Guillermo Gulnara Gumercindo Gunel Gustavo Guy Habib Habiba Habimana
  Hadiza Hadja Haidar Haja Hala Halima Halimatou Halimo Halyna Hamadou Hamidou Hamisi Hamza Hana Hanan Hani Hannah Haoua Hapsatou Harouna Harriet Hasmik Hassan Hassane Hauwa Hawa Hector Héctor Helen Hélène Henri Henriette Henry Herbert
  Hermann Hervé Hiba Hilda Hirut Hodan Honoré Honorine Hortense Htet Htoo Huda Hugo Hussein Ibrahim Ibrahima Ida Idriss Idrissa Ifeoma Ifrah Ignace Ignacio Ikenna Ileana Ilisapeci Iman Imelda Imran Inas Ines Inés Ingabire Innocent Ion
  Iracema Iradukunda Irene Irène Iryna Isaac Isabel Isabelle Isatou Ishimwe Ismaël Ismail Issa Issaka Issouf Itzel Ivan Iván Ivana Iyad Jacinta Jackson Jacob Jacqueline Jacques Jaime Jairo Jamal James Jamila Jandira Jane Janet Janvier
  Javier Jean Jeanne Jeannette Jelena Jennifer Jepkosgei Jeremiah Jérôme Jessica Jesús Jhon Joachim Joan Joana Joanna Joel Joël John Johnson Jonathan Jorge Jose José Josefa Joseline Joseph Josephine Joséphine Joshua Josué Joyce Juan Juana
  Judith Jules Julia Julian Julián Juliana Julie Julien Juliette Julio Julius Juma Justin Justine Juvénal Kadiatou Kadidia Kadija Kalilou Kamala Kamau Karen Karim Karima Karine Karla Kassim Kate Katherine Kavita Kebede Keita Keji Kelvin
  Kemi Kenneth Ketevan Ketut Kevin Khadiatou Khadidja Khadija Khaled Khalid Khalil Khamis Khin Kimani Kiprono Kofi Kojo Kokou Komi Kondwani Kossi Kouadio Kouamé Kouassi Kudzai Kwabena Kwaku Kwame Kwasi Kyaw Laila Lamine Lassana Lassina
  Laura Laure Laurence Laurent Laxmi Layla Léa Leila Leïla Lensa Leonard Léonard Leonardo Léopold Leticia Levan Leyla Liban Lidia Ligaya Ligia Lilian Liliana Lilly Limbani Linda Lindiwe Lionel Lissette Litia Loata Lorena Lorenzo Loubna
  Louis Louise Luc Lucas Lucia Lucía Lucie Lucien Lucienne Lucy Ludmila Luis Luisa Lydia Lydie Madeleine Maha Mahamadou Mahamane Mahamat Maher Mahesh Mahmoud Mai Maimouna Maïmouna Majok Malee Mamadou Mame Mamoudou Manal Manuel Manuela Marc
  Marcel Marcela Marceline Marcelle Marcelo Marco Marcos Margaret Margarita Marguerite Maria María Mariam Mariama Mariame Mariana Mariano Maricel Marie Mariela Marina Mario Marion Marisol Marites Maritza Mark Marta Martha Martial Martin
  Martín Martine Marwan Mary Maryam Mathieu Mathilde Matilde Matthew Maureen Maurice Mauricio Mawuli Max Maxime Maya Mazen Mbaye Meena Meerim Mekdes Mele Mercedes Mercy Mere Meriem Meseret Michael Michel Michèle Michelle Miguel Mihai Milica
  Mireille Mirela Miriam Modeste Modibo Modou Mohamed Mohammad Mohammed Mohamud Moïse Moises Moisés Mona Monica Mónica Monique Morgan Moses Mouhamed Moussa Moustapha Mphatso Muhammad Mukamana Mulenga Mulugeta Muna Munir Musa Mustafa Muthoni
  Mutinta Mutoni Mutua Mwajuma Mwanaisha Mwangi Mwila Myint Mykola Myriam Nabil Nadège Nadia Nadine Nafissa Nafissatou Naliaka Nancy Naomi Narine Nasreen Nassim Natalia Nathalie Nathan Naveed Naw Nayeli Ndayisenga Ndeye Neema Nekesa Nelly
  Nelson Nemesio Nestor Néstor Ngozi Nguyen Niamh Nicolas Nicolás Nicole Nilar Nilda Nilufar Nino Nisreen Niyonzima Nizar Njeri Nkechi Noah Noël Noémie Noha Nohemí Nomsa Nomvula Nora Norah Norma Nour Noura Nshimiyimana Nurgul Nuria Nyakor
  Nyambura Nyandeng Nyasha Nyibol Obinna Ochieng Octavio Odette Odhiambo Odile Okello Oksana Olena Olga Olive Oliver Olivia Olivier Olufemi Omar Osama Oscar Óscar Osman Otieno Oumar Oumarou Oumou Ousmane Ousseini Pablo Pacifique Pamela
  Pascal Pascaline Patience Patrice Patricia Patricio Patrick Paul Paula Paulette Paulina Pauline Pedro Perpétue Peter Philbert Philip Philippe Phyu Pierre Pilar Placide Pooja Prakash Prasert Prince Priscilla Priya Prosper Prudence Qasim
  Rabia Rabiatou Rachel Rachid Raed Rafael Raimunda Raissa Rajesh Rakiya Rama Ramata Ramatou Ramatu Ramesh Rami Ramiro Ramón Rana Rania Raoul Raphaël Raquel Rasha Rashid Ratna Ratu Raúl Raymond Rebeca Rebecca Reem Regina Régine Rehema Reine
  Rekha René Renée Ricardo Richard Rigoberta Rima Rina Rita Robert Roberto Rocío Rodolfo Rodrigo Rogelio Roger Rokia Rola Roland Romain Rommel Rosa Rosalba Rosalía Rosaline Rosario Rose Roselyne Rosine Rovshan Rowena Roxana Rubén Rudo
  Rukhsana Rustam Rutendo Ruth Saad Saada Sabine Sade Sadia Sadio Safia Said Saïd Saida Salah Salamatou Salamatu Saleh Salif Salifou Salimata Sally Salma Salman Salome Salomé Salomon Salote Samar Samba Sami Samia Samir Samira Samson Samuel
  Sana Sanata Sandar Sandra Sanjay Santiago Sara Sarah Saturnina Sawsan Seble Segun Seif Sékou Selam Selma Selorm Semisi Senyo Sereana Serge Sergio Serhiy Severino Seydou Shabnam Sharon Shazia Sheila Shireen Siaka Sibusiso Sidi Sidonie Sidy
  Silvia Simon Simone Sione Sipho Sira Siriporn Sita Siti Soe Sofia Sofía Sokha Solange Solomon Somchai Somsak Sonia Sophal Sophie Souleymane Srey Stanislas Stella Stéphane Stephanie Stéphanie Stephen Steven Suha Sulaiman Sunil Sunita
  Suresh Susan Susana Sushila Suzanne Svetlana Svitlana Sylvain Sylvia Sylvie Tafadzwa Tamar Tamara Tania Tareq Tariq Tatenda Tatiana Tendai Tenin Teodora Teodoro Teresa Teresia Teresinha Tesfaye Tevita Thabo Thandeka Thandi Thandiwe Thein
  Themba Théodore Theresa Thérèse Thiago Thida Thierry Thiri Thoko Thomas Tigist Timothy Tinashe Tomás Toussaint Tsegaye Tunde Uche Umar Umaru Urbain Usman Uwase Uwimana Valentin Valentina Valentine Valeria Valérie Vanessa Vasile Vasiti
  Verónica Véronique Victoire Victor Víctor Victoria Vincent Violeta Virginia Virginie Vivian Viviane Wael Wafa Wafula Wairimu Walaa Walid Wambui Wangari Wanjiku Wanjiru Wayan Wendy Wilber Wilfried William Wilson Ximena Xóchitl Yacine
  Yacouba Yahya Yanti Yara Yasmin Yasmine Yasser Yaw Yaya Yeison Yesenia Yetunde Yohannes Yolanda Yonas Yousef Youssef Youssouf Yussuf Yusuf Yves Yvette Yvonne Zahra Zainab Zakaria Zara Zarina Zaw Zebo Zeina Zeinab Zeinabou Zénabou Zhanna
  Ziad Zineb Zione Zoé Zohra Zoila Zoran Zorica Zoulaïha Zubeida Zuhair
`;

let known: ReadonlySet<string> | null = null;

/** Whether a word is a common given name. */
export function isGivenName(word: string): boolean {
  known ??= new Set(names.trim().split(/\s+/u).map(fold));
  return known.has(fold(word));
}
