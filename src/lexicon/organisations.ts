const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Words that make a capitalised sequence an organisation when they come last or before "of". */
export const ORGANISATION_HEADS = words(`
  Ministry Department Dept Dept. Agency Administration Bank University College School Schools Academy Institute
  Institutes Institution Polytechnic Seminary Faculty Conservatory Council Councils Committee Subcommittee Commission
  Court Courts Tribunal Judiciary Party Union Unions Association Federation Confederation Company Companies Corporation
  Group Groups Holding Holdings Hospital Hospitals Clinic Infirmary Hospice Police Constabulary Gendarmerie Army Navy
  Militia Corps Regiment Battalion Brigade Brigades Squadron Division Command Forces Force Guard Guards Coastguard
  Club Clubs United Rovers Wanderers Athletic Albion Hotspur Foundation Foundations Trust Trusts Times Post News
  Journal Gazette Herald Tribune Chronicle Telegraph Guardian Observer Examiner Inquirer Register Dispatch Courier
  Bulletin Daily Weekly Magazine Newspaper Newspapers Press Broadcasting Radio Television TV Media Publishing
  Publications Publishers Productions Pictures Studios Records Entertainment Films Music Airlines Airways Airline
  Aviation Aerospace Aeronautics Motors Motor Automotive Railways Railway Railroad Rail Shipping Lines Logistics
  Transport Transit Freight Industries Manufacturing Mining Mines Minerals Metals Resources Energy Petroleum
  Gas Electric Electricity Utilities Chemicals Chemical Pharmaceuticals Pharmaceutical Pharma Biotech
  Biosciences Therapeutics Diagnostics Laboratories Laboratory Labs Technologies Technology Systems Software
  Semiconductor Semiconductors Electronics Robotics Telecom Telecommunications Communications Networks Wireless
  Parliament Senate Congress Assembly House Legislature Knesset Duma Cabinet Presidency Secretariat Directorate
  Chancellery Embassy Consulate Office Authority Authorities Bureau Inspectorate Treasury Exchequer Service Services
  Society Societies Organization Organizations Organisation Organisations Alliance League Leagues Front Movement
  Resistance Coalition Caucus Conference Forum Initiative Campaign Project Programme Program Network
  Board Boards Centre Center Centres Centers Chamber Guild Fellowship Brotherhood Lodge Church Diocese
  Archdiocese Synod Ministries Mission Missions Charity Charities Fund Funds Exchange Bancorp Bankers Capital Equity
  Ventures Investments Investment Investors Securities Partners Partnership Associates Advisors Advisers Advisory
  Consulting Consultants Consultancy Analytics Management Solutions Enterprises Enterprise
  International Global Worldwide Insurance Assurance Mutual Financial Finance Savings Realty Properties
  Developments Estates Construction Builders Engineering Works Brewery Breweries Distillers Foods Beverages
  Supermarkets Stores Outfitters Brands Cosmetics Restaurants Hotels Resorts Casinos Orchestra Philharmonic Symphony
  Opera Ballet Choir Ensemble Museum Library Collective Cooperative Co-operative Consortium Syndicate Cartel Watch
  Taskforce Registry Ombudsman Observatory Research Survey Junta Taliban Jihad
`)

/** Legal forms that end a company's name, with and without full stops. */
export const COMPANY_SUFFIXES = words(`
  Inc Inc. Incorporated Corp Corp. Corporation Co Co. Cos Cos. Company Ltd Ltd. Limited LLC L.L.C. LLP L.L.P. LP L.P.
  plc PLC Plc P.L.C. AG A.G. SA S.A. SAS S.A.S. SARL NV N.V. BV B.V. GmbH KGaA SE SpA S.p.A. S.r.l. Srl AB A/S
  ASA Oyj Oy Pty Pvt Pvt. Bhd Bhd. Berhad Sdn Tbk PJSC OJSC JSC PAO OAO OOO ZAO SAB S.A.B. KK K.K. A.S. A.Ş. SAOG
  KSC QPSC
`)

/** An organisation that news names. */
export interface KnownOrganisation {
  name: string
  aliases: readonly string[]
  /** ISO 3166-1 alpha-2 code of the seat, empty for an international body. */
  country: string
  /** Identifier at wikidata.org, empty where not known. */
  wikidata: string
  kind: OrganisationKind | null
}

export type OrganisationKind = 'international' | 'state' | 'movement' | 'media' | 'company' | 'civil' | 'sport' | 'club'

/** Each line: name|aliases|country|Wikidata id; what is empty at the end is left out. */
const parse = (table: string, kind: OrganisationKind | null): KnownOrganisation[] =>
  table
    .trim()
    .split('\n')
    .map(line => {
      const [name = '', aliases = '', country = '', wikidata = ''] = line.trim().split('|')
      return { name, aliases: aliases.split(',').filter(Boolean), country, wikidata, kind }
    })

const INTERNATIONAL = `
  United Nations|U.N.,UN||Q1065
  U.N. Security Council|UN Security Council,United Nations Security Council,UNSC||Q37470
  U.N. General Assembly|UN General Assembly,United Nations General Assembly,UNGA
  European Union|EU,E.U.||Q458
  European Commission|EC||Q8880
  European Parliament|||Q8889
  European Council
  Council of Europe|||Q8908
  European Central Bank|ECB,E.C.B.||Q8901
  European Court of Justice|ECJ,Court of Justice of the European Union
  European Court of Human Rights|ECHR
  European Medicines Agency|EMA
  European Investment Bank|EIB
  European Space Agency|ESA||Q42262
  Europol
  Eurostat
  Frontex
  NATO|N.A.T.O.,Nato,North Atlantic Treaty Organization,North Atlantic Treaty Organisation||Q7184
  World Health Organization|WHO,W.H.O.,World Health Organisation||Q7817
  World Trade Organization|WTO,W.T.O.,World Trade Organisation||Q7825
  International Monetary Fund|IMF,I.M.F.||Q7804
  World Bank|||Q7164
  World Bank Group
  International Atomic Energy Agency|IAEA,I.A.E.A.
  International Criminal Court|I.C.C.||Q47488
  International Court of Justice|ICJ,I.C.J.||Q7801
  International Energy Agency|IEA
  International Labour Organization|International Labor Organization,International Labour Organisation,ILO
  International Organization for Migration|International Organisation for Migration,IOM
  International Maritime Organization|IMO
  International Civil Aviation Organization|ICAO
  International Air Transport Association|IATA
  International Telecommunication Union|ITU
  Interpol|INTERPOL
  UNICEF|Unicef,United Nations Children's Fund,U.N. Children's Fund||Q740308
  UNESCO|Unesco||Q7809
  UNHCR|U.N. High Commissioner for Refugees,UN High Commissioner for Refugees,U.N. refugee agency,UN refugee agency
  UNRWA|Unrwa
  UNAIDS|UNAids
  UNIFIL|Unifil
  World Food Programme|World Food Program,WFP
  World Meteorological Organization|WMO,World Meteorological Organisation
  Food and Agriculture Organization|FAO,Food and Agriculture Organisation
  U.N. Human Rights Council|UN Human Rights Council,United Nations Human Rights Council
  U.N. Environment Programme|UN Environment Programme,United Nations Environment Programme,UNEP
  U.N. Development Programme|UN Development Programme,United Nations Development Programme,UNDP
  Intergovernmental Panel on Climate Change|IPCC
  International Committee of the Red Cross|ICRC
  Red Cross
  International Federation of Red Cross and Red Crescent Societies|IFRC
  Red Crescent
  Organisation for Economic Co-operation and Development|OECD,O.E.C.D.,Organization for Economic Cooperation and Development||Q41550
  Organization for Security and Co-operation in Europe|OSCE,Organization for Security and Cooperation in Europe
  Organisation for the Prohibition of Chemical Weapons|OPCW
  OPEC|Opec,Organization of the Petroleum Exporting Countries||Q7795
  OPEC+|Opec+
  African Union|AU,A.U.||Q7159
  Arab League|League of Arab States||Q7172
  Association of Southeast Asian Nations|ASEAN,Asean||Q7768
  Economic Community of West African States|ECOWAS,Ecowas
  Southern African Development Community|SADC
  East African Community
  Gulf Cooperation Council|GCC
  Organisation of Islamic Cooperation|OIC
  Organization of American States|OAS
  Mercosur|Mercosul
  Caribbean Community|CARICOM,Caricom
  Asian Development Bank|ADB
  African Development Bank|AfDB
  Asian Infrastructure Investment Bank|AIIB
  Bank for International Settlements|BIS
  Shanghai Cooperation Organisation|Shanghai Cooperation Organization,SCO
  Asia-Pacific Economic Cooperation|APEC,Apec
  Commonwealth of Independent States|CIS
  Collective Security Treaty Organization|CSTO
  Eurasian Economic Union|EAEU
  Group of Seven|G7,G-7
  Group of 20|G20,G-20,Group of Twenty
  G8|G-8
  G77|G-77,Group of 77
  BRICS|Brics
  Eurogroup
  World Economic Forum|WEF
  European Free Trade Association|EFTA
  European Broadcasting Union|EBU
`

