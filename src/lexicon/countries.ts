/**
 * A country, territory or former state as news names it. Forms stand as written, apostrophes straight; `name` is the
 * common English name, `aliases` holds the other forms. Adjectives and demonyms are nowhere repeated within a country,
 * and each form belongs to one country only.
 */
export interface Country {
  name: string
  /** ISO 3166-1 alpha-2, `XK` for Kosovo; for a former state its successor's, empty where it has several. */
  code: string
  aliases: readonly string[]
  adjectives: readonly string[]
  /** Nouns for its people, singular and plural, where they differ from the adjectives. */
  demonyms: readonly string[]
}

const list = (cell = ''): readonly string[] =>
  cell
    .split(',')
    .map(item => item.trim())
    .filter(Boolean)

/** name | code | aliases | adjectives | demonyms */
const countries = (table: string): readonly Country[] =>
  table
    .trim()
    .split('\n')
    .map(line => {
      const [name = '', code = '', aliases, adjectives, demonyms] = line.split('|').map(cell => cell.trim())
      return { name, code, aliases: list(aliases), adjectives: list(adjectives), demonyms: list(demonyms) }
    })

/**
 * Members and observers of the United Nations, Taiwan, Kosovo, the constituents of the United Kingdom, territories with
 * an ISO code, and former states. "Congo" alone is the Democratic Republic, "Dominican" the Dominican Republic.
 */
