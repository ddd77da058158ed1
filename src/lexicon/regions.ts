/** A state, province, county or other region below the country. Forms stand as written, apostrophes straight. */
export interface Region {
  name: string
  /** ISO 3166-1 alpha-2; empty where the region lies in several countries. */
  country: string
  /** Postal and news abbreviations; IN, OR, ME, OK, HI and the like can be trusted after a city only. */
  abbreviations: readonly string[]
  /** Other full names and spellings. */
  aliases: readonly string[]
}

const list = (cell = ''): readonly string[] =>
  cell
    .split(',')
    .map(item => item.trim())
    .filter(Boolean)

/** Each line: a country code, then its regions, each `name = abbreviation, abbreviation ~ alias, alias`. */
const regions = (table: string): readonly Region[] =>
  table
    .trim()
    .split('\n')
    .flatMap(line => {
      const [country = '', ...cells] = line.split(';').map(cell => cell.trim())
      return cells.map(cell => {
        const [rest = '', aliases] = cell.split('~')
        const [name = '', abbreviations] = rest.split('=')
        return {
          name: name.trim(),
          country: country === '-' ? '' : country,
          abbreviations: list(abbreviations),
          aliases: list(aliases)
        }
      })
    })

/** Names can repeat a country's ("Georgia"); WA and NT are each two regions. */
export const REGIONS: readonly Region[] = regions(`
  US; Alabama = AL, Ala.; Alaska = AK; Arizona = AZ, Ariz.; Arkansas = AR, Ark.; California = CA, Calif., Cal.
  US; Colorado = CO, Colo.; Connecticut = CT, Conn.; Delaware = DE, Del.; Florida = FL, Fla.; Georgia = GA, Ga.
  US; Hawaii = HI ~ Hawai'i; Idaho = ID; Illinois = IL, Ill.; Indiana = IN, Ind.; Iowa = IA; Kansas = KS, Kan., Kans.
  US; Kentucky = KY, Ky.; Louisiana = LA, La.; Maine = ME; Maryland = MD, Md.; Massachusetts = MA, Mass.
  US; Michigan = MI, Mich.; Minnesota = MN, Minn.; Mississippi = MS, Miss.; Missouri = MO, Mo.; Montana = MT, Mont.
  US; Nebraska = NE, Neb., Nebr.; Nevada = NV, Nev.; New Hampshire = NH, N.H.; New Jersey = NJ, N.J.
  US; New Mexico = NM, N.M.; New York = NY, N.Y.; North Carolina = NC, N.C.; North Dakota = ND, N.D.; Ohio = OH
  US; Oklahoma = OK, Okla.; Oregon = OR, Ore.; Pennsylvania = PA, Pa., Penn.; Rhode Island = RI, R.I.
  US; South Carolina = SC, S.C.; South Dakota = SD, S.D.; Tennessee = TN, Tenn.; Texas = TX, Tex.; Utah = UT
  US; Vermont = VT, Vt.; Virginia = VA, Va.; Washington = WA, Wash.; West Virginia = WV, W.Va., W. Va.
  US; Wisconsin = WI, Wis., Wisc.; Wyoming = WY, Wyo.; District of Columbia = DC, D.C.; New York State
  US; Washington State
  US; Long Island; Manhattan; Brooklyn; Queens; Bronx; Staten Island; Harlem; Orange County; Cook County
  US; Maricopa County; Miami-Dade County ~ Miami-Dade; Los Angeles County; Harris County; Fulton County; King County
  US; Navajo Nation; Cape Cod; Martha's Vineyard; Northern California; Southern California = SoCal; Northern Virginia
  US; Maui; Oahu; Kauai; Upstate New York ~ upstate New York
  CA; Alberta = AB, Alta.; British Columbia = BC, B.C.; Manitoba = MB; New Brunswick = NB, N.B.
  CA; Newfoundland and Labrador = NL, N.L.; Newfoundland = Nfld.; Labrador; Nova Scotia = NS, N.S.
  CA; Ontario = ON, Ont.; Prince Edward Island = PE, PEI, P.E.I.; Quebec = QC, Que. ~ Québec
  CA; Saskatchewan = SK, Sask.; Northwest Territories = NT, N.W.T., NWT; Nunavut = NU; Yukon = YT ~ Yukon Territory
  AU; New South Wales = NSW, N.S.W.; Victoria = VIC, Vic.; Queensland = QLD, Qld., Qld; South Australia = SA, S.A.
  AU; Western Australia = WA, W.A.; Tasmania = TAS, Tas.; Northern Territory = NT, N.T.
  AU; Australian Capital Territory = ACT, A.C.T.
  NZ; Otago; Waikato; Hawke's Bay; Southland; Taranaki; Northland; Bay of Plenty
  GB; Kent; Essex; Sussex; East Sussex; West Sussex; Surrey; Hampshire = Hants; Hertfordshire = Herts
  GB; Berkshire = Berks; Buckinghamshire = Bucks; Oxfordshire = Oxon; Bedfordshire = Beds; Cambridgeshire = Cambs
  GB; Norfolk; Suffolk; Lincolnshire = Lincs; Nottinghamshire = Notts; Derbyshire; Leicestershire = Leics; Rutland
  GB; Northamptonshire = Northants; Warwickshire; Worcestershire; Herefordshire; Shropshire; Staffordshire = Staffs
  GB; Cheshire; Lancashire = Lancs; Cumbria; Northumberland; Tyne and Wear; Tyneside; Teesside; Merseyside
  GB; Greater Manchester; West Midlands; East Midlands; Yorkshire = Yorks; North Yorkshire; South Yorkshire
  GB; West Yorkshire; East Yorkshire; East Riding; Humberside; County Durham; Gloucestershire; Wiltshire = Wilts
  GB; Dorset; Devon; Cornwall; Somerset; Avon; Isle of Wight; East Anglia; Home Counties; West Country; Lake District
  GB; Cotswolds; Middlesex; Greater London
  GB; Highlands; Aberdeenshire; Ayrshire; Lanarkshire; Fife; Perthshire; Argyll; Orkney; Shetland; Western Isles
  GB; Outer Hebrides; Midlothian; East Lothian; West Lothian; Dumfries and Galloway; Scottish Borders; Renfrewshire
  GB; Caithness; Sutherland; Gwynedd; Powys; Dyfed; Gwent; Glamorgan; Anglesey; Pembrokeshire; Carmarthenshire
  GB; Ceredigion; Monmouthshire; Flintshire; Snowdonia; Antrim; County Antrim; County Down; County Armagh; Armagh
  GB; Fermanagh; County Fermanagh; Tyrone; County Tyrone; County Londonderry
  IE; County Cork; County Kerry; County Galway; County Mayo; County Clare; County Donegal; County Wicklow
  IE; County Louth; County Meath; County Kildare; County Wexford; County Tipperary; County Dublin; Donegal; Kerry
  IE; Tipperary; Kilkenny; Roscommon; Leitrim; Monaghan; Cavan; Connacht; Leinster; Munster
  DE; Bavaria; Baden-Württemberg ~ Baden-Wuerttemberg; Saxony; Lower Saxony; Saxony-Anhalt; Thuringia; Brandenburg
  DE; Hesse; Rhineland-Palatinate; North Rhine-Westphalia; Schleswig-Holstein
  DE; Mecklenburg-Western Pomerania ~ Mecklenburg-Vorpommern; Saarland; Ruhr; Rhineland; Swabia
  FR; Brittany; Normandy; Alsace; Alsace-Lorraine; Lorraine; Burgundy; Provence; Aquitaine; Nouvelle-Aquitaine
  FR; Occitanie; Auvergne; Dordogne; Picardy; Pas-de-Calais; Ile-de-France ~ Île-de-France; Corsica; Savoie
  FR; Haute-Savoie; Loire; Gironde; Vendée; Champagne-Ardenne; Languedoc; Alpes-Maritimes; Seine-Saint-Denis
  FR; Rhône-Alpes
  ES; Catalonia ~ Catalunya; Basque Country; Andalusia; Galicia; Valencian Community; Aragon; Asturias; Cantabria
  ES; Navarre ~ Navarra; Extremadura; La Rioja; Castile; Castile and León; Castilla-La Mancha; Murcia
  ES; Balearic Islands ~ Balearics; Canary Islands ~ Canaries; Majorca ~ Mallorca; Menorca; Ibiza; Tenerife
  ES; Lanzarote; Gran Canaria; Fuerteventura; Ceuta; Melilla
  IT; Lombardy; Piedmont; Veneto; Tuscany; Umbria; Lazio; Campania; Calabria; Apulia ~ Puglia; Basilicata; Molise
  IT; Abruzzo; Marche; Emilia-Romagna; Liguria; Friuli-Venezia Giulia ~ Friuli; Trentino; South Tyrol ~ Alto Adige
  IT; Sicily; Sardinia; Aosta Valley; Lampedusa; Capri
  PT; Algarve; Alentejo; Madeira; Azores
  AT; Tyrol; Carinthia; Styria; Vorarlberg; Burgenland; Upper Austria; Lower Austria
  CH; Valais; Vaud; Ticino; Graubünden ~ Graubuenden; Aargau; Thurgau; Jura
  BE; Flanders; Wallonia; West Flanders; East Flanders; Hainaut; Limburg
  NL; North Holland; South Holland; Friesland; Gelderland; North Brabant ~ Brabant; Zeeland; Overijssel; Drenthe
  DK; Jutland; Zealand; Funen; Bornholm
  SE; Skåne ~ Scania; Gotland; Lapland; Dalarna; Västra Götaland
  NO; Finnmark; Troms; Nordland; Lofoten
  PL; Silesia; Masovia ~ Mazovia; Pomerania; Podlasie; Lesser Poland; Greater Poland; Subcarpathia
  CZ; Bohemia; Moravia
  RO; Transylvania; Wallachia; Dobruja; Bukovina
  HR; Dalmatia; Istria; Slavonia; Krajina
  BA; Republika Srpska ~ Serb Republic; Herzegovina
  RS; Vojvodina; Sandzak
  GR; Crete; Rhodes; Lesbos; Corfu; Peloponnese; Thessaly; Attica; Epirus; Euboea ~ Evia; Santorini; Mykonos; Chios
  GR; Samos
  CY; Northern Cyprus = TRNC ~ Turkish Republic of Northern Cyprus
  MD; Transnistria ~ Transdniestria, Trans-Dniester, Transdniester; Gagauzia
  UA; Crimea; Donetsk Oblast; Luhansk Oblast; Donetsk People's Republic; Luhansk People's Republic
  UA; Zakarpattia ~ Transcarpathia; Volyn; Donetsk region; Luhansk region; Kharkiv region; Kherson region
  UA; Zaporizhzhia region; Sumy region
  RU; Chechnya; Dagestan; Ingushetia; North Ossetia; Tatarstan; Bashkortostan; Buryatia; Yakutia ~ Sakha; Tuva ~ Tyva
  RU; Kalmykia; Karelia; Chuvashia; Mordovia; Udmurtia; Kabardino-Balkaria; Adygea; Primorye; Kamchatka; Chukotka
  RU; Sakhalin; Krasnodar Krai ~ Krasnodar region; Bashkiria; Kursk region; Belgorod region; Bryansk region
  RU; Rostov region; Moscow region
  GE; Abkhazia; South Ossetia; Adjara ~ Ajaria, Adzharia
  AZ; Nagorno-Karabakh ~ Nagorny Karabakh, Karabakh, Artsakh; Nakhchivan ~ Nakhichevan
  TR; Anatolia; Thrace; Hatay; Antalya Province; Hakkari; Sirnak; Tunceli
  IL; Golan Heights ~ Golan; Galilee; Negev; Upper Galilee
  PS; Gaza ~ Gaza Strip; West Bank; East Jerusalem
  LB; South Lebanon ~ southern Lebanon; Bekaa; Mount Lebanon
  SY; Idlib Province; Rojava; Afrin; Ghouta ~ Eastern Ghouta; Latakia Province; Deir al-Zor Province
  IQ; Iraqi Kurdistan ~ Kurdistan Region; Anbar ~ Al-Anbar; Diyala; Nineveh; Babil; Maysan; Dhi Qar
  IR; Khuzestan; Sistan and Baluchestan ~ Sistan-Baluchestan; Isfahan Province; Khorasan; Hormozgan; Bushehr Province
  YE; Hadramawt ~ Hadhramaut, Hadramout; Marib ~ Ma'rib; Socotra; Hodeidah Province; Saada; Shabwa
  SA; Hejaz; Asir; Jizan ~ Jazan; Najran; Eastern Province
  AE; Ras al-Khaimah; Fujairah; Ajman; Umm al-Quwain
  AF; Helmand; Kunar; Nangarhar; Badakhshan; Balkh; Paktika; Paktia; Khost; Wardak; Uruzgan; Zabul; Kunduz Province
  AF; Panjshir; Logar; Faryab; Kapisa; Laghman; Baghlan
  PK; Sindh; Balochistan ~ Baluchistan; Khyber Pakhtunkhwa = KPK ~ North-West Frontier Province; North Waziristan
  PK; South Waziristan; Waziristan; Gilgit-Baltistan; Azad Kashmir; Swat; Bajaur; Khyber; Kurram
  IN; Assam; Bihar; Kerala; Gujarat; Rajasthan; Maharashtra; Tamil Nadu; Karnataka; Andhra Pradesh; Telangana
  IN; Uttar Pradesh; Madhya Pradesh; Himachal Pradesh; Arunachal Pradesh; West Bengal; Odisha ~ Orissa; Jharkhand
  IN; Chhattisgarh; Haryana; Uttarakhand ~ Uttaranchal; Goa; Manipur; Meghalaya; Mizoram; Nagaland; Sikkim; Tripura
  IN; Jammu and Kashmir = J&K ~ Jammu & Kashmir; Jammu; Ladakh; Puducherry ~ Pondicherry; Andaman and Nicobar Islands
  IN; Lakshadweep
  LK; Northern Province; Jaffna Peninsula
  BD; Chittagong Hill Tracts; Cox's Bazar District; Sylhet Division
  MM; Rakhine ~ Rakhine State, Arakan; Kachin State; Shan State; Karen State ~ Kayin State; Chin State; Sagaing
  MM; Kayah State; Mon State; Magway
  TH; Pattani; Yala; Narathiwat; Isaan; Phuket
  MY; Sabah; Sarawak; Penang; Selangor; Johor ~ Johore; Perak; Kelantan; Terengganu; Kedah; Pahang; Negeri Sembilan
  MY; Perlis; Malacca ~ Melaka
  ID; Java; Sumatra; Bali; Aceh; Papua; West Papua; Sulawesi; Kalimantan; Lombok; West Java; East Java; Central Java
  ID; North Sumatra; West Sumatra; Maluku ~ Moluccas; Flores; Riau; East Nusa Tenggara; Irian Jaya
  PH; Luzon; Mindanao; Visayas; Cebu; Leyte; Samar; Palawan; Negros; Bohol; Sulu; Jolo; Basilan; Batangas; Cavite
  PH; Metro Manila; Bulacan; Pampanga
  CN; Tibet ~ Tibet Autonomous Region, Xizang; Xinjiang ~ Xinjiang Uyghur Autonomous Region; Inner Mongolia; Guangxi
  CN; Ningxia; Guangdong; Sichuan; Hubei; Hunan; Hebei; Henan; Shandong; Shanxi; Shaanxi; Jiangsu; Jiangxi; Zhejiang
  CN; Fujian; Anhui; Yunnan; Guizhou; Gansu; Qinghai; Hainan; Liaoning; Jilin; Heilongjiang; Manchuria; Kowloon
  CN; Lantau
  TW; Kinmen ~ Quemoy; Matsu; Penghu
  JP; Hokkaido; Honshu; Kyushu; Shikoku; Okinawa; Fukushima Prefecture; Tohoku; Kansai; Kanto; Chiba Prefecture
  JP; Kanagawa; Ishikawa; Iwate; Miyagi; Ibaraki; Saitama Prefecture; Aichi; Hyogo
  KR; Gyeonggi ~ Gyeonggi Province; Gangwon; Jeju ~ Jeju Island; North Gyeongsang; South Gyeongsang; North Jeolla
  KR; South Jeolla
  ET; Tigray; Amhara; Oromia; Ogaden; Afar
  KE; Rift Valley Province; Turkana; Lamu; Garissa County; Nyanza
  TZ; Zanzibar; Pemba
  UG; Buganda; Karamoja
  CD; North Kivu; South Kivu; Ituri; Katanga; Kasai; Kivu; Equateur; Tshopo
  SD; Darfur; North Darfur; South Darfur; West Darfur; South Kordofan; Kordofan; Blue Nile State; Gezira; Abyei
  SS; Unity State; Upper Nile State; Jonglei; Equatoria
  SO; Somaliland; Puntland; Jubaland
  NG; Borno ~ Borno State; Kaduna State; Katsina; Zamfara; Sokoto State; Plateau State; Benue; Rivers State; Bayelsa
  NG; Delta State; Ogun; Anambra; Enugu State; Lagos State; Kano State; Adamawa; Yobe; Bauchi; Biafra
  ZA; Gauteng; KwaZulu-Natal ~ Natal, KwaZulu Natal; Western Cape; Eastern Cape; Northern Cape; Free State; Limpopo
  ZA; Mpumalanga; North West Province; Transvaal
  ZW; Matabeleland; Mashonaland
  MZ; Cabo Delgado; Sofala; Zambezia; Nampula Province
  AO; Cabinda
  SN; Casamance
  ML; Azawad
  LY; Cyrenaica; Tripolitania; Fezzan
  EG; Sinai ~ Sinai Peninsula, North Sinai, South Sinai
  DZ; Kabylie ~ Kabylia
  MX; Baja California; Baja California Sur; Chiapas; Chihuahua; Coahuila; Guerrero; Jalisco; Michoacán ~ Michoacan
  MX; Oaxaca; Quintana Roo; Sinaloa; Sonora; Tabasco; Tamaulipas; Veracruz; Yucatán ~ Yucatan; Zacatecas
  MX; Nuevo León ~ Nuevo Leon; Nayarit; Hidalgo; Morelos; Guanajuato; Durango; Querétaro; Campeche; Tlaxcala; Colima
  BR; Bahia; Ceará ~ Ceara; Minas Gerais; Mato Grosso; Mato Grosso do Sul; Pará; Paraná; Pernambuco
  BR; Rio Grande do Sul; Rio Grande do Norte; Santa Catarina; Roraima; Rondônia ~ Rondonia; Maranhão; Goiás
  BR; Espírito Santo; Paraíba; Piauí; Alagoas; Sergipe; Tocantins; Amapá; Amazonas; Acre
  BR; São Paulo state ~ Sao Paulo state
  AR; Patagonia; Tierra del Fuego; Mendoza Province; Santa Cruz Province; Chubut; Neuquén; Entre Ríos; Jujuy
  AR; Misiones; Chaco; Buenos Aires Province
  CO; Antioquia; Cauca; Valle del Cauca; Nariño; Arauca; Caquetá; Putumayo; Norte de Santander; Chocó; La Guajira
  CO; Catatumbo
  VE; Zulia; Táchira; Bolívar State; Essequibo
  PE; Puno Region; Ayacucho; Huancavelica; Cajamarca; Loreto
  CL; Araucanía ~ Araucania; Biobío; Atacama; Easter Island
  EC; Galapagos Islands ~ Galápagos, Galapagos; Esmeraldas; Manabí; Guayas
  BO; Chapare; Cochabamba Department
  CU; Isle of Youth; Guantanamo Province
  PG; Bougainville ~ Autonomous Region of Bougainville; Enga; New Britain
  -; Kashmir; Punjab; Kurdistan; Bengal; New Guinea; Borneo; Timor; Hispaniola
  PF; Tahiti; Bora Bora
`)