const STATE_BODIES = `
  White House||US
  Pentagon|Department of Defense,Defense Department,DoD|US
  U.S. Congress|Congress,US Congress|US|Q11268
  U.S. Senate|US Senate|US|Q66096
  U.S. House of Representatives|US House of Representatives|US
  House of Representatives
  Capitol Hill||US
  U.S. Supreme Court|US Supreme Court,SCOTUS|US|Q11201
  State Department|U.S. State Department,US State Department,Department of State|US
  Justice Department|U.S. Justice Department,US Justice Department,Department of Justice,DOJ,DoJ|US
  Treasury Department|U.S. Treasury,US Treasury|US
  Department of Homeland Security|Homeland Security Department,DHS|US
  Department of Veterans Affairs||US
  Department of Health and Human Services|HHS|US
  Federal Bureau of Investigation|FBI,F.B.I.|US|Q8333
  Central Intelligence Agency|CIA,C.I.A.|US|Q37230
  National Security Agency|NSA,N.S.A.|US
  National Security Council|NSC
  Secret Service|U.S. Secret Service,US Secret Service|US
  Drug Enforcement Administration|DEA|US
  Bureau of Alcohol, Tobacco, Firearms and Explosives|ATF|US
  Immigration and Customs Enforcement|ICE|US
  Customs and Border Protection|U.S. Customs and Border Protection,CBP|US
  Border Patrol|U.S. Border Patrol,US Border Patrol|US
  Transportation Security Administration|TSA|US
  Federal Emergency Management Agency|FEMA|US
  Federal Aviation Administration|FAA,F.A.A.|US
  National Transportation Safety Board|NTSB|US
  National Highway Traffic Safety Administration|NHTSA|US
  Food and Drug Administration|FDA,F.D.A.|US|Q204711
  Centers for Disease Control and Prevention|CDC,C.D.C.,Centers for Disease Control|US
  National Institutes of Health|NIH|US
  Environmental Protection Agency|EPA,E.P.A.|US
  Federal Communications Commission|FCC|US
  Federal Trade Commission|FTC|US
  Federal Election Commission|FEC|US
  Securities and Exchange Commission|SEC,S.E.C.|US
  Federal Reserve|Federal Reserve Board,U.S. Federal Reserve,US Federal Reserve|US|Q53536
  Internal Revenue Service|IRS,I.R.S.|US
  Congressional Budget Office|CBO|US
  Government Accountability Office|GAO|US
  Census Bureau|U.S. Census Bureau,US Census Bureau|US
  Bureau of Labor Statistics|BLS|US
  U.S. Geological Survey|US Geological Survey,USGS|US
  National Weather Service|NWS|US
  National Hurricane Center|NHC|US
  National Oceanic and Atmospheric Administration|NOAA|US
  NASA|Nasa,National Aeronautics and Space Administration|US|Q23548
  Social Security Administration||US
  U.S. Postal Service|US Postal Service,USPS|US
  U.S. Agency for International Development|USAID,US Agency for International Development|US
  U.S. Army|US Army|US
  U.S. Navy|US Navy|US
  U.S. Air Force|US Air Force,USAF|US
  U.S. Marine Corps|US Marine Corps,Marine Corps|US
  U.S. Coast Guard|US Coast Guard|US
  U.S. Central Command|US Central Command,CENTCOM,Centcom|US
  National Guard
  New York Police Department|New York City Police Department,NYPD|US
  Los Angeles Police Department|LAPD|US
  Downing Street|10 Downing Street|GB
  Whitehall||GB
  House of Commons|Commons
  House of Lords||GB
  Home Office||GB
  Foreign Office|Foreign and Commonwealth Office,FCO,FCDO|GB
  Cabinet Office||GB
  Ministry of Defence|MoD,MOD
  Ministry of Defense
  Department for Education|DfE|GB
  Department for Transport|DfT|GB
  Department for Work and Pensions|DWP|GB
  Department of Health and Social Care|DHSC|GB
  HM Revenue and Customs|HMRC,HM Revenue & Customs|GB
  HM Treasury||GB
  National Health Service|NHS|GB
  NHS England||GB
  Public Health England|PHE|GB
  Bank of England|BoE,BOE|GB|Q183231
  Office for National Statistics|ONS|GB
  Office for Budget Responsibility|OBR|GB
  Ofcom||GB
  Ofsted||GB
  Ofgem||GB
  Financial Conduct Authority|FCA|GB
  Competition and Markets Authority|CMA|GB
  Crown Prosecution Service|CPS|GB
  Serious Fraud Office|SFO|GB
  Metropolitan Police|Scotland Yard,Met Police|GB
  Police Scotland||GB
  Police Service of Northern Ireland|PSNI|GB
  National Crime Agency|NCA|GB
  Environment Agency||GB
  Met Office||GB
  MI5||GB
  MI6|Secret Intelligence Service|GB
  GCHQ|Government Communications Headquarters|GB
  Royal Air Force|RAF|GB
  Royal Navy||GB
  Buckingham Palace||GB
  Kensington Palace||GB
  Scottish Parliament|Holyrood|GB
  Welsh Government|Welsh Assembly,Senedd|GB
  Northern Ireland Assembly|Stormont|GB
  An Garda Siochana|Gardai,Gardaí,Garda,An Garda Síochána|IE
  Oireachtas|Dail,Dáil|IE
  Kremlin||RU
  State Duma|Duma|RU
  Federal Security Service|FSB|RU
  GRU||RU
  KGB||RU
  Roscosmos||RU
  Russian Defense Ministry|Russian Defence Ministry|RU
  Verkhovna Rada|Rada|UA
  Elysee|Elysee Palace,Élysée,Élysée Palace|FR
  Quai d'Orsay||FR
  National Assembly
  Supreme Court
  High Court
  Court of Appeal
  Bundestag||DE
  Bundesrat||DE
  Bundesbank|Deutsche Bundesbank|DE
  Bundeswehr||DE
  Robert Koch Institute|RKI|DE
  Guardia Civil|Civil Guard|ES
  Mossos d'Esquadra|Mossos|ES
  Carabinieri||IT
  Riksdag||SE
  Riksbank||SE
  Storting||NO
  Norges Bank||NO
  Folketing||DK
  Sejm||PL
  Swiss National Bank|SNB|CH
  Holy See||VA
  Knesset||IL
  Israel Defense Forces|IDF,Israeli Defense Forces,Israel Defence Forces|IL
  Mossad||IL
  Shin Bet||IL
  Palestinian Authority|Palestinian National Authority|PS
  Majlis||IR
  Islamic Revolutionary Guard Corps|IRGC,Revolutionary Guards,Revolutionary Guard|IR
  Quds Force||IR
  Lok Sabha||IN
  Rajya Sabha||IN
  Reserve Bank of India|RBI|IN
  Central Bureau of Investigation||IN
  Indian Space Research Organisation|ISRO|IN
  Election Commission of India||IN
  Inter-Services Intelligence|ISI|PK
  Supreme Court of Pakistan||PK
  National People's Congress|NPC|CN
  Politburo||CN
  State Council||CN
  People's Liberation Army|PLA|CN
  People's Bank of China|PBOC,PBoC|CN
  Hong Kong Legislative Council|LegCo,Legco|HK
  Legislative Yuan||TW
  National Diet||JP
  Bank of Japan|BOJ,BoJ|JP
  Blue House||KR
  Bank of Korea||KR
  Bank of Canada|BoC|CA
  Royal Canadian Mounted Police|RCMP,Mounties|CA
  Parliament Hill||CA
  Statistics Canada|StatCan|CA
  Reserve Bank of Australia|RBA|AU
  Australian Federal Police||AU
  Australian Bureau of Statistics||AU
  Bureau of Meteorology||AU
  Reserve Bank of New Zealand|RBNZ|NZ
  South African Reserve Bank|SARB|ZA
  Eskom||ZA
  Central Bank of Nigeria|CBN|NG
  Economic and Financial Crimes Commission|EFCC|NG
  Independent National Electoral Commission|INEC|NG
`

