type Gender = 'f' | 'm' | 'u'

const names = (gender: Gender, list: string): [string, Gender][] =>
  list
    .trim()
    .split(/\s+/)
    .map(name => [name, gender])

/**
 * Given names and their short forms from many languages, as news in English writes them, to the gender that they tell: f, m
 * or u (borne by women and men). Names that are more often a word, month or place are in `AMBIGUOUS_GIVEN_NAMES`.
 */
export const GIVEN_NAMES: ReadonlyMap<string, Gender> = new Map([
  ...names(
    'f',
    `
    Aabha Aarti Aase Abbie Abby Abeba Abebech Abeer Abena Abeni Abigail Abir Abosede Achieng Ada Adaeze Adaku Adanna
    Adaobi Adela Adele Adelheid Adelina Adetoun Adhiambo Aditi Adjoa Adriana Adrienn Adrienne Adwoa Afaf Afnan Afsaneh
    Agata Agatha Agnes Ágnes Agneta Agnez Agnieszka Agustina Ahlam Ahoo Aicha Aïcha Aida Aigul Aikaterini Aiko Aileen
    Aimee Ainhoa Aino Aisa Aisha Aishah Aishwarya Aisling Aissa Aissata Aissatou Aïssatou Aisulu Aizada Akane Akanksha
    Akiko Akinyi Akosua Akua Alana Albena Albina Alejandra Aleksandra Alena Alenka Alessandra Alessia Alevtina
    Alexandra Alexia Alia Alice Alicia Alicja Aliki Alina Aline Alison Aliya Alka Alla Allison Allyson Almaz Almudena
    Alondra Alpana Altantsetseg Alva Alyona Alyssa Alzbeta Alžběta Amahle Amaka Amalia Amanda Amani Amara Amaya Ambika
    Amelia Amélie Amina Aminah Aminata Aminatou Aminatta Aminatun Amira Amirah Amparo Amrita Amy Ana Anabel Anabela
    Anahí Anahit Anaïs Analyn Anamika Anandi Anandiben Ananya Anastasia Anastasiya Anat Anca Andrée Andzelika Aneta
    Anežka Anfisa Angela Angelica Angelika Angeliki Angelina Angélique Angie Aniela Aniko Anikó Anindita Anisa Anita
    Anja Anjali Anjana Anju Anke Ankita Ann Ann-Marie Anna Anna-Lena Anna-Maria Annabel Annabelle Annalena Annapurna
    Anne Anne-Laure Anne-Lise Anne-Marie Anne-Sophie Annegret Anneke Anneli Annelies Anneliese Annemarie Annette Annie
    Annika Anniken Annisa Antigone Antje Antoinette Antonella Antonia Antonina Anupama Anupriya Anuradha Anush Anushka
    Anyango Anzhela Anzhelika Aoife Aparecida Aparna Apinya Araba Araceli Aranka Arantxa Archana Ardita Areej Arezoo
    Ariadna Arikana Arisa Arlene Arpita Aruna Arundhati Aruni Arwa Arzu Åsa Asako Asantewaa Åse Asel Asha Ashleigh
    Ashwini Asli Aslı Asma Asmaa Aspasia Assel Assétou Assia Assitan Astrid Asuka Asuman Atefeh Athena Athina Atieno
    Atikah Atishi Atsuko Audrey Auma Aurelia Aurélie Auður Ava Avital Avivit Awa Awatef Awino Awuor Ayaka Ayako Ayame
    Ayana Ayat Ayelet Ayesha Ayfer Ayisha Aylin Aynur Ayse Ayşe Aysegul Ayşegül Aysel Aysun Ayten Ayu Ayumi Azadeh
    Azar Azita Aziza Azizah Azucena Azusa Azza Babette Bahar Bahareh Bahiga Balaraba Baleka Banafsheh Bandana Banu
    Barb Barbara Bärbel Barbora Barkha Basanti Basma Bathabile Batsheva Batya Bea Beata Beatrice Beatriz Becky Bedia
    Begoña Behnaz Belén Belgin Belinda Bella Belma Benazir Benedetta Bente Berenice Bérénice Berit Berivan Bermet
    Berna Bernadette Bernice Berrin Berta Bessie Beth Bethan Bethany Betsy Bette Bettina Betty Betül Beverley Beverly
    Beyonce Beyoncé Beyza Bhagyashree Bhanvi Bhavana Bhavna Bi-khim Bianca Bianka Bich Bidya Bilikisu Biljana Bina
    Binta Bintou Birgit Birgitta Birgitte Birgül Birthe Birtukan Bisera Björk Blanca Blanche Blanka Blaženka Blythe
    Bodil Bojana Bolanle Bolormaa Bonnie Bopha Borbála Bosede Bouchra Bouthaina Bozena Bożena Božena Bracha Branka
    Brankica Brenda Briana Brianna Bríd Bridget Bridgette Brigid Brigitta Brigitte Brinda Brit Britney Britt Britta
    Brittany Bronagh Bronislava Bronisława Bronwen Bronwyn Bruna Brunhilde Bunga Burcu Bushra Busisiwe Buthaina
    Buyelwa Cait Caitlin Caitlyn Camila Camilla Canan Candace Candela Candice Cansu Caoimhe Cara Carin Carina Carla
    Carlota Carly Carme Carmel Carmela Carmelita Carmen Carola Carole Caroline Carolyn Carrie Cassandra Cassie
    Catalina Catarina Caterina Catherine Cathleen Cathy Catriona Cecelia Cécile Cecilia Cecily Celeste Celia Celine
    Céline Ceri Chaimae Chanda Chandni Chandrika Chanida Channary Chantal Chanthou Charlene Charulata Chava Chaya
    Chebet Chelagat Chemutai Chepkoech Cherie Cheryl Chhaya Chiamaka Chiara Chidinma Chie Chieko Chihiro Chikako
    Chimamanda Chinatsu Chinelo Chinwe Chinyere Chioma Chitra Chiyo Chizuko Chloe Chrissie Christa Christel Christelle
    Christiane Christie Christina Christine Christl Chrystia Ciara Cigdem Çiğdem Cindy Cinta Cinzia Citra Claire Clara
    Clare Clarice Clarissa Claudette Claudia Claudine Clémence Clémentine Cleo Clodagh Coco Colette Colleen Concepción
    Concetta Conchita Connie Consuelo Cora Cordelia Corina Corinne Cornelia Cory Cosima Coumba Cressida Cristiana
    Cristina Csilla Cvetka Cynthia Dace Daciana Dafina Dagmar Dagny Daina Dalal Dalia Damaris Damayanti Dambisa Damla
    Danica Daniela Danièle Danielle Danka Danuta Danutė Daphne Daria Dariga Dariya Darlene Darya Dasha Davina Dayang
    Debbie Débora Deborah Debra Deepa Deepali Deepika Defne Deidre Deirdre Dejana Delfina Delia Delphine Denise
    Derartu Derya Desanka Desiree Desislava Despina Desy Devaki Devi Devika Devorah Devyani Dewi Diah Dian Diana Diāna
    Diane Dianne Diarra Diaryatou Didem Dikla Dilan Dilek Dilma Dilnoza Dimitra Dimple Dina Dinara Dineo Dipa Dipika
    Divya Diyora Djamila Djeneba Doaa Doina Dolly Dolores Dominika Domitila Donatella Donika Donna Dora Dóra Dorcas
    Doreen Dorina Doris Dorota Dorothea Dorothee Dorothy Dorte Dörte Dounia Dragana Dragica Draupadi Drita Duaa
    Dubravka Dulce Dunja Durga Dusica Dzintra Ebba Ebele Ebru Ebtisam Ebun Ece Ecem Edeltraud Edie Edita Edith Edna
    Edurne Edwina Effie Efua Eglantine Egle Eglė Eiko Eileen Eilidh Eimear Einat Eivor Ejegayehu Ekaterina Ekaterini
    Ekta Ekua Ela Elaheh Elaine Eleanor Eleftheria Elena Eleni Eleonora Eleonóra Elfriede Elham Eliane Elif Elin Elina
    Elisa Elisabeth Élisabeth Elisabetta Elise Élise Elisha Eliška Eliza Elizabeth Elke Ella Ellen Ellie Ellinor Elly
    Elmira Elna Elnaz Elodie Élodie Eloise Elsa Elsie Elspeth Elvina Elvira Elza Elzbieta Elżbieta Ema Eman Emanuela
    Emel Emer Emese Emi Emiko Emilia Emilie Émilie Emily Emine Emma Emmy Emőke Enas Endah Endang Enid Enikő Enitan
    Enkhtuya Eny Erendira Eri Erica Erika Eriko Erin Erla Ermioni Erna Erzsébet Esi Esme Esmée Esmeralda Esperanza
    Esra Esraa Estefanía Estela Estelle Ester Esther Esti Estrella Estrellita Eszter Etelka Etenesh Eteri Ethel Etsuko
    Etta Eugenia Eugenie Eugenija Eulalia Eun-hye Eun-ji Eun-kyung Eunice Eva Eva-Maria Evangeline Evanthia Evdokia
    Evelyn Evgenia Evgeniya Evi Evie Evita Evridiki Ewa Ewelina Eyerusalem Eylem Eylül Ezgi Ezinne Fabiana Fabienne
    Fabiola Fadia Fadilah Faduma Fadumata Fadumo Fadwa Faegheh Faezeh Faina Fairouz Fanbing Farah Faranak Farangis
    Farhana Farida Faridah Farideh Farnaz Farzana Farzaneh Fatemeh Faten Fatiha Fatima Fátima Fatimah Fatimata Fatma
    Fatmagül Fatou Fatouma Fatoumata Fatuma Fauziah Fawzia Fayza Feda Federica Fehmida Feifei Felicia Felicity Femke
    Feride Fernanda Feruza Fiame Fidaa Figen Filipa Filippa Filiz Filomena Finola Fiona Fionnuala Fiorella Firdausi
    Firoozeh Fitri Fitria Fitriani Flavia Flora Florencia Florentina Flossie Folake Folasade Folashade Forough Fotini
    Fran Frances Francesca Francine Francisca Françoise Franka Franzisca Franziska Frauke Freda Frederica Frederike
    Frédérique Freja Freny Freya Frida Frieda Friederike Fumie Fumiko Funda Funke Funmilayo Fusako Gabriela Gabriella
    Gabrielle Gaëlle Gail Galina Galit Galuh Gargi Gauri Gayane Gayatri Gayle Gcina Geeta Geetha Geetika Gemma
    Genevieve Geneviève Genzebe Georgeta Georgina Geraldine Gerda Gergana Gerlinde Germaine Gertrud Gertrude Gesine
    Gete Geula Geun-hye Ghada Ghadir Ghalia Ghislaine Ghofrane Giada Giedrė Gila Gilat Gilberte Gilda Gillian Gina
    Ginny Gioconda Giorgia Giovanna Gisela Gisele Gita Gitta Gitte Giulia Giuliana Giuseppina Gizem Gladis Gladys
    Glafira Glenda Glenys Gloria Glynis Gohar Golda Goli Golnaz Golshifteh Googoosh Gordana Gorica Graca Graça
    Graciela Grainne Gráinne Grazia Graziella Grazyna Grażyna Greta Gretchen Grete Gro Grozdana Gudrun Gugu
    Guillermina Guinevere Guiying Gül Gulalai Gülay Gulbahor Gülben Gulbin Gülcan Gülhan Gulmira Gulnara Gulnora
    Gülşen Gulshan Gülsüm Gülten Günay Gunilla Guri Gurmeher Guðrún Gwen Gwendolyn Gwyneth Habiba Habtamnesh Hadas
    Hadassah Hadeel Hadeer Hadil Hadiya Hadiza Hadja Hae-in Hafida Hafsa Hagit Haiyan Haja Hajar Hajara Hajia Haleh
    Halima Halimah Halina Halla Hamidah Hana Hanae Hanako Hanane Hande Haneen Hanh Hanieh Hanka Hanna Hannah Hanne
    Hannelore Harini Harriet Harsimrat Haruka Haruko Harumi Hasanah Hasina Hasmik Hatice Hatsue Hattie Hava Hawa
    Haweya Haya Hayat Hayley Hayriye Heba Hedda Hedwig Heena Heidi Heike Helen Helena Helène Hélène Helga Helle Helma
    Heloísa Hema Hemamalini Hend Henrietta Henriette Henryka Herminia Hermione Herta Hiba Hibo Hideko Hien Hila Hilary
    Hilda Hilde Hildegard Hillary Hiltrud Hina Hinemoa Hiroko Hirut Hisako Hitomi Hoa Hodan Hodaya Homa Honami Hongmei
    Hortensia Houda Houria Hripsime Hsiao-ling Huda Huiying Hulya Hülya Huma Huong Hürrem Huyen Hye-jin Hye-kyo
    Ibtisam Ida Idil Idit Ifeoma Ifrah Iga Ijeoma Ika Ikue Ikuko Ilana Ilanit Ilaria Ildiko Ildikó Ileana Ilinka Ilka
    Ilkay Ilona Ilse Ilwad Ilze Imane Imee Imelda Imogen In-sook Ina Inas Inbal Inbar Indah Indira Indrani Indriani
    Ines Inés Inês Inessa Ing-wen Inga Inge Ingeborg Inger Ingibjörg Ingrid Ingrida Ingrīda Ingvild Inmaculada Inna
    Intan Intisar Ioana Ioanna Iolanta Ipek Iphigenia Irena Irene Irina Irinea Irit Irma Irmgard Iryna Isabel Isabela
    Isabella Isabelle Isadora Isatou Isaura Iselin Ishita Ishrat Isla Isobel Israa Işıl Itimad Itsuko Itziar Iuliia
    Iva Ivana Ivanka Iveta Ivonne Iwona Iyabo Izabela Izumi Jacinda Jacinta Jacinthe Jaclyn Jacqueline Jacqui Jadranka
    Jadwiga Jahanara Jale Jaleh Jamila Jamilah Jana Jane Janelle Janet Janice Janina Janine Janneke Jarmila Jaroslava
    Jasenka Jasmina Jasmine Jasna Jawaher Jaya Jayalalitha Jayalalithaa Jayanthi Jayanti Jayaprada Jayati Jayne
    Jeanette Jeanine Jeanne Jeannie Jeannine Jebet Jelena Jemima Jemma Jen Jenna Jennie Jennifer Jenny Jeptoo Jeptumo
    Jerotich Jessica Jette Jhulan Jhumpa Ji-eun Ji-hye Ji-yeon Ji-young Jiali Jiaying Jihan Jihane Jill Jillian Jimena
    Jinghua Jingjing Jingyi Jinkee Jiřina Jitka Joana Joanna Joanne Jodie Joëlle Johanna Jóhanna Johanne Joice Jolana
    Jolanta Josefa Josefina Josephine Josiane Josie Joumana Jovana Jovanka Jovita Joyce Joyciline Ju-ae Juana Juanita
    Judit Judith Judy Juhi Julia Juliana Julianne Julie Julienne Juliet Julieta Julietta Juliette Julija Jumana
    Jung-sook Junko Jurgita Justina Justine Justyna Jutta Jyoti Jyotsna Jytte Kadiatou Kadija Kagwiria Kaho Kaija
    Kaisa Kaitlin Kaja Kajal Kajol Kalina Kalliopi Kalpana Kamala Kambili Kamila Kamilla Kamini Kamla Kamola Kana
    Kanae Kanako Kangana Kanimozhi Kanoko Kanokwan Kanta Kaori Kapitolina Kara Kareena Karen Kari Karianne Karien
    Karima Karin Karina Karine Karishma Karisma Karita Karla Karmela Karmen Karola Karoliina Karolina Karoline Kartika
    Kartini Kasandra Kasia Kasumi Katalin Katarina Katarzyna Katayoun Kate Katelyn Katerina Kateřina Kateryna
    Katharina Katharine Käthe Katherine Kathleen Kathrin Kathryn Kathy Katica Katie Katja Katla Katrin Katrín Katrine
    Katsuko Katy Katya Kaveri Kavita Kavitha Kawthar Kay Kaye Kayla Kayleigh Kayo Kayoko Kazue Kazuko Keiko Keira
    Keisha Kelsey Kendra Keneiloe Keon-hee Keren Kersti Kerstin Kerubo Ketevan Kezban Khadija Khadijah Khadijeh Khadra
    Khaleda Khanyi Khanyisile Khatia Khatuna Khawla Khin Khofifah Kholoud Khosi Khrystyna Khushbu Kiera Kiko Kikuko
    Kimberley Kimberly Kimiko Kinga Kinuko Kiri Kiritapu Kirsi Kirsten Kirstie Kirsty Kishwar Kiyoko Kjersti Klara
    Klára Klaudia Klavdija Klavdiya Kolinda Konstantina Kornelia Kornélia Kotone Kozue Kremena Krista Kristalina
    Kristen Kristi Kristie Kristin Kristina Kristine Krisztina Krithika Kriti Krystyna Ksenia Ksenija Kseniya Kübra
    Kuchenga Kumiko Kumudini Kunthea Kusum Květa Kylie Kyoko Kyra Kyung-hee Kyung-wha Lacey Lada Ladan Laetitia Laia
    Laila Laima Lakshmi Lale Laleh Lali Lalita Lamees Lamia Lamis Lana Lanying Lara Larisa Larissa Larysa Lata Latha
    Latifa Latoya Laura Laurel Lauren Laverne Lavinia Laxmi Layal Layan Layla Lea Leah Leanne Leela Leelavati Leena
    Leila Leïla Leilani Lejla Lekha Leman Lena Lene Leni Lenka Leocadia Leona Leonie Leonila Leonor Leonora Lesia
    Lesley Lestari Lesya Letesenbet Leticia Letícia Letitia Letizia Lettie Leyla Leylan Liat Libuše Lidia Lidija
    Lidiya Lidka Lieke Lien Liene Liesbeth Liesel Lieselotte Ligaya Ligia Lihua Lijuan Lilia Lilian Liliana Liling
    Lilis Lilit Liliya Lilja Lilli Lillian Limor Lina Linda Lindita Lindiwe Lineo Linn Linnea Linsey Liora Liping
    Lirit Lisa Lisbeth Lise Liselotte Liudmila Liudmyla Liv Livia Lixia Liya Liying Liz Liza Lizzie Lizzy Ljiljana
    Ljubica Ljubljanka Lois Lola Lolita Lopamudra Lorena Lorenza Loretta Lorna Lorraine Lotta Lotte Lottie Loubna
    Louisa Louise Loujain Loukia Lualhati Luana Lubna Lucia Lucía Luciana Lucie Lucija Lucille Lucinda Lucy Lucyna
    Ludivine Ludmila Luisa Luísa Luise Luiza Lujain Luljeta Lulu Lumturi Luningning Lupe Lupita Luz Luzia Lydia Lynda
    Lyndsey Lynette Lynne Lyuba Lyubava Lyubov Lyudmila Lyudmyla Lyusya Maaike Maame Maartje Maaza Mabel Macarena
    Machiko Madalena Madeleine Madeline Madge Madhavi Madhuri Madiha Madina Madoka Mae Maeve Mafalda Magali Magda
    Magdalena Magdolna Maggie Magnhild Mahasweta Mahbuba Mahin Mahina Mahnaz Mahsa Mahua Mahvash Maia Maimunah Mairead
    Mairi Maisie Maissa Maite Maja Majda Majlinda Maka Makbule Makeda Makena Makhosazana Makhosi Maki Makiko Malak
    Malala Malee Malena Malgorzata Malia Malika Malin Malini Malka Mallika Mamata Mami Mamiko Mamokgethi Manahel Manal
    Manami Manana Manasi Mandakini Mandana Mandisa Mandy Maneka Manisha Manizha Manja Manju Manjula Manon Mantoa
    Manuela Mara Maram Marama Marcela Marcella Marcelle Marcia Márcia Mareike Mareile Maren Mareva Marfa Margaret
    Margareta Margarete Margarethe Margarida Margarita Margaux Margery Margherita Margie Margit Margo Margot Margret
    Margrethe Margriet Marguerite Marharyta Mari Maria María Mária Mariah Mariam Mariama Mariame Mariamou Mariana
    Mariann Marianne Maribel Maricel Maricela Marie Marie-Agnes Marie-Claire Marie-France Marie-George Marie-Hélène
    Marie-Louise Marie-Pierre Marie-Thérèse Marieke Mariela Mariele Mariella Marielle Marieta Marietta Marija Marijana
    Marika Mariken Mariko Marilou Marilyn Marina Mariola Marion Marisa Marisol Maristela Marit Marita Marites Maritza
    Mariya Marja Marjan Marjolein Marjorie Marketa Markéta Marla Marlene Marlies Marnie Marsha Marta Márta Marte
    Martha Marthe Martina Martine Martyna Marwa Mary Mary-Ann Mary-Jane Mary-Lou Maryam Maryan Maryana Maryanne Maryla
    Maryna Maryse Marzena Marzieh Marziyeh Masae Masako Masayo Masechele Masha Masih Masoumeh Mastura Mathilda
    Mathilde Matilda Matilde Maud Maude Maura Maureen Mavis Maxine Mayako Mayawati Maylene Mayra Maysa Maysoon Mayssa
    Mayu Mayuko Mayumi Małgorzata Mbali Meagan Mealea Meaza Mechthild Medha Meena Meenakshi Meera Meg Megan Megawati
    Meghan Meghna Megumi Mehbooba Mehrangiz Mehri Mehriban Mehrnaz Mehtap Mei Meihua Meike Meiko Meiling Meixiang
    Melahat Melania Melanie Mélanie Melati Melchora Melek Meliha Melina Melinda Melissa Melita Meltem Menekşe Mengyao
    Meral Merav Mercè Meredith Merete Meriem Merja Mervat Meryam Meryem Meseret Mette Meutya Meyrem Mi-ae Mi-kyung Mia
    Micaela Michaela Michèle Micheline Michelle Michiko Michiyo Midori Mie Mieke Mieko Mihaela Mihoko Mikako Mikie
    Mikiko Milada Milagros Milana Mildred Milena Milica Milka Milla Millicent Millie Miloslava Mimi Mimoza Min-ji Mina
    Minako Minakshi Minami Mindy Minnie Minoo Mio Mira Miranda Mireia Mireille Mirela Miriam Miriem Mirjam Mirjana
    Miroslava Mirosława Mirta Misa Misaki Misako Misato Misrak Mithali Mitra Mitsuko Mitsuyo Miwa Miyako Miyoko Miyuki
    Mizuho Mizuki Mmabatho Moana Moeko Mohini Moipone Moira Mojca Mojgan Mollie Molly Momoka Momoko Mona Monica Mónica
    Mônica Monika Monique Montserrat Moraa Morag Morgane Morwenna Mosunmola Motoko Mounira Moushumi Moya Mridula
    Mrinalini Mrunal Mugdha Müge Müjde Mukaddes Mukami Mumbi Mumbua Muna Munira Muriel Musimbi Muthoni Mutia Mutoni
    Mwende Mya Mylene Myra Myriam Myrtle Myung-sook Nabila Nabilah Nadera Nadežda Nadezhda Nadia Nadiia Nadine Nadiya
    Nafisa Nafiseh Nafissatou Nagat Nagham Nagla Naglaa Nahid Nahla Naima Naina Najat Najla Najlaa Najwa Nakato Naledi
    Nalini Nalukenge Namrata Nanaia Nanako Nanami Nancy Nandi Nandini Nandita Nani Nanna Nansubuga Naoko Naomi
    Narantuya Narges Nargess Nargiz Nargiza Narine Nariné Narjis Nashwa Nasibe Nasra Nasreen Nasrin Nastya Natalia
    Natália Natalie Nataliia Nataliya Natallia Natalya Natasa Nataša Natasha Natela Nathalie Natia Natsuki Natsuko
    Natsumi Nattaya Nawal Nawar Nazan Nazanin Nazek Nazenin Nazha Nazik Nazli Nazlı Ndella Ndidi Ndileka Nduta Nebahat
    Neda Nedelka Neelam Neele Neelima Neema Neena Neerja Neeti Neetu Negar Negin Neha Nehama Nejma Nekesa Nele Neli
    Nélida Nell Nelli Nellie Nelly Nena Nermin Nerys Neslihan Nesma Nesreen Nesrin Nestan Neta Netta Nevena Nevine
    Nevra Nexhmije Nezha Nezihe Ngaire Ngan Ngina Ngozi Nguyet Nhung Nia Niamh Nichola Nicole Nicoletta Nicolle Nidhi
    Nienke Nieves Nigâr Nighat Nigora Nihal Nikhat Nikki Nikolett Nikoletta Nikoline Nilar Nilda Nilgün Nilima
    Niloofar Niloufar Nilufar Nilufer Nilüfer Nimrat Nina Ningsih Nino Nira Nirit Nirmala Nirupama Nisa Nisha Nishtha
    Nita Nithya Niti Nittaya Nitza Nivedita Njeri Njoki Nkechi Nkemdilim Nkosazana Nneka Nnenna Nobuhle Nobuko Nodoka
    Noelani Noelia Noelle Noemi Noemí Noémi Noémie Noga Noha Nokuthula Nokwanda Nolwazi Nomathemba Nombulelo
    Nompumelelo Nomsa Nomvula Nomzamo Nona Nonhle Nonkululeko Nontando Nonto Nooshin Nora Norah Noraini Noreen Norhan
    Norhayati Noriko Norma Nosiviwe Nouf Nouha Noura Novi Novita Nozipho Ntombi Ntombizodwa Nune Nupur Nura Nuray
    Nurcan Nurhaliza Nurhan Nurhayati Nuria Núria Nurit Nursel Nusrat Nyaboke Nyambura Nyokabi Oanh Obiageli Oby
    Octavia Oda Oddny Odette Odile Ofelia Ofélia Ofira Ofra Oksana Oleksandra Olena Olesya Olga Olha Olivera Olivia
    Oluchi Olufunke Olwen Olympe Omolara Omotola Omowunmi Oonagh Oprah Orathai Oriana Orie Orit Orla Orlagh Orly Orna
    Ornella Orsolya Osnat Otoha Oumaima Oumou Oumy Outi Oyun Oyuna Özge Ozlem Özlem Padma Padmavati Padmini
    Paetongtarn Paige Paivi Päivi Palina Pallavi Paloma Pam Pamela Panadda Panagiota Pankaja Pantea Paola Paolina
    Paraskevi Pari Parisa Parul Parvaneh Parvathi Parvati Parveen Parvin Pascale Patcharapa Patrice Patricia Patrícia
    Patrizia Patsy Patti Patty Paula Paulette Paulina Pauline Pavla Pavlína Payal Pegah Peggy Pelageya Pelagia Pelin
    Pendo Penelope Pensri Perihan Perla Perlita Pernilla Pernille Pervin Perwin Petra Petula Petya Phathiswa Philippa
    Philomena Phoebe Phumla Phumzile Phyllis Pía Piedad Pilar Pinar Pippa Piroska Plamena Pnina Polina Polixeni Polly
    Pooja Poonam Poornima Porntip Portia Pouran Prachi Pragya Praskovya Prathiba Pratibha Pratima Preeti Preity Prema
    Prerna Preti Priscila Priscilla Priti Priya Priyamvada Priyanka Puan Puja Purnima Pushpa Puspa Puspita Putri Pınar
    Qiuyan Quirine Quynh Rabab Rachael Rachana Rachel Rachida Rachna Rada Radha Radhika Radka Radmila Radwa Rafaela
    Raffaella Raghad Ragheda Raghida Ragini Ragna Ragnheiður Ragnhild Rahaf Rahayu Rahel Raheleh Rahime Rahma Raima
    Raisa Rajaa Rajani Rajashree Rajkumari Rajshree Rakhi Raksha Ralitsa Raluca Ramatou Ramatoulaye Ramona Ramune Rana
    Randa Rania Ranjana Ranjini Raquel Rasa Rasha Rashida Rashmi Rasika Ratana Ratih Ratna Ratnasari Raveena Rawan
    Rayisa Razan Razia Rebecca Rebekah Rebekka Reem Reema Reena Reeta Reetika Reetta Regina Regine Régine Reham Reiko
    Réka Rekha Rekiya Remedios Rena Renata Renate Renee Renée Renu Renuka Reshma Retno Revathi Reyhan Rezvan Rhian
    Rhiannon Rhoda Rhona Rhonda Ria Ricarda Richa Riddhi Rie Rieke Rieko Rigoberta Rihab Rihanna Riikka Rika Rikako
    Rikke Riko Rikva Rima Rimma Rina Rini Rinko Risa Risma Rismaharini Rita Ritsuko Ritu Rivka Riya Roberta Robyn
    Rocio Rocío Roghayeh Rohana Rohini Roisin Rojda Rokhaya Rokia Roksolana Rola Romana Romina Ronit Ronke Roopa Rosa
    Rosalba Rosalia Rosalía Rosalie Rosalind Rosalinda Rosaline Rosamund Rosana Rosangela Rosanna Rosario Roseanne
    Roselyne Rosemarie Rosetta Rosie Rosmah Rosnah Rossana Roswitha Rouba Rowena Roxana Roxanne Roya Roza Róża Rozalia
    Rozina Ruchi Ruchika Rufaro Rufina Ruhama Rukhsana Rukmi Rukmini Rula Rumi Rumiana Rumiko Rumyana Runa Ruolan Rupa
    Rupali Ruriko Rusmini Rusudan Ruta Rūta Ruth Ruxandra Ružica Ryoko Saadet Saartjie Saba Sabina Sabine Sabreen
    Sabrina Sabrine Sachiko Sadaf Sadako Sade Sadhana Sadhvi Sadie Saeko Safa Safaa Safia Safiatou Safiya Safiye
    Sagarika Sagit Sahar Sahra Saida Saina Sakiko Sakshi Sakura Salamatou Salimata Sally Salma Salmah Salome Salomé
    Salote Saltanat Salwa Samaneh Samanta Samantha Samar Samia Samiha Samira Samiya Sana Sanae Sanaz Sanda Sandra
    Sandrine Sangeeta Sangita Sania Sanita Sanja Sanjana Sanjukta Sanna Sanne Santina Saodat Saoirse Saori Sara Sarada
    Sarah Sarala Saran Saratou Saripah Sarit Sarita Sarnai Saroj Sarojini Sarolta Saskia Satoko Satomi Satsuki Satu
    Savita Savitri Sawako Sawsan Sayaka Sayuri Sebnem Şebnem Seda Seema Seetha Sefora Ségolène Seiko Sekar Selena
    Selin Selina Senait Sentayehu Seol-ju Sepideh Serafima Serafina Serena Setsuko Sevda Sevgi Sevil Sevim Şeyma Sezen
    Shabana Shabnam Shabnum Shadia Shaghayegh Shagufta Shahd Shaheen Shahira Shahla Shahnaz Shahrzad Shaila Shailaja
    Shaima Shaimaa Shakira Shakuntala Shalini Shamima Shampa Shamsa Shamsiah Shanta Shanti Sharada Sharifah Sharmeen
    Sharmila Sharmishta Sharon Shashikala Sheela Sheena Sheetal Shefali Sheila Shelagh Shelby Shelley Shelly Shereen
    Sheri Sherine Sherri Sherry Sheryl Shideh Shigeko Shihoko Shikha Shilan Shilpa Shirani Shireen Shirin Shirley
    Shizue Shizuka Shizuko Shlomit Shobha Shobhana Shohreh Shoko Shona Shonda Shorena Shoshana Shraddha Shreya Shruti
    Shubha Shubhangi Shufen Shuhua Shula Shulamit Shushan Shuzhen Shweta Sian Sibel Sibongile Sifan Sigal Sigalit
    Signe Sigourney Sigrid Sigríður Sigrun Siham Sihame Sihem Silje Silke Silvana Silvia Sima Simay Simin Simisola
    Simona Simonetta Sindhu Sindisiwe Sinead Sinéad Sinem Sini Sinta Siobhan Siobhán Siranush Siri Sirikit Sirin
    Siriporn Siriwan Sita Sitara Siti Siv Sivan Sixtina Sizani Slavenka Slavica Slavka Slađana Slobodanka Smiljana
    Smita Smriti Sneha Snehal Sneška Snezana Snežana Snezhana Snežina So-hee So-yeon So-young Socorro Sofia Sofía
    Sofie Sofiia Sofija Sofiya Sofya Soheila Sohini Sokhna Solange Soledad Solène Solmaz Solongo Solveig Sólveig
    Somayeh Somjai Sonakshi Sonal Sonali Sonam Songül Sonia Sonja Sonsoles Sonya Soo-jung Soon-ja Sophea Sopheap
    Sophia Sophie Soraya Sotiria Souad Soudabeh Souha Soumaya Spiridoula Sreelatha Srey Sreymom Sridevi Stanislava
    Stanka Stavroula Stefania Stefanía Stefanie Stefanija Stefaniya Steffi Steinunn Stella Steph Stephanie Stéphanie
    Stergomena Stina Stine Stojanka Suad Subira Sucheta Suchitra Suciwati Sudabeh Sudarat Sudha Sudharani Suella Suely
    Sugathakumari Suha Suhair Suharti Suhasini Sujata Sujatha Suk-hee Sukanya Sukmawati Şükran Sulastri Şule Sulochana
    Sumathi Sumaya Sumayya Sumi Sumiati Sumie Sumiko Sumitra Sun-hee Suna Sunanda Sunčica Sundari Sung-hee Sunisa
    Sunita Sunitha Supaporn Suphannee Supriya Surabhi Surekha Susan Susana Susann Susanna Susannah Susanne Sushila
    Sushma Sushmita Susi Susie Suzana Suzanne Suzie Suzuko Suzy Svea Svenja Svetla Svetlana Sviatlana Svitlana
    Svjetlana Swantje Swapna Swara Swarupa Swathi Swati Sybil Sylvia Sylvie Sylwia Synnøve Szilvia Tabassum Tabitha
    Taghreed Tahani Tahereh Tahmima Tahmineh Taisia Taisiya Taitu Takako Takara Talia Talya Tamae Tamako Tamar Tamara
    Tamiko Tamila Tamires Tammy Tamsin Tania Tanja Tanuja Tanushree Tanvi Tanya Tanzila Tanzim Tapati Tara Taraneh
    Tarja Taryn Tasleema Taslima Tasneem Tatiana Tatiane Tatjana Tatsiana Tatsuko Tatyana Tausala Tawakkol Teejan
    Teesta Tehmina Teija Teodora Teodóra Tererai Teresa Teresita Tereza Terri Teruko Tess Tessa Tetiana Tetyana Teuta
    Thaís Thandar Thandeka Thandi Thandie Thandiwe Thao Thea Theary Thelma Thembeka Thembi Thembisile Thenjiwe
    Theodora Theresa Thérèse Thi Thida Thokozile Thora Thordis Thuli Thulisile Thuraya Thuy Tiffany Tiina Tijana Tilda
    Tilly Timea Tímea Tina Tinatin Tine Tineke Tingting Tirunesh Tirza Titi Titiek Titilayo Tokiko Tomiko Tomoe Tomoko
    Tomomi Tomoyo Tonje Tonya Torill Toshie Toshiko Tove Tracey Tricia Trijntje Trina Trine Tripti Trisha Trixie Trude
    Trudy Tsedale Tsega Tsetseg Tsitsi Tsuyako Tsvetana Tugba Tuğba Tulay Tülay Tülin Tulsi Tünde Turid Turkan Türkan
    Tuula Tuya Tuyet Twinkle Tytti Tzipi Tzipora Tzvia Ubolratana Uliana Ülkü Ulla Ulrica Ulrike Ulyana Ulzhan Uma
    Umaa Ume Umeko Umi Ümmühan Unni Urmila Urška Ursula Úrsula Urszula Urvashi Uschi Usha Utako Utami Ute Uyanga Uyen
    Uzoamaka Vaira Vaishali Valbona Valdonė Valentina Valentyna Valeria Valéria Valerie Valérie Valeriia Valeriya
    Vandana Vanessa Vani Vânia Varsha Varvara Vasiliki Vasilisa Vasilka Vasudha Vasundhara Vatsala Veena Velika Velma
    Vera Věra Verena Veronica Verónica Veronika Véronique Vesela Veselina Vesna Vibeke Vibha Vicenta Vicki Vickie
    Vicky Victoire Victorine Vidhya Vidya Viebke Viera Vigdis Vigdís Vijayalakshmi Vikki Viktoria Viktória Viktoriia
    Viktorija Viktoriya Vilborg Vilija Vilma Vimala Vinita Vinitha Violaine Violeta Violetta Viorica Vira Virgilia
    Virginie Viridiana Vitalina Vivi Viviana Viviane Vivien Vivienne Vjollca Vjosa Vlada Vlasta Vrinda Vuyelwa Wadha
    Wafa Wafaa Wahyuni Wairimu Waithera Wajiha Wakako Waltraud Wambui Wambura Wanda Wangari Wangui Wanida Wanjiku
    Wanjiru Warda Waris Wati Weihong Wencke Wendy Wenjing Whitney Whoopi Wibke Widad Wided Widya Wiebke Wiesława
    Wijdan Wilaiporn Wilhelmina Wilhelmine Wilma Winarti Winifred Winnie Winona Wioletta Wissal Wisława Workitu
    Worknesh Wulan Xenia Xiaohong Xiaoli Xiaoling Xiaoyan Xiaoyun Ximena Xinyi Xiomara Xiuying Xuemei Yaa Yadana
    Yadira Yaeko Yael Yaffa Yalemzewd Yamila Yamina Yamini Yana Yanhong Yanina Yanira Yanling Yanti Yanyan Yaowapha
    Yaping Yaprak Yaqin Yara Yardena Yaroslava Yasemin Yashoda Yashodhara Yasmeen Yasmin Yasmina Yasmine Yasuko Yati
    Yayoi Yehudit Yekaterina Yelena Yelizaveta Yelyzaveta Yenny Yeon-hee Yesenia Yeşim Yessica Yeter Yetunde Yevdokia
    Yevgenia Yevgeniya Yewande Yifat Yijun Yildiz Ying-wen Yingluck Yingying Ylva Yo-jong Yoana Yocheved Yodit Yoko
    Yolanda Yolande Yonit Yoo-jung Yordanka Yoriko Yoshie Yoshiko Yoshimi Yosra Youn-jung Yousra Yrsa Yuanyuan
    Yuet-ngor Yuhan Yui Yuka Yukako Yukari Yukie Yukiko Yuko Yulan Yulia Yuliana Yuliia Yuliya Yumi Yumie Yumiko Yuna
    Yuni Yuqing Yuria Yuriko Yusra Yuting Yuvika Yuzuki Yvette Yvonne Yıldız Zahava Zahia Zahida Zahira Zahra Zahraa
    Zaida Zainab Zainabu Zakia Zaleha Zamira Zandile Zanele Žaneta Zara Zareen Zarema Zarina Zawadi Zaynab Zdenka
    Zdeňka Zdravka Zdzisława Zeenat Zehava Zehra Zeina Zeinab Zelda Zeliha Željka Zemfira Zenab Zenaida Zenani
    Zenebech Zerrin Zeynab Zeyneb Zeynep Zhanna Zhenzhen Zhibek Ziba Zinaida Zindzi Zineb Zipora Zita Živka Ziyi Zlata
    Zodwa Zoe Zoey Zofia Zohra Zohreh Zoi Zoia Zoja Zoleka Zoleykha Zorica Zorka Zoubida Zoya Zsófia Zsuzsa Zsuzsanna
    Zubaida Zubeida Zukhra Zulaikha Zuleika Zulekha Zulema Züleyha Zulfiya Zuraida Zuriash Zuzana Zuzanna Þóra`
  ),
  ...names(
    'm',
    `
    Aabid Aad Aadhavan Aakash Aamir Aarav Aaron Aart Aat Aayush Abba Abbas Abdallah Abdel Abdel-Aziz Abdel-Fattah
    Abdel-Rahman Abdelaziz Abdelbaki Abdelfattah Abdelhadi Abdelhakim Abdelhamid Abdelilah Abdelkader Abdelkarim
    Abdelkrim Abdellah Abdellatif Abdelmadjid Abdelmajid Abdelmalek Abdelrahman Abdelsalam Abdelwahab Abderrahim
    Abderrahman Abderrahmane Abdessalam Abdi Abdihakim Abdikadir Abdinasir Abdiqasim Abdirahman Abdirashid Abdisalam
    Abdiwali Abdolkarim Abdou Abdoulaye Abdourahmane Abdul Abdulai Abdulaziz Abdulhadi Abdülhamid Abdulkadir
    Abdulkareem Abdulkarim Abdulla Abdullah Abdullahi Abdullatif Abdulmalik Abdulmumin Abdulqadir Abdulrahman
    Abdulrasheed Abdulsalam Abdurrahman Abdus Abe Abebe Abed Abel Abelardo Abhay Abhijeet Abhijit Abhinav Abhishek
    Abhisit Abiodun Abiola Abiy Abolfazl Abolhassan Abou Aboubacar Aboubakar Aboudramane Abraham Abram Abu Abu-Bakr
    Abubakar Abubakarr Aburizal Achille Achilleas Achim Achmad Achraf Achyut Adalberto Adam Adamantios Adamou Adamu
    Adebayo Adegoke Adekunle Adel Adeleke Adem Adeniyi Adesola Adetokunbo Adewale Adham Adhir Adib Adil Adisu Aditya
    Adlan Adnan Adolf Adolfo Adri Adriaan Adrian Adrián Adriano Afanasy Afshin Aftab Agha Agim Agis Agnar Agostinho
    Agron Aguila Agung Agus Agustín Agyeman Aharon Ahmad Ahmadou Ahmadu Ahmed Ahmedou Ahmet Ahok Ahsan Aidan Aidar
    Aiden Aigars Aiman Aimé Aiono Airlangga Ajay Ajaz Ajeet Aji Ajit Ajith Ajoy Akaki Akash Akbar Akezhan Akhil
    Akhilesh Aki Akif Akihiko Akihiro Akihito Akil Akinola Akinori Akinwande Akinwumi Akio Akito Ákos Akram Aksel
    Akshay Akufo Akwasi Akın Alaa Alaeddine Alagiri Alain Alamine Alan Alassane Alastair Albert Alberto Albin Albrecht
    Aldo Alec Aleem Alejandro Alekos Aleks Aleksandar Aleksander Aleksandr Aleksandras Aleksandrs Aleksanteri Aleksei
    Aleksey Alemayehu Ales Alessandro Alessio Alexander Alexandr Alexandre Alexandros Alexandru Alexei Alexey Alf
    Alfie Alfons Alfonso Alfred Alfréd Alfredo Algernon Algirdas Algis Alhaji Ali Ali-Reza Aliaksandr Alieu Alikhan
    Aliko Aliou Alioune Alireza Alisher Alistair Alister Aliyu Allal Allan Allassane Allen Almazbek Alois Alojz Alojzy
    Alok Alon Alonzo Aloysius Alparslan Altaf Alvaro Álvaro Alvin Aly Alyaksandr Amadeo Amadou Amadu Amama Amar Amare
    Amarinder Amarjit Amath Amaury Ambareesh Ambartsum Ambrose Ambrus Amedeo Ameen Ameer Amer Amichai Amien Amihai
    Amílcar Amin Aminu Amir Amir-Abbas Amiram Amit Amitabh Amitav Amitava Amjad Ammar Amnon Amol Amos Amotz Amr Amresh
    Amrish Amund Anand Anant Ananth Anar Anas Anastas Anastasios Anatol Anatole Anatoli Anatolii Anatoliy Anatoly
    Anayo Anbumani Anders Anderson Andika Andoy Andranik Andras András André Andreas Andrei Andrej Andrejs Andres
    Andrés Andrew Andrey Andrii Andris Andrius Andriy Andrus Andrzej Andy Aneesh Anele Angad Ángel Angelino Angelo
    Angus Aníbal Anies Anik Aniket Anil Anindya Anirban Anirudh Anis Anish Anjan Anker Ankit Ankur Annamalai Anoop
    Anouar Ansar Anselm Anselmo Ansgar Antanas Antar Antasari Ante Anthony Antoine Anton Antonello Antoni Antonin
    Antonín Antonino Antonio António Antônio Antonios Antonis Antony Antti Antun Anubhav Anuj Anup Anupam Anupong
    Anura Anurag Anutin Anwar Anzor Aonghas Aphisit Apichatpong Apirat Apisai Apolinario Apostolos Apti Apurva Ara
    Aram Arash Arata Aravind Arben Archibald Archie Ardeshir Ardian Aref Arend Arghya Argyris Ari Arie Arif Arijit
    Arild Arindam Aristide Aristides Aristóbulo Aristotelis Arjun Arjuna Arkadi Arkadiy Arkady Arman Armand Armando
    Armen Armin Arnab Arnaldo Arnaud Arndt Arne Arnfinn Arnie Arno Arnold Arnon Arsen Arsene Arsène Arseni Arseniy
    Arseny Arshad Artak Artem Artemy Arthur Artis Artur Artūras Arturo Arturs Artyom Arul Arun Arunabh Arvid Arvind
    Arvinder Arye Aryeh Aryo Asa Asaad Asad Asaduddin Asaf Asamoah Asbjørn Asdrúbal Asep Asger Asghar Asher Ashish
    Ashkan Ashok Ashoke Ashot Ashraf Ashutosh Ashvin Ashwin Asif Asim Askar Askhat Aslam Aslan Aslanbek Asle Assefa
    Assimi Ata Atabek Atal Atef Athanasios Athar Atif Atiku Atilay Atilla Atiq Atle Atli Atnafu Atsuhiro Atsushi
    Atsuto Attia Attila Atul Audrius Audu Augustin Augusto Augustus Aurangzeb Aurélien Aurelio Avetis Avi Aviad
    Avichai Avigdor Avihai Avinash Avinoam Aviram Avishai Avishek Aviv Aviya Avner Avni Avraham Avram Avrum Avtandil
    Awad Awn Axel Ayad Ayaz Aydin Aydın Ayed Ayele Ayhan Ayi Aykut Ayman Aymen Ayoub Aytaç Ayub Ayush Ayushmann Azad
    Azali Azam Azamat Azat Azhar Azim Aziz Azlan Azmi Azubuike Azzam Azzedine Babacar Babajide Babak Babangida Babar
    Babatunde Babu Babul Bacary Bachar Bachir Badal Badri Bagir Bagrat Bagus Baha Bahaa Bahadir Bahadur Bahadır Baher
    Bahman Bahram Baichung Bajram Bakary Bakhtiar Bakhtiyar Bakir Bako Bakr Balaji Balakrishna Balakrishnan Balarabe
    Balazs Balázs Baldev Baldur Baligh Balint Bálint Balla Balram Baltasar Balwinder Bambang Bandar Bandula Banele
    Banwarilal Baptiste Bapu Barack Bård Barham Barnaby Barney Barrie Barry Bart Bartholomew Bartolomé Bartolomeo
    Bartosz Bartłomiej Baruch Barzan Barış Bas Basant Basavaraj Basem Bashar Basharat Bashir Bashiru Bashkim Basim
    Bassam Bassel Bassem Bassirou Bastiaan Bastian Bastien Basudev Basuki Bat-Erdene Batbayar Batbold Bathandwa
    Battista Battulga Batuhan Batyr Bauyrzhan Bayartsogt Bayram Bayu Bechara Bechir Bedřich Behnam Behrouz Behzad
    Bekir Bekzod Bela Béla Belaid Belal Belay Ben Bence Bendik Benedek Benedetto Benedict Benedikt Bengt Benicio
    Benigno Benito Benjamin Benjamín Benny Benoit Benoît Bentzi Benyamin Bereket Berend Berhane Berhanu Bernard
    Bernardo Bernd Berndt Bernhard Bernie Bernt-Arne Bert Bertie Bertil Bertram Bertrand Besim Besnik Beto Betzalel
    Bezalel Bhagat Bhagwant Bhairon Bharat Bhargav Bhaskar Bhavesh Bheki Bhekisisa Bhim Bhola Bhumibol Bhupen
    Bhupender Bhupesh Bhupinder Bhushan Bhuvneshwar Bidhan Bidyut Bidzina Bijan Bikash Bikram Bilal Bilawal Billy
    Bimal Bimbisara Binali Binay Binod Binoy Binyamin Bipin Biren Birendra Birger Birhanu Birkir Birol Biswajit Bjarke
    Bjarne Bjarni Bjoern Bjorn Björn Bjørn Blaise Boakai Boakye Boaz Bob Bobby Boediono Bogdan Bohdan Bohumil Bohuslav
    Boima Bojan Bojko Bola Bolat Boleslaw Bolesław Bonaventure Bongani Bongbong Boris Borislav Borja Borut Borys
    Boryslav Borzou Boško Boualem Bouba Boubacar Boubker Boudewijn Boureima Boutros Boyko Božidar Božo Brad Bradley
    Brady Brahim Brajesh Bram Brandon Branimir Branislav Branko Bratislav Braulio Brendan Brenden Brent Brett Brian
    Brij Brijesh Broderick Bronisław Bruce Bruno Bryan Bryant Bryce Bryn Buba Buddhadeb Budi Budiman Bujar Bukar
    Bukayo Bulelani Bulent Bülent Burak Burhan Burhanuddin Burkhard Busyro Buvaisar Byron Byung-chul Byung-ho
    Byung-hun Børge Børre Cafer Cahit Caleb Calin Callum Calum Calvin Cameron Camilo Carl Carl-Gustaf Carl-Henrik
    Carles Carlo Carlos Carlton Carmelo Carsten Cary Casper Cassim Catalin Cathal Cavit Cayetano Cecil Cedric Cees
    Celal Celâl Célestin Celso Cem Cemal Cemil Cengiz Cenk Cesar César Cesare Cevat Cevdet Cezary Chadchart Chafik
    Chaim Chairul Chaitanya Chaiwat Chaker Chakib Chalerm Chamal Chaminda Chan-ho Chan-wook Chand Chandan Chander
    Chandra Chandrababu Chandrakant Chandran Chandrasekhar Chandrashekhar Chang-dong Chang-ho Chang-jin Charalambos
    Charanjit Charif Charles Charles-Henri Chatichai Chavalit Chea Chee-hwa Cheikh Cheol-soo Cherif Chernor Chester
    Chet Chetan Chhun Chi-ming Chibuike Chidambaram Chidi Chidozie Chiedozie Chien Chijioke Chike Chima Chimezie
    Chinedu Ching-te Chinua Chinualumogu Chirag Chiranjeevi Chito Chokri Christer Christof Christoph Christophe
    Christopher Christos Chrysostomos Chuan Chuba Chuck Chuka Chukwudi Chukwuemeka Chukwuma Chul-soo Chun-ying
    Chung-hee Cian Ciaran Ciarán Cihan Cihat Cillian Cipriano Ciro Claas Claes Clarence Clark Claudio Cláudio Claus
    Clayton Clemens Clément Clemente Clifford Clint Clive Clyde Coen Colin Colm Conan Connor Conor Conrad Constantin
    Corbin Corentin Corey Cormac Cornelis Corneliu Cornelius Corrado Cosimo Coşkun Cosmin Costin Craig Crisanto
    Cristian Cristiano Cristobal Cristóbal Csaba Cuauhtémoc Cuong Curtis Cuthbert Cyprien Cyriaque Cyril Cyrille Cyrus
    Czesław Daan Dabir Dadash Dadis Dae-hyun Dae-jung Dagfinn Dahlan Daichi Daigo Daijiro Daiki Dainis Daisuke Daithi
    Daler Daley Dalibor Dalip Daljit Damian Damián Damiano Damien Damir Damjan Damodar Damon Dan Daniel Daníel Dániel
    Daniele Daniil Danila Danilo Daniyar Danko Danny Danylo Dario Darío Darioush Dariush Dariusz Darmin Darragh
    Darrell Darren Darshan Darwis Daryl Dasun Dattatreya Dauda Daulet Dave Davey David Davide Davit Davor Davorin
    Davron Davy Dawda Dawid Dawit Dawood Dawoud Dayanand Dayanidhi Deandre Debabrata Debashish Debasish Declan Deddy
    Dede Deepak Deepender Deepinder Dejan Dejen Delfim Delyan Demeke Demetrio Demetrius Demyan Dencio Dénes Denilson
    Denis Dennis Denys Denzel Dereje Derek Dermot Derrick Des Desiderio Desmond Detlef Devanand Devendra Devesh Devin
    Devinder Devlet Devrim Dewey Dexter Deyda Dezső Dhafer Dhananjay Dhanush Dharam Dharamvir Dharmendra Dhruv Dhyan
    Diarmuid Dick Didi Didier Didik Diederich Diederik Diego Dieter Dietmar Dietrich Dieudonne Dieudonné Digvijay
    Digvijaya Dilawar Dileep Dilip Diljit Dimitar Dimitri Dimitrij Dimitrije Dimitrios Dimitris Dimos Dimuth Dinesh
    Dinh Dinis Diogo Dionysis Dipak Dipankar Dipu Dirk Djarot Djibril Djibrilla Djoko Djordje Dmitar Dmitri Dmitrii
    Dmitriy Dmitry Dmytro Do-hyun Dobromir Dogan Doğan Doku Domenico Domingo Domingos Dominic Dominick Dominik
    Domitien Domonkos Donal Donald Donatas Donato Dong-hoon Dong-hyun Dong-won Dong-wook Donnie Donovan Doo-hwan Doron
    Doug Dougal Douglas Dov Doyle Dragan Drago Dragoljub Dragos Dragoslav Draško Draža Dražen Dries Driss Dritan Duane
    Duarte Dubravko Duc Duck-soo Dudi Dudley Dulip Duminda Dumitru Duncan Dursun Dusan Dušan Dushmantha Dushyant
    Dustin Duy Dwayne Dwight Dylan Džemal Eamon Eamonn Ebbe Ebenezer Eberhard Ebo Ebrahim Ebrima Eckart Eckhard Eddie
    Ede Edem Edgar Edgaras Edgardo Edgars Edi Edílson Edinson Edip Edmond Edmund Edmundo Edmunds Edoardo Edouard
    Édouard Eduard Eduardo Edvard Edward Edwin Edzard Eero Efe Efi Efraim Efraín Efrayim Efren Efstathios Efthymios
    Eghosa Egidio Egil Egils Egon Ehsan Ehsanullah Ehud Eiichi Eiichiro Eiji Eimantas Einar Eirik Eiríkur Eisaku Eishi
    Eivind Eknath Eko Ekow Ekrem Eladio Elazar Elbridge Elchin Eldad Eldar Eldor Eldridge Elechi Elefterios
    Eleftherios Elek Eli Elias Eliav Eliezer Elijah Elio Eliseo Eliud Eliyahu Elkana Elliot Elliott Ellis Elmar Elmer
    Eloi Elon Eloy Elton Elvis Elyakim Emad Emanouil Emanuele Emeka Emeterio Emiel Emil Emile Émile Emiliano Emilio
    Emin Emlyn Emmanuel Emmanuele Emmerson Emmett Emomali Emre Emrys Emzar En-lai Enda Endel Ender Endre Enele Enes
    Engelbert Engin Enkhbayar Enkhbold Ennio Enoch Enoh Enric Enrico Enrique Enver Enzo Eoin Epeli Ephraim Ephrem
    Epifanio Ercan Erdal Erdem Erdoğan Erekle Eren Erez Ergün Erhan Erhard Eric Éric Erich Erick Erik Erkan Erkki
    Erland Erlend Erling Ernesto Ernie Ernő Ernst Ernst-August Erol Errol Ersin Ertugrul Ertuğrul Erwin Erzen Esa
    Esben Esfandiar Eskinder Esko Espen Eşref Essam Essien Esteban Estevão Etgar Ethan Etibar Etienne Étienne Euan
    Euclid Eugene Eugenio Euklid Eustaquio Evaldas Evan Evandro Evangelos Evariste Evaristo Everett Evgeni Evgenii
    Evgeniy Evgeny Evo Evode Evren Evripidis Ewald Ewan Ewout Eyad Eyadema Eyal Eytan Eyüp Eyvind Ezekiel Ezenwo
    Ezequiel Ezer Ezra Ezzat Ezzedine Faas Fabian Fabián Fabien Fabio Fábio Fabrice Fabricio Fabrizio Facundo Fadel
    Fadhil Fadi Fadil Fadl Fadli Fahad Fahd Faheem Fahim Fahri Faisal Faiz Faizal Fakhar Fakhri Fakhrul Falah Faleh
    Faouzi Farag Faraj Faramarz Farhad Farhan Farhat Fariborz Farid Faris Farkhad Farooq Farouk Farouq Farrell Farrokh
    Farshad Farshid Faruk Faruq Farzad Fathi Fatih Fatmir Fatos Faure Faustin Faustino Fausto Fauzi Fawad Fawaz Fawzi
    Fayez Faysal Fazal Fazlur Federico Fedir Fedor Fekadu Fela Félicien Felipe Felix Félix Femi Ferdinand Ferdy Ferenc
    Fereydoun Fergal Fergus Ferhat Ferit Fermín Fernand Fernando Feroz Feroze Ferran Ferruh Festus Fethi Fethullah
    Fevzi Feyisa Fidel Fidelino Fikadu Fikret Fikri Filip Filippo Finbarr Finlay Finley Finn Finnur Fintan Fionn Firas
    Firat Firhad Firouz Firoz Flavio Flávio Flemming Fletcher Florent Florentino Florian Florin Floris Floyd Foday
    Fodé Folarin Folke Fotis Fouad Francesc Francesco Francis Francisco Franciszek Franck Francois François Franjo
    Frank-Walter Frans Frantisek František Franz Franz-Josef Fraser Fred Freddie Freddy Frederic Frédéric Frederick
    Frederik Fredrick Fredrik Freek Fridtjof Friedhelm Friedrich Fritjof Frits Fritz Frode Fuad Fuat Fulbert Fulgence
    Fulgencio Fumihiko Fumihito Fumio Fumitaka Fyodor Fırat Gabor Gábor Gabriel Gabriele Gaddo Gadi Gaël Gaétan
    Gaetano Gagik Gajanan Gajendra Gamal Gamil Ganbaatar Ganbold Ganesan Ganesh Gangadhar Ganjar Ganpat Garegin Gareth
    Garik Garret Garrett Garri Garry Garth Gary Gaspar Gáspár Gaspard Gasper Gaston Gastón Gatis Gatot Gaurav Gautam
    Gautham Gavin Gavino Gazmend Gbenga Gebran Gebre Gebregziabher Gebremariam Gediminas Geert Geir Geirr Gela Genady
    Genaro Genichiro Genki Gennadi Gennadiy Gennady Gennaro Geoff Geoffrey Georg George Georges Georgi Georgii
    Georgios Georgiy Georgos Georgy Gerald Geraldo Gerard Gérard Gerardo Gerasimos Gerbrand Gerd Gergely Gergő Gerhard
    Gerhardt Germán Gerrit Gerry Gert Gerwin Getachew Getahun Gethin Gevorg Ghaith Ghaleb Ghanem Ghasem Ghassan Ghazi
    Gheorghe Gholam Gholamhossein Gholamreza Ghulam Gia Giacomo Giancarlo Gianfranco Gianluca Gianluigi Gianni Giannis
    Gianpaolo Giap Gibran Gibson Gideon Gidi Giga Gijs Gil Gilad Gilbert Gilberto Giles Gilles Ginés Gino Gintaras
    Giora Giorgi Giorgio Giorgos Giovanni Giriraj Girish Girma Ģirts Gitanas Githu Giuliano Giulio Giuseppe Givi
    Gjorge Gjorgji Gleb Glenn Glyn Gobind Gocha Godfrey Godwin Goichi Gokhan Gökhan Gonçalo Gonzalo Gopal Gopalkrishna
    Gopinath Goran Göran Gordan Gordon Gösta Gotabaya Gottfried Götz Goutam Govert Govind Govinda Grach Grachya
    Graciliano Graeme Graham Grahame Gražvydas Greg Gregg Grégoire Gregor Gregorio Gregory Griffith Grigol Grigor
    Grigori Grigoriy Grigory Gringo Grover Grzegorz Guenter Guenther Guglielmo Guido Guilherme Guillaume Guillermo
    Gulab Gultekin Gunawan Gunnar Guntars Gunter Günter Gunther Günther Guntis Guram Gurbachan Gurban Gurbanguly
    Gürbüz Gurdeep Gurdial Gurgen Gürkan Gurmeet Gurmit Gürsel Gurucharan Gus Gustaf Gustav Gustave Gustavo Guus
    Guðmundur Guðni Gwede Gwilym Gwyn Gyanendra Gyorgy György Gyude Gyula Haakon Habib Habibollah Habibul Habtamu
    Habte Hachemi Hadi Hae-chan Hafeez Hafez Hafiz Hage Haibatullah Haidar Haider Haik Haile Hailemariam Haim Haitham
    Hajime Hajo Hajrudin Hakainde Hakan Håkan Hakeem Hakim Hakkı Håkon Hal Haldor Halil Halis Haluk Halvard Halvor
    Hamad Hamada Hamadi Hamadoun Hamdan Hamdeen Hamdi Hamed Hamid Hamidou Hamidul Hamish Hamisi Hammad Hamoud Hamza
    Hanafi Handoko Hani Hank Hannes Hannu Hans Hans-Christian Hans-Dietrich Hans-Georg Hans-Joachim Hans-Jürgen
    Hans-Peter Hansraj Hanumant Hany Haralambos Harald Haraldur Harbhajan Hardeep Hardik Hareth Hari Harin Harinder
    Haris Harish Harith Hariyadi Harjit Harkishan Harold Haroun Harpal Harri Harrison Harry Harsh Harshad Harshal
    Harshvardhan Hartmut Haruhiko Haruki Haruo Haruto Harvey Hary Hasan Hashem Hashim Hashmat Hasrat Hassan Hassane
    Hasso Hasto Hatem Hathem Hatta Hauke Håvard Hayao Hayate Hayato Haydar Hayim Hayk Hayrettin Hazem Hector Héctor
    Hefin Heherson Heihachi Heikki Heiko Heimir Heiner Heino Heinrich Heinz Heizo Helder Hélder Helge Helgi Hélio
    Hellmut Helmut Helmuth Hemant Hemanta Hemi Henadz Hendra Hendrik Hendro Hendropriyono Henk Hennie Henning Henok
    Henri Henrik Henrique Henry Henryk Heorhiy Herb Herbert Herbie Heri Heribert Heriberto Herman Hermann Hermenegildo
    Hermogenes Hernan Hernán Hernando Hershel Hersi Heru Herve Hervé Hery Hesham Hessameddin Heung-min Heydar Hicham
    Hichem Hidayat Hidayet Hideaki Hidehiko Hidehiro Hidehito Hidekazu Hideki Hidenori Hideo Hideto Hidetoshi
    Hideyoshi Hideyuki Hieronim Hifikepunye Hikmet Hilaire Hilal Hillel Hilmar Himanshu Himanta Hipólito Hiralal Hiram
    Hirofumi Hirohito Hirokazu Hiroki Hironobu Hiroo Hiroshi Hirotaka Hiroto Hiroyasu Hiroyuki Hisahito Hisao Hisashi
    Hisham Hitesh Hitoshi Hjalmar Hjalti Hoang Holger Homer Hooman Horace Horacio Horatio Hormoz Horst Hosein Hosni
    Hossam Hossein Houari Houman Houshang Houssam Houssem Houssine Hovhannes Hovik Howard Howie Hrant Hrayr Hrishikesh
    Hristijan Hristo Hrithik Hrvoje Hryhoriy Hsien-loong Htin Htun Hubert Huey Hugh Hugo Hugues Hulusi Humayun
    Humberto Humphrey Humza Hüsamettin Huseyin Hüseyin Hushang Hüsnü Hussain Hussam Hussein Huu Huub Huw Hyun-jin
    Hyun-soo Hyung-jin Hywel Iago Iain Ian Ibou Ibrahim İbrahim Ibrahima Ibrahimah Ichabod Ichiro Idan Idi Ido Idris
    Idriss Idrissa Idrissou Ieuan Ifan Ifeanyi Ifeanyichukwu Iftikhar Ignacio Ignacy Ignatius Ignazio Igor Igors Ihab
    Ihar Ihor Iiro Ijaz Ike Ikechukwu Ikenna Iker Ikuo Il-sung Ilaiyaraaja Ilan Ildar Ilhami Ilhan İlhan Ilia Ilias
    Ilija Ilir Iliya Ilker İlker Ilkka Illia Ilmārs Ilya Ilyas Ilyes Imad Imanol Imants Imed Imran Imre Imtiaz Inácio
    Inder Inderjit Indra Indrajit Indulis Ingemar Ingmar Ingo Ingolf Ingvar Inigo Íñigo Innokenty Ioan Ioannis Ionel
    Ionut Ioseb Iosif Ira Iraj Irakli Irfan Irrfan Irving Irwan Irwandi Irwin Isaac Isaiah Isaias Isak Isam Isamu Isao
    Ishaan Ishant Ishaq Ishwar Isiaka Isidore Isidro Isioma Iskandar Iskander Isko Ismael Ismaël Ismail Ismaïl İsmail
    Ismaila Ismet İsmet Ismo Issa Issachar Issaka Issam Issei Issiaka Issoufou Istvan István Ita Itai Itamar Itaru
    Itay Itzhak Itzik Ivailo Ivan Iván Ivane Ivar Ivars Ivaylo Ivica Ivo Ivor Iwan Iwao Iyad Izet Izhak Izzat Izzeldin
    Jaafar Jaakko Jaap Jaba Jaber Jabir Jabr Jabu Jabulani Jacco Jacek Jack Jaco Jacob Jacobo Jacques Jae-hyun Jae-in
    Jae-myung Jae-sung Jae-yong Jafar Jagadish Jagan Jagat Jagdambika Jagdeep Jagdish Jagjit Jagmeet Jagmohan Jahangir
    Jahongir Jai Jaideep Jaipal Jair Jairam Jairo Jaiveer Jaja Jakaya Jake Jakob Jakov Jakub Jalal Jalil Jamaal Jamal
    Jameel Jamel James Jamil Jamsheed Jamshid Ján Jan-Erik Jan-Ove Jan-Werner Janez Janis Jānis Janko Janne Janos
    János Jansug Janusz Jaouad Jared Jari Jarkko Jarl Jarle Jaromir Jaromír Jaroslav Jaroslaw Jarosław Jarrod Jarvis
    Jason Jasper Jasprit Jassem Jassim Jaswant Jatin Jaume Javad Javed Javier Jawad Jawahar Jawaharlal Jay Jayant
    Jayanta Jayaprakash Jayesh Jean-Baptiste Jean-Bertrand Jean-Christophe Jean-Claude Jean-Dominique Jean-Félix
    Jean-François Jean-Jacques Jean-Louis Jean-Luc Jean-Marc Jean-Marie Jean-Michel Jean-Noël Jean-Paul Jean-Philippe
    Jean-Pierre Jean-Yves Jeb Jed Jedediah Jędrzej Jeff Jefferson Jeffery Jeffrey Jejomar Jelle Jenő Jens Jerald
    Jeremiah Jeremy Jérémy Jermaine Jeroen Jerome Jérome Jérôme Jerry Jerzy Jesper Jesse Jesús Jethro Ji-hoon Ji-sung
    Jibril Jignesh Jim Jimmie Jimmy Jin-ho Jin-pyo Jin-woo Jinggoy Jinping Jintao Jioji Jiri Jiří Jiro Jitan Jiten
    Jitender Jitendra Jitesh Jivan Jo-ichi Joachim Joakim Joao João Joaquim Joaquin Joaquín Jochen Joe Joel Joël Joep
    Joerg Joey Johan Johann Johannes Jóhannes John Johnathan Johnny Joji Jojo Joko Jolyon Jomo Jon Jón Jonah Jonas
    Jonathan Jonathon Jong-chul Jong-ho Jong-hyun Jong-il Jong-in Jong-nam Jong-un Jonne Jonny Joon-ho Joon-young Joop
    Joost Jordi Jörg Jorge Jörgen Joris Jorma Jörn Jos Josaia Jose José Josef Josep Joseph Josh Joshua Josiah Josif
    Josip Joško Josué Jotaro Jouko Jouni Jovan Jovenel Jovica Jozef Józef Jozsef József Juan Juanito Jude Juergen Juha
    Juhani Jukka Jules Julian Julien Julio Júlio Julius Juma Jumaa Jumber Jun'ichi Jun-ho Jun-seok Jung-ho Jung-hoon
    Junichi Junichiro Junji Junjun Junpei Junya Juozas Juraj Jure Jurgen Jürgen Juri Jüri Jurica Jurij Juris Juro
    Jurriaan Jussi Justin Justino Jusuf Juvenal Juvénal Jyotiraditya Jyotirmoy Jyrki Jørgen Jørn Kaan Kaare Kaarlo
    Kabir Kabiru Kacem Kadhim Kadir Kaesang Kai-shek Kailash Kairat Kais Kaizer Kaj Kakha Kalani Kalifa Kalin Kálmán
    Kalonzo Kalusha Kalyan Kamal Kamalesh Kamau Kamil Kâmil Kamran Kamuzu Kamyar Kang-in Kanhaiya Kanji Kanu Kapil
    Karamoko Karan Karapet Kåre Kareem Karel Karim Karl Karl-Heinz Karl-Josef Karl-Theodor Karlheinz Karlis Kārlis
    Karol Karolis Karoly Károly Karsten Karthik Karthikeyan Karti Kartik Kashif Kaspars Kasper Kassem Kassym-Jomart
    Kastriot Katsuhiko Katsuhiro Katsuji Katsunobu Katsuo Katsutoshi Katsuya Katsuyuki Kaushik Kaveh Kayode Kazem
    Kazim Kazimierz Kazuhide Kazuhiko Kazuhiro Kazuhito Kazuki Kazunori Kazuo Kazushi Kazutaka Kazuto Kazuya Kazuyoshi
    Kazuyuki Kazys Kâzım Kebede Kedar Keenan Kees Keigo Keiichi Keiichiro Keiji Keir Keisuke Keita Keith Keivan Keizo
    Keketso Kelechi Kelvin Kemal Ken Kenan Kendrick Kenenisa Kenichi Kenichiro Kenji Kenjiro Kenneth Kenny Kensuke
    Kenta Kentaro Kento Kenzo Keoni Keqiang Kerem Kermit Keshav Kęstutis Ketan Kevin Kevin-Prince Kgalema Kgosi
    Kgosientsho Khachatur Khagen Khairul Khairy Khaldoun Khaled Khalid Khalifa Khalil Khamis Khawaja Khazaal Khedher
    Kheireddine Khiem Khoa Khosro Khosrow Khotso Khurelsukh Khurram Khurshid Khushwant Ki-moon Kianoush Kibwana Kieran
    Kieron Kiet Kiichi Kiichiro Kimi Kimio Kimmo Kinji Kioumars Kipkemboi Kipkoech Kiplagat Kiprono Kiprop Kiprotich
    Kipruto Kipsang Kiril Kirill Kirit Kirk Kiro Kishan Kishen Kisho Kishor Kishore Kithure Kittirat Kiyoshi Kiyotaka
    Kizza Kjartan Kjell Kjetil Klaas Klaus Klaus-Dieter Klemens Klim Kliment Knud Knut Koba Kobina Kocho Koen Koffi
    Kofi Koichi Koichiro Koji Kojiro Kojo Koki Koku Kolawole Komla Konrad Konstantin Konstantinas Konstantine
    Konstantinos Koray Korkut Korn Kosei Kossi Kosta Kostadin Kostas Kostiantyn Kostis Kostyantyn Kosuke Kotaro
    Kouadio Kouame Kouassi Kouji Kourosh Kozo Kraisak Kreshnik Krešimir Krishan Krishna Krishnan Krisjanis Krišjānis
    Kristaps Krister Kristian Kristján Kristof Kristofer Kristófer Kristoffer Krisztián Krzysztof Kshitij Kuandyk
    Kubatbek Kuldeep Kuldip Kulwant Kumar Kumara Kumaraswamy Kunal Kunihiko Kunihiro Kunio Kunle Kuno Kuok-wah
    Kurmanbek Kürşat Kurt Kushal Kusno Kwabena Kwadwo Kwaku Kwame Kwan-yew Kwang-ho Kwang-jin Kwasi Kwesi Kyaw Kyle
    Kylian Kyösti Kyosuke Kyriakos Kyril Kyrylo Kyung-soo Laas Lachlan Ladislao Ladislav Laisenia Lajos Lakhan Lakhdar
    Lakshman Lakshya Lal Lalit Lalu Lambros Lamido Lamin Lamine Landon Lansana Larbi Larry Lars Lars-Erik Lasha Lasith
    Lasse Laszlo László Laurent Lauri Lauro Lautaro Lavrenti Lavrentiy Lavrenty Lawrence Lawson Laxman Laxmikant Lazar
    Lazaro Lázaro Lazaros Leandro LeBron Lech Lechi Leendert Lefteris Leif Lekan Lelisa Lembit Lemuel Len Lennart
    Lenny Leo Léo Leon Léon Leonard Leonardo Leoncio Leonel Leonhard Leonid Leonidas Leopold Leopoldo Leoš Leroy
    Lerumo Lesetja Leszek Letsie Lev Levan Levente Levi Levon Lewis Liam Liaqat Liaquat Linas Lindani Linus Lionel
    Lior Lisandro Litha Lito Liutauras Liviu Ljube Ljubiša Ljubo Ljubomir Llewellyn Lloyd Loay Lodewijk Loek Loic Loïc
    Lokesh Lonnie Lope Lóránt Lorcan Loren Lorenz Lorenzo Lőrinc Loris Lotfi Lotfy Lothar Louay Louie Louis
    Louis-Philippe Luan Luay Lubomír Lubos Luboš Luc Luca Lucas Lucian Luciano Lucius Lucjan Luděk Ludger Ludovic
    Ludvig Ludvík Ludwig Luhut Luigi Luis Luís Luitpold Luiz Luka Lukas Lukáš Luke Lukman Lukyan Lulzim Lutfi Lütfi
    Luther Lutz Luuk Luyanda Lwazi Lyle Lyndon Lyubomir Maamoun Maarten Macario Maciej Mack Macky Madan Madhav
    Madhukar Madhur Madhusudan Mads Maël Magne Magni Magnus Magnús Magomed Magomedali Mahadev Mahamadou Mahamane
    Mahamat Mahamoud Mahamudu Mahathir Mahavir Mahdi Mahdy Mahela Mahendra Maher Mahesh Mahfoud Mahfouz Mahfud Mahfuz
    Mahinda Mahinder Mahmood Mahmoud Mahmud Mahmudul Mahmut Maina Maithripala Majdi Majed Majid Makhenkesi Makis
    Maksim Maksimilijan Maksym Malachi Malachy Malam Malcolm Malek Malick Malik Maliki Malkhaz Mallikarjun Malusi
    Mamadou Mamady Mamdouh Mamnoon Mamoon Mamoun Mamuka Man-bok Manabu Manaia Manas Manasseh Mandla Manfred Mangal
    Mangala Mangosuthu Mani Manik Manikam Manish Manmohan Manny Manoel Manohar Manoj Manolis Manolo Mansoor Mansour
    Mansur Manuchar Manuel Marafa Marat Marc Marc-André Marc-Antoine Marcel Marcelino Marcell Marcello Marcelo Marcin
    Marcio Márcio Marco Marcos Marcus Marek Marián Mariano Marijn Marin Marinko Mario Marios Maris Māris Marius
    Mariusz Markku Marko Markus Marlon Marouane Marouf Mart Marten Mårten Martijn Martim Martin Martín Mårtin Mārtiņš
    Márton Martti Marty Marvic Marvin Marwan Marzouk Marzuki Masaaki Masafumi Masaharu Masahide Masahiko Masahiro
    Masahito Masaji Masakazu Masaki Masamichi Masamitsu Masanobu Masanori Masao Masaru Masashi Masataka Masato
    Masatoshi Masatsugu Masayoshi Masayuki Mashrafe Masood Masoud Massimiliano Massimo Massoud Masuo Matata Matej
    Mateja Mateo Mateus Mateusz Mathew Mathews Mathias Mathieu Mathijs Mathis Mati Matias Matías Matjaž Mato Mats Matt
    Matteo Matthew Matthias Matthieu Matthijs Matti Mattia Matúš Matvei Matvey Mátyás Maumoon Maung Mauno Maurice
    Mauricio Maurício Maurits Maurizio Mauro Max Maxim Maxime Maximilian Maximiliano Maximilien Máximo Maxwell Mazdak
    Mazen Mazhar Mazlum Mbaye Mbongeni Mcebisi Mduduzi Medard Medhat Mehdi Mehmed Mehmet Mehran Mehrdad Mehrzad Mehul
    Meinhard Meir Mel Melaku Melchor Meles Melih Melle Melville Melvin Menachem Menahem Mendel Menelik Mengistu Menno
    Merab Meredydd Merle Merlin Mert Mervyn Mesfin Messaoud Mesut Metin Metod Mevlut Mevlüt Mher Mian Micah Michael
    Michal Michalis Michał Michel Michelangelo Michiel Michio Michuki Mick Mickey Mićo Miguel Mihai Mihajlo Mihalis
    Mihaly Mihály Mihkel Mikael Mikaere Mikalai Mikalay Mikalojus Mike Mikey Mikhael Mikhail Mikheil Miki Mikio Mikis
    Mikita Mikko Miklos Miklós Mikołaj Mikuláš Milad Milenko Milind Milivoj Milivoje Miljenko Milkha Milo Milorad
    Milos Miloš Miloslav Miloud Miltiadis Milton Milutin Min-ho Min-jae Min-seok Min-soo Mindaugas Minoru Miodrag
    Miran Mircea Mirko Miro Miroslav Mirosław Mirza Misagh Mislav Mitch Mitchell Mitesh Mithun Mitja Mitko Mitsuharu
    Mitsuhiro Mitsuo Mitsuru Mitsutaka Mitt Mkrtich Mladen Mmusi Mo Moataz Moaz Moazzam Mochtar Modestas Modesto
    Modibo Moein Moeketsi Moeldoko Mogens Mohale Mohamad Mohamed Mohammad Mohammadou Mohammadreza Mohammadu Mohammed
    Mohamud Mohan Mohanad Mohandas Mohannad Mohau Mohinder Mohit Mohsen Moin Moise Moïse Moisés Mojtaba Mokgweetsi
    Moktar Momčilo Momir Moncef Monem Montasser Monty Moo-hyun Morad Mordecai Mordechai Morihiro Moritz Mort Morten
    Morteza Mortimer Mosebenzi Moses Moshe Mosiuoa Mostafa Motilal Motlatsi Motohiro Motoo Motoyuki Motsoko Motti
    Mouad Moubarak Moulay Mouloud Mounir Mourad Moussa Moustafa Mrinal Mrityunjay Msholozi Mstislav Mthuli Mthunzi
    Muammar Mubarak Mudar Mudassar Mufid Muhaimin Muhamer Muhammad Muhammadu Muhammed Muhanad Muhannad Muhoozi Muhsin
    Muhyiddin Mukesh Mukhisa Mukhriz Mukhtar Mukul Mulatu Mulayam Mulham Mulugeta Mulyadi Mumo Mümtaz Munawar Muneer
    Munehiro Munir Munna Muntadhar Muntasser Munther Muqtada Murad Murali Muralitharan Murat Murdo Murilo Murli Murray
    Murtala Murtaza Musa Musab Musaed Musalia Mushahid Mushfiqur Mushtaq Müslüm Mustafa Mustapha Mutahi Mutaz Muthanna
    Muttiah Mutula Muturi Muwaffaq Muzaffer Mwai Mwangi Myhailo Myint Mykhailo Mykhaylo Mykola Mykyta Myles Myron
    Myroslav Myung-bak Mzwandile Mzwanele Nabeel Nabih Nabil Nacho Naci Nadav Nadeem Nader Nadhim Nadiem Nadim Nadir
    Naeem Naftali Nagarjuna Naguib Nahed Nahum Naif Naim Naing Najam Najeeb Naji Najib Najim Najm Najmul Nak-yon
    Namadi Namal Namik Namık Nand Nandan Nandkumar Nándor Nangolo Naohiro Naohito Naoki Naomasa Naoto Naoufal Naoya
    Narayan Narayana Narayanan Narciso Narek Narendra Naresh Narinder Narsimha Naruhito Naseeruddin Naser Nashaat
    Nasir Nasri Nasser Nassif Nassim Natan Nate Nathan Nathanaël Nathaniel Nathi Nathuram Natsuo Nattawut Natwar Naum
    Naushad Naveed Naveen Navid Navin Navjot Navtej Nawaf Nawaz Nayef Nayib Nazar Nazaruddin Nazih Nazir Nazmi Nazri
    Nâzım Ndaba Ndabaningi Nebojša Necati Necdet Necip Necmettin Ned Nedal Nedim Neel Neeraj Negaso Neil Neill Nelo
    Nematollah Nenad Nerijus Nerses Nestor Néstor Neville Newt Neymar Nghia Ngugi Ngũgĩ Nhan Nhial Niall Nicanor
    Niccolò Nicéphore Nicholas Nick Nico Nicolae Nicolai Nicolaj Nicolas Nicolás Nicolò Nicos Nidal Niek Niels Nigel
    Nihat Nijaz Nikesh Nikhil Nikica Nikifor Niklas Niko Nikol Nikola Nikolai Nikolaj Nikolaos Nikolas Nikolaus
    Nikolay Nikoloz Nikos Nilanjan Nilesh Nilotpal Nils Nima Nimal Nimrod Ninoslav Nir Niranjan Nirav Nishant
    Nishikant Nissim Nitesh Nitin Nitish Nizamettin Nizamuddin Nizar Njabulo Njål Njoroge Nkosi Nkosinathi Nkululeko
    Nnamdi Noah Noboru Nobuaki Nobuhiko Nobuhiro Nobukazu Nobuo Nobusuke Nobutaka Nobuteru Nobuyoshi Nobuyuki Nodar
    Nodir Noel Noël Nolan Noli Norayr Norbert Norberto Norifumi Norihiko Norihiro Norihito Norikazu Norio Noritaka
    Noriyuki Norman Norris Noureddine Nouri Novak Noynoy Ntare Nugroho Nuhu Numan Nuno Nureddin Nurettin Nuri Nurlan
    Nursultan Nuruddin Nurul Nyame Nyesom Obafemi Obaida Obaidul Obed Obinna Ochieng Octave Octavio Oddur Oddvar Oded
    Odeh Odhiambo Ogbonnaya Ognjen Ogugua Oguz Oğuz Oğuzhan Oisin Oka Okan Okba Okechukwu Okey Okoth Oktay Okwudili
    Ola Olabode Oladapo Oladele Oladipo Olaf Olafur Ólafur Olav Olawale Oldřich Ole-Gunnar Oleg Oleh Oleksandr Oleksii
    Oleksiï Oleksiy Olexiy Olgierd Oliver Olivier Olle Olli Ollie Olof Olu Olufemi Olukayode Olumide Olusegun Olushola
    Oluwaseun Oluwaseyi Olzhas Omar Omer Ömer Omero Omid Omirbek Omondi Omprakash Omri Omurbek Ondrej Ondřej Onn Onno
    Onofre Onur Onyango Orestes Orhan Oriol Orji Orrin Orson Orville Osama Osamu Osborne Oscar Óscar Oskar Osman Ostap
    Osvaldo Oswald Otar Otgonbayar Othman Otieno Otis Otman Otmar Ottavio Ottmar Otto Ottó Ottokar Ouadih Oubai Oumar
    Oupa Ousmane Oussama Ove Ovidiu Owain Owais Owen Öystein Ozan Özcan Özer Ozgur Özgür Özkan Ozzie Ozzy Paata Paavo
    Pablo Paco Paddy Padmanabh Padraic Padraig Padraigh Paiboon Pakalitha Pál Pål Palani Palaniswami Páll Pallam Palle
    Pallo Palmiro Panagiotis Panayiotis Panfilo Pankaj Pannalal Panos Pantaleon Pantelis Panthongtae Paolo Papiss
    Paramjit Paranjoy Paresh Parit Parkash Partha Paruyr Parvesh Parvez Parviz Pascal Paschal Paschalis Pascual Pasi
    Pathum Patricio Patrício Patrick Patrizio Patson Paul Paul-Henri Paulin Paulino Paulius Paulo Pavao Pavel Pavle
    Pavlo Pavlos Pavol Pawan Pawel Paweł Payam Pearse Peceli Peder Pedram Pedro Pehr Peik Pejman Pekka Pelle Peni
    Pentti Pep Pepe Per-Olof Percival Percy Pere Perfecto Perica Pericles Periklis Perry Perumal Pervaiz Pervez Petar
    Pete Peter Péter Petko Petr Petras Petri Petro Petros Petter Petteri Peyman Phakamile Pheng Phil Philemon Philip
    Philipp Philippe Phillip Phu Phuc Phumlani Pichai Pier Pierluigi Piero Pierre Pierre-Emerick Pierre-Emmanuel
    Pierre-Henri Pierre-Yves Piers Piet Pieter Pietro Pim Pinaki Pinarayi Pinchas Pinhas Piotr Pirmin Piseth Pita
    Pitso Pius Piyush Placido Plácido Plamen Platon Porfirio Poul Pouya Povl Prabhakar Prabhakaran Prabhat Prabhu
    Prabir Prabowo Pradeep Pradip Pradyumna Prafulla Prahlad Prajak Prajwal Prakash Pralhad Pramod Pramoedya Pramono
    Pranab Pranav Pranay Prannoy Prasad Prasanna Prasant Prasanta Prasert Prasetyo Prashant Prasoon Pratap Prateek
    Pratik Pratikno Praveen Pravin Prawit Prayut Prayuth Preben Predrag Prem Premal Preslav Pridi Primož Pritam
    Prithvi Prithviraj Priyank Probir Prodromos Prosenjit Przemyslaw Przemysław Puneet Punit Purnama Purnomo
    Purushottam Pushkar Pyotr Qais Qamar Qasem Qasim Qassem Quan Quang Quentin Quincy Quinton Quique Quoc Qusai Qusay
    Quyet Raanan Rabah Rabeh Rabih Rabindra Rabindranath Rabiu Rached Rachid Rachmat Radek Radhakrishnan Radim Radko
    Radoje Radomir Radoslav Radoslaw Radosław Radovan Radu Raed Raees Rafael Rafail Rafal Rafat Rafał Raffaele Rafi
    Rafik Rafiq Rafizi Raghav Raghib Raghu Raghunath Raghuram Raghuvir Ragnar Ragnvald Rahat Raheel Raheem Rahim
    Rahman Rahmat Rahmi Rahul Raila Raimo Raimond Raimonds Raimund Raimundas Raimundo Rainer Rainier Raivis Raj Rajab
    Rajai Rajan Rajat Rajbir Rajdeep Rajeev Rajeh Rajendra Rajesh Rajinder Rajinikanth Rajiv Rajkumar Rajnath
    Rajnikanth Rajpal Rajshekhar Raju Rajyavardhan Rakesh Ralph Ram Ramachandra Ramachandran Ramakrishna Ramakrishnan
    Raman Ramana Ramanand Ramanathan Ramaswamy Ramaz Rambhau Ramdas Ramdev Rameez Ramesh Rameshwar Rami Ramin Ramiro
    Ramiz Ramji Ramkumar Ramnath Ramon Ramón Ramsay Ramsey Ramunas Ramush Ramy Ramzan Ramzi Ramzy Ranadip Ranbir
    Randall Randeep Randhir Randolph Randy Rangana Rangi Ranil Ranjan Ranjit Ranjith Ranko Ranveer Raouf Raoul Raphael
    Raphaël Rashad Rashed Rasheed Rashid Rashidi Rasim Rasmus Rasoul Rastko Rasul Ratan Rathin Ratko Ratmir Rauf Raul
    Raúl Rauno Ravi Ravichandran Ravid Ravinder Ravindra Ravish Ravishankar Rawiri Ray Rayan Rayed Raymond Recai Recep
    Redha Redouane Refik Reg Reggie Reginald Régis Rehan Rehavam Rehman Reid Reidar Reiji Reijo Reinaldo Reiner
    Reinhard Reinhart Reinhold Reinier Reino Remco Rémi Remigiusz Rémy Renat Renato Renaud René Renzo Reshat Reuben
    Reuven Revaz Rex Rexhep Reynaldo Reza Rezső Rhodri Rhys Riad Riaz Ricardo Riccardo Richard Richie Rick Ricky Ridha
    Ridvan Ridwan Rifaat Rifat Rigathi Rigoberto Rikiya Rimantas Rimvydas Rinat Rinus Rishi Risto Riteish Ritesh Rithy
    Rivaldo Riyaz Riza Rizal Rizieq Rizk Rizky Rizwan Roald Robbert Robert Robertas Robertino Roberto Roberts Robinson
    Robizon Robrecht Roch Rochas Rodante Roderick Rodger Rodion Rodney Rodolfo Rodolphe Rodrigo Roee Roel Roelof
    Rogelio Roger Rogério Rohan Rohinton Rohit Roi Rokuro Roland Rolandas Rolando Rolf Romain Romano Romário Romeo
    Roméo Romesh Rommel Romualdas Romualdo Romulo Rómulo Ron Ronald Ronaldo Ronan Ronen Ronny Roozbeh Roque Rory Rosen
    Rosendo Ross Rostam Rostislav Rostyslav Rotimi Rouhollah Roy Royce Ruairi Ruben Rubén Rudi Rudiantara Rüdiger
    Rudolf Rudolph Rudy Ruediger Rufus Ruggero Ruhi Ruhollah Ruhul Rui Rumen Runar Rune Rupak Rupert Rushdi Ruslan
    Russ Russell Rustam Rustem Rutger Ruud Ruy Ryamizard Ryan Ryhor Ryō Ryohei Ryoichi Ryoji Ryosuke Ryota Ryotaro
    Ryoya Ryszard Ryu Ryuhei Ryuichi Ryuichiro Ryuji Ryuta Ryutaro Ryuzo Rıdvan Rıza Saad Saadeddine Saadi Sabahattin
    Saber Sabir Sabri Saburo Sabyasachi Sachin Sadaharu Sadakazu Sadanand Sadananda Sadao Saddam Sadegh Sadeq Sadettin
    Sadhguru Sadio Sadiq Sadyr Saeb Saeed Saeid Safdar Safwan Safwat Sagar Saghir Sahil Sahin Şahin Sai Saibal Saïd
    Saidu Saif Saifuddin Saikat Saikou Sait Sajan Sajid Sajith Sajjad Sakari Saket Sakher Sakib Salaam Salah
    Salaheddine Salahuddin Salambek Salar Saleem Saleh Sali Salif Salifou Salil Salim Saliou Salisu Sallam Salmaan
    Salman Salou Salva Salvatore Samak Saman Samarth Sambit Sameer Sameh Samer Sami Samih Samir Samiran Sammy Samo
    Samora Sampo Samrat Samson Samuel Samuele Samvel Samy Sanat Sanath Sancho Sandeep Sander Sandiaga Sandip Sandor
    Sándor Sandro Sanele Sang-ho Sang-hoon Sang-jin Sang-woo Sani Sanjay Sanjeev Sanjib Sanjiv Sanjoy Sanju Sankar
    Sanni Sannie Santanu Santhosh Santosh Saparmurat Sapta Sarath Sarawut Sardar Sarfaraz Sarfraz Sargis Sargon Sari
    Sarith Sarkis Sartaj Sarvesh Sašo Sateesh Satendra Sathya Satish Satoru Satoshi Sattar Satya Satyajit Satyapal
    Satyendar Satyendra Saud Saul Saúl Sauli Saulius Saurabh Saurav Sava Savas Savaş Savely Saviz Savo Savvas Sayan
    Sayed Sayyid Scott Scottie Se-hoon Seamus Sean Sebastiaan Sebastian Sebastián Sebastião Sebastien Sébastien Sedat
    Sefa Seidu Seif Seigo Seiichi Seiichiro Seiji Seishiro Seitaro Seizo Sejdiu Sekou Sékou Selahattin Selami Selassie
    Selcuk Selçuk Selim Selman Selva Selvam Semen Semih Semyon Senad Senichi Senko Senthil Senzo Seok-youl Seppo
    Serdar Seretse Serge Sergei Sergej Sergey Serghei Sergi Sergii Sergio Sérgio Sergiy Serhii Serhiy Serj Serkan
    Serob Sertaç Servet Serzh Seth Setya Setyo Seung-ho Seung-hyun Seung-min Sevak Severin Severino Seydou Seymour
    Sezai Sezgin Shaaban Shaan Shabtai Shadab Shady Shafik Shafiq Shafqat Shahab Shahbaz Shahen Shahid Shahidul Shahin
    Shahjahan Shahnawaz Shahram Shahriar Shahrir Shahrokh Shahrukh Shai Shaibu Shailendra Shailesh Shaker Shakib
    Shakir Shakti Shalom Shalva Shamba Shamil Shane Shankar Shantanu Shapour Shaquille Sharad Sharaf Sharif Sharjeel
    Shashank Shashi Shatrughan Shaukat Shaul Shaun Shaurya Shavkat Shawki Shawqi Sheeraz Shefqet Shehbaz Shehu Shekhar
    Sheku Sheldon Sherif Sherman Shibu Shigeaki Shigefumi Shigehiro Shigekazu Shigeki Shigenobu Shigeo Shigeru
    Shigetaka Shigeyuki Shikhar Shimon Shinichi Shinichiro Shinji Shinjiro Shinpei Shinsuke Shintaro Shinya Shinzo
    Shiro Shiv Shivaji Shivam Shivinder Shivraj Shlomi Shlomo Shmuel Shmulik Shoaib Shohei Shoichi Shoichiro Shoji
    Shota Shotaro Shozo Shraga Shravan Shreyas Shrikant Shubham Shubman Shugo Shuhei Shui-bian Shuichi Shuja Shuji
    Shukri Shunichi Shunji Shunsuke Shuntaro Shyam Siamak Siaosi Siarhei Siavash Sibiri Sibusiso Sid Sid-Ahmed
    Siddaramaiah Siddharth Siddhartha Sidharth Sidi Sidiki Siegfried Sieghard Siegmar Siegmund Siem Sifiso Sigbjørn
    Sigitas Sigmar Sigmund Sigurd Sigurður Sihamoni Sihanouk Sihle Siim Silas Silvano Silvio Simão Simas Simba Simcha
    Simen Simeon Simeone Simon Simphiwe Sina Sinan Siniša Sione Siphiwe Sipho Sirajuddin Sirajul Sirri Sisay Sitaram
    Sitati Sitiveni Sivakumar Sivaraman Sixten Sixto Siyabonga Siyabulela Sizwe Sjoerd Sjors Skender Slamet Slaven
    Slaviša Slavko Slavoj Slavomir Slobodan Smarajit Snorri Sobhi Sócrates Soe Soeharto Sofiane Sofonias Sofyan Sohail
    Soham Soheil Sohrab Soichi Soichiro Sokha Sokhom Sokol Sokratis Solomon Somchai Somkiat Somkid Somnath Somsak
    Somyot Sondhi Sondre Sonthi Sonu Sooronbay Sophal Soren Sören Sorin Soso Sosuke Sota Sotirios Sotiris Soufiane
    Souleymane Soumaila Soumaïla Soumitra Sourav Sovann Spencer Spiros Spyridon Spyros Srdjan Sreekumar Sreenivasan
    Sreten Srettha Sridhar Srikanth Srinath Srinivas Srinivasan Srđan Ståle Stamatis Stan Stanimir Stanislau Stanislaŭ
    Stanislav Stanislaw Stanisław Stanko Stanley Stathis Stavri Stavros Steen Stefan Stefano Stefanos Stéfanos Steffen
    Steinar Stelian Stelios Stellan Sten Stepan Stephane Stéphane Stephen Stevan Steve Steven Stevo Stewart Stian Stig
    Stipe Stjepan Stojan Stoyan Strahil Stratos Stu Stuart Suat Subhas Subhash Subodh Subrahmanyam Subrahmanyan
    Subramaniam Subramanian Subrata Sudarshan Sudheer Sudhir Sudip Sugata Suguru Suhail Suhardi Suharto Suheil Sujan
    Sujit Sujoy Suk-yeol Sukanta Sukarno Sukhbaatar Sukhbir Sukhdev Sukhjinder Sukhvinder Sukhwinder Şükrü Sukumar
    Sulaiman Sule Suleiman Suleman Suleyman Süleyman Sulieman Sulkhan Suman Sumanta Sumanth Sumeet Sumit Sunai Sundar
    Sundaram Sunder Sung-ho Sung-hoon Sung-jin Sung-min Sung-yong Sunil Supachai Supratik Suraj Surapong Surayud Suren
    Surender Surendra Suresh Süreyya Suriya Surjeet Surjit Surya Suryadharma Suryakumar Sushant Sushil Susilo Susumu
    Sutan Sutarman Suthep Sutiyoso Sutopo Suvendu Suvir Suwat Svante Svein Sveinn Sven Svend Sverre Svetozar
    Sviatoslav Svyatoslav Swaminathan Swapan Swapnil Swaraj Syafii Syafruddin Syahrul Syama Syamsul Syed Sylvain
    Sylvanus Sylvester Szabolcs Szczepan Szilárd Szymon Søren Sławomir Taavi Taban Tabaré Tad Tadahiko Tadahiro
    Tadanobu Tadao Tadas Tadashi Tadayoshi Tadej Tadesse Tadeusz Tadhg Tae-hyun Tae-woo Tae-yong Tae-young Tafari Tage
    Taha Tahar Taher Tahir Taichi Taieb Taiichi Taiji Taiki Taisuke Taizo Taj Tajul Takaaki Takafumi Takahiko Takahiro
    Takahito Takamasa Takanobu Takanori Takao Takashi Takato Takatoshi Takaya Takayoshi Takayuki Takehiko Takehiro
    Takeo Takeru Takeshi Taketo Takeyoshi Takuji Takuma Takumi Takuro Takuto Takuya Talal Talat Taleb Talib Tamas
    Tamás Tamati Tamer Tamim Tamir Tammam Tamrat Tanawat Tancredi Tancredo Tane Tanel Taner Taneti Tanju Tanko Tanmay
    Tanvir Tapan Tapas Tapio Taran Taras Tarcísio Tarek Tareq Tariel Tariku Tariq Tarjei Tarlan Tarmo Taro Tarō Tarun
    Tarık Tasos Tatsuhiko Tatsuma Tatsuo Tatsuro Tatsuya Taufan Taufik Taufiq Taukelina Taulant Tauno Tauqir Tautvydas
    Tawfik Tawfiq Taye Tayeb Tayfun Tayfur Taylan Tayseer Tayyip Tebogo Teboho Ted Teddy Tedros Teemu Teiji Teimuraz
    Tejas Tejashwi Tejasvi Tejinder Tekle Telmo Temba Temujin Temur Temuri Tendai Tengiz Teodor Teodoro Teoman Teppei
    Teppo Terence Terje Tero Terrance Terrell Terrence Teruaki Teruhiko Teruo Tesfaye Teshome Tetsuji Tetsuo Tetsuro
    Tetsushi Tetsuya Tetsuzo Teun Teuvo Tevfik Thabang Thabet Thabiso Thabo Thad Thaddeus Thae-yong Thaksin Thamer
    Thamsanqa Thanakorn Thanasis Thanathorn Thandika Thang Thanin Thanom Thanos Thant Tharman Tharwat Thein Theis
    Themba Themis Themistoklis Theo Théo Theocharis Theodoor Theodore Théodore Theodoros Theofanis Theofilos Theoneste
    Théoneste Theophile Théophile Theophilus Theun Thiago Thibault Thibaut Thien Thierry Thijs Thilo Thirumavalavan
    Thitinan Thokozani Thom Thomas Thongchai Thor Thorbjörn Thorbjørn Thore Thorleif Thorsten Thorvald Thulani Tiago
    Tiberiu Tibor Tidjane Tiébilé Tiémoko Tigran Tihomir Tijmen Tilahun Tilak Tillakaratne Tilman Tim Timmy Timo
    Timofei Timofey Timotej Timothée Timothy Timur Tirso Titus Tivadar Tjahjo Tjeerd Toan Tobias Toby Todd Todor Toivo
    Tolga Tom Toma Tomas Tomás Tomáš Tomasz Tomaž Tomi Tomiichi Tomio Tomislav Tommaso Tommy Tomoaki Tomohiko Tomohiro
    Tomohisa Tomohito Tomokazu Tomoki Tomonori Tomoya Tomoyuki Tony Toomas Toprak Torben Torbjörn Torbjørn Tore
    Torgeir Torkel Tormod Tornike Torstein Torsten Toru Toshiaki Toshihide Toshihiko Toshihiro Toshikatsu Toshikazu
    Toshiki Toshimitsu Toshinori Toshio Toshiro Toshiyuki Toumani Toussaint Toyoo Traian Travis Traycho Trevor Trey
    Trilochan Trisno Tristan Tristão Trivendra Trond Trong Troy Truls Trung Truong Tryggvi Trygve Tse-tung Tsegaye
    Tshepo Tsietsi Tsuneo Tsutomu Tsuyoshi Tsvetan Tuan Tufail Tuilaepa Tullio Tunç Tuncay Tunde Tundu Tung-hsing
    Tunji Tuomas Tuomo Turan Turgay Turgut Turhan Tushar Tuvia Tycho Tyler Tymofiy Tyrone Tyson Tytus Tzachi Tzahi
    Tzvi Ubaid Ubaldo Uche Uchenna Uday Udaya Udayan Uddhav Udit Udo Ueli Uffe Ufuk Ugo Ugur Uğur Uhuru Ujjal Ujjwal
    Ukur Uladzimir Uldis Ulf Ulli Ulrich Ulrik Ulugbek Ulysses Umair Umar Umaro Umaru Umberto Umer Umesh Umid Umit
    Ümit Unai Ünal Untung Upendra Urbano Urho Uri Uriah Urmas Uroš Urs Usain Usama Usman Utpal Uttam Utz Uwe Uzi
    Uzodinma Uzziel Vachagan Vaclav Václav Vadim Vadym Vagelis Vagn Vahagn Vahan Vahe Vahram Vahur Vaibhav Vaiko
    Vajiralongkorn Vakhtang Valdas Valdemar Valdimar Valdis Valdo Valens Valentim Valentin Valentín Valentino Valentyn
    Valeri Valerii Valerio Valeriu Valeriy Valéry Vallabhbhai Valters Vangelis Vano Varazdat Vardan Vartan Varun
    Vasant Vasco Vasil Vasile Vasilii Vasilis Vasiliy Vasily Vaso Vassilios Vassilis Vassily Vasudev Vasudevan Vasyl
    Vaughan Vaughn Vazgen Vedant Vedat Veer Veerapol Veerappa Veikko Veiko Veit Veli Velimir Velizar Velko Velupillai
    Velyo Vencel Venedikt Venkaiah Venkat Venkatesan Venkatesh Venkatraman Venugopal Venustiano Venyamin Vern Vernon
    Veselin Veysel Viachaslau Viacheslav Vibhav Vic Vicenç Vicente Vichai Victor Victorien Victorino Vidar Vidas
    Vidkun Vidyasagar Vidyut Viesturs Vieux Viggo Vignesh Vijay Vijayakanth Vijayan Vijender Vikas Vikash Vikram
    Vikramjit Vikrant Viktar Viktor Viktoras Viktors Viliam Viliame Ville Vilmos Vimal Vinay Vinayak Vince Vincent
    Vincenzo Vineet Vinh Vinicius Vinícius Vinko Vinod Vinoth Vipin Vipul Virak Virat Virbhadra Virender Virgil
    Virgilijus Virgilio Vishal Vishnu Vishvanath Vishwajit Vishwanath Vishwas Vissarion Visvaldis Viswanathan Vit Vít
    Vitali Vitaliano Vitalii Vitalijus Vitaliy Vitaly Vitězslav Vito Vitold Vitor Vítor Vittorio Vivek Vjekoslav Vlad
    Vladan Vladilen Vladimir Vladimír Vladislav Vladlen Vlado Vladymyr Vlasios Vojislav Vojtech Vojtěch Voldemar
    Volkan Volker Volkmar Volodymyr Voreqe Vsevolod Vuk Vuong Vusi Vuthy Vuyani Vuyisile Vuyo Vyacheslav Vytautas
    Vytenis Waclaw Wacław Wadih Wael Wafiq Wafula Wagdy Wagner Wahid Wahyu Waisale Wajdi Wajid Wajih Waldemar Waleed
    Walid Wallace Wally Walt Walter Walther Walusimbi Wamalwa Wandile Wanyama Waqar Waqas Warren Waseem Wasfi Wasim
    Wassim Wataru Wawan Wawrzyniec Wayne Weerachai Welile Wendelin Wendell Werner Wesam Wesley Wichai Widodo Wiebe
    Wieland Wieslaw Wiesław Wietse Wigberto Wiktor Wilbur Wiley Wilfred Wilfredo Wilfrido Wilfried Wilhelm Willard
    Willem Willem-Alexander Willi William Willie Willis Willy Wilmer Wim Wincenty Winfried Winston Wiranto Wirat
    Wiremu Wisam Wisnu Wissam Wissanu Witold Wittaya Wladyslaw Wlodzimierz Wojciech Wolde Wole Wolf-Dieter Wolfgang
    Wolfram Won-ho Won-soon Woo-jin Woo-sung Woodrow Worachai Workneh Wouter Wubbo Wyatt Wycliffe Władysław
    Włodzimierz Xabi Xabier Xaver Xavi Xavier Xhavit Xolani Yaakov Yacine Yadollah Yago Yahaya Yahia Yahor Yahya Yair
    Yakiv Yakov Yakubu Yakup Yalcin Yalçın Yanis Yann Yannick Yannis Yaqoub Yared Yariv Yaron Yaroslav Yasar Yaşar
    Yaser Yash Yashasvi Yashpal Yashwant Yasin Yasir Yasonna Yasser Yassin Yassine Yasuaki Yasufumi Yasuhiko Yasuhiro
    Yasuhisa Yasuhito Yasujiro Yasukazu Yasunari Yasunori Yasuo Yasushi Yasutoshi Yasuyuki Yataro Yatin Yauhen Yavuz
    Yaya Yazan Yazid Yefim Yegor Yehezkel Yehiel Yehor Yehoshua Yehuda Yekutiel Yemelyan Yemi Yerbolat Yerlan Yermek
    Yero Yeshayahu Yevgeni Yevgenii Yevgeniy Yevgeny Yevhen Yiannis Yigal Yiğit Yilmaz Ying-jeou Yisrael Yitzchak
    Yitzhak Yngve Yoann Yoav Yochanan Yoel Yogendra Yogesh Yohan Yohanan Yohannes Yohei Yoichi Yoichiro Yoji Yona
    Yonas Yonatan Yong-hae Yong-ho Yong-jin Yong-nam Yongyuth Yoram Yorgos Yosef Yoshiaki Yoshifumi Yoshihide
    Yoshihiko Yoshihiro Yoshihisa Yoshihito Yoshikazu Yoshiki Yoshimasa Yoshimitsu Yoshinari Yoshinobu Yoshinori
    Yoshio Yoshiro Yoshitaka Yoshito Yoshiyuki Yossi Yosuke Yota Youcef Younes Young-chul Young-ho Young-hoon
    Young-jin Young-min Young-sam Younis Yousaf Yousef Yousif Youssef Youssou Yoweri Yrjö Yudai Yudhi Yudhvir Yudi
    Yuichi Yuichiro Yuji Yujiro Yukihiko Yukihiro Yukio Yuksel Yunus Yuri Yurii Yuriy Yury Yusaku Yusef Yusei Yusril
    Yusuf Yusufu Yusuke Yusup Yuta Yutaka Yutaro Yuval Yuvraj Yuya Yuzo Yuzuru Yuzvendra Yves Yılmaz Zac Zacarias Zach
    Zachaeus Zachariah Zachary Zack Zafar Zafarullah Zafer Zaheer Zaher Zahi Zahid Zahir Zahoor Zaid Zainal Zaini
    Zainuddin Zainul Zakaria Zakariya Zakes Zakhar Zakhele Zaki Zakir Zakirul Zalmai Zalmay Zamani Zane Zarko Žarko
    Zaur Zaven Zaw Zayd Zayed Zaza Zbigniew Zbyněk Zdenek Zdeněk Zdravko Zdzisław Ze'ev Zeeshan Zeev Zeid Zeke
    Zekeriya Zeki Zelalem Zeljko Željko Zephania Zerihun Zevulun Zeya Zhan Zhantoro Zhirayr Zhivko Zhores Zhorzh Ziad
    Ziaur Zied Žiga Zinedine Zinédine Zinelabidine Živko Ziya Ziyad Zizi Zlatan Zlatko Zmago Zohair Zolani Zoltan
    Zoltán Zoran Zouhair Zsigmond Zsolt Zubair Zubin Zuhair Zulfikar Zulfiqar Zülfü Zulhasan Zulkifli Zurab Zvi Zviad
    Zvonimir Zvonko Zwelethu Zweli Zwelinzima Žygimantas Zygmunt Øystein Øyvind Þór Łukasz`
  ),
  ...names(
    'u',
    `
    Abimbola Adama Addison Adeola Akira Alex Alexis Alix Amal Amandeep Andie Andrea Anh Aoi Asahi Ashley Ashton Aubrey
    Avery Aya Ayanda Ayo Ayodele Ayomide Bayar Billie Bobbie Bukola Cam Camille Carey Carol Casey Chann Charley
    Charlie Chibundu Chika Chris Claude Courtney Damilola Dani Dara Darcy Darryl Deming Deniz Desta Devon Dima
    Dominique Dongmei Dumisile Ebere Eka Emerson Enlai Erdene Eun-woo Fikile Francie Frankie Gerri Giang Guangcheng
    Guofeng Guoqiang Gurpreet Hadley Haifeng Hanan Haoran Harley Harpreet Harsha Hikaru Hiromi Hollis Hongwei Hyun
    Hyun-woo Ikram Ilham Iman Iqbal Itsuki Jackie Jae-young Jaime Jamie Jasbir Jasmin Jaspreet Jaswinder Jean Jessie
    Ji-hyun Ji-min Ji-soo Ji-won Ji-woo Jiabao Jianguo Jianhua Jianjun Jianmin Jianping Jianwei Jianzhong Jiaqi Jiawei
    Jigme Jin-young Jinsong Joan Jocelyn Jodi Jody Jung-hyun Junjie Kader Kagiso Kai Kaige Kaoru Karabo Katlego Kazumi
    Kehinde Kei Kelebogile Kelley Kelly Kendall Kerry Ketut Kexin Khanh Khaya Kim Kiran Kit Kris Kumi Kyung-min
    Laurence Laurie Lebo Lebohang Lee Leigh Lerato Leslie Lijun Lindsay Lindsey Linh Lixin Lobsang Logan Longfei Lou
    Lyn Lynn Mackenzie Makoto Mandeep Manpreet Marian Marley Marlowe Masami Meryl Michele Micky Mika Min-young
    Mingming Minh Mitsuki Morgan Mpho Munkh Nao Naseem Nasim Nat Natsu Navneet Nazim Ngawang Ngoc Nhi Nhlanhla Nicki
    Nicky Nicola Nihad Nikita Noor Nour Nur Olayinka Oluwatobi Omotayo Onyeka Payton Peiji Pengfei Peyton Phalla
    Phumelele Phuong Putu Qichen Qishan Quinn Rajwinder Reagan Reese Regan Rei Remy Rene Riley Rin Robbie Rongji
    Ronnie Rowan Ruiqi Ryo Sabah Salam Sam Sangay Saša Sascha Sasha Sawyer Seung-hee Shadi Shannon Shaoqi Shawn Shea
    Shinobu Sho Shuai Shuang Sidan Sidney Simone Siyanda Skyler Sokun Sombat Somphong Soo-hyun Sopheak Sophy Sora Sri
    Stacey Stacy Stevie Subaru Sung-hyun Surinder Taiwo Tamaki Tashi Tatum Taylor Temitope Tenzin Terry Thando Thanh
    Thura Tianming Tiwa Tobi Tolu Tomo Toni Toyin Tracy Trinh Tsering Tsubasa Tumelo Tumi Tuyen Val Valery Vanja Viv
    Vivian Wayan Weidong Weiguo Weimin Weiwei Weixing Wenhao Wenjie Xiang Xiaobo Xiaodong Xiaofeng Xiaogang Xiaoming
    Xiaoping Xiaotong Xueliang Yanjun Yifan Yifei Yimou Yongjun Yongkang Yongqiang Yoshi Young-hee Yuanchao Yuki
    Yunfei Yuu Yuxuan Zedong Zemin Zhengsheng Zhenhua Zhigang Zhihao Zhijun Zhiqiang Zhiyuan Zihan Zixuan Ziyang Zola`
  )
])

