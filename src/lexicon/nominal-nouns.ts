import type { NameType } from '../types.js'

/** What a noun with "the" may stand for when it goes on with something that has a name: "the company", "the city". */
export interface NominalNoun {
  types: ReadonlySet<NameType>
  /** Other nouns and words of names that tell the same: "the company" may be a bank, or called "Larch Ltd". */
  tellers: ReadonlySet<string>
  /** The kinds of the gazetteer that it may be said of. */
  kinds: ReadonlySet<string>
  /** Whether it may be something of which nothing tells what it is. */
  guess: boolean
}

const words = (list = ''): readonly string[] => list.split(/\s+/).filter(Boolean)

/** What companies are, and what their names end with. */
const TRADES = `
  bank lender insurer retailer supplier distributor wholesaler manufacturer producer maker carmaker automaker
  planemaker chipmaker drugmaker shipbuilder steelmaker brewer brewery distiller refiner conglomerate multinational
  corporation enterprise startup start-up subsidiary utility airline carrier operator provider chain supermarket
  brokerage consultancy developer contractor builder shipyard airways airlines plc ltd limited inc incorporated corp
  co llc llp ag sa nv bv gmbh se spa asa oyj pty holdings holding securities motors systems technologies
  pharmaceuticals pharma therapeutics industries electronics semiconductors bancorp logistics ventures insurance
  assurance foods breweries chemicals petroleum telecom homes shipping lines transport transit freight railways
  railroad aviation aerospace automotive manufacturing mining mines minerals metals resources energy gas electric
  electricity chemical biotech biosciences diagnostics laboratories labs technology software semiconductor robotics
  telecommunications communications networks wireless publishing publications publishers productions pictures studios
  records entertainment outfitters brands cosmetics restaurants hotels resorts casinos realty properties developments
  estates construction builders engineering works distillers beverages supermarkets stores partners associates
  advisors advisers consulting consultants analytics solutions enterprises capital equity management investments
  worldwide global products goods appliances hardware furniture textiles clothing toys instruments tools materials
`.replace(/\s+/g, ' ')

/** Each line: nouns | types | tellers | kinds of the gazetteer | "guess". The nouns of a line tell each other. */
const TABLE = `
  company firm business corporation|ORG|${TRADES} broadcaster publisher|company|guess
  group|ORG|${TRADES} organisation organization movement alliance network coalition collective association militia||guess
  organisation organization|ORG|charity association society federation foundation trust union agency council league group network movement alliance nonprofit non-profit ngo institute commission|international civil|guess
  bank lender|ORG|bancorp bancshares|
  insurer|ORG|insurance assurance|
  airline carrier|ORG|airways airlines air|
  retailer|ORG|stores supermarkets supermarket chain|
  chain|ORG||
  supermarket|ORG|supermarkets|
  manufacturer maker producer|ORG|carmaker automaker planemaker chipmaker drugmaker shipbuilder steelmaker motors|
  carmaker automaker|ORG|motors motor|
  drugmaker|ORG|pharmaceuticals pharma therapeutics|
  brewer brewery|ORG|breweries brewery|
  broadcaster|ORG|broadcasting television tv radio|
  newspaper paper daily|ORG|times post gazette herald tribune chronicle telegraph courier newspaper|
  magazine|ORG||
  charity non-profit nonprofit ngo|ORG||
  union|ORG|alliance guild brotherhood federation association|
  operator|ORG||
  owner|ORG||
  developer|ORG|homes|
  builder|ORG||
  contractor|ORG||
  supplier|ORG||
  publisher|ORG|publishing publishers|
  shipbuilder|ORG||
  utility|ORG||
  start-up startup|ORG||
  pollster|ORG||
  consultancy|ORG|consulting consultants|
  club side team|ORG|fc united rovers wanderers athletic albion hotspur afc rfc cc town city|club
  party|ORG||
  university college|ORG||
  school academy|ORG FAC||
  institute|ORG||
  hospital hospice|ORG FAC|infirmary|
  museum|ORG FAC||
  library|ORG FAC||
  theatre theater|ORG FAC||
  church|ORG FAC||
  orchestra|ORG||
  court tribunal|ORG||
  ministry|ORG||
  department|ORG|dept|
  agency|ORG||
  bureau|ORG||
  authority|ORG||
  watchdog regulator|ORG||
  council|ORG||
  committee panel|ORG|subcommittee|
  commission|ORG||
  board|ORG||
  parliament|ORG||
  assembly|ORG||
  senate|ORG||
  force|ORG|police constabulary|
  association|ORG||
  federation|ORG||
  league|ORG||
  foundation|ORG||
  trust|ORG||
  fund|ORG||
  alliance|ORG||
  coalition|ORG||
  society|ORG||
  movement|ORG||
  exchange|ORG||
  country nation|GPE|country nation republic kingdom|country
  city|GPE|city capital|city|guess
  town|GPE|town|
  village|GPE|village|
  capital|GPE|capital|
  state|GPE|state|region
  province|GPE|province|
  county|GPE|county|
  district|GPE LOC|district|
  island|GPE LOC|island isle|
  islands|GPE LOC|islands|
  archipelago|LOC GPE|archipelago|
  river|LOC|river|
  lake|LOC|lake loch|
  valley|LOC|valley|
  peninsula|LOC|peninsula|
  volcano|LOC|volcano|
  bridge|FAC|bridge viaduct|
  tunnel|FAC|tunnel|
  dam|FAC|dam|
  canal|FAC LOC|canal|
  airport|FAC ORG|airport|
  stadium|FAC|stadium arena|
  arena|FAC|arena|
  prison jail|FAC ORG|prison jail penitentiary|
  mosque|FAC ORG|mosque|
  cathedral|FAC ORG|cathedral|
  palace|FAC|palace|
  castle|FAC|castle|
  hotel|FAC ORG|hotel|
  resort|FAC ORG GPE|resort|
  park|FAC LOC|park|
  port harbour harbor|FAC ORG GPE|port harbour harbor|
  pier|FAC|pier|
  square|FAC LOC|square|
  storm hurricane typhoon cyclone|EVENT|storm hurricane typhoon cyclone|
  festival|EVENT|festival|
  tournament|EVENT|tournament championship championships cup open masters invitational|
  summit|EVENT|summit|
  convention conference|EVENT|convention conference|
  marathon|EVENT|marathon|
  act|LAW|act|
  treaty pact|LAW|treaty pact|
  ship vessel|PRODUCT|ship trawler tanker freighter ferry yacht boat frigate destroyer submarine warship cruiser schooner liner tug|
  ferry|PRODUCT|ferry|
  trawler|PRODUCT|trawler|
  tanker|PRODUCT|tanker|
`

/** By noun, lower case. */
export const NOMINAL_NOUNS: ReadonlyMap<string, NominalNoun> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap(line => {
      const [nouns, types, tellers, kinds, guess] = line.split('|')
      const own = words(nouns)
      const noun: NominalNoun = {
        types: new Set(words(types) as NameType[]),
        tellers: new Set([...own, ...words(tellers)]),
        kinds: new Set(words(kinds)),
        guess: guess === 'guess'
      }
      return own.map((name): [string, NominalNoun] => [name, noun])
    })
)