const PARTIES_AND_ARMED_GROUPS = `
  Republican Party|GOP,G.O.P.,Grand Old Party|US|Q29468
  Democratic Party||US|Q29552
  Republican National Committee|RNC|US
  Democratic National Committee|DNC|US
  Tea Party||US
  Labour Party||GB|Q9630
  Conservative Party|Tory Party|GB|Q9626
  Liberal Democrats|Lib Dems,Lib Dem|GB
  Scottish National Party|SNP|GB
  Plaid Cymru||GB
  UK Independence Party|UKIP,Ukip|GB
  Brexit Party||GB
  Reform UK||GB
  Democratic Unionist Party|DUP|GB
  Ulster Unionist Party|UUP|GB
  Sinn Fein|Sinn Féin|IE
  Fianna Fail|Fianna Fáil|IE
  Fine Gael||IE
  Christian Democratic Union|CDU|DE
  Christian Social Union|CSU|DE
  Social Democratic Party of Germany|SPD|DE
  Free Democratic Party|FDP|DE
  Alternative for Germany|AfD|DE
  National Rally|National Front,Rassemblement National|FR
  La Republique En Marche|La République En Marche,En Marche|FR
  Lega Nord|Northern League|IT
  Forza Italia||IT
  Five Star Movement|5-Star Movement|IT
  Brothers of Italy|Fratelli d'Italia|IT
  Podemos||ES
  Partido Popular||ES
  PSOE||ES
  Ciudadanos||ES
  Syriza|SYRIZA|GR
  Golden Dawn||GR
  PASOK|Pasok|GR
  Fidesz||HU
  Jobbik||HU
  Law and Justice|Law and Justice Party,PiS|PL
  Civic Platform||PL
  Sweden Democrats||SE
  Freedom Party of Austria|FPO,FPÖ|AT
  United Russia||RU
  Justice and Development Party|AKP,AK Party|TR
  Republican People's Party|CHP|TR
  Peoples' Democratic Party|HDP|TR
  Kurdistan Workers' Party|PKK|TR
  Syrian Democratic Forces|SDF|SY
  Free Syrian Army||SY
  White Helmets||SY
  Likud||IL
  Kadima||IL
  Yesh Atid||IL
  Fatah||PS
  Palestine Liberation Organization|PLO,Palestine Liberation Organisation|PS
  Hamas||PS|Q38799
  Islamic Jihad|Palestinian Islamic Jihad|PS
  Hezbollah|Hizbollah,Hizbullah,Hezbullah|LB|Q41053
  Houthis||YE
  Muslim Brotherhood||EG
  Islamic State|ISIS,ISIL,Isis,Isil,Daesh||Q2429253
  al-Qaida|al-Qaeda,al Qaeda,Al-Qaeda,Al Qaeda,Al-Qaida||Q34490
  Nusra Front|al-Nusra Front,Jabhat al-Nusra|SY
  Taliban||AF|Q42418
  Haqqani network|Haqqani Network|AF
  Lashkar-e-Taiba|LeT|PK
  Jaish-e-Mohammad|Jaish-e-Mohammed|PK
  Pakistan Tehreek-e-Insaf||PK
  Pakistan Muslim League-Nawaz|PML-N|PK
  Pakistan People's Party||PK
  Bharatiya Janata Party|BJP|IN|Q10230
  Indian National Congress|Congress party,Congress Party|IN
  Aam Aadmi Party|AAP|IN
  Rashtriya Swayamsevak Sangh|RSS|IN
  Shiv Sena||IN
  Liberation Tigers of Tamil Eelam|LTTE,Tamil Tigers|LK
  Awami League||BD
  Bangladesh Nationalist Party|BNP|BD
  Communist Party of China|Chinese Communist Party,CPC,CCP|CN
  Kuomintang|KMT|TW
  Democratic Progressive Party|DPP|TW
  Liberal Democratic Party|LDP|JP
  National League for Democracy|NLD|MM
  Pheu Thai|Pheu Thai Party|TH
  Abu Sayyaf||PH
  Jemaah Islamiyah||ID
  United Malays National Organisation|UMNO|MY
  African National Congress|ANC|ZA|Q83162
  Democratic Alliance||ZA
  Economic Freedom Fighters|EFF|ZA
  Zanu-PF|ZANU-PF|ZW
  Movement for Democratic Change|MDC|ZW
  All Progressives Congress|APC|NG
  Peoples Democratic Party|People's Democratic Party,PDP|NG
  Boko Haram||NG
  al-Shabab|al-Shabaab,Al-Shabab,Al-Shabaab,al Shabaab|SO
  Lord's Resistance Army|LRA|UG
  National Resistance Movement|NRM|UG
  Rapid Support Forces|RSF|SD
  Institutional Revolutionary Party|PRI|MX
  National Action Party|PAN|MX
  Workers' Party|Workers Party|BR
  Revolutionary Armed Forces of Colombia|FARC,Farc|CO
  National Liberation Army|ELN|CO
  Sandinista National Liberation Front|FSLN|NI
  Irish Republican Army|IRA,I.R.A.|IE
  ETA||ES
  Sinaloa Cartel|Sinaloa cartel|MX
  Ku Klux Klan|KKK|US
  Proud Boys||US
  Oath Keepers||US
  Black Lives Matter||US
  Wagner Group||RU
`

