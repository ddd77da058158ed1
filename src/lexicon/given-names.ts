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
    Adaobi Adela Adelaide Adele Adelheid Adelina Adetoun Adhiambo Aditi Adjoa Adriana Adrienn Adrienne Adwoa Afaf
    Afnan Afsaneh Agata Agatha Agnes Agneta Agnez Agnieszka Agustina Ahlam Ahoo Aicha Aida Aigul Aikaterini Aiko
    Aileen Aimee Ainhoa Aino Aisa Aisha Aishah Aishwarya Aisling Aissa Aissata Aissatou Aisulu Aizada Aïcha Aïssatou
    Akane Akanksha Akiko Akinyi Akosua Akua Alana Alba Albena Albina Alejandra Aleksandra Alena Alenka Alessandra
    Alessia Alevtina Alexandra Alexandria Alexia Alexis Alia Alice Alicia Alicja Aliki Alina Aline Alison Aliya Alka
    Alla Allison Allyson Alma Almaz Almudena Alondra Alpana Altantsetseg Alva Alyona Alyssa Alzbeta Alžběta Amahle
    Amaka Amal Amalia Amanda Amani Amara Amaya Ambika Amelia Amélie Amina Aminah Aminata Aminatou Aminatta Aminatun
    Amira Amirah Amparo Amrita Amy Ana Anabel Anabela Anahit Anahí Anaïs Analyn Anamika Anandi Anandiben Ananya
    Anastasia Anastasiya Anat Anca Andrea Andrée Andzelika Aneta Anežka Anfisa Angela Angelica Angelika Angeliki
    Angelina Angélique Angie Aniela Aniko Anikó Anindita Anisa Anita Anja Anjali Anjana Anju Anke Ankita Ann Anna
    Annabel Annabelle Annalena Annapurna Anne Annegret Anneke Anneli Annelies Anneliese Annemarie Annette Annie Annika
    Anniken Annisa Antigone Antje Antoinette Antonella Antonia Antonina Anupama Anupriya Anuradha Anush Anushka
    Anyango Anzhela Anzhelika Aoife Aparecida Aparna Apinya Araba Araceli Aranka Arantxa Aranxta Archana Ardita Areej
    Arezoo Ariadna Arikana Arisa Arlene Arpita Aruna Arundhati Aruni Arwa Arzu Asako Asantewaa Asel Asha Ashleigh
    Ashwini Asli Aslı Asma Asmaa Aspasia Assel Assétou Assia Assitan Astrid Asuka Asuman Atefeh Athena Athina Atieno
    Atikah Atishi Atsuko Audrey Auma Aurelia Aurélie Aurora Auður Ava Avital Avivit Awa Awatef Awino Awuor Aya Ayaka
    Ayako Ayame Ayana Ayat Aye Ayelet Ayesha Ayfer Ayisha Aylin Aynur Ayse Aysegul Aysel Aysun Ayşe Ayşegül Ayten Ayu
    Ayumi Azadeh Azar Azita Aziza Azizah Azucena Azusa Azza Ágnes Åsa Åse Babette Bahar Bahareh Bahiga Balaraba Baleka
    Banafsheh Bandana Banu Barb Barbara Barbora Barkha Basanti Basma Bathabile Batsheva Batya Bärbel Bea Beata
    Beatrice Beatriz Becky Bedia Begoña Behnaz Belén Belgin Belinda Bella Belma Benazir Benedetta Bente Berenice Berit
    Berivan Bermet Berna Bernadette Bernice Berrin Berta Bessie Beth Bethan Bethany Betsy Bette Bettina Betty Betül
    Beverley Beverly Beyza Bérénice Bhagyashree Bhanvi Bhavana Bhavna Bianca Bianka Bich Bidya Bilikisu Biljana Billie
    Bina Binta Bintou Birgit Birgitta Birgitte Birgül Birthe Birtukan Bisera Björk Blanca Blanche Blanka Blaženka
    Blythe Bodil Bojana Bolanle Bolormaa Bonnie Bopha Borbála Bosede Bouchra Bouthaina Bozena Bożena Božena Bracha
    Branka Brankica Brenda Briana Brianna Bridget Bridgette Brigid Brigitta Brigitte Brinda Brit Britney Britt Britta
    Brittany Bríd Bronagh Bronislava Bronisława Bronwen Bronwyn Bruna Brunhilde Bunga Burcu Bushra Busisiwe Buthaina
    Buyelwa Cait Caitlin Caitlyn Camila Camilla Camille Canan Candace Candela Candice Cansu Caoimhe Cara Carin Carina
    Carla Carlota Carly Carme Carmel Carmela Carmelita Carmen Carol Carola Carole Caroline Carolyn Carrie Cassandra
    Cassie Caster Catalina Catarina Caterina Catherine Cathleen Cathy Catriona Cecelia Cecilia Cecily Celeste Celia
    Celine Ceri Cécile Céline Chaimae Chanda Chandni Chandrika Chanida Channary Chantal Chanthou Charlene Charulata
    Chava Chaya Chebet Chelagat Chemutai Chepkoech Cherie Cheryl Chhaya Chiamaka Chiara Chidinma Chie Chieko Chihiro
    Chika Chikako Chimamanda Chinatsu Chinelo Chinwe Chinyere Chioma Chitra Chiyo Chizuko Chloe Chrissie Christa
    Christel Christelle Christiane Christie Christina Christine Christl Chrystia Ciara Cigdem Cindy Cinta Cinzia Citra
    Claire Clara Clare Clarice Clarissa Claudette Claudia Claudine Cleo Clémence Clémentine Clodagh Colette Colleen
    Concepción Concetta Conchita Connie Consuelo Cora Corazon Cordelia Corina Corinne Cornelia Cory Cosima Coumba
    Courtney Cressida Cristiana Cristina Csilla Cvetka Cynthia Çiğdem Dace Daciana Dafina Dagmar Dagny Daina Dalal
    Dalia Damaris Damayanti Dambisa Damla Danica Daniela Danielle Danièle Danka Danuta Danutė Daphne Daria Dariga
    Dariya Darlene Darya Dasha Davina Dayang Debbie Deborah Debra Dee Deepa Deepali Deepika Defne Deidre Deirdre
    Dejana Delfina Delia Delphine Denise Deniz Derartu Derya Desanka Desi Desiree Desislava Despina Desy Devaki Devi
    Devika Devorah Devyani Dewi Débora Diah Dian Diana Diane Dianne Diarra Diaryatou Diāna Didem Dikla Dilan Dilek
    Dilma Dilnoza Dima Dimitra Dimple Dina Dinara Dineo Dipa Dipika Divina Divya Diyora Djamila Djeneba Doaa Doina
    Dolly Dolores Dominika Dominique Domitila Donatella Donika Donna Dora Dorcas Doreen Dorina Doris Dorota Dorothea
    Dorothee Dorothy Dorte Dounia Dóra Dörte Dragana Dragica Draupadi Drita Duaa Dubravka Dulce Dunja Durga Dusica
    Dzintra Ebba Ebele Ebru Ebtisam Ebun Ece Ecem Edeltraud Edie Edit Edita Edith Edna Edurne Edwina Effie Efrat Efua
    Eglantine Egle Eglė Eiko Eileen Eilidh Eimear Einat Eivor Ejegayehu Eka Ekaterina Ekaterini Ekta Ekua Ela Elaheh
    Elaine Elba Eleanor Eleftheria Elena Eleni Eleonora Eleonóra Elfriede Elham Eliane Elif Elin Elina Elisa Elisabeth
    Elisabetta Elise Elisha Eliška Eliza Elizabeth Elke Ella Ellen Ellie Ellinor Elly Elmira Elna Elnaz Elodie Eloise
    Elsa Else Elsie Elspeth Elvina Elvira Elza Elzbieta Elżbieta Ema Eman Emanuela Emel Emer Emese Emi Emiko Emilia
    Emilie Emily Emine Emma Emmy Emőke Enas Encarnación Endah Endang Enid Enikő Enitan Enkhtuya Eny Erendira Eri Erica
    Erika Eriko Erin Erla Ermioni Erna Erzsébet Esi Esme Esmeralda Esmée Esperanza Esra Esraa Estefanía Estela Estelle
    Ester Esther Esti Estrella Estrellita Eszter Etelka Etenesh Eteri Ethel Etsuko Etta Eugenia Eugenie Eugenija
    Eulalia Eunice Eva Evangeline Evanthia Evdokia Evelyn Evgenia Evgeniya Evi Evie Evita Evridiki Ewa Ewelina
    Eyerusalem Eylem Eylül Ezgi Ezinne Élisabeth Élise Élodie Émilie Fabiana Fabienne Fabiola Fadia Fadilah Faduma
    Fadumata Fadumo Fadwa Faegheh Faezeh Faina Fairouz Fanbing Farah Faranak Farangis Farhana Farida Faridah Farideh
    Farnaz Farzana Farzaneh Fatemeh Faten Fatiha Fatima Fatimah Fatimata Fatma Fatmagül Fatou Fatouma Fatoumata Fatuma
    Fauziah Fawzia Fayza Fátima Feda Federica Fehmida Feifei Felicia Felicity Femke Feride Fern Fernanda Feruza Fiame
    Fidaa Figen Fikile Filipa Filippa Filiz Filomena Finola Fiona Fionnuala Fiorella Firdausi Firoozeh Fitri Fitria
    Fitriani Flavia Flora Florencia Florentina Flossie Folake Folasade Folashade Forough Fotini Fran Frances Francesca
    Francine Francisca Françoise Franka Franzisca Franziska Frauke Freda Frederica Frederike Freja Freny Freya
    Frédérique Frida Frieda Friederike Fumie Fumiko Funda Funke Funmilayo Fusako Gabriela Gabriella Gabrielle Gaëlle
    Gail Galina Galit Galuh Gargi Gauri Gayane Gayatri Gayle Gcina Geeta Geetha Geetika Gemma Genet Genevieve
    Geneviève Genzebe Georgeta Georgina Geraldine Gerda Gergana Gerlinde Germaine Gertrud Gertrude Gesine Gete Geula
    Ghada Ghadir Ghalia Ghislaine Ghofrane Giada Giedrė Gila Gilat Gilberte Gilda Gillian Gina Ginny Gioconda Giorgia
    Giovanna Girlie Gisela Gisele Gita Gitta Gitte Giulia Giuliana Giuseppina Gizem Gladis Gladys Glafira Glenda
    Glenys Gloria Glynis Gohar Golda Goli Golnaz Golshifteh Googoosh Gordana Gorica Graca Graciela Graça Grainne
    Grazia Graziella Grazyna Grażyna Gráinne Greet Greta Gretchen Grete Gro Grozdana Guadalupe Gudrun Gugu Guillermina
    Guinevere Guiying Gulalai Gulbahor Gulbin Gulmira Gulnara Gulnora Gulshan Gunilla Guri Gurmeher Guðrún Gül Gülay
    Gülben Gülcan Gülhan Gülsüm Gülşen Gülten Günay Gwen Gwendolyn Gwyneth Habiba Habtamnesh Hadas Hadassah Hadeel
    Hadeer Hadil Hadiya Hadiza Hadja Hafida Hafsa Hagit Haiyan Haja Hajar Hajara Hajia Hala Haleh Halima Halimah
    Halina Halla Hamidah Hana Hanae Hanako Hanan Hanane Handan Hande Haneen Hanh Hanieh Hanka Hanna Hannah Hanne
    Hannelore Harini Harriet Harsha Harsimrat Haruka Haruko Harumi Hasanah Hasina Hasmik Hatice Hatsue Hattie Hava
    Hawa Haweya Haya Hayat Hayley Hayriye Heba Hedda Hedwig Heena Heidi Heike Helen Helena Helène Helga Helle Helma
    Heloísa Hema Hemamalini Hend Henrietta Henriette Henryka Herminia Hermione Herta Hélène Hiba Hibo Hideko Hien Hila
    Hilary Hilda Hilde Hildegard Hillary Hiltrud Hina Hind Hinemoa Hiroko Hiromi Hirut Hisako Hitomi Hoa Hodan Hodaya
    Homa Honami Hongmei Honor Hortensia Houda Houria Hripsime Huda Huiying Hulya Huma Huong Huyen Hülya Hürrem Ibtisam
    Ida Idil Idit Ifeoma Ifrah Ijeoma Ika Ikram Ikue Ikuko Ilana Ilanit Ilaria Ildiko Ildikó Ileana Ilinka Ilka Ilkay
    Ilona Ilse Ilwad Ilze Iman Imane Imee Imelda Imogen Ina Inas Inbal Inbar Indah Indira Indrani Indriani Ines Inessa
    Inés Inês Inga Inge Ingeborg Inger Ingibjörg Ingrid Ingrida Ingrīda Ingvild Inmaculada Inna Insaf Intan Intisar
    Ioana Ioanna Iolanta Ipek Iphigenia Irena Irene Irina Irinea Irit Irma Irmgard Iryna Isabel Isabela Isabella
    Isabelle Isadora Isatou Isaura Iselin Ishita Ishrat Isla Isobel Israa Işıl Itimad Itsuko Itziar Iuliia Iva Ivana
    Ivanka Iveta Ivonne Iwona Iyabo Izabela Izumi Jacinda Jacinta Jacinthe Jackie Jaclyn Jacqueline Jacqui Jadranka
    Jadwiga Jahanara Jale Jaleh Jamila Jamilah Jan Jana Jane Janelle Janet Janice Janina Janine Janneke Jarmila
    Jaroslava Jasenka Jasmina Jasmine Jasna Jawaher Jaya Jayalalitha Jayalalithaa Jayanthi Jayanti Jayaprada Jayati
    Jayne Jean Jeanette Jeanne Jeannie Jeannine Jebet Jelena Jemima Jemma Jen Jenna Jennie Jennifer Jenny Jeptoo
    Jeptumo Jerotich Jessica Jette Jhulan Jhumpa Jiali Jiaying Jihan Jihane Jill Jillian Jimena Jinghua Jingjing
    Jingyi Jinkee Jiřina Jitka Joan Joana Joanna Joanne Jocelyn Jodie Joëlle Johanna Johanne Joice Jolana Jolanta
    Josefa Josefina Josephine Josiane Josie Joumana Jovana Jovanka Jovita Joyce Joyciline Jóhanna Juana Juanita Judit
    Judith Judy Juhi Julia Juliana Julianne Julie Julienne Juliet Julieta Julietta Juliette Julija Jumana Jun Junko
    Jurgita Justina Justine Justyna Jutta Jyoti Jyotsna Jytte Kadiatou Kadija Kagwiria Kaho Kaija Kaisa Kaitlin Kaja
    Kajal Kajol Kalina Kalliopi Kalpana Kamala Kambili Kamila Kamilla Kamini Kamla Kamola Kana Kanae Kanako Kangana
    Kanimozhi Kanoko Kanokwan Kanta Kaori Kapitolina Kara Kareena Karen Kari Karianne Karien Karima Karin Karina
    Karine Karishma Karisma Karita Karla Karmela Karmen Karola Karoliina Karolina Karoline Kartika Kartini Kasandra
    Kasia Kasumi Katalin Katarina Katarzyna Katayoun Kate Katelyn Katerina Kateryna Kateřina Katharina Katharine
    Katherine Kathleen Kathrin Kathryn Kathy Katica Katie Katja Katla Katrin Katrine Katrín Katsuko Katy Katya Kaveri
    Kavita Kavitha Kawthar Kay Kaye Kayla Kayleigh Kayo Kayoko Kazue Kazuko Käthe Keiko Keira Keisha Kelsey Kendra
    Keneiloe Keren Kerry-Anne Kersti Kerstin Kerubo Ketevan Kezban Khadija Khadijah Khadijeh Khadra Khaleda Khanyi
    Khanyisile Khatia Khatuna Khawla Khin Khofifah Kholoud Khosi Khrystyna Khushbu Kiera Kiko Kikuko Kimberley
    Kimberly Kimiko Kinga Kinuko Kiri Kiritapu Kirsi Kirsten Kirstie Kirsty Kishwar Kiyoko Kjersti Klara Klaudia
    Klavdija Klavdiya Klára Kolinda Konstantina Kornelia Kornélia Kotone Kozue Kremena Krista Kristalina Kristen
    Kristi Kristie Kristin Kristina Kristine Krisztina Krithika Kriti Krystyna Ksenia Ksenija Kseniya Kuchenga Kumiko
    Kumudini Kunthea Kusum Kübra Květa Kylie Kyoko Kyra Lacey Lada Ladan Laetitia Laia Laila Laima Lakshmi Lale Laleh
    Lali Lalita Lamees Lamia Lamis Lana Lanying Lara Larisa Larissa Larysa Laszlóné Lata Latha Latifa Latoya Laura
    Laurel Lauren Laverne Lavinia Laxmi Layal Layan Layla Lea Leah Leanne Leela Leelavati Leena Leila Leilani Leïla
    Lejla Lekha Leman Lena Lene Leni Lenka Leocadia Leona Leonie Leonila Leonor Leonora Lesia Lesley Lestari Lesya
    Letesenbet Leticia Letitia Letizia Letícia Lettie Leyla Leylan Leymah Liat Libuše Lidia Lidija Lidiya Lidka Lieke
    Lien Liene Liesbeth Liesel Lieselotte Ligaya Ligia Lihua Lijuan Lilia Lilian Liliana Liling Lilis Lilit Liliya
    Lilja Lilli Lillian Limor Lina Linda Lindita Lindiwe Lindsey Lineo Linn Linnea Linsey Liora Liping Lirit Lisa
    Lisbeth Lise Liselotte Liudmila Liudmyla Liv Livia Lixia Liya Liying Liz Liza Lizzie Lizzy Ljiljana Ljubica
    Ljubljanka Lois Lola Lolita Lone Lopamudra Lorena Lorenza Loretta Lorna Lorraine Losa Lotta Lotte Lottie Lou-Anne
    Loubna Louisa Louise Loujain Loukia Lourdes Lualhati Luana Lubna Lucia Luciana Lucie Lucija Lucille Lucinda Lucía
    Lucy Lucyna Ludivine Ludmila Luisa Luise Luiza Luísa Lujain Luljeta Lulu Lumturi Luningning Lupe Lupita Luz Luzia
    Lydia Lynda Lyndsey Lynette Lynne Lyuba Lyubava Lyubov Lyudmila Lyudmyla Lyusya Maaike Maame Maartje Maaza Mabel
    Macarena Machiko Madalena Madeleine Madeline Madge Madhavi Madhuri Madiha Madina Madoka Mae Maeve Mafalda Magali
    Magda Magdalena Magdolna Maggie Magnhild Maha Mahasweta Mahbuba Mahin Mahina Mahnaz Mahsa Mahua Mahvash Mai Maia
    Maimunah Mairead Mairi Maisie Maissa Maite Maj Maja Majda Majlinda Maka Makbule Makeda Makena Makhosazana Makhosi
    Maki Makiko Malak Malala Malee Malena Malgorzata Malia Malika Malin Malini Malka Mallika Mamata Mami Mamiko
    Mamokgethi Mana Manahel Manal Manami Manana Manasi Mandakini Mandana Mandisa Mandy Maneka Manisha Manizha Manja
    Manju Manjula Manon Mantoa Manuela Mara Maram Marama Marcela Marcella Marcelle Marcia Mareike Mareile Maren Mareva
    Marfa Margaret Margareta Margarete Margarethe Margarida Margarita Margaux Margery Margherita Margie Margit Margo
    Margot Margret Margrethe Margriet Marguerite Marharyta Mari Maria Mariah Mariam Mariama Mariame Mariamou Marian
    Mariana Mariann Marianne Maribel Maricel Maricela Marie Marieke Mariela Mariele Mariella Marielle Marieta Marietta
    Marija Marijana Marika Mariken Mariko Marilou Marilyn Marina Marine Mariola Marion Marisa Marisol Maristela Marit
    Marita Marites Maritza Mariya María Marja Marjan Marjolein Marjorie Marketa Markéta Marla Marlene Marlies Marnie
    Marsha Marta Marte Martha Marthe Martina Martine Martyna Marwa Mary Mary-Ann Maryam Maryan Maryana Maryanne Maryla
    Maryna Maryse Marzena Marzieh Marziyeh Masae Masako Masayo Masechele Masha Masih Masoumeh Mastura Mathilda
    Mathilde Matilda Matilde Maud Maude Maura Maureen Mavis Maxine Mayako Mayawati Maylene Mayra Maysa Maysoon Mayssa
    Mayu Mayuko Mayumi Małgorzata Márcia Mária Márta Mbali Meagan Mealea Meaza Mechthild Medha Meena Meenakshi Meera
    Meg Megan Megawati Meghan Meghna Megumi Mehbooba Mehrangiz Mehri Mehriban Mehrnaz Mehtap Mei Meihua Meike Meiko
    Meiling Meixiang Melahat Melania Melanie Melati Melchora Melek Meliha Melina Melinda Melissa Melita Meltem Menekşe
    Mengyao Meral Merav Mercedes Mercè Mere Meredith Merete Meriem Merja Mervat Meryam Meryem Meseret Mette Meutya
    Meyrem Mélanie Mia Micaela Michaela Michele Micheline Michelle Michèle Michiko Michiyo Midori Mie Mieke Mieko
    Mihaela Mihoko Mika Mikako Mikie Mikiko Milada Milagros Milana Mildred Milena Milica Milka Milla Millicent Millie
    Miloslava Mimi Mimoza Mina Minako Minakshi Minami Mindy Minnie Minoo Mio Mira Miranda Mireia Mireille Mirela
    Miriam Miriem Mirjam Mirjana Miroslava Mirosława Mirta Misa Misaki Misako Misato Misrak Mithali Mitra Mitsuko
    Mitsuyo Miwa Miyako Miyoko Miyuki Mizuho Mizuki Mmabatho Moana Moeko Mohini Moipone Moira Mojca Mojgan Mollie
    Molly Momoka Momoko Mona Monica Monika Monique Montserrat Moraa Morag Morgane Morwenna Mosunmola Motoko Mounira
    Moushumi Moya Mónica Mônica Mridula Mrinalini Mrunal Mugdha Mukaddes Mukami Mumbi Mumbua Muna Munira Muriel
    Musimbi Muthoni Mutia Mutoni Müge Müjde Mwende Mya Mylene Myra Myriam Myrtle Nabila Nabilah Nada Nadera Nadezhda
    Nadežda Nadia Nadiia Nadine Nadiya Nafisa Nafiseh Nafissatou Nagat Nagham Nagla Naglaa Nahid Nahla Naima Naina
    Najat Najla Najlaa Najwa Nakato Naledi Nalini Nalukenge Namrata Nan Nanaia Nanako Nanami Nancy Nandi Nandini
    Nandita Nane Nani Nanna Nansubuga Naoko Naomi Narantuya Narges Nargess Nargiz Nargiza Narine Nariné Narjis Nashwa
    Nasibe Nasra Nasreen Nasrin Nastya Natalia Natalie Nataliia Nataliya Natallia Natalya Natasa Natasha Nataša
    Natália Natela Nathalie Natia Nato Natsuki Natsuko Natsumi Nattaya Nawal Nawar Nazan Nazanin Nazek Nazenin Nazha
    Nazik Nazli Nazlı Ndella Ndidi Ndileka Nduta Nebahat Neda Nedelka Neelam Neele Neelima Neema Neena Neerja Neeti
    Neetu Negar Negin Neha Nehama Nejma Nekesa Nele Neli Nell Nelli Nellie Nelly Nena Nermin Nerys Neslihan Nesma
    Nesreen Nesrin Nestan Neta Netta Nevena Nevine Nevra Nexhmije Nezha Nezihe Nélida Ngaire Ngan Ngina Ngoc Ngozi
    Nguyet Nhung Nia Niamh Nichola Nicola Nicole Nicoletta Nicolle Nidhi Nienke Nieves Nigâr Nighat Nigora Nihad Nihal
    Nikhat Nikki Nikolett Nikoletta Nikoline Nilar Nilda Nilgün Nilima Niloofar Niloufar Nilufar Nilufer Nilüfer
    Nimrat Nina Ningsih Nino Nira Nirit Nirmala Nirupama Nisa Nisha Nishtha Nita Nithya Niti Nittaya Nitza Nivedita
    Njeri Njoki Nkechi Nkemdilim Nkosazana Nneka Nnenna Nobuhle Nobuko Nodoka Noelani Noelia Noelle Noemi Noemí Noémi
    Noémie Noga Noha Nokuthula Nokwanda Nolwazi Nomathemba Nombulelo Nompumelelo Nomsa Nomvula Nomzamo Nona Nonhle
    Nonkululeko Nontando Nonto Noor Nooshin Nora Norah Noraini Noreen Norhan Norhayati Noriko Norma Nosiviwe Nouf
    Nouha Noura Novi Novita Nozipho Ntombi Ntombizodwa Nune Nupur Nura Nuray Nurcan Nurhaliza Nurhan Nurhayati Nuria
    Nurit Nursel Nusrat Núria Nyaboke Nyambura Nyokabi Oanh Obiageli Oby Octavia Oda Oddny Odette Odile Ofelia Ofélia
    Ofira Ofra Oksana Oleksandra Olena Olesya Olga Olha Olivera Olivia Oluchi Olufunke Olwen Olympe Omolara Omotola
    Omowunmi Oonagh Oprah Orathai Oriana Orie Orit Orla Orlagh Orly Orna Ornella Orsolya Osnat Otoha Oumaima Oumou
    Oumy Outi Oyun Oyuna Ozlem Özge Özlem Padma Padmavati Padmini Paetongtarn Paige Paivi Palina Pallavi Paloma Pam
    Pamela Panadda Panagiota Pankaja Pantea Paola Paolina Paraskevi Pari Parisa Parul Parvaneh Parvathi Parvati
    Parveen Parvin Pascale Patcharapa Patrice Patricia Patrizia Patrícia Patsy Patti Patty Paula Paulette Paulina
    Pauline Pavla Pavlína Payal Päivi Pegah Peggy Pelageya Pelagia Pelin Pendo Penelope Pensri Perihan Perla Perlita
    Pernilla Pernille Pervin Perwin Petra Petula Petya Phathiswa Philippa Philomena Phoebe Phumla Phumzile Phuong
    Phyllis Piedad Pilar Pinar Pippa Piroska Pía Plamena Ploy Pnina Polina Polixeni Polly Pooja Poonam Poornima
    Porntip Portia Pouran Prachi Pragya Praskovya Prathiba Pratibha Pratima Preeti Preity Prema Prerna Preti Priscila
    Priscilla Priti Priya Priyamvada Priyanka Puja Purnima Pushpa Puspa Puspita Putri Pınar Qiuyan Quirine Quynh Rabab
    Rachael Rachana Rachel Rachida Rachna Rada Radha Radhika Radka Radmila Radwa Rafaela Raffaella Raghad Ragheda
    Raghida Ragini Ragna Ragnheiður Ragnhild Rahaf Rahayu Rahel Raheleh Rahime Rahma Raima Raisa Raja Rajaa Rajani
    Rajashree Rajkumari Rajshree Rakhi Raksha Ralitsa Raluca Ramatou Ramatoulaye Ramona Ramune Rana Randa Rania
    Ranjana Ranjini Raquel Rasa Rasha Rashida Rashmi Rasika Ratana Ratih Ratna Ratnasari Raveena Rawan Rayisa Razan
    Razia Rebecca Rebekah Rebekka Reem Reema Reena Reeta Reetika Reetta Regina Regine Rehab Reham Reiko Rekha Rekiya
    Remedios Rena Renata Renate Renee Renée Renu Renuka Reshma Retno Revathi Reyhan Rezvan Régine Réka Rhian Rhiannon
    Rhoda Rhona Rhonda Ria Ricarda Richa Riddhi Rie Rieke Rieko Rigoberta Rihab Riikka Rika Rikako Rikke Riko Rikva
    Rim Rima Rimma Rina Rini Rinko Risa Risma Rismaharini Rita Ritsuko Ritu Rivka Riya Roberta Robyn Rocio Rocío
    Roghayeh Rohana Rohini Roisin Rojda Rokhaya Rokia Roksolana Rola Romana Romina Ronit Ronke Roopa Rosa Rosalba
    Rosalia Rosalie Rosalind Rosalinda Rosaline Rosalía Rosamund Rosana Rosangela Rosanna Rosario Roseanne Roselyne
    Rosemarie Rosetta Rosie Rosmah Rosnah Rossana Roswitha Rouba Rowena Roxana Roxanne Roya Roza Rozalia Rozina Róża
    Ruchi Ruchika Rufaro Rufina Ruhama Rukhsana Rukmi Rukmini Rula Rumi Rumiana Rumiko Rumyana Runa Ruolan Rupa Rupali
    Ruriko Rusmini Rusudan Ruta Ruth Ruxandra Ružica Rūta Ryoko Saadet Saartjie Saba Sabah Sabina Sabine Sabreen
    Sabrina Sabrine Sachiko Sadaf Sadako Sade Sadhana Sadhvi Sadie Saeko Safa Safaa Safia Safiatou Safiya Safiye Saga
    Sagarika Sagit Sahar Sahra Saida Saina Sakiko Sakshi Sakura Salamatou Salimata Sally Salma Salmah Salome Salomé
    Salote Saltanat Salwa Samaneh Samanta Samantha Samar Samia Samiha Samira Samiya Sana Sanae Sanaz Sanda Sandra
    Sandrine Sangeeta Sangita Sania Sanita Sanja Sanjana Sanjukta Sanna Sanne Santina Saodat Saoirse Saori Sara Sarada
    Sarah Sarala Saran Saratou Saripah Sarit Sarita Sarnai Saroj Sarojini Sarolta Sasha-Lee Saskia Satoko Satomi
    Satsuki Satu Savita Savitri Sawako Sawsan Sayaka Sayuri Scarlett Sebnem Seda Seema Seetha Sefora Seiko Sekar
    Selena Selin Selina Senait Sentayehu Sepideh Serafima Serafina Serena Setsuko Sevda Sevgi Sevil Sevim Sezen
    Ségolène Shabana Shabnam Shabnum Shadia Shaghayegh Shagufta Shahd Shaheen Shahira Shahla Shahnaz Shahrzad Shaila
    Shailaja Shaima Shaimaa Shakira Shakuntala Shalini Shamima Shampa Shamsa Shamsiah Shannon Shanta Shanti Sharada
    Sharifah Sharmeen Sharmila Sharmishta Sharon Shashikala Sheela Sheena Sheetal Shefali Sheila Shelagh Shelby
    Shelley Shelly Shereen Sheri Sherine Sherri Sherry Sheryl Shideh Shigeko Shihoko Shikha Shilan Shilpa Shirani
    Shireen Shirin Shirley Shizue Shizuka Shizuko Shlomit Shobha Shobhana Shohreh Shoko Shona Shonda Shorena Shoshana
    Shraddha Shreya Shruti Shubha Shubhangi Shufen Shuhua Shula Shulamit Shushan Shuzhen Shweta Sian Sibel Sibongile
    Sifan Sigal Sigalit Signe Sigourney Sigrid Sigríður Sigrun Siham Sihame Sihem Silje Silke Silvana Silvia Sima
    Simay Simin Simisola Simona Simone Simonetta Sindhu Sindisiwe Sinead Sinem Sinéad Sini Sinta Siobhan Siobhán
    Siranush Siri Sirikit Sirin Siriporn Siriwan Sita Sitara Siti Siv Sivan Sixtina Sizani Slavenka Slavica Slavka
    Slađana Slobodanka Smiljana Smita Smriti Sneha Snehal Sneška Snezana Snezhana Snežana Snežina Socorro Sofia Sofie
    Sofiia Sofija Sofiya Sofía Sofya Soheila Sohini Sokhna Solange Soledad Solène Solmaz Solongo Solveig Somayeh
    Somjai Sonakshi Sonal Sonali Sonam Songül Sonia Sonja Sonsoles Sonya Sophea Sopheap Sophia Sophie Soraya Sotiria
    Souad Soudabeh Souha Soumaya Sólveig Spiridoula Sreelatha Srey Sreymom Sri Sridevi Stacey Stacy Stanislava Stanka
    Stavroula Stefania Stefanie Stefanija Stefaniya Stefanía Steffi Steinunn Stella Steph Stephanie Stergomena
    Stéphanie Stina Stine Stojanka Suad Subira Sucheta Suchitra Suciwati Sudabeh Sudarat Sudha Sudharani Suely
    Sugathakumari Suha Suhair Suharti Suhasini Sujata Sujatha Sukanya Sukmawati Sulastri Sulochana Sumathi Sumaya
    Sumayya Sumi Sumiati Sumie Sumiko Sumitra Suna Sunanda Sunčica Sundari Sunisa Sunita Sunitha Supaporn Suphannee
    Supriya Surabhi Surekha Susan Susana Susann Susanna Susannah Susanne Sushila Sushma Sushmita Susi Susie Suzana
    Suzanne Suzie Suzuko Suzy Svea Svenja Svetla Svetlana Sviatlana Svitlana Svjetlana Swantje Swapna Swara Swarupa
    Swathi Swati Sybil Sylvia Sylvie Sylwia Synnøve Szilvia Şebnem Şeyma Şule Şükran Tabassum Tabitha Taghreed Tahani
    Tahereh Tahmima Tahmineh Taisia Taisiya Taitu Takako Takara Talia Talya Tamae Tamako Tamar Tamara Tamiko Tamila
    Tamires Tammy Tamsin Tania Tanja Tanuja Tanushree Tanvi Tanya Tanzila Tanzim Tapati Tara Taraneh Tarja Taryn
    Tasleema Taslima Tasneem Tatiana Tatiane Tatjana Tatsiana Tatsuko Tatyana Tausala Tawakkol Tea Teejan Teesta
    Tehmina Teija Teodora Teodóra Tererai Teresa Teresita Tereza Terri Teruko Tess Tessa Tetiana Tetyana Teuta Thaís
    Thandar Thandeka Thandi Thandie Thandiwe Thao Thea Theary Thelma Thembeka Thembi Thembisile Thenjiwe Theodora
    Theresa Thérèse Thi Thida Thokozile Thora Thordis Thuli Thulisile Thuraya Thuy Tiffany Tiina Tijana Tilda Tilly
    Timea Tina Tinatin Tine Tineke Tingting Tirunesh Tirza Titi Titiek Titilayo Tímea Tokiko Tomiko Tomoe Tomoko
    Tomomi Tomoyo Tone Toni Tonje Tonya Torill Toshie Toshiko Tove Tracey Tricia Trijntje Trina Trine Trinh Tripti
    Trisha Trixie Trude Trudy Tsedale Tsega Tsetseg Tsitsi Tsuyako Tsvetana Tuba Tugba Tuğba Tulay Tulsi Turid Turkan
    Tutut Tuula Tuya Tuyet Tülay Tülin Tünde Türkan Twinkle Tytti Tzipi Tzipora Tzvia Ubolratana Uliana Ulla Ulrica
    Ulrike Ulyana Ulzhan Uma Umaa Ume Umeko Umi Umm Unni Urmila Ursula Urszula Urška Urvashi Uschi Usha Utako Utami
    Ute Uyanga Uyen Uzoamaka Úrsula Ülkü Ümmühan Vaira Vaishali Valbona Valdonė Valentina Valentyna Valeria Valerie
    Valeriia Valeriya Valéria Valérie Vandana Vanessa Vani Vanja Varsha Varvara Vasiliki Vasilisa Vasilka Vasudha
    Vasundhara Vatsala Vânia Veena Velika Velma Vera Verena Verity Veronica Veronika Verónica Vesela Veselina Vesna
    Véronique Věra Vibeke Vibha Vicenta Vicki Vickie Vicky Victoire Victorine Vidhya Vidya Viebke Viera Vigdis Vigdís
    Vijayalakshmi Vikki Viktoria Viktoriia Viktorija Viktoriya Viktória Vilborg Vilija Vilma Vimala Vinita Vinitha
    Violaine Violeta Violetta Viorica Vira Virgilia Virginie Viridiana Vitalina Vivi Viviana Viviane Vivien Vivienne
    Vjollca Vjosa Vlada Vlasta Vrinda Vuyelwa Wadha Wafa Wafaa Wahyuni Wairimu Waithera Wajiha Wakako Waltraud Wambui
    Wambura Wanda Wangari Wangui Wanida Wanjiku Wanjiru Warda Waris Wati Weihong Wencke Wendy Wenjing Whitney Whoopi
    Wibke Widad Wided Widya Wiebke Wiesława Wijdan Wilaiporn Wilhelmina Wilhelmine Wilma Winarti Winifred Winnie
    Winona Wioletta Wissal Wisława Workitu Worknesh Wulan Xenia Xiaohong Xiaoli Xiaoling Xiaoyan Xiaoyun Ximena Xinyi
    Xiomara Xiuying Xuemei Yaa Yadana Yadira Yaeko Yael Yaffa Yalemzewd Yamila Yamina Yamini Yana Yanhong Yanina
    Yanira Yanling Yanti Yanyan Yaowapha Yaping Yaprak Yaqin Yara Yardena Yaroslava Yasemin Yashoda Yashodhara Yasmeen
    Yasmin Yasmina Yasmine Yasuko Yati Yayoi Yehudit Yekaterina Yelena Yelizaveta Yelyzaveta Yenny Yesenia Yessica
    Yeşim Yeter Yetunde Yevdokia Yevgenia Yevgeniya Yewande Yifat Yijun Yildiz Yingluck Yingying Ylva Yoana Yocheved
    Yodit Yoko Yolanda Yolande Yonit Yordanka Yoriko Yoshie Yoshiko Yoshimi Yosra Yousra Yrsa Yuanyuan Yuhan Yui Yuka
    Yukako Yukari Yuki Yukie Yukiko Yuko Yulan Yulia Yuliana Yuliia Yuliya Yumi Yumie Yumiko Yuna Yuni Yuqing Yuria
    Yuriko Yusra Yuting Yuvika Yuzuki Yvette Yvonne Yıldız Zahava Zahia Zahida Zahira Zahra Zahraa Zaida Zainab
    Zainabu Zakia Zaleha Zamira Zandile Zanele Zara Zareen Zarema Zarina Zawadi Zaynab Zdenka Zdeňka Zdravka Zdzisława
    Zeenat Zehava Zehra Zeina Zeinab Zelda Zeliha Zemfira Zenab Zenaida Zenani Zenebech Zerrin Zeynab Zeyneb Zeynep
    Zhanna Zhenzhen Zhibek Ziba Zinaida Zindzi Zineb Zipora Zita Ziyi Zlata Zodwa Zoe Zoey Zofia Zohra Zohreh Zoi Zoia
    Zoja Zoleka Zoleykha Zorica Zorka Zoubida Zoya Zsófia Zsuzsa Zsuzsanna Zubaida Zubeida Zukhra Zulaikha Zuleika
    Zulekha Zulema Zulfiya Zuraida Zuriash Zuzana Zuzanna Züleyha Žaneta Željka Živka Þóra`
  ),
  ...names(
    'm',
    `
    Aabid Aad Aadhavan Aakash Aamir Aarav Aaron Aart Aat Aayush Abba Abbas Abd Abdallah Abdel Abdelaziz Abdelbaki
    Abdelfattah Abdelhadi Abdelhakim Abdelhamid Abdelilah Abdelkader Abdelkarim Abdelkrim Abdellah Abdellatif
    Abdelmadjid Abdelmajid Abdelmalek Abdelrahman Abdelsalam Abdelwahab Abderrahim Abderrahman Abderrahmane Abdessalam
    Abdi Abdihakim Abdikadir Abdinasir Abdiqasim Abdirahman Abdirashid Abdisalam Abdiwali Abdolkarim Abdou Abdoulaye
    Abdourahmane Abdul Abdulai Abdulaziz Abdulhadi Abdulkadir Abdulkareem Abdulkarim Abdullah Abdullahi Abdullatif
    Abdulmalik Abdulmumin Abdulqadir Abdulrahman Abdulrasheed Abdulsalam Abdurrahman Abdus Abdülhamid Abe Abebe Abed
    Abel Abelardo Abhay Abhijeet Abhijit Abhinav Abhishek Abhisit Abiodun Abiola Abiy Abolfazl Abolhassan Abou
    Aboubacar Aboubakar Aboudramane Abraham Abram Abu Abubakar Abubakarr Aburizal Achebe Achille Achilleas Achim
    Achmad Achraf Achyut Adalberto Adam Adama Adamantios Adamou Adams Adamu Adebayo Adegoke Adekunle Adel Adeleke Adem
    Adeniyi Adesola Adetokunbo Adewale Adham Adhir Adib Adil Adisu Aditiawarman Aditya Adlan Adnan Adolf Adolfo Adri
    Adriaan Adrian Adriano Adrián Afanasy Afeworki Afshin Aftab Agha Agim Agis Agnar Agostinho Agron Agung Agus
    Agustín Agyeman Aharon Ahmad Ahmadou Ahmadu Ahmed Ahmedou Ahmet Ahok Ahsan Aidan Aidar Aiden Aigars Aiman Aimé
    Aiono Airlangga Ajay Ajaz Ajeet Aji Ajit Ajith Ajoy Akaki Akash Akbar Akezhan Akhil Akhilesh Aki Akif Akihiko
    Akihiro Akihito Akil Akinola Akinori Akinwande Akinwumi Akio Akira Akito Akram Aksel Akshay Akufo Akwasi Akın Alaa
    Alaeddine Alagiri Alain Alamine Alan Alassane Alastair Albert Alberto Albrecht Aldo Alec Aleem Alejandro Alekos
    Aleks Aleksandar Aleksander Aleksandr Aleksandras Aleksandrs Aleksanteri Aleksei Aleksey Alemayehu Ales Alessandro
    Alessio Alexander Alexandr Alexandre Alexandros Alexandru Alexei Alexey Alf Alfie Alfons Alfonso Alfred Alfredo
    Alfréd Algernon Algirdas Algis Alhaji Ali Aliaksandr Alieu Alikhan Aliko Aliou Alioune Alireza Alisher Alistair
    Alister Aliyu Allal Allan Allassane Allen Almazbek Alois Alojz Alojzy Alok Alon Alonzo Aloysius Alp Alparslan
    Alpha Altaf Alvaro Alvin Aly Alyaksandr Amadeo Amadou Amadu Amama Amar Amare Amarinder Amarjit Amath Amaury Ambar
    Ambareesh Ambartsum Ambrose Ambrus Amedeo Ameen Ameer Amer Amichai Amien Amihai Amin Aminu Amir Amiram Amish Amit
    Amitabh Amitav Amitava Amílcar Amjad Ammar Amnon Amol Amos Amotz Amr Amresh Amrish Amund Anand Anant Ananth Anar
    Anas Anastas Anastasios Anatol Anatole Anatoli Anatolii Anatoliy Anatoly Anayo Anbumani Anders Anderson Andika
    Andoy Andranik Andras András Andreas Andrei Andrej Andrejs Andres Andrew Andrey André Andrés Andrii Andris Andrius
    Andriy Andrus Andrzej Andy Aneesh Anele Angad Angelino Angelo Angus Anies Anik Aniket Anil Anindya Anirban Anirudh
    Anis Anish Aníbal Anjan Anker Ankit Ankur Annamalai Anoop Anouar Ansar Anselm Anselmo Ansgar Antanas Antar
    Antasari Ante Anthony Antoine Anton Antonello Antoni Antonin Antonino Antonio Antonios Antonis Antonín Antony
    António Antônio Antti Antun Anubhav Anuj Anup Anupam Anupong Anura Anurag Anutin Anwar Anzor Aonghas Aphisit
    Apichatpong Apirat Apisai Apolinario Apostolos Apti Apurva Ara Aram Arap Arash Arata Aravind Arben Archibald
    Archie Ard Ardeshir Ardian Aref Arend Arghya Argyris Ari Arie Arif Arijit Arild Arindam Aristide Aristides
    Aristotelis Aristóbulo Arjun Arjuna Arkadi Arkadiy Arkady Arman Armand Armando Armen Armin Arnab Arnaldo Arnaud
    Arndt Arne Arnfinn Arnie Arno Arnold Arnon Arsen Arsene Arseni Arseniy Arseny Arsène Arshad Artak Artem Artemy
    Arthur Artis Artur Arturo Arturs Artūras Artyom Arul Arun Arunabh Arvid Arvind Arvinder Arye Aryeh Aryo Asa Asaad
    Asad Asaduddin Asaf Asamoah Asbjørn Asdrúbal Asep Asger Asghar Asher Ashish Ashkan Ashok Ashoke Ashot Ashraf
    Ashutosh Ashvin Ashwin Asif Asim Askar Askhat Aslam Aslan Aslanbek Asle Assefa Assimi Ata Atabek Atal Atef
    Athanasios Athar Atif Atiku Atilay Atilla Atiq Atle Atli Atnafu Atsuhiro Atsushi Atsuto Attia Attila Atul Aubrey
    Audrius Audu Augustin Augusto Augustus Aung Aurangzeb Aurelio Aurélien Avetis Avi Aviad Avichai Avigdor Avihai
    Avinash Avinoam Aviram Avishai Avishek Aviv Aviya Avner Avni Avraham Avram Avrum Avtandil Awad Awn Axel Ayad Ayaz
    Aydin Aydın Ayed Ayele Ayhan Ayi Aykut Ayman Aymen Ayoub Aytaç Ayub Ayush Ayushmann Azad Azali Azam Azamat Azat
    Azhar Azim Aziz Azlan Azmi Azubuike Azzam Azzedine Ákos Álvaro Ángel Babacar Babajide Babak Babangida Babar
    Babatunde Babu Babul Bacary Bachar Bachir Badal Badri Bagir Bagrat Bagus Baha Bahaa Bahadir Bahadur Bahadır Baher
    Bahman Bahram Baichung Bajram Bakary Bakhtiar Bakhtiyar Bakir Bako Bakr Balaji Balakrishna Balakrishnan Balarabe
    Balazs Balázs Baldev Baldur Baligh Balint Balla Balram Baltasar Balwinder Bambang Bandar Bandula Banele Bantu
    Banwarilal Baptiste Bapu Barack Barham Barnaby Barney Barrie Barry Bart Bartholomew Bartolomeo Bartolomé Bartosz
    Bartłomiej Baruch Barzan Barış Bas Basant Basavaraj Basel Basem Bashar Basharat Bashir Bashiru Bashkim Basim
    Bassam Bassel Bassem Bassirou Bastiaan Bastian Bastien Basudev Basuki Batbayar Batbold Bathandwa Battista Battulga
    Batuhan Batyr Bauyrzhan Bayartsogt Bayram Bayu Bálint Bård Bechara Bechir Bedřich Behnam Behrouz Behzad Bekir
    Bekzod Bela Belaid Belal Belay Ben Bence Bendik Benedek Benedetto Benedict Benedikt Bengt Benicio Benigno Benito
    Benjamin Benjamín Benny Benoit Benoît Bent Bentzi Benyamin Bereket Berend Berhane Berhanu Bernard Bernardo Bernd
    Berndt Bernhard Bernie Bert Bertie Bertil Bertram Bertrand Besim Besnik Betzalel Bezalel Bédié Béla Bhagat
    Bhagwant Bhairon Bharat Bhargav Bhaskar Bhavesh Bheki Bhekisisa Bhim Bhola Bhumibol Bhupen Bhupender Bhupesh
    Bhupinder Bhushan Bhuvneshwar Bidhan Bidyut Bidzina Bijan Bikash Bikram Bilal Bilawal Bill Billy Bimal Bimbisara
    Binali Binay Binod Binoy Binyamin Bipin Biren Birendra Birger Birhanu Birkir Birol Biswajit Bjarke Bjarne Bjarni
    Bjoern Bjorn Björn Bjørn Blade Blaise Boakai Boakye Boaz Bob Bobby Bodo Boediono Bogdan Bohdan Bohumil Bohuslav
    Boima Bojan Bojko Bola Boleslaw Bolesław Bonaventure Bongani Bongbong Boniface Boris Borislav Borja Borut Borys
    Boryslav Borzou Boško Boualem Bouba Boubacar Boubker Boudewijn Boureima Boutros Boyko Božidar Božo Brad Bradford
    Bradley Brady Brahim Brajesh Bram Brandon Branimir Branislav Branko Bratislav Braulio Brendan Brenden Brent Brett
    Brian Brij Brijesh Broderick Bronisław Bruce Bruno Bryan Bryant Bryce Bryn Buba Buddhadeb Buddy Budi Budiman Bujar
    Bukar Bulelani Bulent Burak Burhan Burhanuddin Burkhard Buster Busyro Buvaisar Bülent Byron Børge Børre Cabral
    Cafer Cahit Caleb Calin Callum Calum Calvin Cameron Camilo Carl Carles Carlo Carlos Carlton Carmelo Carsten Cary
    Casper Cassim Catalin Cathal Cavit Cayetano Cecil Cedric Cees Celal Celâl Celso Cem Cemal Cemil Cengiz Cenk Cesar
    Cesare Cevat Cevdet Cezary Célestin César Chadchart Chafik Chaim Chairul Chaitanya Chaiwat Chaker Chakib Chalerm
    Chamal Chaminda Chand Chandan Chander Chandra Chandrababu Chandrachud Chandrakant Chandran Chandrasekhar
    Chandrashekhar Charalambos Charanjit Charif Charles Charlie Chatichai Chavalit Chea Cheikh Cherif Chernor Chester
    Chet Chetan Chhun Chibuike Chidambaram Chidi Chidozie Chiedozie Chien Chijioke Chike Chima Chimezie Chinedu Chinua
    Chinualumogu Chinweizu Chip Chirag Chiranjeevi Chito Chokri Chris Christer Christof Christoph Christophe
    Christopher Christos Chrysostomos Chuan Chuba Chuck Chuka Chukwudi Chukwuemeka Chukwuma Cian Ciaran Ciarán Cihan
    Cihat Cillian Cipriano Ciro Claas Claes Clarence Clark Claude Claudio Claus Clayton Cláudio Clemens Clemente
    Clément Clifford Clint Clinton Clive Clyde Coen Cokro Colin Colm Conan Connor Conor Conrad Constantin Corbin
    Corentin Corey Cormac Cornelis Corneliu Cornelius Corrado Cosimo Cosmin Costin Coşkun Craig Crin Crisanto Cristian
    Cristiano Cristobal Cristóbal Csaba Cuauhtémoc Cuong Curtis Cuthbert Cyprien Cyriaque Cyril Cyrille Cyrus Czesław
    Daan Dabir Dadash Dadis Dag Dagfinn Dahlan Daichi Daigo Daijiro Daiki Dainis Daisuke Daithi Daler Dalibor Dalip
    Daljit Damian Damiano Damián Damien Damir Damjan Damodar Damon Dan Daniel Daniele Daniil Danila Danilo Daniyar
    Daníel Danko Danny Danylo Dario Darioush Dariush Dariusz Darío Darmin Darragh Darrell Darren Darryl Darshan Darwis
    Daryl Dasun Dattatreya Dauda Daulet Dave Davey David Davide Davit Davor Davorin Davron Davy Dawda Dawid Dawit
    Dawood Dawoud Dayanand Dayanidhi Dániel Deandre Debabrata Debashish Debasish Declan Deddy Dede Deepak Deepender
    Deepinder Dejan Dejen Delfim Delyan Demeke Demetrio Demetrius Demyan Dencio Denilson Denis Dennis Denys Denzel
    Dereje Derek Dermot Derrick Des Desiderio Desmond Detlef Devanand Devendra Devesh Devin Devinder Devlet Devrim
    Dewey Dexter Deyda Dezső Dénes Dhafer Dhananjay Dhanush Dharam Dharamvir Dharmendra Dhruv Dhyan Dia Diallo
    Diarmuid Dick Didi Didier Didik Diederich Diederik Diego Dieter Dietmar Dietrich Dieudonne Dieudonné Digvijay
    Digvijaya Dilawar Dileep Dilip Diljit Dimitar Dimitri Dimitrij Dimitrije Dimitrios Dimitris Dimos Dimuth Dinesh
    Dinh Dinis Diogo Dionysis Dipak Dipankar Dipu Dirk Djarot Djibril Djibrilla Djoko Djordje Dmitar Dmitri Dmitrii
    Dmitriy Dmitry Dmytro Dobromir Dogan Doğan Doku Domenico Domingo Domingos Dominic Dominick Dominik Domitien
    Domonkos Donal Donald Donatas Donato Donnie Donovan Doron Doug Dougal Douglas Dov Doyle Dragan Drago Dragoljub
    Dragos Dragoslav Draško Draža Dražen Dries Driss Dritan Duane Duarte Dubravko Duc Dudi Dudley Dulip Duminda
    Dumitru Duncan Dursun Dusan Dushmantha Dushyant Dustin Dušan Duy Dwayne Dwight Dylan Džemal Eamon Eamonn Ebbe
    Ebenezer Eberhard Ebo Ebrahim Ebrima Ecevit Eckart Eckhard Edappadi Eddie Ede Edem Edgar Edgaras Edgardo Edgars
    Edi Edinson Edip Edílson Edmond Edmund Edmundo Edmunds Edoardo Edouard Eduard Eduardo Edvard Edward Edwin Edzard
    Eero Efe Efi Efraim Efraín Efrayim Efren Efstathios Efthymios Eghosa Egidio Egil Egils Egon Ehsan Ehsanullah Ehud
    Eiichi Eiichiro Eiji Eimantas Einar Eirik Eiríkur Eisaku Eishi Eivind Eknath Eko Ekow Ekrem Eladio Elazar
    Elbegdorj Elbridge Elchin Eldad Eldar Eldor Eldridge Elechi Elefterios Eleftherios Elek Eli Elias Eliav Eliezer
    Elijah Elio Eliseo Eliud Eliyahu Elkana Elliot Elliott Ellis Elmar Elmer Eloi Elon Eloy Elton Elvis Elyakim Emad
    Emanouil Emanuele Emeka Emeterio Emiel Emil Emile Emiliano Emilio Emin Emlyn Emmanuel Emmanuele Emmerson Emmett
    Emomali Emre Emrys Emzar Enda Endel Ender Endre Enele Enes Engelbert Engin Enkhbayar Enkhbold Ennio Enoch Enoh
    Enric Enrico Enrique Enver Enzo Eoin Epeli Ephraim Ephrem Epifanio Erap Ercan Erdal Erdem Erdoğan Erekle Eren Erez
    Ergün Erhan Erhard Eric Erich Erick Erik Erkan Erkki Erland Erlend Erling Ernesto Ernie Ernő Ernst Erol Errol
    Ersin Ertugrul Ertuğrul Erwin Erzen Esa Esben Esfandiar Eshkol Eskinder Esko Espen Essam Essien Esteban Estevão
    Eşref Etgar Ethan Etibar Etienne Euan Euclid Eugene Eugenio Euklid Eustaquio Evaldas Evan Evandro Evangelos
    Evariste Evaristo Everett Evgeni Evgenii Evgeniy Evgeny Evo Evode Evren Evripidis Ewald Ewan Ewout Eyad Eyadema
    Eyal Eytan Eyüp Eyvind Ezekiel Ezenwo Ezequiel Ezer Ezra Ezzat Ezzedine Édouard Émile Éric Étienne Faas Fabian
    Fabián Fabien Fabio Fabrice Fabricio Fabrizio Facundo Fadel Fadhil Fadi Fadil Fadl Fadli Fahad Fahd Faheem Fahim
    Fahri Faisal Faiz Faizal Fakhar Fakhri Fakhrul Falah Faleh Faouzi Farag Faraj Faramarz Fares Farhad Farhan Farhat
    Fariborz Farid Faris Farkhad Farooq Farouk Farouq Farrell Farrokh Farshad Farshid Faruk Faruq Farzad Fathi Fatih
    Fatmir Fatos Faure Faustin Faustino Fausto Fauzi Fawad Fawaz Fawzi Fayez Faysal Fazal Fazlur Fábio Federico Fedir
    Fedor Fekadu Fela Felipe Felix Femi Ferdinand Ferdy Ferenc Fereydoun Fergal Fergus Ferhat Ferit Fermín Fernand
    Fernando Feroz Feroze Ferran Ferruh Festus Fethi Fethullah Fevzi Feyisa Félicien Félix Fidel Fidelino Fikadu
    Fikret Fikri Filip Filippo Finbarr Finlay Finley Finn Finnur Fintan Fionn Firas Firat Firhad Firouz Firoz Flavio
    Flávio Flemming Fletcher Florent Florentino Florian Florin Floris Floyd Foday Fodé Folarin Folke Forrest Fotis
    Fouad Francesc Francesco Francis Francisco Franciszek Franck Franco Francois François Franjo Frankie Franklin
    Frans Frantisek František Franz Fraser Fred Freddie Freddy Frederic Frederick Frederik Fredrick Fredrik Freek
    Frédéric Fridtjof Friedhelm Friedrich Fritjof Frits Fritz Frode Fuad Fuat Fulbert Fulgence Fulgencio Fumihiko
    Fumihito Fumio Fumitaka Fyodor Fırat Gabor Gabriel Gabriele Gaddo Gadi Gaetano Gaétan Gaël Gagik Gajanan Gajendra
    Gamal Gamil Ganbaatar Ganbold Ganesan Ganesh Gangadhar Ganjar Ganpat Garegin Gareth Garfield Garik Garret Garrett
    Garri Garry Garth Gary Gaspar Gaspard Gasper Gaston Gastón Gatis Gatot Gaurav Gautam Gautham Gavin Gavino Gazmend
    Gábor Gáspár Gbenga Gebran Gebre Gebregziabher Gebremariam Gediminas Geert Geingob Geir Geirr Gela Genady Genaro
    Gene Genichiro Genki Gennadi Gennadiy Gennady Gennaro Geoff Geoffrey Georg George Georges Georgi Georgii Georgios
    Georgiy Georgos Georgy Gerald Geraldo Gerard Gerardo Gerasimos Gerbrand Gerd Gergely Gergő Gerhard Gerhardt Germán
    Gerrit Gerry Gert Gerwin Getachew Getahun Gethin Gevorg Gérard Ghaith Ghaleb Ghanem Ghasem Ghassan Ghazi Gheorghe
    Gholam Gholamhossein Gholamreza Ghulam Gia Giacomo Giancarlo Gianfranco Gianluca Gianluigi Gianni Giannis
    Gianpaolo Giap Gibran Gibson Gideon Gidi Giga Gijs Gil Gilad Gilbert Gilberto Giles Gilles Ginés Gino Gintaras
    Giora Giorgi Giorgio Giorgos Giovanni Giriraj Girish Girma Gitanas Githongo Githu Giuliano Giulio Giuseppe Givi
    Gjorge Gjorgji Gleb Glenn Glyn Gobind Gocha Godfrey Godwin Goichi Gokhan Gonçalo Gonzalo Goodluck Goodwill Gopal
    Gopalkrishna Gopinath Goran Gordan Gordon Gota Gotabaya Gottfried Goutam Govert Govind Govinda Gökhan Göran Gösta
    Götz Grach Grachya Graciliano Graeme Graham Grahame Gražvydas Greg Gregg Gregor Gregorio Gregory Grégoire Griffith
    Grigol Grigor Grigori Grigoriy Grigory Gringo Grover Grzegorz Guenter Guenther Guglielmo Guido Guilherme Guillaume
    Guillermo Gulab Gultekin Gunawan Gunnar Guntars Gunter Gunther Guntis Guntur Guram Gurbachan Gurban Gurbanguly
    Gurdeep Gurdial Gurgen Gurmeet Gurmit Gurucharan Gus Gustaf Gustav Gustave Gustavo Guus Guðmundur Guðni Günter
    Günther Gürbüz Gürkan Gürsel Gwede Gwilym Gwyn Gyanendra Gyorgy György Gyude Gyula Ģirts Haakon Habib Habibie
    Habibollah Habibul Habtamu Habte Hachemi Hadi Hafeez Hafez Hafiz Hage Haidar Haider Haik Haile Hailemariam Haim
    Haitham Hajime Hajo Hajrudin Hakainde Hakan Hakeem Hakim Hakkı Hal Haldor Halil Halis Haluk Halvard Halvor Hama
    Hamad Hamada Hamadi Hamadoun Hamdan Hamdeen Hamdi Hamed Hamid Hamidou Hamidul Hamilton Hamish Hamisi Hammad Hamoud
    Hamza Hanafi Handoko Hani Hank Hannes Hannu Hans Hansraj Hanumant Hany Haralambos Harald Haraldur Harbhajan
    Hardeep Hardik Hardy Hareth Hari Harin Harinder Haris Harish Harith Hariyadi Harjit Harkishan Harold Haroun Harpal
    Harri Harrison Harry Harsh Harshad Harshal Harshvardhan Hartmut Haruhiko Haruki Haruo Haruto Harvey Hary Hasan
    Hashem Hashemi Hashim Hashmat Hasrat Hassan Hassane Hasso Hastings Hasto Hatem Hathem Hatta Hauke Hayao Hayate
    Hayato Haydar Hayim Hayk Hayrettin Hazem Håkan Håkon Håvard Hector Hefin Heherson Heihachi Heikki Heiko Heimir
    Heiner Heino Heinrich Heinz Heizo Helder Helge Helgi Hellmut Helmut Helmuth Hemant Hemanta Hemi Henadz Hendra
    Hendrik Hendro Hendropriyono Henk Hennie Henning Henok Henri Henrik Henrique Henry Henryk Heorhiy Herb Herbert
    Herbie Heri Heribert Heriberto Herman Hermann Hermenegildo Hermogenes Hernan Hernando Hernán Hershel Hersi Heru
    Herve Hervé Hery Herzl Hesham Hessameddin Heydar Héctor Hélder Hélio Hicham Hichem Hidayat Hidayet Hideaki
    Hidehiko Hidehiro Hidehito Hidekazu Hideki Hidenori Hideo Hideto Hidetoshi Hideyoshi Hideyuki Hieronim Hifikepunye
    Hikaru Hikmet Hilaire Hilal Hillel Hilmar Himanshu Himanta Hipólito Hiralal Hiram Hirofumi Hirohito Hirokazu
    Hiroki Hironobu Hiroo Hiroshi Hirotaka Hiroto Hiroyasu Hiroyuki Hisahito Hisao Hisashi Hisham Hitesh Hitoshi
    Hjalmar Hjalti Hoang Holger Homer Hone Hooman Horace Horacio Horatio Hormoz Horst Hosein Hosni Hossam Hossein
    Houari Houman Houshang Houssam Houssem Houssine Hovhannes Hovik Howard Howie Hrant Hrayr Hrishikesh Hristijan
    Hristo Hrithik Hrvoje Hryhoriy Htin Htun Hubert Huey Hugh Hugo Hugues Hulusi Humayun Humberto Humphrey Huseyin
    Hushang Hussain Hussam Hussein Huu Huub Huw Hüsamettin Hüseyin Hüsnü Hywel Iago Iain Ian Ibou Ibrahim Ibrahima
    Ibrahimah Ichabod Ichiro Idan Idi Ido Idris Idriss Idrissa Idrissou Ieuan Ifan Ifeanyi Ifeanyichukwu Iftikhar
    Igbinedion Ignacio Ignacy Ignatius Ignazio Igor Igors Ihab Ihar Ihor Iiro Ijaz Ike Ikechukwu Ikenna Iker Ikuo
    Ilaiyaraaja Ilan Ildar Ilham Ilhami Ilhan Ilia Ilias Ilija Ilir Iliya Ilker Ilkka Illia Ilmārs Ilya Ilyas Ilyes
    Imad Imanol Imants Imed Imran Imre Imtiaz Inácio Inder Inderjit Indra Indrajit Indulis Ingemar Ingmar Ingo Ingolf
    Ingvar Inigo Innocent Innokenty Ioan Ioannis Ionel Ionut Ioseb Iosif Iqbal Ira Iraj Irakli Irfan Irrfan Irving
    Irwan Irwandi Irwin Isaac Isaiah Isaias Isak Isam Isamu Isao Ishaan Ishant Ishaq Ishwar Isiaka Isidore Isidro
    Isioma Iskandar Iskander Isko Ismael Ismaël Ismail Ismaila Ismaïl Ismet Ismo Issa Issachar Issaka Issam Issei
    Issiaka Issoufou Istvan István Ita Itai Itamar Itaru Itay Itzhak Itzik Ivailo Ivan Ivane Ivar Ivars Ivaylo Iván
    Ivica Ivo Ivor Iwan Iwao Iyad Izet Izhak Izzat Izzeldin Íñigo İbrahim İlhan İlker İsmail İsmet Jaafar Jaakko Jaap
    Jaba Jaber Jabir Jabr Jabu Jabulani Jacco Jacek Jack Jaco Jacob Jacobo Jacques Jafar Jagadish Jagan Jagat
    Jagdambika Jagdeep Jagdish Jagjit Jagmeet Jagmohan Jahangir Jahongir Jai Jaideep Jaime Jaipal Jair Jairam Jairo
    Jaiveer Jaja Jakaya Jake Jakob Jakov Jakub Jalal Jalil Jamaal Jamal Jameel Jamel James Jamie Jamil Jamsheed
    Jamshid Janez Janis Janko Janne Janos Jansug Janusz Jaouad Jared Jari Jarkko Jarl Jarle Jaromir Jaromír Jaroslav
    Jaroslaw Jarosław Jarrod Jarvis Jason Jasper Jasprit Jassem Jassim Jaswant Jatin Jaume Javad Javed Javier Jawad
    Jawahar Jawaharlal Jay Jayant Jayanta Jayaprakash Jayesh Ján János Jānis Jeb Jed Jedediah Jeff Jefferson Jeffery
    Jeffrey Jejomar Jelle Jenő Jens Jerald Jeremiah Jeremy Jermaine Jeroen Jerome Jerry Jerzy Jesper Jesse Jesús
    Jethro Jérémie Jérémy Jérome Jérôme Jędrzej Jibril Jignesh Jim Jimmie Jimmy Jinggoy Jinping Jintao Jioji Jiri Jiro
    Jiří Jitan Jiten Jitender Jitendra Jitesh Jivan Joachim Joakim Joao Joaquim Joaquin Joaquín João Jochen Joe Joel
    Joep Joerg Joey Joël Johan Johann Johannes John Johnathan Johnny Joji Jojo Joko Jokowi Jolyon Jomo Jon Jonah Jonas
    Jonathan Jonathon Jonne Jonny Joop Joost Jordi Jorge Joris Jorma Jos Josaia Jose Josef Josep Joseph José Josh
    Joshua Josiah Josif Josip Josué Joško Jotaro Jouko Jouni Jovan Jovenel Jovica Jozef Jozsef Jóhannes Jón Józef
    József Jörg Jörgen Jörn Juan Juanito Jude Juergen Juha Juhani Jukka Jules Julian Julien Julio Julius Juma Jumaa
    Jumber Jun'ichi Junichi Junichiro Junji Junjun Junpei Junya Juozas Juraj Jure Jurgen Juri Jurica Jurij Juris Juro
    Jurriaan Jussi Justin Justino Jusuf Juvenal Juvénal Júlio Jürgen Jüri Jyotiraditya Jyotirmoy Jyrki Jørgen Jørn
    Kaan Kaare Kaarlo Kabir Kabiru Kacem Kadhim Kadir Kaesang Kagiso Kai Kailash Kairat Kais Kaizer Kaj Kakha Kalani
    Kalifa Kalin Kalonzo Kalusha Kalyan Kamal Kamalesh Kamau Kamil Kamran Kamuzu Kamyar Kanhaiya Kanji Kanu Kapil
    Karamoko Karan Karapet Kareem Karel Karim Karl Karlheinz Karlis Karol Karolis Karoly Karsten Karthik Karthikeyan
    Karti Kartik Karunanidhi Kashif Kaspars Kasper Kassem Kastriot Katsuhiko Katsuhiro Katsuji Katsunobu Katsuo
    Katsutoshi Katsuya Katsuyuki Kaushik Kaveh Kayode Kazem Kazim Kazimierz Kazuhide Kazuhiko Kazuhiro Kazuhito Kazuki
    Kazunori Kazuo Kazushi Kazutaka Kazuto Kazuya Kazuyoshi Kazuyuki Kazys Kálmán Károly Kâmil Kâzım Kārlis Kåre
    Kebede Kedar Keenan Kees Keigo Keiichi Keiichiro Keiji Keir Keisuke Keita Keith Keivan Keizo Keketso Kelechi
    Kelvin Kemal Ken Kenan Kendrick Kenenisa Kenichi Kenichiro Kenji Kenjiro Kenneth Kenny Kensuke Kent Kenta Kentaro
    Kento Kenzo Keoni Keqiang Kerem Kermit Keshav Ketan Kevin Kęstutis Kgalema Kgosi Kgosientsho Khachatur Khagen
    Khairul Khairy Khaldoun Khaled Khalid Khalifa Khalil Khaltmaa Khama Khamis Khawaja Khazaal Khedher Kheireddine
    Khiem Khieu Khoa Khosro Khosrow Khotso Khurelsukh Khurram Khurshid Khushwant Kianoush Kibwana Kieran Kieron Kiet
    Kiichi Kiichiro Kimi Kimio Kimmo Kinji Kioumars Kipchoge Kipkemboi Kipkoech Kiplagat Kiprono Kiprop Kiprotich
    Kipruto Kipsang Kiran Kiril Kirill Kirit Kirk Kiro Kishan Kishen Kisho Kishor Kishore Kit Kithure Kittirat Kiyoshi
    Kiyotaka Kizza Kjartan Kjell Kjetil Klaas Klaus Klemens Klim Kliment Knud Knut Koba Kobina Kocho Koen Koffi Kofi
    Koichi Koichiro Koji Kojiro Kojo Koki Koku Kolawole Komla Konaté Konrad Konstantin Konstantinas Konstantine
    Konstantinos Koray Korkut Korn Kosei Kossi Kosta Kostadin Kostas Kostiantyn Kostis Kostyantyn Kosuke Kota Kotaro
    Kouadio Kouame Kouassi Kouji Koulibaly Kourosh Kozo Kraisak Kreshnik Krešimir Krishan Krishna Krishnan Krisjanis
    Kristaps Krister Kristian Kristján Kristof Kristofer Kristoffer Kristófer Krisztián Krišjānis Krzysztof Kshitij
    Kuandyk Kubatbek Kuldeep Kuldip Kulwant Kumar Kumara Kumaraswamy Kunal Kunihiko Kunihiro Kunio Kunle Kuno
    Kurmanbek Kurt Kushal Kusno Kürşat Kwabena Kwadwo Kwaku Kwame Kwasi Kwesi Kyaw Kyle Kylian Kyosuke Kyösti Kyriakos
    Kyril Kyrylo Laas Lachlan Ladislao Ladislav Laisenia Lajos Lakhan Lakhdar Lakshman Lakshya Lal Lalit Lalu Lamar
    Lambros Lamido Lamin Lamine Landon Lansana Lapu Larbi Larry Lars Lasha Lasith Lasse Laszlo Laurence Laurent Lauri
    Lauro Lautaro Lavrenti Lavrentiy Lavrenty Lawrence Lawson Laxman Laxmikant Lazar Lazaro Lazaros László Lázaro
    Leandro Lech Lechi Leendert Lefteris Leif Lekan Lelisa Lembit Lemma Lemuel Len Lennart Lenny Leo Leon Leonard
    Leonardo Leoncio Leonel Leonhard Leonid Leonidas Leopold Leopoldo Leoš Leroy Lerumo Les Lesetja Leszek Letsie Lev
    Levan Levente Levi Levon Lewis Léo Léon Liam Liaqat Liaquat Linas Lindani Lindsay-Hoyle Linus Lionel Lior Lisandro
    Litha Lito Liutauras Liviu Ljube Ljubiša Ljubo Ljubomir Llewellyn Lloyd Loay Loc Lodewijk Loek Loic Loïc Lokesh
    Lonnie Lope Lorcan Loren Lorenz Lorenzo Loris Lotfi Lotfy Lothar Lou Louay Louie Louis Lowell Lóránt Lőrinc Luan
    Luay Lubomír Lubos Luboš Luc Luca Lucas Lucian Luciano Lucius Lucjan Luděk Ludger Ludovic Ludvig Ludvík Ludwig
    Luhut Luigi Luis Luitpold Luiz Luís Luka Lukas Lukáš Luke Lukman Lukyan Lulzim Lutfi Luther Lutz Luuk Luyanda
    Lütfi Lwazi Lyle Lyndon Lyubomir Maamoun Maan Maarten Macario Maciej Mack Macky Madan Madhav Madhukar Madhur
    Madhusudan Mads Maël Magne Magni Magnus Magnús Magomed Magomedali Mahadev Mahamadou Mahamane Mahamat Mahamoud
    Mahamudu Mahathir Mahavir Mahdi Mahdy Mahela Mahendra Maher Mahesh Mahfoud Mahfouz Mahfud Mahfuz Mahinda Mahinder
    Mahmood Mahmoud Mahmud Mahmudul Mahmut Maina Maithripala Majdi Majed Majid Makhenkesi Makis Maksim Maksimilijan
    Maksym Malachi Malachy Malam Malcolm Malek Malick Malik Maliki Malkhaz Mallikarjun Malusi Mamadou Mamady Mamdouh
    Mamnoon Mamoon Mamoun Mamuka Manabu Manaia Manas Manasseh Mandla Manfred Mangal Mangala Mangosuthu Mani Manik
    Manikam Manish Manmohan Manny Manoel Manohar Manoj Manolis Manolo Mansoor Mansour Mansur Manuchar Manuel Marafa
    Marat Marc Marcel Marcelino Marcell Marcello Marcelo Marcin Marcio Marco Marcos Marcus Marek Mariano Marián Marijn
    Marin Marinko Mario Marios Maris Marius Mariusz Markku Marko Markus Marlon Marouane Marouf Marshall Mart Marten
    Martijn Martim Martin Martín Martti Marty Marvic Marvin Marwan Marzouk Marzouki Marzuki Masaaki Masafumi Masaharu
    Masahide Masahiko Masahiro Masahito Masai Masaji Masakazu Masaki Masamichi Masamitsu Masanobu Masanori Masao
    Masaru Masashi Masataka Masato Masatoshi Masatsugu Masaya Masayoshi Masayuki Mashrafe Masood Masoud Massimiliano
    Massimo Massoud Masuo Matata Mate Matej Mateja Mateo Mateus Mateusz Mathew Mathews Mathias Mathieu Mathijs Mathis
    Mati Matias Matías Matjaž Mato Mats Matt Matteo Matthew Matthias Matthieu Matthijs Matti Mattia Matúš Matvei
    Matvey Maumoon Maung Mauno Maurice Mauricio Maurits Maurizio Maurício Mauro Maverick Max Maxim Maxime Maximilian
    Maximiliano Maximilien Maxwell Mazdak Mazen Mazhar Mazlum Márcio Márton Mátyás Máximo Māris Mārtiņš Mårten Mårtin
    Mbaye Mbongeni Mcebisi Mduduzi Medard Medhat Mehdi Mehmed Mehmet Mehran Mehrdad Mehrzad Mehul Meinhard Meir Mel
    Melaku Melchor Meles Melih Melle Melville Melvin Menachem Menahem Mendel Menderes Menelik Mengistu Menno Merab
    Meredydd Merle Merlin Mert Mervyn Mesfin Messaoud Mesut Mete Metin Metod Mevlut Mevlüt Mher Mian Micah Michael
    Michal Michalis Michał Michel Michelangelo Michiel Michio Michuki Mick Mickey Mićo Miguel Mihai Mihajlo Mihalis
    Mihaly Mihály Mihkel Mikael Mikaere Mikalai Mikalay Mikalojus Mike Mikey Mikhael Mikhail Mikheil Miki Mikio Mikis
    Mikita Mikko Miklos Miklós Mikołaj Mikuláš Milad Milan Mile Milenko Milind Milivoj Milivoje Miljenko Milkha Milo
    Milorad Milos Miloslav Miloš Miloud Miltiadis Milton Milutin Mindaugas Minh Minoru Miodrag Miran Mircea Mirko Miro
    Miroslav Mirosław Mirza Misagh Mislav Mitch Mitchell Mitesh Mithun Mitja Mitko Mitsuharu Mitsuhiro Mitsuo Mitsuru
    Mitsutaka Mkrtich Mladen Mmusi Moataz Moaz Moazzam Mobutu Mochtar Modestas Modesto Modibo Moein Moeketsi Moeldoko
    Mogens Mohale Mohamad Mohamed Mohammad Mohammadou Mohammadreza Mohammadu Mohammed Mohamud Mohan Mohanad Mohandas
    Mohannad Mohau Mohinder Mohit Mohsen Moin Moise Moisés Moïse Mojtaba Mokgweetsi Moktar Momčilo Momir Moncef Monem
    Montasser Monty Morad Mordecai Mordechai Morihiro Moritz Mort Morten Morteza Mortimer Mosebenzi Moses Moshe
    Mosiuoa Mostafa Motilal Motlatsi Motohiro Motoo Motoyuki Motsoko Motti Mouad Moubarak Moulay Mouloud Mounir Mourad
    Moussa Moustafa Mrinal Mrityunjay Msholozi Mstislav Mthuli Mthunzi Mubarak Mudar Mudassar Mufid Muhaimin Muhamer
    Muhammad Muhammadu Muhammed Muhanad Muhannad Muhoozi Muhsin Muhyiddin Mukesh Mukhisa Mukhriz Mukhtar Mukul Mulatu
    Mulayam Mulham Mulugeta Muluzi Mulyadi Mumo Munawar Muneer Munehiro Munir Munna Muntadhar Muntasser Munther
    Muqtada Murad Murali Muralitharan Murat Murdo Murilo Murli Murray Murtala Murtaza Musa Musab Musaed Musalia
    Mushahid Mushfiqur Mushtaq Mustafa Mustapha Mutahi Mutaz Muthanna Muttiah Mutula Muturi Muwaffaq Muzaffer Mümtaz
    Müslüm Mwai Mwangi Myhailo Myint Mykhailo Mykhaylo Mykola Mykyta Myles Myron Myroslav Mzwandile Mzwanele Nabeel
    Nabih Nabil Nacho Naci Nadav Nadeem Nader Nadhim Nadiem Nadim Nadir Naeem Naftali Nagarjuna Naguib Nahed Nahum
    Naif Nail Naim Naing Najam Najeeb Naji Najib Najim Najm Najmul Namadi Namal Nambaryn Namik Namık Nand Nandan
    Nandkumar Nangolo Naohiro Naohito Naoki Naomasa Naoto Naoufal Naoya Narayan Narayana Narayanan Narciso Narek
    Narendra Naresh Narinder Narsimha Naruhito Naseem Naseeruddin Naser Nashaat Nasir Nasri Nasser Nassif Nassim Natan
    Nate Nathan Nathanaël Nathaniel Nathi Nathuram Natsuo Nattawut Natwar Naum Naushad Naveed Naveen Navid Navin
    Navjot Navtej Nawaf Nawaz Nay Nayef Nayib Nazar Nazaruddin Nazih Nazim Nazir Nazmi Nazri Nándor Nâzım Ndaba
    Ndabaningi Nebojša Necati Necdet Necip Necmettin Ned Nedal Nedim Neel Neeraj Negaso Neil Neill Nelo Nelson
    Nematollah Nenad Nerijus Nerses Nestor Neville Newt Neymar Néstor Nghia Ngugi Ngũgĩ Nhan Nhial Niall Nicanor
    Niccolò Nicéphore Nicholas Nick Nicky Nico Nicolae Nicolai Nicolaj Nicolas Nicolás Nicolò Nidal Niek Niels Nigel
    Nihat Nijaz Nikesh Nikhil Nikica Nikifor Nikita Niklas Niko Nikol Nikola Nikolai Nikolaj Nikolaos Nikolas Nikolaus
    Nikolay Nikoloz Nikos Nilanjan Nilesh Nilotpal Nils Nima Nimal Nimrod Ninoslav Nir Niranjan Nirav Nishant
    Nishikant Nissim Nitesh Nitin Nitish Nizamettin Nizamuddin Nizar Njabulo Njål Njoroge Nkosi Nkosinathi Nkululeko
    Nkurunziza Nnamdi Noah Noboru Nobuaki Nobuhiko Nobuhiro Nobukazu Nobuo Nobusuke Nobutaka Nobuteru Nobuyoshi
    Nobuyuki Nodar Nodir Noel Noël Nolan Noli Norayr Norbert Norberto Norifumi Norihiko Norihiro Norihito Norikazu
    Norio Noritaka Noriyuki Norm Norman Norodom Norris Noureddine Nouri Novak Noynoy Ntare Nugroho Nuhu Numan Nuno
    Nuon Nureddin Nurettin Nuri Nurlan Nursultan Nuruddin Nurul Nyame Nyerere Nyesom Obafemi Obaida Obaidul Obed
    Obinna Ochieng Octave Octavio Odd Oddur Oddvar Oded Odeh Odhiambo Odinga Ogbonnaya Ognjen Ogugua Oguz Oğuz Oğuzhan
    Oisin Oka Okan Okba Okechukwu Okey Okoth Oktay Okwudili Ola Olabode Oladapo Oladele Oladipo Olaf Olafur Olav
    Olawale Oldřich Oleg Oleh Oleksandr Oleksii Oleksiï Oleksiy Olexiy Olgierd Oliver Olivier Olle Olli Ollie Olof Olu
    Olufemi Olukayode Olumide Olusegun Olushola Oluwaseun Oluwaseyi Olzhas Omar Omer Omero Omid Omirbek Omondi
    Omprakash Omri Omurbek Ondrej Ondřej Onn Onno Onofre Onur Onyango Orestes Orhan Oriol Orji Orlando Orrin Orson
    Orville Osama Osamu Osborne Oscar Oskar Osman Ostap Osvaldo Oswald Otar Otgonbayar Othman Otieno Otis Otman Otmar
    Ottavio Ottmar Otto Ottokar Ottó Ouadih Oubai Oumar Oupa Ousmane Oussama Ove Ovidiu Owain Owais Owen Ozan Ozgur
    Ozzie Ozzy Ólafur Óscar Ömer Öystein Özcan Özer Özgür Özkan Paata Paavo Pablo Paco Paddy Padmanabh Padraic Padraig
    Padraigh Paiboon Pakalitha Palani Palaniswami Pallam Palle Pallo Palmiro Panagiotis Panayiotis Panchanan Panfilo
    Pankaj Pannalal Panos Pantaleon Pantelis Panthongtae Paolo Papiss Paramjit Paranjoy Paresh Parit Parkash Partha
    Paruyr Parvesh Parvez Parviz Pascal Paschal Paschalis Pascual Pasi Pat Pathum Patricio Patrick Patrizio Patrício
    Patson Pau Paul Paulin Paulino Paulius Paulo Pavao Pavel Pavle Pavlo Pavlos Pavol Pawan Pawel Paweł Payam Pál Páll
    Pål Pearse Peceli Peder Pedram Pedro Pehr Peik Pejman Pekka Pelle Peni Pentti Pep Pepe Percival Percy Pere
    Perfecto Perica Pericles Periklis Perry Perumal Pervaiz Pervez Petar Pete Peter Petko Petr Petras Petri Petro
    Petros Petter Petteri Peyman Péter Phakamile Pheng Phil Philemon Philip Philipp Philippe Phillip Phu Phuc Phumlani
    Pichai Pier Pierluigi Piero Pierre Piers Piet Pieter Pietro Pim Pinaki Pinarayi Pinchas Pinhas Piotr Pirmin Piseth
    Pita Pitso Pius Piyush Placido Plamen Platon Plácido Porfirio Poul Pouya Povl Prabhakar Prabhakaran Prabhat Prabhu
    Prabir Prabowo Pradeep Pradip Pradyumna Prafulla Prahlad Prajak Prajwal Prakash Pralhad Pramod Pramoedya Pramono
    Pranab Pranav Pranay Prannoy Prasad Prasanna Prasant Prasanta Prasert Prasetyo Prashant Prasoon Pratap Prateek
    Pratik Pratikno Praveen Pravin Prawit Prayut Prayuth Preben Predrag Prem Premal Preslav Preston Pridi Primo Primož
    Pritam Prithvi Prithviraj Priyank Probir Prodromos Prosenjit Przemyslaw Przemysław Puneet Punit Purnama Purnomo
    Purushottam Pushkar Pyotr Qais Qamar Qasem Qasim Qassem Quan Quang Quentin Quincy Quinton Quique Quoc Qusai Qusay
    Quyet Raanan Rabah Rabeh Rabih Rabindra Rabindranath Rabiu Rached Rachid Rachmat Radek Raden Radhakrishnan Radim
    Radko Radoje Radomir Radoslav Radoslaw Radosław Radovan Radu Raed Raees Rafael Rafail Rafal Rafat Rafał Raffaele
    Rafi Rafik Rafiq Rafizi Raghav Raghib Raghu Raghunath Raghuram Raghuvir Ragnar Ragnvald Rahat Raheel Raheem Rahim
    Rahman Rahmat Rahmi Rahul Rail Raila Raimo Raimond Raimonds Raimund Raimundas Raimundo Rainer Rainier Raivis Raj
    Rajab Rajai Rajan Rajat Rajbir Rajdeep Rajeev Rajeh Rajendra Rajesh Rajinder Rajinikanth Rajiv Rajkumar Rajnath
    Rajnikanth Rajpal Rajshekhar Raju Rajyavardhan Rakesh Ralph Ram Ramachandra Ramachandran Ramakrishna Ramakrishnan
    Raman Ramana Ramanand Ramanathan Ramaswamy Ramaz Rambhau Ramdas Ramdev Rameez Ramesh Rameshwar Rami Ramin Ramiro
    Ramiz Ramji Ramkumar Ramnath Ramon Ramón Ramsay Ramsey Ramunas Ramush Ramy Ramzan Ramzi Ramzy Ranadip Ranariddh
    Ranbir Randall Randeep Randhir Randolph Randy Rangana Rangi Ranil Ranjan Ranjit Ranjith Ranko Ranveer Raouf Raoul
    Raphael Raphaël Rashad Rashed Rasheed Rashid Rashidi Rasim Rasmus Rasoul Rastko Rasul Ratan Rathin Ratko Ratmir
    Rauf Raul Rauno Raúl Ravi Ravichandran Ravid Ravinder Ravindra Ravish Ravishankar Rawiri Ray Rayan Rayed Raymond
    Recai Recep Redha Redouane Refik Reg Reggie Reginald Rehan Rehavam Rehman Reid Reidar Reiji Reijo Rein Reinaldo
    Reiner Reinhard Reinhart Reinhold Reinier Reino Remco Remigiusz Renat Renato Renaud Rene René Renzo Reshat Reuben
    Reuven Revaz Rex Rexhep Reynaldo Reza Rezső Régis Rémi Rémy Rhodri Rhys Riad Riaz Ricardo Riccardo Richard Richie
    Rick Ricky Ridha Ridvan Ridwan Rifaat Rifat Rigathi Rigoberto Rikiya Rimantas Rimvydas Rinat Rinus Risto Riteish
    Ritesh Rithy Rivaldo Riyaz Riza Rizal Rizieq Rizk Rizky Rizwan Roald Roar Rob Robbert Robbie Robert Robertas
    Robertino Roberto Roberts Robinson Robizon Robrecht Roch Rochas Rodante Roderick Rodger Rodion Rodney Rodolfo
    Rodolphe Rodrigo Roee Roel Roelof Rogelio Roger Rogério Rohan Rohinton Rohit Roi Rokuro Roland Rolandas Rolando
    Rolf Romain Roman Roman-Catholic Romano Romário Romeo Romesh Roméo Rommel Romualdas Romualdo Romulo Ron Ronald
    Ronaldo Ronan Ronen Ronnie Ronny Roozbeh Roque Rory Rosen Rosendo Ross Rostam Rostislav Rostyslav Rotimi Rouhollah
    Rowan Roy Royce Rómulo Ruairi Ruben Rubén Rudi Rudiantara Rudolf Rudolph Rudy Ruediger Rufus Ruggero Ruhi Ruhollah
    Ruhul Rui Rumen Runar Rune Rupak Rupert Rushdi Ruslan Russ Russell Rustam Rustem Rutger Ruud Ruy Rüdiger Ryamizard
    Ryan Ryhor Ryohei Ryoichi Ryoji Ryosuke Ryota Ryotaro Ryoya Ryō Ryszard Ryu Ryuhei Ryuichi Ryuichiro Ryuji Ryuta
    Ryutaro Ryuzo Rıdvan Rıza Saad Saadeddine Saadi Sabahattin Saber Sabir Sabri Saburo Sabyasachi Sachin Sadaharu
    Sadakazu Sadanand Sadananda Sadao Saddam Sadegh Sadeq Sadettin Sadhguru Sadio Sadiq Sadyr Saeb Saeed Saeid Safdar
    Safwan Safwat Sagar Saghir Sahil Sahin Sai Saibal Said Saidu Saif Saifuddin Saikat Saikou Sait Saïd Sajan Sajid
    Sajith Sajjad Sakari Saket Sakher Sakib Salaam Salah Salaheddine Salahuddin Salambek Salar Saleem Saleh Sali Salif
    Salifou Salil Salim Saliou Salisu Sallam Salmaan Salman Salou Salva Salvador Salvatore Sam Samak Saman Samarth
    Samba Sambit Sameer Sameh Samer Sami Samih Samir Samiran Sammy Samo Samora Sampo Samrat Samson Samuel Samuele
    Samvel Samy Sanat Sanath Sancho Sandeep Sander Sandiaga Sandip Sandor Sandro Sanele Sani Sanjay Sanjeev Sanjib
    Sanjiv Sanjoy Sanju Sankar Sanni Sannie Santanu Santhosh Santiago Santosh Saparmurat Sapta Sarath Sarawut Sardar
    Sarfaraz Sarfraz Sargis Sargon Sari Sarith Sarkis Sartaj Sarvesh Saša Sašo Sateesh Satendra Sathya Satish Satoru
    Satoshi Sattar Satya Satyajit Satyapal Satyendar Satyendra Saud Saul Sauli Saulius Saurabh Saurav Saúl Sava Savas
    Savaş Savely Saviz Savo Savvas Sayan Sayed Sayyid Sándor Scott Scottie Seamus Sean Sebastiaan Sebastian Sebastián
    Sebastião Sebastien Sedat Sefa Seidu Seif Seigo Seiichi Seiichiro Seiji Seishiro Seitaro Seizo Sejdiu Sekou
    Selahattin Selami Selassie Selcuk Selçuk Selim Selman Selva Selvam Semen Semih Semyon Senad Senichi Senko Senthil
    Senzo Seppo Serdar Seretse Serge Sergei Sergej Sergey Serghei Sergi Sergii Sergio Sergiy Serhii Serhiy Serj Serkan
    Serob Sertaç Servet Serzh Seth Setya Setyo Sevak Severin Severino Seydou Seymour Sezai Sezgin Sébastien Sékou
    Sérgio Shaaban Shaan Shabtai Shadab Shadi Shady Shafik Shafiq Shafqat Shahab Shahbaz Shahen Shahid Shahidul Shahin
    Shahjahan Shahnawaz Shahram Shahriar Shahrir Shahrokh Shahrukh Shai Shaibu Shailendra Shailesh Shaker Shakib
    Shakir Shakti Shalom Shalva Shamba Shamil Shane Shankar Shantanu Shapour Sharad Sharaf Sharif Sharjeel Shashank
    Shashi Shatrughan Shaukat Shaul Shaun Shaurya Shavkat Shawki Shawn Shawqi Sheeraz Shefqet Shehbaz Shehu Shekhar
    Sheku Sheldon Sherif Sherman Shibu Shigeaki Shigefumi Shigehiro Shigekazu Shigeki Shigenobu Shigeo Shigeru
    Shigetaka Shigeyuki Shikhar Shimon Shin Shinichi Shinichiro Shinji Shinjiro Shinpei Shinsuke Shintaro Shinya
    Shinzo Shiro Shiv Shivaji Shivam Shivinder Shivraj Shlomi Shlomo Shmuel Shmulik Shoaib Shohei Shoichi Shoichiro
    Shoji Shota Shotaro Shozo Shraga Shravan Shreyas Shrikant Shubham Shubman Shugo Shuhei Shuichi Shuja Shuji Shukri
    Shunichi Shunji Shunsuke Shuntaro Shyam Siamak Siaosi Siarhei Siavash Sibiri Sibusiso Sid Siddaramaiah Siddharth
    Siddhartha Sidharth Sidi Sidiki Sidney Siegfried Sieghard Siegmar Siegmund Siem Sifiso Sigbjørn Sigitas Sigmar
    Sigmund Sigurd Sigurður Sihamoni Sihanouk Sihle Siim Silas Silvano Silvio Simas Simão Simba Simcha Simen Simeon
    Simeone Simon Simphiwe Sina Sinan Siniša Sione Siphiwe Sipho Sirajuddin Sirajul Sirri Sisay Sitaram Sitati
    Sitiveni Sivakumar Sivaraman Sixten Sixto Siyabonga Siyabulela Sizwe Sjoerd Sjors Skender Slamet Slaven Slaviša
    Slavko Slavoj Slavomir Slobodan Smarajit Snorri Sobhi Soe Soeharto Soekarno Sofiane Sofonias Sofyan Sohail Soham
    Soheil Sohrab Soichi Soichiro Sokha Sokhom Sokol Sokratis Solomon Somchai Somkiat Somkid Somnath Somsak Somyot
    Sondhi Sondre Sonthi Sonu Sooronbay Sophal Soren Sorin Soso Sosuke Sota Sotirios Sotiris Soufiane Souleymane
    Soumaila Soumaïla Soumitra Sourav Sovann Sócrates Sören Spas Spencer Spike Spiros Spyridon Spyros Srdjan Sreekumar
    Sreenivasan Sreten Srettha Sridhar Srikanth Srinath Srinivas Srinivasan Srđan Stamatis Stan Stanimir Stanislau
    Stanislaŭ Stanislav Stanislaw Stanisław Stanko Stanley Stathis Stavri Stavros Ståle Steen Stefan Stefano Stefanos
    Steffen Stein Steinar Stelian Stelios Stellan Sten Stepan Stephane Stephen Stevan Steve Steven Stevie Stevo
    Stewart Stéfanos Stéphane Stian Stig Stipe Stirling Stjepan Stojan Stoyan Strahil Stratos Stu Stuart Suat Subhas
    Subhash Subodh Subrahmanyam Subrahmanyan Subramaniam Subramanian Subrata Sudarshan Sudheer Sudhir Sudip Sugata
    Suguru Suhail Suhardi Suharto Suheil Sujan Sujit Sujoy Sukanta Sukarno Sukhbaatar Sukhbir Sukhdev Sukhjinder
    Sukhvinder Sukhwinder Sukumar Sulaiman Sule Suleiman Suleman Suleyman Sulieman Sulkhan Suman Sumanta Sumanth
    Sumeet Sumit Sunai Sundar Sundaram Sunder Sunil Supachai Supratik Suraj Surapong Surayud Suren Surender Surendra
    Suresh Surinder Suriya Surjeet Surjit Surya Suryadharma Suryakumar Sushant Sushil Susilo Susumu Sutan Sutarman
    Suthep Sutiyoso Sutopo Suvendu Suvir Suwat Süleyman Süreyya Svante Svein Sveinn Sven Svend Sverre Svetozar
    Sviatoslav Svyatoslav Swaminathan Swapan Swapnil Swaraj Syafii Syafruddin Syahrul Syama Syamsul Syed Sylvain
    Sylvanus Sylvester Szabolcs Szczepan Szilárd Szymon Søren Sławomir Şahin Şükrü Taavi Taban Tabaré Tad Tadahiko
    Tadahiro Tadanobu Tadao Tadas Tadashi Tadayoshi Tadej Tadesse Tadeusz Tadhg Tafari Tafawa Tage Taha Tahar Taher
    Tahir Taichi Taieb Taiichi Taiji Taiki Taisuke Taizo Taj Tajul Takaaki Takafumi Takahiko Takahiro Takahito
    Takamasa Takanobu Takanori Takao Takashi Takato Takatoshi Takaya Takayoshi Takayuki Takehiko Takehiro Takeo Takeru
    Takeshi Taketo Takeyoshi Takuji Takuma Takumi Takuro Takuto Takuya Talal Talat Taleb Talib Tama Tamas Tamati Tamás
    Tamer Tamim Tamir Tammam Tamrat Tanawat Tancredi Tancredo Tane Tanel Taner Taneti Tanju Tanko Tanmay Tanvir Tapan
    Tapas Tapio Taran Taras Tarcísio Tarek Tareq Tariel Tariku Tariq Tarjei Tarlan Tarmo Taro Tarō Tarun Tarık Tasos
    Tatsuhiko Tatsuma Tatsuo Tatsuro Tatsuya Tau Taufan Taufik Taufiq Taukelina Taulant Tauno Tauqir Tautvydas Tawfik
    Tawfiq Taye Tayeb Tayfun Tayfur Taylan Tayseer Tayyip Tebogo Teboho Ted Teddy Teddyboy Tedros Teemu Teiji Teimuraz
    Tejas Tejashwi Tejasvi Tejinder Tekle Telmo Temba Temujin Temur Temuri Tendai Tengiz Teodor Teodoro Teoman Teppei
    Teppo Terence Terje Tero Terrance Terrell Terrence Teruaki Teruhiko Teruo Tesfaye Teshome Tetsuji Tetsuo Tetsuro
    Tetsushi Tetsuya Tetsuzo Teun Teuvo Tevfik Thabang Thabet Thabiso Thabo Thad Thaddeus Thaksin Thamer Thamsanqa
    Thanakorn Thanasis Thanathorn Thandika Thang Thanh Thanin Thanom Thanos Thant Tharman Tharwat Thein Theis Themba
    Themis Themistoklis Theo Theocharis Theodoor Theodore Theodoros Theofanis Theofilos Theoneste Theophile Theophilus
    Theun Théo Théodore Théoneste Théophile Thiago Thibault Thibaut Thien Thierry Thieu Thijs Thilo Thirumavalavan
    Thitinan Thokozani Thom Thomas Thongchai Thor Thorbjörn Thorbjørn Thore Thorleif Thorsten Thorvald Thulani Tiago
    Tiberiu Tibor Tidjane Tiébilé Tiémoko Tigran Tihomir Tijmen Tilahun Tilak Till Tillakaratne Tilman Tim Timmy Timo
    Timofei Timofey Timotej Timothée Timothy Timur Tin Tirso Tito Titus Tivadar Tjahjo Tjeerd Toan Tobias Toby Todd
    Todor Toivo Tolga Tom Toma Tomas Tomasz Tomaž Tomás Tomáš Tomi Tomiichi Tomio Tomislav Tommaso Tommy Tomoaki
    Tomohiko Tomohiro Tomohisa Tomohito Tomokazu Tomoki Tomonori Tomoya Tomoyuki Ton Tony Toomas Toprak Torben
    Torbjörn Torbjørn Tore Torgeir Torkel Tormod Tornike Torstein Torsten Toru Toshiaki Toshihide Toshihiko Toshihiro
    Toshikatsu Toshikazu Toshiki Toshimitsu Toshinori Toshio Toshiro Toshiyuki Toumani Toussaint Toyoo Traian Travis
    Traycho Trent Trevor Trey Trilochan Trisno Tristan Tristão Trivendra Trond Trong Troy Truls Trung Truong Tryggvi
    Trygve Tsakhia Tsegaye Tshepo Tsietsi Tsuneo Tsutomu Tsuyoshi Tsvetan Tuan Tucker Tudor Tufail Tuilaepa Tullio
    Tuncay Tunç Tunde Tundu Tunji Tuomas Tuomo Turan Turgay Turgut Turhan Turki Tushar Tuvia Tycho Tyler Tymofiy
    Tyrone Tyson Tytus Tzachi Tzahi Tzvi Ubaid Ubaldo Uche Uchenna Uday Udaya Udayan Uddhav Udit Udo Ueli Uffe Ufuk
    Ugo Ugur Uğur Uhuru Ujjal Ujjwal Ukhnaagiin Ukur Uladzimir Uldis Ulf Ulli Ulrich Ulrik Ulugbek Ulysses Umair Umar
    Umaro Umaru Umberto Umer Umesh Umid Umit Unai Untung Upendra Upton Urbano Urho Uri Uriah Urmas Uroš Urs Usain
    Usama Usman Utpal Uttam Utz Uwe Uzi Uzodinma Uzziel Ümit Ünal Vachagan Vaclav Vadim Vadym Vagelis Vagn Vahagn
    Vahan Vahe Vahram Vahur Vaibhav Vaiko Vajiralongkorn Vakhtang Valdas Valdemar Valdimar Valdis Valdo Valens
    Valentim Valentin Valentino Valentín Valentyn Valeri Valerii Valerio Valeriu Valeriy Valery Valéry Vallabhbhai
    Valters Vance Vangelis Vano Varazdat Vardan Vartan Varun Vasant Vasco Vasil Vasile Vasilii Vasilis Vasiliy Vasily
    Vaso Vassilios Vassilis Vassily Vasudev Vasudevan Vasyl Vaughan Vaughn Vazgen Václav Vedant Vedat Veer Veerapol
    Veerappa Veikko Veiko Veit Veli Velimir Velizar Velko Velupillai Velyo Vencel Venedikt Venkaiah Venkat Venkatesan
    Venkatesh Venkatraman Venugopal Venustiano Venyamin Vern Vernon Veselin Veysel Viachaslau Viacheslav Vibhav Vic
    Vicenç Vicente Vichai Victor Victorien Victorino Vidar Vidas Vidkun Vidyasagar Vidyut Viesturs Vieux Viggo Vignesh
    Vijay Vijayakanth Vijayan Vijender Vikas Vikash Vikram Vikramjit Vikrant Viktar Viktor Viktoras Viktors Viliam
    Viliame Ville Vilmos Vimal Vinay Vinayak Vince Vincent Vincenzo Vineet Vinh Vinicius Vinícius Vinko Vinod Vinoth
    Vipin Vipul Virak Virat Virbhadra Virender Virgil Virgilijus Virgilio Vishal Vishnu Vishvanath Vishwajit
    Vishwanath Vishwas Vissarion Visvaldis Viswanathan Vit Vitali Vitaliano Vitalii Vitalijus Vitaliy Vitaly Vitězslav
    Vito Vitold Vitor Vittorio Vivek Vít Vítor Vjekoslav Vlad Vladan Vladilen Vladimir Vladimír Vladislav Vladlen
    Vlado Vladymyr Vlasios Vojislav Vojtech Vojtěch Voldemar Volkan Volker Volkmar Volodymyr Voreqe Vsevolod Vuk Vuong
    Vusi Vuthy Vuyani Vuyisile Vuyo Vyacheslav Vytautas Vytenis Waclaw Wacław Wadada Wadih Wael Wafiq Wafula Wagdy
    Wagner Wahid Wahyu Waisale Wajdi Wajid Wajih Waldemar Waleed Walid Wallace Wally Walt Walter Walther Walusimbi
    Wamalwa Wandile Wanyama Waqar Waqas Warren Waseem Wasfi Wasim Wassim Wataru Wavel Wawan Wawrzyniec Wayne Weerachai
    Welile Wendelin Wendell Werner Wesam Wesley Wichai Widodo Wiebe Wieland Wieslaw Wiesław Wietse Wigberto Wiktor
    Wilbur Wiley Wilfred Wilfredo Wilfrido Wilfried Wilhelm Willard Willem Willi William Willie Willis Willy Wilmer
    Wilson Wim Wincenty Winfried Winston Wiranto Wirat Wiremu Wisam Wisnu Wissam Wissanu Witold Wittaya Wladyslaw
    Wlodzimierz Wojciech Wolde Wole Wolfgang Wolfram Woodrow Worachai Workneh Wouter Wubbo Wyatt Wycliffe Władysław
    Włodzimierz Xabi Xabier Xaver Xavi Xavier Xhavit Xolani Yaakov Yacine Yadollah Yago Yahaya Yahia Yahor Yahya Yair
    Yakiv Yakov Yakubu Yakup Yalcin Yalçın Yanis Yann Yannick Yannis Yaqoub Yared Yariv Yaron Yaroslav Yasar Yaser
    Yash Yashasvi Yashpal Yashwant Yasin Yasir Yasonna Yasser Yassin Yassine Yasuaki Yasufumi Yasuhiko Yasuhiro
    Yasuhisa Yasuhito Yasujiro Yasukazu Yasunari Yasunori Yasuo Yasushi Yasutoshi Yasuyuki Yaşar Yataro Yatin Yauhen
    Yavuz Yaya Yayi Yazan Yazid Yefim Yegor Yehezkel Yehiel Yehor Yehoshua Yehuda Yekutiel Yemelyan Yemi Yerbolat
    Yerlan Yermek Yero Yeshayahu Yevgeni Yevgenii Yevgeniy Yevgeny Yevhen Yiannis Yigal Yiğit Yilmaz Yisrael Yitzchak
    Yitzhak Yngve Yoann Yoav Yochanan Yoel Yogendra Yogesh Yohan Yohanan Yohannes Yohei Yoichi Yoichiro Yoji Yona
    Yonas Yonatan Yongyuth Yoram Yorgos Yosef Yoshiaki Yoshifumi Yoshihide Yoshihiko Yoshihiro Yoshihisa Yoshihito
    Yoshikazu Yoshiki Yoshimasa Yoshimitsu Yoshinari Yoshinobu Yoshinori Yoshio Yoshiro Yoshitaka Yoshito Yoshiyuki
    Yossi Yosuke Yota Youcef Younes Younis Yousef Yousif Youssef Youssou Yoweri Yrjö Yudai Yudhi Yudhvir Yudi Yuichi
    Yuichiro Yuji Yujiro Yukihiko Yukihiro Yukio Yuksel Yunus Yuri Yurii Yuriy Yury Yusaku Yusef Yusei Yusril Yusuf
    Yusufu Yusuke Yusup Yuta Yutaka Yutaro Yuval Yuvraj Yuya Yuzo Yuzuru Yuzvendra Yves Yılmaz Zac Zacarias Zach
    Zachaeus Zachariah Zachary Zack Zafar Zafarullah Zafer Zaheer Zaher Zahi Zahid Zahir Zahoor Zaid Zainal Zaini
    Zainuddin Zainul Zakaria Zakariya Zakes Zakhar Zakhele Zaki Zakir Zakirul Zalmai Zalmay Zamani Zane Zarko Zaur
    Zaven Zaw Zayd Zayed Zaza Zbigniew Zbyněk Zdenek Zdeněk Zdravko Zdzisław Ze'ev Zeeshan Zeev Zeid Zeke Zekeriya
    Zeki Zelalem Zeljko Zenawi Zephania Zerihun Zevulun Zeya Zhan Zhantoro Zhirayr Zhivko Zhores Zhorzh Ziad Ziaur
    Zied Zine Zinedine Zinelabidine Zinédine Ziya Ziyad Zizi Zlatan Zlatko Zmago Zohair Zolani Zoltan Zoltán Zoran
    Zouhair Zsigmond Zsolt Zubair Zubin Zuhair Zulfikar Zulfiqar Zulhasan Zulkifli Zurab Zülfü Zvi Zviad Zvonimir
    Zvonko Zwelethu Zweli Zwelinzima Zygmunt Žarko Željko Žiga Živko Žygimantas Øystein Øyvind Þór Łukasz`
  ),
  ...names(
    'u',
    `
    Abimbola Addison Adeola Alex Alix Andie Anh Aoi Ariel Asahi Ashley Ashton Aubree Avery Ayanda Ayo Ayodele Ayomide
    Bailey Bao Bayar Bobbie Bukola Cam Carey Casey Chann Charley Chau Chelsey Chen Cheng Chibundu Chris-Ann Chun
    Dakota Dallas-Ann Damilola Dana Dani Dara Darcy Deming Desta Devon Dominque Dongmei Drury Dumisile Ebere Elliotte
    Emerson Enlai Erdene Evelyne Fei Feng Frances-Ann Francie Gale Gerri Giang Guang Guangcheng Guo Guofeng Guoqiang
    Hadley Hai Haifeng Hao Haoran Harley Harper Haru Hollis Hong Hongwei Hua Hui Hyun Itsuki Jackie-Lee Jasmin Jessie
    Jia Jiabao Jian Jiang Jianguo Jianhua Jianjun Jianmin Jianping Jianwei Jianzhong Jiaqi Jiawei Jie Jin Jing Jinsong
    Jodi Jody Jordyn Junjie Kader Kaige Kaishek Kaoru Karabo Katlego Kazumi Kehinde Kei Kelebogile Kelley Kelly
    Kendall Kerry Kexin Khanh Khaya Kim Kris Kumi Lane Laurie Lebo Lebohang Lee Lei Leigh Lerato Leslie Liang Lijun
    Lin Lindsay Ling Linh Lixin Logan Longfei Lyn Lynn Mackenzie Makoto Marley Marlowe Masami Meng Meryl Micky Ming
    Mingming Mitsuki Morgan Mpho Munkh Nao Nat Natsu Neo Nhi Nhlanhla Nicki Ning Olayinka Oluwatobi Omotayo Onyeka
    Payton Peiji Peng Pengfei Peyton Phalla Phumelele Pip Presley Qiang Qichen Qing Qishan Quinn Reagan Reese Regan
    Rei Remy Riley Rin River Rohan-Lee Rong Rongji Rory-Ann Ruiqi Ryo Sam-Lee Sasha Sawyer Shaoqi Shea Shinobu Sho
    Shuai Shuang Shun Sidan Sidney-Ann Siyanda Skyler Sokun Sombat Somphong Sopheak Sophy Sora Stevie-Lee Subaru Taiwo
    Tam Tamaki Tao Tatum Taylor Temitope Terry Than Thando Thu Thura Tian Tianming Tien Ting Tiwa Tobi Tolu Tomo Tory
    Toyin Tracy Tsubasa Tumelo Tumi Tuyen Val Viv Vivian Wei Weidong Weiguo Weimin Weiwei Weixing Wen Wenhao Wenjie
    Xiang Xiao Xiaobo Xiaodong Xiaofeng Xiaogang Xiaoming Xiaoping Xiaotong Xin Xing Xiong Xue Xueliang Yan Yang
    Yanjun Yifan Yifei Yimou Ying Yong Yongjun Yongkang Yongqiang Yoshi Yuan Yuanchao Yue Yun Yunfei Yuu Yuxuan Zedong
    Zemin Zhe Zhen Zheng Zhengsheng Zhenhua Zhi Zhigang Zhihao Zhijun Zhiqiang Zhiyuan Zhong Zhongshan Zihan Zixuan
    Ziyang Zola`
  )
])

/** Given names that at the start of a sentence are more often a word, month or place; names only before a surname. */
export const AMBIGUOUS_GIVEN_NAMES: ReadonlyMap<string, Gender> = new Map([
  ...names(
    'f',
    `
    Amber Amen April Aria Asia Autumn Bell Belle Berry Beyonce Blessing Blossom Bree Brook Brooklyn Candy Carolina
    Charity Charlotte Chastity Chelsea Cherish Cherry China Clementine Comfort Constance Coral Crystal Daisy Dawn
    Desire Destiny Diamond Dior Dixie Ebony Eden Electra Ember Essence Eve Faith Fanny Fantasia Fawn Fleur Florence
    Florida Fortune Gay Geneva Georgia Gift Ginger Glory Goldie Grace Harmony Haven Hazel Heather Heaven Holly Honey
    Hope India Iris Isis Ivory Ivy Jade Jazz Jewel Joy Joyous June Kenya Kitty Lark Liberty Lilac Lily Luna Lux
    Madison Madonna Maple Martinique May Medina Mega Melody Mercy Merry Misty Modesty Nana Nevada Nova Ocean Olive
    Olympia Opal Palestine Pansy Paris Patience Peace Peaches Pearl Penny Pepper Petal Philadelphia Pia Piper Poppy
    Precious Princess Prudence Queenie Raven Reign Riviera Robin Roma Rose Rosemary Rosy Ruby Saffron Sage Sandy
    Sapphire Savannah Serenity Shan Siena Sienna Sierra Sky Skye Sol Spring Star Stormy Sue Sugar Summer Sunny
    Sunshine Sydney Temperance Treasure Trinity Tuesday Venus Vesta Victoria Vienna Viola Violet Virginia Virtue
    Willow Winter Wren Wynne`
  ),
  ...names(
    'm',
    `
    Ace Ajax Alamo Angel Arafat Art Ash August Austin Axe Bangor Banks Barclay Baron Basil Bay Bear Beau Benin Bishop
    Blaze Booker Boston Boy Branch Brand Brick Bridges Brooks Buck Bud Burns Bush Butch Butler Cain Camden Cannon
    Canon Carter Cash Cedar Chad Chance Chandler Chase Christian Christmas Church Clay Clever Cliff Coast Cobb Cody
    Colby Cole Colt Congo Constant Cooper Count Creed Cruz Cuba Curt Dakar Dale Dallas Dash Deacon Dean Dell Denver
    Doc Dolph Don Drake Drew Duke Dusty Dutch Earl Elder Ely Emir Ernest Everest Everton Ford Forest Foster Fox Frank
    Free Freedom Gage German Given Glen Goodman Gore Grant Gray Grey Griffin Gunner Guru Guy Hale Happy Harlem Hart
    Heath Houston Hudson Hunt Hunter Hyde Ion Islam Israel Jackpot Jackson Jaguar Jamaica Jericho Jersey Jesus Jet Job
    Jock Jordan Judge Jumbo Junior Justice Kane Khan King Kingston Knight Knox Kobe Lagos Lance Law Leaf Legend
    Lincoln Link London Lucky Lyon Macon Major Mark Marlin Marquis Marsh Marvel Mason Memphis Messi Messiah Miles
    Miller Mohawk Moment Moor Nash Navy Nero Nile Noble North Oak Ole Orange Orion Oxford Pace Page Parker Pate Per
    Phoenix Pierce Pike Pilot Pope Porter Price Pride Prince Prosper Raleigh Ramadan Ramazan Ranger Rebel Reed Reef
    Reeve Rich Ridge Rip Rivers Rock Rocky Rod Rush Rusty Saint Santos Seattle Shah Sharp Shepherd Sincere Skip Sonny
    Stanford Stark Steel Sterling Stern Stew Stone Storm Sultan Tanner Tate Tendency Thorn Tiger Tor Trace Trip Trump
    Trust Turner Usher Van Wade Wales Ward Washington Webb Webster Wellington Wells West Wick Will Winchester Wisdom
    Wolf Wood Woods Woody Worth Yale York Young Zion`
  ),
  ...names(
    'u',
    `
    Aspen Bin Bliss Blue Brown Cairo Cricket Dominion Dong Dune Echo Ever Fan Frost Fu Garnet Golden Gong Green Ha Han
    Hero Ho Indiana Indigo Kansas Karma Kennedy Lai Lake Lan Lennon Merit Montana Moon Nam Night Pax Pine Ping Ra Rain
    Rainbow Rio Royal Salem Sang Scout Shadow Shiloh Silver Sloan Snow Son Sparrow Story Sun Sung Tang Tennessee Texas
    Tong True Tyne Urban Vale Valentine Viet Wan Wang Win Winner Wynn Xi Xian Yen`
  )
])