/** Given names that at the start of a sentence are more often a word, month or place; names only before a surname. */
export const AMBIGUOUS_GIVEN_NAMES: ReadonlyMap<string, Gender> = new Map([
  ...names(
    'f',
    `
    Adelaide Alba Alexandria Alma Amber April Aria Asia Aurora Autumn Belle Berry Blessing Blossom Bree Brook Brooklyn
    Candy Carolina Caster Charity Charlotte Chastity Chelsea Cherry China Clementine Comfort Constance Coral Corazon
    Crystal Daisy Dawn Destiny Diamond Divina Divine Dixie Ebony Eden Electra Else Eve Faith Fanny Fern Fleur Florence
    Fortune Gala Genet Geneva Georgia Gift Ginger Glory Goldie Grace Guadalupe Hala Harmony Haven Hazel Heather Heaven
    Hind Holly Honey Honor Hope India Iris Isis Ivy Jade Jewel Joy June Kenya Kitty Liberty Lily Lone Lourdes Luna
    Madison Madonna Maha Mai Marine May Mega Melody Mercedes Mercy Merry Misty Modesty Nada Nan Nana Nova Olive
    Olympia Opal Paris Patience Pearl Penny Pepper Philadelphia Pia Piper Poppy Precious Prudence Queenie Raven Roma
    Rose Rosemary Ruby Saffron Sage Savannah Scarlett Serenity Sienna Sierra Sky Skye Stormy Sue Summer Sydney Tea
    Temperance Tuesday Unity Venus Verity Victoria Vienna Viola Violet Virginia Willow Winter Wren`
  ),
  ...names(
    'm',
    `
    Ace Alp Alpha Angel Arafat Ard Art Ash August Austin Baron Basil Bear Beau Bent Bill Bishop Blade Blaze Boniface
    Boston Brick Brooks Buck Bud Buddy Buster Cain Camden Can Carter Cash Chad Chance Chandler Chase Chip Christian
    Clay Cliff Clinton Cody Colby Cole Colt Constant Cooper Creed Cruz Curt Dag Dale Dallas Dash Deacon Dean Denver
    Dolph Don Drake Drew Duke Dusty Earl Emir Ernest Even Everest Fares Ford Forest Forrest Foster Fox Franco Frank
    Franklin Freedom Gage Garfield Gene Given Glen Goodluck Goodwill Grant Gray Grey Griffin Gunner Guy Hamilton Happy
    Hardy Harlem Hastings Heath Houston Hudson Hunter Innocent Ion Islam Israel Jackson Jericho Jesus Jet Jock Jordan
    Junior Justice Kane Kent King Kobe Lamar Lance Les Lincoln London Lowell Lucky Major Mark Marlin Marquis Marsh
    Marshall Marvel Mason Maverick Milan Miles Nash Nelson Noble Norm North Odd Ole Orion Orlando Page Papa Parker Per
    Phoenix Pierce Porter Preston Price Primo Prince Prosper Raja Ramadan Ramazan Ranger Reed Reef Rein Rich Rip Rob
    Rock Rocky Rod Roman Rush Rusty Said Saint Salvador Santiago Shah Shepherd Skip Sol Sonny Spike Stein Sterling
    Stone Storm Sultan Tanner Tate Tiger Till Tin Ton Tor Trace Trent Trip Tucker Tudor Turki Upton Van Vance Wade
    Ward Washington Webster Wells Will Wilson Winner Wisdom Wolf Woody Worth Young Zion`
  ),
  ...names(
    'u',
    `
    Ariel Aspen Bailey Blue Dakota Dana Echo Ever Gale Golden Harper Hero Indiana Indigo Jan Jihad Jun Karma Kennedy
    Lake Lane Lennon Merit Montana Pat Pip Presley Rain Rio River Robin Royal Salem Sandy Scout Shiloh Story Sunny
    True Valentine`
  )
])