const MEDIA = `
  Reuters||GB|Q130879
  Thomson Reuters||CA
  Associated Press|AP,A.P.,The Associated Press|US|Q40469
  Agence France-Presse|AFP|FR|Q40464
  Bloomberg News||US
  Press Association|PA Media|GB
  Deutsche Presse-Agentur|DPA,dpa|DE
  United Press International|UPI|US
  Interfax||RU
  TASS|Tass,ITAR-TASS|RU
  RIA Novosti|RIA|RU
  Sputnik News||RU
  Xinhua|Xinhua News Agency|CN
  Kyodo|Kyodo News|JP
  Yonhap|Yonhap News Agency|KR
  Korean Central News Agency|KCNA|KP
  Press Trust of India||IN
  Asian News International|ANI|IN
  IRNA|Islamic Republic News Agency|IR
  Anadolu Agency|Anadolu|TR
  ANSA||IT
  EFE||ES
  Canadian Press||CA
  Australian Associated Press||AU
  New York Times|The New York Times,NYT|US|Q9684
  Washington Post|The Washington Post|US|Q166032
  Wall Street Journal|The Wall Street Journal,WSJ|US|Q164746
  USA Today||US
  Los Angeles Times|LA Times,L.A. Times|US
  Chicago Tribune||US
  Boston Globe||US
  New York Post||US
  New York Daily News||US
  Houston Chronicle||US
  San Francisco Chronicle||US
  Miami Herald||US
  Philadelphia Inquirer||US
  Dallas Morning News||US
  Politico||US
  BuzzFeed|BuzzFeed News|US
  HuffPost|Huffington Post|US
  Axios||US
  Breitbart|Breitbart News|US
  ProPublica||US
  TMZ||US
  The New Yorker|New Yorker magazine|US
  Newsweek||US
  Vanity Fair||US
  Rolling Stone magazine||US
  Time magazine||US
  Forbes magazine||US
  CNN||US|Q48340
  CNBC||US
  MSNBC||US
  Fox News|Fox News Channel|US|Q186068
  ABC News||US
  NBC|NBC News|US
  CBS|CBS News|US
  NPR|National Public Radio|US
  PBS||US
  HBO||US
  ESPN||US
  Voice of America|VOA|US
  Radio Free Europe|RFE/RL,Radio Free Europe/Radio Liberty|US
  BBC|British Broadcasting Corporation,BBC News|GB|Q9531
  BBC Radio 4||GB
  ITV|ITV News|GB
  Channel 4|Channel 4 News|GB
  Sky News||GB
  Sky Sports||GB
  The Guardian||GB|Q11148
  Daily Mail|MailOnline,Mail Online|GB
  Mail on Sunday||GB
  Daily Telegraph|The Daily Telegraph,The Telegraph|GB
  Sunday Telegraph||GB
  Daily Mirror||GB
  Daily Express||GB
  Daily Star||GB
  Sunday Times|The Sunday Times|GB
  The Times of London|Times of London|GB
  Financial Times|FT,The Financial Times|GB
  The Economist||GB
  The Independent||GB
  Evening Standard||GB
  News of the World||GB
  Irish Times|The Irish Times|IE
  RTE|RTÉ|IE
  Le Monde||FR
  Le Figaro||FR
  Le Parisien||FR
  L'Equipe|L'Équipe|FR
  Charlie Hebdo||FR
  BFM TV|BFMTV|FR
  France 24||FR
  Der Spiegel||DE
  Die Zeit||DE
  Die Welt||DE
  Bild|Bild am Sonntag|DE
  Frankfurter Allgemeine Zeitung|FAZ|DE
  Sueddeutsche Zeitung|Süddeutsche Zeitung|DE
  Deutsche Welle|DW|DE
  ARD||DE
  ZDF||DE
  El Pais|El País|ES
  El Mundo||ES
  La Vanguardia||ES
  Corriere della Sera||IT
  La Repubblica||IT
  La Stampa||IT
  Gazzetta dello Sport||IT
  Al Jazeera|al-Jazeera,Al-Jazeera|QA
  Al Arabiya|al-Arabiya,Al-Arabiya|SA
  Haaretz||IL
  Jerusalem Post|The Jerusalem Post|IL
  Times of Israel||IL
  Hurriyet|Hürriyet|TR
  RT|Russia Today|RU
  Kommersant||RU
  Novaya Gazeta||RU
  Pravda||RU
  Kyiv Post||UA
  Times of India|The Times of India|IN
  Hindustan Times||IN
  Indian Express|The Indian Express|IN
  NDTV||IN
  Geo News||PK
  South China Morning Post|SCMP|HK
  Global Times||CN
  People's Daily||CN
  China Daily||CN
  CCTV|China Central Television|CN
  CGTN||CN
  Caixin||CN
  NHK||JP
  Asahi Shimbun||JP
  Yomiuri Shimbun||JP
  Straits Times|The Straits Times|SG
  Channel NewsAsia|CNA|SG
  Jakarta Post||ID
  Bangkok Post||TH
  Rappler||PH
  ABS-CBN||PH
  Sydney Morning Herald|The Sydney Morning Herald|AU
  Australian Broadcasting Corporation||AU
  New Zealand Herald|NZ Herald|NZ
  Globe and Mail|The Globe and Mail|CA
  Toronto Star||CA
  Toronto Sun||CA
  CBC|CBC News,Canadian Broadcasting Corporation|CA
  CTV News||CA
  Daily Nation||KE
  Premium Times||NG
  SABC||ZA
  Mail & Guardian|Mail and Guardian|ZA
  Folha de S.Paulo|Folha de S. Paulo|BR
  O Globo|TV Globo|BR
  Clarin|Clarín|AR
  Televisa||MX
  WikiLeaks|Wikileaks
  Wikipedia
  Bellingcat||NL
`