export const COUNTRIES: readonly Country[] = countries(`
  Afghanistan | AF | Islamic Emirate of Afghanistan | Afghan | Afghans, Afghani, Afghanis
  Albania | AL | | Albanian | Albanians
  Algeria | DZ | | Algerian | Algerians
  Andorra | AD | | Andorran | Andorrans
  Angola | AO | | Angolan | Angolans
  Antigua and Barbuda | AG | Antigua, Barbuda, Antigua & Barbuda | Antiguan, Barbudan | Antiguans, Barbudans
  Argentina | AR | Argentine Republic | Argentine, Argentinian | Argentines, Argentinians, Argentinean, Argentineans
  Armenia | AM | | Armenian | Armenians
  Australia | AU | Commonwealth of Australia | Australian, Aussie | Australians, Aussies
  Austria | AT | Republic of Austria | Austrian | Austrians
  Azerbaijan | AZ | | Azerbaijani, Azeri | Azerbaijanis, Azeris
  Bahamas | BS | The Bahamas | Bahamian | Bahamians
  Bahrain | BH | Kingdom of Bahrain | Bahraini | Bahrainis
  Bangladesh | BD | | Bangladeshi | Bangladeshis
  Barbados | BB | | Barbadian, Bajan | Barbadians, Bajans
  Belarus | BY | Byelorussia, Belorussia | Belarusian, Belarussian, Belorussian | Belarusians, Belarussians, Belorussians
  Belgium | BE | Kingdom of Belgium | Belgian | Belgians
  Belize | BZ | British Honduras | Belizean | Belizeans
  Benin | BJ | Dahomey | Beninese, Beninois |
  Bhutan | BT | | Bhutanese |
  Bolivia | BO | Plurinational State of Bolivia | Bolivian | Bolivians
  Bosnia and Herzegovina | BA | Bosnia, Bosnia-Herzegovina, Bosnia & Herzegovina, BiH | Bosnian, Bosnian-Herzegovinian | Bosnians
  Botswana | BW | | Botswanan, Motswana, Batswana | Botswanans
  Brazil | BR | Federative Republic of Brazil | Brazilian | Brazilians
  Brunei | BN | Brunei Darussalam | Bruneian | Bruneians
  Bulgaria | BG | | Bulgarian | Bulgarians
  Burkina Faso | BF | Burkina, Upper Volta | Burkinabe, Burkinabé |
  Burundi | BI | | Burundian | Burundians
  Cambodia | KH | Kampuchea, Kingdom of Cambodia | Cambodian | Cambodians
  Cameroon | CM | | Cameroonian | Cameroonians
  Canada | CA | | Canadian | Canadians
  Cape Verde | CV | Cabo Verde | Cape Verdean | Cape Verdeans
  Central African Republic | CF | | Central African | Central Africans
  Chad | TD | Tchad | Chadian | Chadians
  Chile | CL | | Chilean | Chileans
  China | CN | People's Republic of China, PRC, P.R.C., Mainland China, Communist China | Chinese |
  Colombia | CO | | Colombian | Colombians
  Comoros | KM | Comoro Islands | Comorian, Comoran | Comorians, Comorans
  Costa Rica | CR | | Costa Rican | Costa Ricans
  Croatia | HR | | Croatian, Croat | Croatians, Croats
  Cuba | CU | | Cuban | Cubans
  Cyprus | CY | Republic of Cyprus | Cypriot, Greek Cypriot, Turkish Cypriot | Cypriots, Greek Cypriots, Turkish Cypriots
  Czech Republic | CZ | Czechia | Czech | Czechs
  Democratic Republic of the Congo | CD | DRC, D.R.C., DR Congo, D.R. Congo, Democratic Republic of Congo, Congo, Congo-Kinshasa, Belgian Congo | Congolese |
  Denmark | DK | Kingdom of Denmark | Danish | Dane, Danes
  Djibouti | DJ | | Djiboutian | Djiboutians
  Dominica | DM | Commonwealth of Dominica | |
  Dominican Republic | DO | | Dominican | Dominicans
  East Timor | TL | Timor-Leste, Timor Leste | East Timorese, Timorese |
  Ecuador | EC | | Ecuadorian, Ecuadorean | Ecuadorians, Ecuadoreans
  Egypt | EG | Arab Republic of Egypt | Egyptian | Egyptians
  El Salvador | SV | | Salvadoran, Salvadorean, Salvadorian | Salvadorans, Salvadoreans, Salvadorians
  Equatorial Guinea | GQ | | Equatorial Guinean, Equatoguinean | Equatorial Guineans, Equatoguineans
  Eritrea | ER | | Eritrean | Eritreans
  Estonia | EE | | Estonian | Estonians
  Eswatini | SZ | Swaziland, Kingdom of Eswatini | Swazi | Swazis
  Ethiopia | ET | Abyssinia | Ethiopian | Ethiopians
  Fiji | FJ | | Fijian | Fijians
  Finland | FI | | Finnish | Finn, Finns
  France | FR | French Republic | French | Frenchman, Frenchmen, Frenchwoman, Frenchwomen
  Gabon | GA | | Gabonese |
  Gambia | GM | The Gambia, Republic of The Gambia, Republic of the Gambia | Gambian | Gambians
  Georgia | GE | Republic of Georgia | Georgian | Georgians
  Germany | DE | Federal Republic of Germany, FRG | German | Germans
  Ghana | GH | | Ghanaian | Ghanaians
  Greece | GR | Hellenic Republic | Greek, Hellenic | Greeks
  Grenada | GD | | Grenadian | Grenadians
  Guatemala | GT | | Guatemalan | Guatemalans
  Guinea | GN | Guinea-Conakry | Guinean | Guineans
  Guinea-Bissau | GW | Guinea Bissau | Bissau-Guinean, Guinea-Bissauan | Bissau-Guineans
  Guyana | GY | British Guiana | Guyanese |
  Haiti | HT | | Haitian | Haitians
  Honduras | HN | | Honduran | Hondurans
  Hungary | HU | | Hungarian, Magyar | Hungarians, Magyars
  Iceland | IS | | Icelandic | Icelander, Icelanders
  India | IN | Republic of India | Indian | Indians
  Indonesia | ID | Dutch East Indies | Indonesian | Indonesians
  Iran | IR | Islamic Republic of Iran, Islamic Republic, Persia | Iranian | Iranians
  Iraq | IQ | Republic of Iraq | Iraqi | Iraqis
  Ireland | IE | Republic of Ireland, Irish Republic, Eire, Éire | Irish | Irishman, Irishmen, Irishwoman, Irishwomen
  Israel | IL | State of Israel, Jewish State | Israeli | Israelis
  Italy | IT | Italian Republic | Italian | Italians
  Ivory Coast | CI | Côte d'Ivoire, Cote d'Ivoire | Ivorian, Ivoirian | Ivorians, Ivoirians
  Jamaica | JM | | Jamaican | Jamaicans
  Japan | JP | | Japanese |
  Jordan | JO | Hashemite Kingdom of Jordan, Hashemite Kingdom | Jordanian | Jordanians
  Kazakhstan | KZ | Kazakstan | Kazakh, Kazakhstani, Kazak | Kazakhs, Kazakhstanis, Kazaks
  Kenya | KE | | Kenyan | Kenyans
  Kiribati | KI | | I-Kiribati |
  Kosovo | XK | Republic of Kosovo | Kosovar, Kosovan, Kosovo Albanian, Kosovo Serb | Kosovars, Kosovans, Kosovo Albanians, Kosovo Serbs
  Kuwait | KW | State of Kuwait | Kuwaiti | Kuwaitis
  Kyrgyzstan | KG | Kyrgyz Republic, Kirghizia | Kyrgyz, Kyrgyzstani | Kyrgyzstanis
  Laos | LA | Lao PDR, Lao People's Democratic Republic | Laotian, Lao | Laotians
  Latvia | LV | | Latvian | Latvians
  Lebanon | LB | Lebanese Republic | Lebanese |
  Lesotho | LS | Basutoland | Basotho, Mosotho, Lesothan | Lesothans
  Liberia | LR | | Liberian | Liberians
  Libya | LY | | Libyan | Libyans
  Liechtenstein | LI | | Liechtensteiner | Liechtensteiners
  Lithuania | LT | | Lithuanian | Lithuanians
  Luxembourg | LU | Grand Duchy of Luxembourg, Luxemburg | Luxembourgish | Luxembourger, Luxembourgers
  Madagascar | MG | | Malagasy, Madagascan | Madagascans
  Malawi | MW | Nyasaland | Malawian | Malawians
  Malaysia | MY | Malaya | Malaysian, Malayan | Malaysians, Malayans
  Maldives | MV | The Maldives, Maldive Islands | Maldivian, Maldivan | Maldivians
  Mali | ML | French Sudan | Malian | Malians
  Malta | MT | | Maltese |
  Marshall Islands | MH | Republic of the Marshall Islands | Marshallese, Marshall Islander | Marshall Islanders
  Mauritania | MR | | Mauritanian | Mauritanians
  Mauritius | MU | | Mauritian | Mauritians
  Mexico | MX | United Mexican States, México | Mexican | Mexicans
  Micronesia | FM | Federated States of Micronesia | Micronesian | Micronesians
  Moldova | MD | Republic of Moldova, Moldavia | Moldovan, Moldavian | Moldovans, Moldavians
  Monaco | MC | Principality of Monaco | Monegasque, Monégasque, Monacan | Monegasques, Monégasques
  Mongolia | MN | Outer Mongolia | Mongolian | Mongolians
  Montenegro | ME | | Montenegrin | Montenegrins
  Morocco | MA | Kingdom of Morocco | Moroccan | Moroccans
  Mozambique | MZ | | Mozambican | Mozambicans
  Myanmar | MM | Burma | Burmese, Myanmarese |
  Namibia | NA | South West Africa, South-West Africa | Namibian | Namibians
  Nauru | NR | | Nauruan | Nauruans
  Nepal | NP | | Nepali, Nepalese | Nepalis
  Netherlands | NL | The Netherlands, Holland, Kingdom of the Netherlands | Dutch | Dutchman, Dutchmen, Dutchwoman, Dutchwomen, Netherlander, Netherlanders
  New Zealand | NZ | Aotearoa, NZ, N.Z., Aotearoa New Zealand | | New Zealander, New Zealanders, Kiwi, Kiwis
  Nicaragua | NI | | Nicaraguan | Nicaraguans
  Niger | NE | Republic of Niger | Nigerien, Nigérien | Nigeriens
  Nigeria | NG | Federal Republic of Nigeria | Nigerian | Nigerians
  North Korea | KP | Democratic People's Republic of Korea, DPRK, D.P.R.K., N. Korea, N Korea | North Korean | North Koreans
  North Macedonia | MK | Macedonia, Former Yugoslav Republic of Macedonia, FYROM, Republic of North Macedonia | Macedonian, North Macedonian | Macedonians, North Macedonians
  Norway | NO | Kingdom of Norway | Norwegian | Norwegians
  Oman | OM | Sultanate of Oman | Omani | Omanis
  Pakistan | PK | Islamic Republic of Pakistan | Pakistani | Pakistanis
  Palau | PW | | Palauan | Palauans
  Palestine | PS | State of Palestine, Palestinian Territories, Palestinian territories, Occupied Palestinian Territory, Occupied Palestinian Territories | Palestinian | Palestinians
  Panama | PA | Panamá | Panamanian | Panamanians
  Papua New Guinea | PG | PNG, P.N.G. | Papua New Guinean | Papua New Guineans
  Paraguay | PY | | Paraguayan | Paraguayans
  Peru | PE | Perú | Peruvian | Peruvians
  Philippines | PH | The Philippines, Republic of the Philippines | Filipino, Philippine, Filipina | Filipinos, Filipinas
  Poland | PL | Republic of Poland | Polish | Pole, Poles
  Portugal | PT | Portuguese Republic | Portuguese |
  Qatar | QA | State of Qatar | Qatari | Qataris
  Republic of the Congo | CG | Congo-Brazzaville, Congo Republic, Republic of Congo, Congo Brazzaville | |
  Romania | RO | Rumania, Roumania | Romanian, Rumanian | Romanians, Rumanians
  Russia | RU | Russian Federation | Russian | Russians
  Rwanda | RW | | Rwandan | Rwandans
  Saint Kitts and Nevis | KN | St. Kitts and Nevis, St Kitts and Nevis, St. Kitts, St Kitts, Saint Kitts | Kittitian, Nevisian | Kittitians, Nevisians
  Saint Lucia | LC | St. Lucia, St Lucia | Saint Lucian, St. Lucian, St Lucian | Saint Lucians, St. Lucians, St Lucians
  Saint Vincent and the Grenadines | VC | St. Vincent and the Grenadines, St Vincent and the Grenadines | Vincentian | Vincentians
  Samoa | WS | Western Samoa | Samoan | Samoans
  San Marino | SM | Republic of San Marino | Sammarinese, San Marinese |
  Sao Tome and Principe | ST | São Tomé and Príncipe, São Tomé, Sao Tome | Sao Tomean, São Toméan | Sao Tomeans, São Toméans
  Saudi Arabia | SA | Kingdom of Saudi Arabia, KSA, K.S.A. | Saudi, Saudi Arabian | Saudis, Saudi Arabians
  Senegal | SN | | Senegalese |
  Serbia | RS | Republic of Serbia | Serbian, Serb | Serbians, Serbs
  Seychelles | SC | The Seychelles | Seychellois |
  Sierra Leone | SL | | Sierra Leonean | Sierra Leoneans
  Singapore | SG | | Singaporean | Singaporeans
  Slovakia | SK | Slovak Republic | Slovak, Slovakian | Slovaks, Slovakians
  Slovenia | SI | | Slovenian, Slovene | Slovenians, Slovenes
  Solomon Islands | SB | The Solomons | Solomon Islander | Solomon Islanders
  Somalia | SO | Federal Republic of Somalia | Somali, Somalian | Somalis, Somalians
  South Africa | ZA | Republic of South Africa, S. Africa | South African | South Africans
  South Korea | KR | Republic of Korea, ROK, R.O.K., S. Korea, S Korea | South Korean | South Koreans
  South Sudan | SS | Republic of South Sudan | South Sudanese |
  Spain | ES | Kingdom of Spain | Spanish | Spaniard, Spaniards
  Sri Lanka | LK | Ceylon | Sri Lankan, Ceylonese | Sri Lankans
  Sudan | SD | Republic of the Sudan, Republic of Sudan | Sudanese |
  Suriname | SR | Surinam, Dutch Guiana | Surinamese, Surinamer | Surinamers
  Sweden | SE | Kingdom of Sweden | Swedish | Swede, Swedes
  Switzerland | CH | Swiss Confederation | Swiss |
  Syria | SY | Syrian Arab Republic | Syrian | Syrians
  Taiwan | TW | Republic of China, Chinese Taipei, Formosa, ROC, R.O.C. | Taiwanese |
  Tajikistan | TJ | Tadjikistan, Tadzhikistan | Tajik, Tajikistani | Tajiks, Tajikistanis
  Tanzania | TZ | United Republic of Tanzania, Tanganyika | Tanzanian | Tanzanians
  Thailand | TH | Siam, Kingdom of Thailand | Thai, Siamese | Thais
  Togo | TG | | Togolese |
  Tonga | TO | Kingdom of Tonga | Tongan | Tongans
  Trinidad and Tobago | TT | Trinidad, Trinidad & Tobago, Tobago | Trinidadian, Tobagonian | Trinidadians, Tobagonians, Trini, Trinis
  Tunisia | TN | | Tunisian | Tunisians
  Turkey | TR | Türkiye, Turkiye, Republic of Turkey, Republic of Türkiye | Turkish | Turk, Turks
  Turkmenistan | TM | Turkmenia | Turkmen, Turkmenistani | Turkmens, Turkmenistanis
  Tuvalu | TV | Ellice Islands | Tuvaluan | Tuvaluans
  Uganda | UG | | Ugandan | Ugandans
  Ukraine | UA | The Ukraine | Ukrainian | Ukrainians
  United Arab Emirates | AE | UAE, U.A.E. | Emirati, Emirian | Emiratis
  United Kingdom | GB | UK, U.K., Britain, Great Britain, GB, G.B., United Kingdom of Great Britain and Northern Ireland | British | Briton, Britons, Brit, Brits, Britisher, Britishers
  United States | US | U.S., US, USA, U.S.A., America, United States of America, U. S. | American | Americans
  Uruguay | UY | | Uruguayan | Uruguayans
  Uzbekistan | UZ | | Uzbek, Uzbekistani | Uzbeks, Uzbekistanis
  Vanuatu | VU | New Hebrides | Vanuatuan, Ni-Vanuatu, ni-Vanuatu | Vanuatuans
  Vatican City | VA | Vatican, Holy See, The Vatican, Vatican City State | |
  Venezuela | VE | Bolivarian Republic of Venezuela | Venezuelan | Venezuelans
  Vietnam | VN | Viet Nam, Socialist Republic of Vietnam | Vietnamese |
  Yemen | YE | Republic of Yemen | Yemeni, Yemenite | Yemenis, Yemenites
  Zambia | ZM | Northern Rhodesia | Zambian | Zambians
  Zimbabwe | ZW | | Zimbabwean | Zimbabweans
  England | GB | | English | Englishman, Englishmen, Englishwoman, Englishwomen
  Scotland | GB | | Scottish, Scots | Scot, Scotsman, Scotsmen, Scotswoman, Scotswomen
  Wales | GB | Cymru | Welsh | Welshman, Welshmen, Welshwoman, Welshwomen
  Northern Ireland | GB | Ulster, N. Ireland | Northern Irish | Ulsterman, Ulstermen
  Hong Kong | HK | Hongkong, Hong Kong SAR | Hong Konger | Hong Kongers, Hongkonger, Hongkongers
  Macau | MO | Macao, Macau SAR | Macanese |
  Puerto Rico | PR | | Puerto Rican | Puerto Ricans
  Greenland | GL | | Greenlandic | Greenlander, Greenlanders
  Faroe Islands | FO | Faroes, Faeroe Islands, The Faroes | Faroese, Faeroese |
  Aland Islands | AX | Åland, Åland Islands, Aland | Ålandic | Ålander, Ålanders
  Gibraltar | GI | | Gibraltarian | Gibraltarians
  Isle of Man | IM | | Manx | Manxman, Manxmen
  Jersey | JE | | | Jerseyman, Jerseymen
  Guernsey | GG | | | Guernseyman, Guernseymen
  Bermuda | BM | | Bermudian, Bermudan | Bermudians, Bermudans
  Cayman Islands | KY | The Caymans, Caymans | Caymanian | Caymanians
  British Virgin Islands | VG | BVI | British Virgin Islander | British Virgin Islanders
  U.S. Virgin Islands | VI | US Virgin Islands, United States Virgin Islands, USVI, Virgin Islands | Virgin Islander | Virgin Islanders
  Turks and Caicos Islands | TC | Turks and Caicos, Turks & Caicos | |
  Anguilla | AI | | Anguillan | Anguillans
  Montserrat | MS | | Montserratian | Montserratians
  Aruba | AW | | Aruban | Arubans
  Curaçao | CW | Curacao | Curaçaoan, Curacaoan | Curaçaoans
  Sint Maarten | SX | St. Maarten, St Maarten | |
  Bonaire | BQ | Caribbean Netherlands | Bonairean | Bonaireans
  Saint Martin | MF | St. Martin, St Martin | |
  Saint Barthelemy | BL | St. Barts, St Barts, St. Barthelemy, Saint Barthélemy | |
  Guadeloupe | GP | | Guadeloupean | Guadeloupeans
  Martinique | MQ | | Martinican, Martiniquan | Martinicans
  French Guiana | GF | | French Guianese, Guianese |
  Saint Pierre and Miquelon | PM | St. Pierre and Miquelon, St Pierre and Miquelon | |
  Falkland Islands | FK | Falklands, The Falklands, Malvinas, Islas Malvinas | Falkland Islander | Falkland Islanders
  Saint Helena | SH | St. Helena, St Helena, Ascension Island, Tristan da Cunha | |
  Reunion | RE | Réunion, La Réunion, Réunion Island, Reunion Island | Réunionese, Reunionese |
  Mayotte | YT | | Mahoran | Mahorans
  French Polynesia | PF | | French Polynesian | French Polynesians, Tahitian, Tahitians
  New Caledonia | NC | | New Caledonian | New Caledonians
  Wallis and Futuna | WF | | Wallisian, Futunan |
  Guam | GU | | Guamanian | Guamanians
  American Samoa | AS | | American Samoan | American Samoans
  Northern Mariana Islands | MP | Northern Marianas, Northern Mariana | |
  Cook Islands | CK | | Cook Islander | Cook Islanders
  Niue | NU | | Niuean | Niueans
  Tokelau | TK | | Tokelauan | Tokelauans
  Norfolk Island | NF | | |
  Christmas Island | CX | | |
  Cocos Islands | CC | Cocos (Keeling) Islands | |
  Pitcairn Islands | PN | Pitcairn, Pitcairn Island | |
  Svalbard | SJ | Svalbard and Jan Mayen, Spitsbergen | |
  British Indian Ocean Territory | IO | Chagos Islands, Chagos Archipelago, Diego Garcia | Chagossian | Chagossians
  Western Sahara | EH | Sahrawi Republic, Spanish Sahara | Sahrawi, Saharawi | Sahrawis, Saharawis
  Korea | | | Korean | Koreans
  Soviet Union | RU | USSR, U.S.S.R., Soviet Russia, Union of Soviet Socialist Republics | Soviet | Soviets
  Yugoslavia | | Socialist Federal Republic of Yugoslavia, Federal Republic of Yugoslavia | Yugoslav, Yugoslavian | Yugoslavs, Yugoslavians
  Serbia and Montenegro | | Serbia-Montenegro | |
  Czechoslovakia | | Czecho-Slovakia | Czechoslovak, Czechoslovakian | Czechoslovaks, Czechoslovakians
  East Germany | DE | German Democratic Republic, GDR, G.D.R. | East German | East Germans
  West Germany | DE | | West German | West Germans
  Zaire | CD | Zaïre | Zairean, Zairian | Zaireans, Zairians
  Rhodesia | ZW | Southern Rhodesia | Rhodesian | Rhodesians
  North Vietnam | VN | | North Vietnamese |
  South Vietnam | VN | | South Vietnamese |
  South Yemen | YE | | |
  Netherlands Antilles | | Dutch Antilles | Antillean | Antilleans
  Austria-Hungary | | Austro-Hungarian Empire | Austro-Hungarian |
  Ottoman Empire | TR | | Ottoman | Ottomans
  Prussia | DE | | Prussian | Prussians
`)
