const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Nouns that stand beside the name of an organisation and tell what it is: "the lender X", "X, a maker of cables". */
export const ORGANISATION_NOUNS = words(`
  company firm bank lender insurer retailer supplier distributor wholesaler manufacturer producer maker carmaker
  automaker planemaker chipmaker drugmaker shipbuilder steelmaker brewer brewery distiller refiner conglomerate
  multinational corporation business enterprise startup start-up subsidiary affiliate utility airline operator
  provider chain supermarket broadcaster newspaper magazine tabloid daily weekly newswire brokerage consultancy
  pollster institute institution university college school academy laboratory lab think-tank thinktank charity
  foundation trust non-profit nonprofit ngo union club franchise federation association society alliance league
  committee commission council agency ministry department bureau watchdog party coalition militia group network
  organisation organization consortium syndicate cooperative co-operative exchange bourse developer contractor
  conservancy orchestra band choir ensemble quartet quintet label studio regiment battalion brigade seminary
  conservatory journal congregation
`)

/** The same for several: "five lenders, among them X". */
export const ORGANISATION_PLURALS = words(`
  companies firms banks lenders insurers retailers suppliers distributors manufacturers producers makers carmakers
  chipmakers drugmakers brewers brewers airlines operators providers chains supermarkets broadcasters newspapers
  brokerages consultancies universities charities unions clubs agencies groups organisations organizations parties
`)

/** Nouns of persons that companies, teams and ships bear as well: beside a name they tell nothing. */
export const TRADE_NOUNS = words(`
  rival partner competitor owner co-owner shareholder stakeholder backer sponsor donor champion winner loser finalist
  semi-finalist opponent challenger contender favourite favorite underdog host newcomer borrower creditor debtor buyer
  seller bidder vendor customer consumer client subscriber tenant landlord dealer trader merchant employer broker
  beneficiary recipient applicant claimant plaintiff defendant complainant respondent parent giant star neighbour
  neighbor ally enemy hero model target fellow individual peer leftist rightist centrist socialist communist nationalist
  separatist islander regulator publisher builder importer exporter carrier member
`)

/** Nouns before "of" and a place: "the port of X", "north of X". */
export const PLACE_NOUNS = words(`
  city town village hamlet suburb district borough county province region republic kingdom principality island isle
  port harbour harbor peninsula coast bay valley municipality parish township outskirts streets shores
  north south east west northeast northwest southeast southwest north-east north-west south-east south-west
  cathedral bishop archbishop archdiocese diocese population
  native natives resident residents inhabitants mayor
`)

/** What belongs to a company: "X's shares", "shares in X". */
export const COMPANY_GOODS = words(`
  share shares stock shareholders shareholder subsidiary turnover revenue revenues earnings dividend
`)

/** Nouns of vessels, which have names of their own. */
export const VESSEL_NOUNS = words(`
  ship vessel trawler tanker freighter ferry yacht boat frigate destroyer submarine warship cruiser schooner
  liner barge tug lifeboat steamer icebreaker catamaran dredger
`)

/** Prefixes of the names of ships. */
export const SHIP_PREFIXES = words('MV MT FV RMS HMS HMAS HMCS USS USNS USCGC RRS KM KRI INS')

/** Nouns right before the title of a work, and before hardly anything else: "the memoir X", "her first novel, X". */
export const TITLED_NOUNS = words(
  'novel novels novella memoir biography autobiography film films movie documentary musical opera sitcom album albums song songs ballet'
)

/** Nouns beside the title of a work: "the novel X", "X, a film by". */
export const WORK_NOUNS = words(`
  book novel novella memoir biography autobiography poem story film movie documentary musical opera play sitcom series
  drama soap trilogy sequel prequel remake album song single symphony ballet painting sculpture portrait mural comic
  manga podcast episode episodes video soundtrack anthem hymn
`)

/** Verbs that take the title of a work: "wrote X", "directed X". */
export const WORK_VERBS = words('write author publish direct compose record sing perform paint read watch')

/** Nouns beside the name of a product: "the X models", "the app X". */
export const PRODUCT_NOUNS = words(`
  model models smartphone handset phone phones console tablet laptop computer processor chip software app browser
  device devices camera car cars sedan hatchback truck motorcycle aircraft jet airliner helicopter drone rocket missile
  missiles rifle rifles pistol gun guns vaccine drug pill tablets
`)

/** Last words that make a capitalised sequence a company, whatever stands before them. */
export const COMPANY_HEADS = words(`
  Capital Securities Holdings Holding Construction Shipping Airlines Airways Motors Systems Technologies
  Pharmaceuticals Pharma Therapeutics Industries Electronics Software Semiconductors Bancorp Bancshares Logistics
  Pictures Productions Studios Records Entertainment Publishing Broadcasting Partners Ventures Investments Associates
  Consulting Solutions Enterprises Insurance Assurance Foods Breweries Chemicals Petroleum Telecom Hospice Homes
  Promotions Recordings
`)