const COMPANIES = `
  Google||US|Q95
  Alphabet Inc||US
  Apple Inc|Apple Inc.|US|Q312
  Microsoft||US|Q2283
  Amazon.com|Amazon.com Inc|US|Q3884
  Amazon Web Services|AWS|US
  Facebook||US
  Meta Platforms||US|Q380
  Instagram||US
  WhatsApp||US
  YouTube||US|Q866
  Twitter||US
  Snapchat|Snap Inc|US
  LinkedIn||US
  Reddit||US
  Pinterest||US
  TikTok||CN
  ByteDance|Bytedance|CN
  Netflix||US|Q907311
  Spotify||SE
  Uber|Uber Technologies|US
  Lyft||US
  Airbnb||US
  Tesla|Tesla Inc,Tesla Motors|US|Q478214
  SpaceX||US|Q193701
  Blue Origin||US
  Virgin Galactic||US
  OpenAI||US
  Anthropic||US
  Nvidia|NVIDIA|US
  Intel|Intel Corp|US
  AMD|Advanced Micro Devices|US
  Qualcomm||US
  Broadcom||US
  IBM|International Business Machines|US|Q37156
  Hewlett-Packard|HP,Hewlett Packard Enterprise|US
  Cisco|Cisco Systems|US
  Dell Technologies||US
  PayPal||US
  eBay|EBay|US
  Yahoo|Yahoo!|US
  Salesforce||US
  Adobe Systems||US
  AT&T||US|Q35476
  Verizon|Verizon Communications|US
  T-Mobile||US
  Comcast||US
  Walt Disney|Walt Disney Company,Disney|US
  Warner Bros|Warner Bros.,Warner Brothers,Warner Bros Discovery|US
  Time Warner||US
  Paramount Pictures||US
  Universal Pictures||US
  21st Century Fox||US
  News Corp|News Corp.|US
  Boeing||US|Q66
  Lockheed Martin||US
  Raytheon||US
  Northrop Grumman||US
  General Dynamics||US
  General Electric|GE|US
  General Motors|GM|US
  Ford Motor|Ford Motor Company,Ford Motor Co|US
  Chrysler||US
  Fiat Chrysler|Fiat Chrysler Automobiles|NL
  Stellantis||NL
  Caterpillar Inc||US
  Exxon Mobil|ExxonMobil,Exxon|US
  Chevron|Chevron Corp|US
  ConocoPhillips||US
  Halliburton||US
  Schlumberger||US
  Enron||US
  Walmart|Wal-Mart|US|Q483551
  Costco||US
  Home Depot||US
  Best Buy||US
  Kroger||US
  Macy's||US
  Sears||US
  Starbucks||US
  McDonald's||US|Q38076
  Burger King||US
  KFC||US
  Coca-Cola|Coca-Cola Company|US
  PepsiCo|Pepsi|US
  Procter & Gamble|Procter and Gamble,P&G|US
  Johnson & Johnson|Johnson and Johnson,J&J|US
  Pfizer||US
  Moderna||US
  Merck||US
  Eli Lilly||US
  Gilead|Gilead Sciences|US
  Monsanto||US
  Purdue Pharma||US
  UnitedHealth|UnitedHealth Group|US
  Nike|Nike Inc|US
  Levi Strauss||US
  FedEx||US
  UPS|United Parcel Service|US
  American Airlines||US
  Delta Air Lines|Delta Airlines|US
  United Airlines||US
  Southwest Airlines||US
  JetBlue||US
  Amtrak||US
  Goldman Sachs||US|Q193326
  Morgan Stanley||US
  JPMorgan|JPMorgan Chase,J.P. Morgan,JP Morgan,JPMorgan Chase & Co|US
  Citigroup|Citibank|US
  Bank of America|BofA|US
  Wells Fargo||US
  Lehman Brothers||US
  Merrill Lynch||US
  Silicon Valley Bank|SVB|US
  BlackRock||US
  Berkshire Hathaway||US
  American Express|Amex|US
  Mastercard|MasterCard|US
  AIG|American International Group|US
  Fannie Mae||US
  Freddie Mac||US
  Moody's|Moody's Investors Service|US
  Standard & Poor's|Standard and Poor's,S&P Global|US
  Fitch Ratings|Fitch|US
  Nasdaq|NASDAQ|US
  New York Stock Exchange|NYSE|US
  Coinbase||US
  FTX||BS
  Binance
  BP|British Petroleum|GB|Q152057
  Royal Dutch Shell|Shell plc|GB
  HSBC||GB|Q190464
  Barclays||GB
  Lloyds Banking Group|Lloyds Bank|GB
  Royal Bank of Scotland|RBS|GB
  NatWest||GB
  Standard Chartered||GB
  London Stock Exchange||GB
  Vodafone||GB
  BT Group||GB
  British Airways||GB
  easyJet|EasyJet|GB
  Virgin Atlantic||GB
  Rolls-Royce||GB
  BAE Systems||GB
  Jaguar Land Rover|JLR|GB
  GlaxoSmithKline|GSK|GB
  AstraZeneca||GB
  Unilever||GB
  Diageo||GB
  Tesco||GB|Q487494
  Sainsbury's||GB
  Asda||GB
  Morrisons||GB
  Waitrose||GB
  Marks & Spencer|Marks and Spencer,M&S|GB
  John Lewis Partnership||GB
  Network Rail||GB
  Royal Mail||GB
  Thames Water||GB
  British Gas|Centrica|GB
  Rio Tinto||GB
  Glencore||CH
  Anglo American||GB
  Cambridge Analytica||GB
  Ryanair||IE
  Airbus||NL
  Philips||NL
  ING Group|ING|NL
  ASML||NL
  Heineken||NL
  Ikea|IKEA|SE
  H&M||SE
  Volvo||SE
  Ericsson||SE
  Saab||SE
  Nokia||FI
  Maersk|A.P. Moller-Maersk|DK
  Novo Nordisk||DK
  Lego|LEGO|DK
  Equinor|Statoil|NO
  Volkswagen|VW|DE|Q246
  BMW||DE|Q26678
  Mercedes-Benz||DE
  Daimler||DE
  Audi||DE
  Porsche||DE
  Siemens||DE
  Bayer||DE
  BASF||DE
  BioNTech||DE
  SAP||DE
  Allianz||DE
  Deutsche Bank||DE|Q66048
  Commerzbank||DE
  Deutsche Telekom||DE
  Deutsche Bahn||DE
  Lufthansa||DE
  Adidas|adidas|DE
  Wirecard||DE
  ThyssenKrupp|Thyssenkrupp|DE
  Aldi||DE
  Lidl||DE
  BNP Paribas||FR
  Societe Generale|Société Générale|FR
  Credit Agricole|Crédit Agricole|FR
  AXA||FR
  Renault||FR
  Peugeot|PSA Peugeot Citroen|FR
  Michelin||FR
  TotalEnergies||FR
  EDF|Electricite de France|FR
  Air France||FR
  Air France-KLM||FR
  KLM||NL
  LVMH||FR
  L'Oreal|L'Oréal|FR
  Danone||FR
  Sanofi||FR
  Carrefour||FR
  Nestle|Nestlé|CH
  Novartis||CH
  Roche Holding||CH
  UBS||CH
  Credit Suisse||CH
  Ferrari||IT
  Fiat||IT
  ENI|Eni|IT
  UniCredit||IT
  Alitalia||IT
  Banco Santander|Santander Bank|ES
  BBVA||ES
  Telefonica|Telefónica|ES
  Inditex||ES
  Gazprom||RU|Q102673
  Rosneft||RU
  Lukoil||RU
  Sberbank||RU
  Aeroflot||RU
  Yandex||RU
  Yukos||RU
  Naftogaz||UA
  Turkish Airlines||TR
  Emirates Airline||AE
  Etihad|Etihad Airways|AE
  DP World||AE
  Qatar Airways||QA
  Saudi Aramco|Aramco|SA
  Teva Pharmaceutical||IL
  NSO Group||IL
  Tata Motors||IN
  Tata Steel||IN
  Tata Group||IN
  Tata Consultancy Services|TCS|IN
  Reliance Industries||IN
  Infosys||IN
  Wipro||IN
  Adani Group||IN
  Air India||IN
  State Bank of India|SBI|IN
  Huawei|Huawei Technologies|CN
  Alibaba|Alibaba Group|CN
  Tencent||CN
  Baidu||CN
  Xiaomi||CN
  Lenovo||CN
  ZTE||CN
  BYD||CN
  Evergrande|China Evergrande|CN
  PetroChina||CN
  Sinopec||CN
  Sinovac||CN
  Cathay Pacific||HK
  Foxconn||TW
  TSMC|Taiwan Semiconductor Manufacturing|TW
  Toyota|Toyota Motor|JP|Q53268
  Honda||JP
  Nissan||JP
  Mitsubishi||JP
  Mazda||JP
  Suzuki Motor||JP
  Sony||JP|Q41187
  Panasonic||JP
  Toshiba||JP
  Hitachi||JP
  Nintendo||JP
  SoftBank||JP
  Olympus Corp||JP
  Takata||JP
  Nomura Holdings||JP
  Tokyo Electric Power|TEPCO,Tepco|JP
  Japan Airlines|JAL|JP
  Samsung|Samsung Electronics|KR
  Hyundai|Hyundai Motor|KR
  Kia Motors||KR
  LG Electronics||KR
  SK Hynix||KR
  Korean Air||KR
  Singapore Airlines||SG
  Temasek||SG
  Malaysia Airlines||MY
  Petronas||MY
  1MDB|1Malaysia Development Berhad|MY
  AirAsia||MY
  Lion Air||ID
  Garuda Indonesia||ID
  BHP|BHP Billiton|AU
  Qantas||AU
  Telstra||AU
  Commonwealth Bank||AU
  Westpac||AU
  Woolworths||AU
  Air New Zealand||NZ
  Fonterra||NZ
  Air Canada||CA
  Bombardier||CA
  BlackBerry||CA
  Shopify||CA
  Royal Bank of Canada|RBC|CA
  Suncor|Suncor Energy|CA
  TransCanada||CA
  SNC-Lavalin||CA
  Petrobras||BR
  Embraer||BR
  Odebrecht||BR
  JBS||BR
  Pemex||MX
  America Movil|América Móvil|MX
  PDVSA|Petroleos de Venezuela|VE
  YPF||AR
  Codelco||CL
  Safaricom||KE
  Kenya Airways||KE
  Ethiopian Airlines||ET
  Dangote Group||NG
  Sasol||ZA
  Naspers||ZA
  MTN Group||ZA
  Ernst & Young|EY,Ernst and Young|GB
  PricewaterhouseCoopers|PwC|GB
  Deloitte||GB
  KPMG||NL
  McKinsey|McKinsey & Company|US
  Ipsos||FR
  YouGov||GB
  Nielsen Company||US
  Rasmussen Reports||US
`

const CIVIL_SOCIETY = `
  Amnesty International||GB
  Human Rights Watch|HRW|US
  Greenpeace||NL
  Oxfam||GB
  Save the Children||GB
  Doctors Without Borders|Medecins Sans Frontieres,Médecins Sans Frontières,MSF|CH
  Reporters Without Borders||FR
  Committee to Protect Journalists|CPJ|US
  World Wildlife Fund|WWF,World Wide Fund for Nature|CH
  Friends of the Earth
  Extinction Rebellion|XR|GB
  Transparency International||DE
  International Rescue Committee|IRC|US
  Norwegian Refugee Council||NO
  International Crisis Group||BE
  Syrian Observatory for Human Rights|SOHR|GB
  Bill & Melinda Gates Foundation|Gates Foundation,Bill and Melinda Gates Foundation|US
  Clinton Foundation||US
  Open Society Foundations||US
  Wikimedia Foundation||US
  American Civil Liberties Union|ACLU,A.C.L.U.|US
  National Association for the Advancement of Colored People|NAACP,N.A.A.C.P.|US
  National Rifle Association|NRA,N.R.A.|US
  Planned Parenthood||US
  Sierra Club||US
  Southern Poverty Law Center|SPLC|US
  Anti-Defamation League|ADL|US
  Human Rights Campaign||US
  Council on American-Islamic Relations|CAIR|US
  American Medical Association|AMA|US
  American Academy of Pediatrics||US
  American Cancer Society||US
  AFL-CIO||US
  Teamsters||US
  United Auto Workers|UAW|US
  Service Employees International Union|SEIU|US
  Screen Actors Guild|SAG-AFTRA|US
  Writers Guild of America|WGA|US
  Motion Picture Association|MPAA|US
  Academy of Motion Picture Arts and Sciences||US
  Boy Scouts of America|Boy Scouts|US
  Girl Scouts||US
  Habitat for Humanity||US
  Salvation Army
  YMCA
  PETA|People for the Ethical Treatment of Animals|US
  Humane Society||US
  RSPCA||GB
  RSPB||GB
  NSPCC||GB
  RNLI||GB
  Barnardo's||GB
  Cancer Research UK||GB
  National Trust||GB
  Trades Union Congress|TUC|GB
  Confederation of British Industry||GB
  National Union of Teachers|NUT|GB
  National Farmers' Union|NFU|GB
  British Medical Association|BMA|GB
  Royal College of Nursing|RCN|GB
  Institute for Fiscal Studies|IFS|GB
  Citizens Advice||GB
  Church of England||GB
  Church of Scotland||GB
  Roman Catholic Church|Catholic Church||Q9592
  Russian Orthodox Church||RU
  Southern Baptist Convention||US
  Church of Jesus Christ of Latter-day Saints|Mormon Church|US
  Scientology|Church of Scientology|US
  Pew Research Center|Pew Research|US
  Gallup Organization|Gallup|US
  Brookings Institution||US
  Heritage Foundation||US
  Cato Institute||US
  Rand Corporation|RAND Corporation|US
  Council on Foreign Relations||US
  Carnegie Endowment for International Peace||US
  American Enterprise Institute||US
  Atlantic Council||US
  Chatham House||GB
  Royal United Services Institute|RUSI|GB
  International Institute for Strategic Studies|IISS|GB
  Stockholm International Peace Research Institute|SIPRI|SE
  Nobel Committee|Norwegian Nobel Committee|NO
  Smithsonian Institution|Smithsonian|US
  Metropolitan Museum of Art||US
  British Museum||GB
  Mayo Clinic||US
  Cleveland Clinic||US
  CERN||CH
  Max Planck Institute|Max Planck Society|DE
  National Academy of Sciences||US
  Royal Society||GB
  Harvard University|Harvard|US|Q13371
  Yale University|Yale|US
  Princeton University||US
  Columbia University||US
  Stanford University||US
  Cornell University||US
  Brown University||US
  Duke University||US
  Dartmouth College||US
  Johns Hopkins University|Johns Hopkins|US
  Massachusetts Institute of Technology|MIT,M.I.T.|US|Q49108
  California Institute of Technology|Caltech|US
  University of California, Berkeley|UC Berkeley|US
  University of California, Los Angeles|UCLA|US
  University of Southern California|USC|US
  New York University|NYU|US
  University of Chicago||US
  University of Michigan||US
  Georgetown University||US
  Oxford University|University of Oxford|GB|Q34433
  Cambridge University|University of Cambridge|GB|Q35794
  Imperial College London|Imperial College|GB
  University College London|UCL|GB
  London School of Economics|London School of Economics and Political Science|GB
  King's College London||GB
  Trinity College Dublin||IE
  Sciences Po||FR
  Sorbonne||FR
  ETH Zurich||CH
  Karolinska Institute||SE
  McGill University||CA
  Tsinghua University||CN
  Peking University||CN
  Jawaharlal Nehru University|JNU|IN
`