/** Last words of an organisation whose name may have "and" in it: "Seamen's and Dockers' Alliance". */
export const UNION_HEADS = words(`
  Alliance Union Association Federation Confederation Society Guild League Council Committee Commission Board Party
  Trust Fund Foundation Institute Agency Authority Administration Ministry Department Office Bureau Group Company
  Congress Organisation Organization Club
`)

/** Organisations that are named by their field, behind "of" or "for": "Royal College of Music". */
export const NAMED_BY_FIELD = words(`
  Institute College School Academy Faculty Centre Center Society Association Federation Council Board Ministry
  Department Office Bureau Foundation Laboratory Observatory Museum Union Guild Commission Committee Conservatory
`)

/** Last words of events that no place has. */
export const SURE_EVENT_HEADS = words(`
  Invitational Olympics Olympiad Paralympics Championship Championships Tournament Marathon Triathlon Regatta Festival
  Biennale Triennale Referendum Playoffs
`)

/** Last words of laws that nothing else has. */
export const SURE_LAW_HEADS = words('Act Treaty Directive Statute Constitution')

/** Forms of address that begin no name of a place or company. */
export const FORMS_OF_ADDRESS = words('Mr Mr. Mrs Mrs. Ms Ms. Sir Dame Lady Lord Dr Dr. Prof Prof. Judge Justice')

/** Nouns behind the name of a team: "the X captain". */
export const TEAM_NOUNS = words(`
  manager captain striker goalkeeper keeper midfielder winger defender forward full-back fullback quarterback coach
  skipper fans supporters bowler batsman pitcher
`)

/** Last words of places, after "the". */
export const SURE_PLACE_HEADS = words(`
  Pass River Sea Strait Straits Valley Mountains Islands Desert Canal Bridge Tunnel Peninsula Ocean Fjord Glacier
  Plateau Peninsula Motorway Highway Lagoon Estuary Archipelago
`)

/** First words of places whose last word stands for them: "Ellery" for "Port Ellery". */
export const PLACE_BEGINNINGS = words('Port Fort Mount Lake Cape')

/** Words before the name that a weather service gives a storm. */
export const STORM_WORDS = words('Storm Hurricane Typhoon Cyclone')

/** Common nouns behind the name of a place that tell its kind: "the X tunnel", "the X valley". */
export const FACILITY_NOUNS = words(`
  tunnel bridge dam airport airfield airbase stadium arena prison jail station cathedral mosque palace castle fortress
  motorway highway canal pier lighthouse museum refinery reactor pipeline mine quarry power
`)
export const LOCATION_NOUNS = words(`
  river valley mountain mountains glacier desert lake peninsula island islands archipelago volcano strait gorge pass
  plateau basin estuary delta reef forest peak
`)
/** Further last words of places without government: "Slyne Head". */
export const HEADLANDS = words('Head Headland Point Ness Narrows Rocks')
/** Further last words of facilities. */
export const MORE_FACILITY_HEADS = words('Baths Lido Viaduct Ringway Bypass Parade Esplanade Promenade Terrace Mews')

/** Common nouns that are written with a capital before a number: "Line 6". */
export const NUMBERED_NOUNS = words(`
  line year grade class room gate platform table figure chapter part phase stage round group section article day week
  week level step tier unit zone district ward block page act scene verse seat lane bus tram flight route highway
  interstate exit terminal pier dock
`)

/** Small words that begin a surname, in lower case: "van der Roe" of "Jan van der Roe". */
export const NAME_PARTICLES = words(`
  van von der den ter ten de del della di da dos das do du le la lo bin ibn abu al el af av zu zum zur ní nic mac ó st st.
`)

/** Last words of groups of musicians and soldiers. */
export const GROUP_HEADS = words(`
  Band Orchestra Quartet Quintet Choir Chorus Ensemble Philharmonic Battalion Regiment Brigade Squadron Infantry Cavalry
`)

/** Last words of schools, or first ones before "of". */
export const SCHOOL_HEADS = words('University College School Academy Institute Seminary Conservatory Polytechnic')

/** Ranks of nobility and clergy, which stand before "of" and a place. */
export const RANKS = words(`
  Baron Baroness Baronet Marquess Marquis Marchioness Viscount Viscountess Earl Count Countess Duke Duchess Archduke
  Archduchess Grand-Duke Prince Princess Margrave Landgrave Elector Seigneur Dauphin Bishop Archbishop Abbot Abbess Prior
`)

/** Offices, as the last word or before "of" or "for": "Home Secretary", "Professor of Geology"; "Director" and "President" stand in names as well. */
export const OFFICE_HEADS = words('Secretary Professor Chancellor Advisor Adviser Spokesperson Spokesman Lecturer')