const SPORTS_BODIES = `
  FIFA|Fifa||Q253414
  UEFA|Uefa
  CONMEBOL|Conmebol
  CONCACAF|Concacaf
  Confederation of African Football|CAF
  International Olympic Committee|IOC||Q40970
  International Paralympic Committee
  World Anti-Doping Agency|WADA,Wada
  Court of Arbitration for Sport|CAS
  World Athletics|IAAF
  International Cricket Council
  Board of Control for Cricket in India|BCCI|IN
  England and Wales Cricket Board||GB
  Cricket Australia||AU
  Pakistan Cricket Board|PCB|PK
  World Rugby
  Rugby Football Union|RFU|GB
  Rugby Football League|RFL|GB
  Football Association|FA|GB
  Premier League||GB|Q9448
  English Football League|EFL,Football League|GB
  Professional Footballers' Association|PFA|GB
  Scottish Premiership||GB
  Scottish FA|Scottish Football Association|GB
  La Liga|LaLiga|ES
  Serie A||IT
  Bundesliga||DE
  Ligue 1||FR
  Major League Soccer|MLS|US
  National Football League|NFL,N.F.L.|US|Q1215884
  National Basketball Association|NBA,N.B.A.|US|Q155223
  WNBA||US
  Major League Baseball|MLB|US|Q1163715
  National Hockey League|NHL,N.H.L.|US|Q1215892
  NCAA|National Collegiate Athletic Association|US
  Southeastern Conference||US
  U.S. Olympic Committee|US Olympic Committee,USOC|US
  U.S. Soccer|US Soccer|US
  USA Gymnastics||US
  PGA Tour|PGA|US
  LPGA||US
  LIV Golf
  USGA|U.S. Golf Association|US
  Association of Tennis Professionals|ATP
  Women's Tennis Association|WTA
  International Tennis Federation|ITF
  U.S. Tennis Association|USTA|US
  All England Club||GB
  FIA
  Formula One|Formula 1,F1
  NASCAR|Nascar|US
  UFC|Ultimate Fighting Championship|US
  WWE|World Wrestling Entertainment|US
  WBA|World Boxing Association
  WBC|World Boxing Council
  IBF|International Boxing Federation
  Indian Premier League|IPL|IN
  Australian Football League|AFL|AU
  National Rugby League|NRL|AU
  Gaelic Athletic Association|GAA|IE
  Jockey Club||GB
  Union Cycliste Internationale|UCI
  FINA
  British Olympic Association||GB
  UK Sport||GB
  McLaren||GB
  Red Bull Racing||GB
`

const CLUBS = `
  Manchester United|Man United,Man Utd|GB|Q18656
  Manchester City|Man City|GB|Q50602
  Liverpool FC||GB|Q1130849
  Arsenal|Arsenal FC|GB|Q9617
  Chelsea FC||GB|Q9616
  Tottenham Hotspur|Tottenham|GB|Q18741
  Everton||GB
  Aston Villa||GB
  Newcastle United||GB
  West Ham United|West Ham|GB
  Leicester City||GB
  Leeds United||GB
  Crystal Palace||GB
  Southampton FC||GB
  Brighton & Hove Albion|Brighton and Hove Albion|GB
  Wolverhampton Wanderers||GB
  West Bromwich Albion|West Brom|GB
  Nottingham Forest||GB
  Queens Park Rangers|QPR|GB
  Blackburn Rovers||GB
  Bolton Wanderers||GB
  Stoke City||GB
  Swansea City||GB
  Cardiff City||GB
  Norwich City||GB
  Hull City||GB
  Derby County||GB
  Sheffield United||GB
  Sheffield Wednesday||GB
  Birmingham City||GB
  Bristol City||GB
  Wigan Athletic||GB
  Celtic FC||GB
  Rangers FC||GB
  Hibernian||GB
  Real Madrid||ES|Q8682
  FC Barcelona|Barca,Barça|ES|Q7156
  Atletico Madrid|Atlético Madrid|ES
  Athletic Bilbao||ES
  Sevilla FC||ES
  Villarreal||ES
  Real Sociedad||ES
  Bayern Munich|FC Bayern,Bayern|DE|Q15789
  Borussia Dortmund|BVB|DE
  Bayer Leverkusen||DE
  Borussia Moenchengladbach|Borussia Mönchengladbach|DE
  Schalke 04|Schalke|DE
  RB Leipzig||DE
  Werder Bremen||DE
  Eintracht Frankfurt||DE
  VfB Stuttgart||DE
  Juventus|Juve|IT|Q1422
  AC Milan||IT|Q1543
  Inter Milan|Internazionale|IT
  AS Roma||IT
  SS Lazio|Lazio|IT
  Napoli|SSC Napoli|IT
  Fiorentina||IT
  Atalanta BC||IT
  Paris Saint-Germain|PSG,Paris St Germain,Paris St-Germain|FR|Q483020
  Olympique Marseille|Olympique de Marseille|FR
  Olympique Lyonnais|Olympique Lyon|FR
  AS Monaco||MC
  Ajax Amsterdam|Ajax|NL
  PSV Eindhoven|PSV|NL
  Feyenoord||NL
  Benfica||PT
  FC Porto||PT
  Sporting Lisbon|Sporting CP|PT
  Anderlecht||BE
  Club Brugge||BE
  Galatasaray||TR
  Fenerbahce|Fenerbahçe|TR
  Besiktas|Beşiktaş|TR
  Olympiakos|Olympiacos|GR
  Panathinaikos||GR
  Shakhtar Donetsk||UA
  Dynamo Kyiv|Dynamo Kiev|UA
  Zenit St Petersburg|Zenit St. Petersburg|RU
  CSKA Moscow||RU
  Spartak Moscow||RU
  Red Star Belgrade||RS
  Dinamo Zagreb||HR
  Boca Juniors||AR
  River Plate||AR
  Flamengo||BR
  Corinthians||BR
  Palmeiras||BR
  Al-Hilal|Al Hilal|SA
  Al-Nassr|Al Nassr|SA
  Al Ahly|Al-Ahly|EG
  Kaizer Chiefs||ZA
  Orlando Pirates||ZA
  LA Galaxy|Los Angeles Galaxy|US
  Inter Miami||US
  Seattle Sounders||US
  New York Red Bulls||US
  Toronto FC||CA
  New York Yankees|Yankees|US
  New York Mets|Mets|US
  Boston Red Sox|Red Sox|US
  Chicago Cubs|Cubs|US
  Chicago White Sox|White Sox|US
  Los Angeles Dodgers|Dodgers|US
  Los Angeles Angels|Anaheim Angels|US
  San Francisco Giants||US
  San Diego Padres|Padres|US
  Oakland Athletics|Oakland A's|US
  Seattle Mariners|Mariners|US
  Texas Rangers||US
  Houston Astros|Astros|US
  St. Louis Cardinals|St Louis Cardinals|US
  Milwaukee Brewers||US
  Minnesota Twins||US
  Detroit Tigers||US
  Cleveland Indians|Cleveland Guardians|US
  Cincinnati Reds||US
  Pittsburgh Pirates||US
  Philadelphia Phillies|Phillies|US
  Baltimore Orioles|Orioles|US
  Washington Nationals||US
  Atlanta Braves||US
  Miami Marlins|Florida Marlins|US
  Tampa Bay Rays||US
  Kansas City Royals||US
  Colorado Rockies||US
  Arizona Diamondbacks|Diamondbacks|US
  Toronto Blue Jays|Blue Jays|CA
  Los Angeles Lakers|Lakers|US
  Los Angeles Clippers|Clippers|US
  Golden State Warriors||US
  Sacramento Kings||US
  Phoenix Suns||US
  Boston Celtics|Celtics|US
  New York Knicks|Knicks|US
  Brooklyn Nets|New Jersey Nets|US
  Philadelphia 76ers|76ers,Sixers|US
  Toronto Raptors|Raptors|CA
  Chicago Bulls||US
  Cleveland Cavaliers|Cavaliers,Cavs|US
  Detroit Pistons|Pistons|US
  Indiana Pacers|Pacers|US
  Milwaukee Bucks||US
  Miami Heat||US
  Orlando Magic||US
  Atlanta Hawks||US
  Charlotte Hornets||US
  Washington Wizards||US
  Dallas Mavericks|Mavericks|US
  Houston Rockets||US
  San Antonio Spurs||US
  Memphis Grizzlies||US
  New Orleans Pelicans||US
  Denver Nuggets||US
  Utah Jazz||US
  Portland Trail Blazers|Trail Blazers|US
  Oklahoma City Thunder||US
  Minnesota Timberwolves|Timberwolves|US
  New England Patriots||US
  Dallas Cowboys||US
  New York Giants||US
  New York Jets||US
  Philadelphia Eagles||US
  Washington Redskins|Redskins,Washington Commanders|US
  Green Bay Packers|Packers|US
  Chicago Bears||US
  Detroit Lions||US
  Minnesota Vikings||US
  Pittsburgh Steelers|Steelers|US
  Baltimore Ravens||US
  Cleveland Browns||US
  Cincinnati Bengals|Bengals|US
  Buffalo Bills||US
  Miami Dolphins||US
  Indianapolis Colts|Colts|US
  Houston Texans||US
  Tennessee Titans||US
  Jacksonville Jaguars||US
  Kansas City Chiefs||US
  Denver Broncos|Broncos|US
  Oakland Raiders|Las Vegas Raiders|US
  Los Angeles Chargers|San Diego Chargers|US
  Los Angeles Rams|St. Louis Rams|US
  San Francisco 49ers|49ers,Niners|US
  Seattle Seahawks|Seahawks|US
  Arizona Cardinals||US
  New Orleans Saints||US
  Atlanta Falcons||US
  Carolina Panthers||US
  Tampa Bay Buccaneers|Buccaneers|US
  Montreal Canadiens|Canadiens,Habs|CA
  Toronto Maple Leafs|Maple Leafs|CA
  Ottawa Senators||CA
  Vancouver Canucks|Canucks|CA
  Edmonton Oilers|Oilers|CA
  Calgary Flames||CA
  Winnipeg Jets||CA
  Boston Bruins|Bruins|US
  New York Rangers||US
  New York Islanders||US
  New Jersey Devils||US
  Philadelphia Flyers||US
  Pittsburgh Penguins||US
  Washington Capitals||US
  Chicago Blackhawks|Blackhawks|US
  Detroit Red Wings|Red Wings|US
  St. Louis Blues||US
  Nashville Predators||US
  Colorado Avalanche||US
  Los Angeles Kings||US
  San Jose Sharks||US
  Anaheim Ducks||US
  Vegas Golden Knights|Golden Knights|US
  Tampa Bay Lightning||US
  Florida Panthers||US
  Carolina Hurricanes||US
  Leicester Tigers||GB
  Bath Rugby||GB
  Harlequins||GB
  Saracens||GB
  Northampton Saints||GB
  Exeter Chiefs||GB
  Wigan Warriors||GB
  St Helens RFC||GB
  Leeds Rhinos||GB
  Leinster Rugby||IE
  Munster Rugby||IE
  Toulouse Rugby|Stade Toulousain|FR
  Racing 92||FR
  All Blacks||NZ
  Wallabies||AU
  Springboks||ZA
  Brisbane Broncos||AU
  Sydney Roosters||AU
  Melbourne Storm||AU
  Penrith Panthers||AU
  Collingwood Magpies||AU
  Yorkshire CCC|Yorkshire County Cricket Club|GB
  Surrey CCC|Surrey County Cricket Club|GB
  Lancashire CCC|Lancashire County Cricket Club|GB
  Essex CCC|Essex County Cricket Club|GB
  Somerset CCC|Somerset County Cricket Club|GB
  Nottinghamshire CCC|Nottinghamshire County Cricket Club|GB
  Warwickshire CCC|Warwickshire County Cricket Club|GB
  Durham CCC|Durham County Cricket Club|GB
  Marylebone Cricket Club|MCC|GB
  Mumbai Indians||IN
  Chennai Super Kings||IN
  Kolkata Knight Riders||IN
  Royal Challengers Bangalore||IN
`

// Short names that several organisations share: known to be one, not which.
const SHARED_SHORT_NAMES = `
  ABC
  CBI
  ICC
  PTI
  LSE
  BLM
  FSA
  NRC
  Spurs
`

/** Organisations that world news names, with their short names; names that are common words by themselves are left out. */
export const ORGANISATIONS: readonly KnownOrganisation[] = [
  ...parse(INTERNATIONAL, 'international'),
  ...parse(STATE_BODIES, 'state'),
  ...parse(PARTIES_AND_ARMED_GROUPS, 'movement'),
  ...parse(MEDIA, 'media'),
  ...parse(COMPANIES, 'company'),
  ...parse(CIVIL_SOCIETY, 'civil'),
  ...parse(SPORTS_BODIES, 'sport'),
  ...parse(CLUBS, 'club'),
  ...parse(SHARED_SHORT_NAMES, null)
]
