/** What kind of source a noun names when it heads the source of a quotation. */
export type RoleClass = 'person' | 'group' | 'anonymous' | 'document' | 'poll' | 'government' | 'organisation'

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean)

/** One person; the plural is formed with -s unless it follows a colon. */
const PEOPLE = words(`
  president vice-president premier chancellor minister deputy:deputies secretary:secretaries
  undersecretary:undersecretaries under-secretary:under-secretaries secretary-general:secretaries-general
  attorney-general:attorneys-general governor governor-general:governors-general lieutenant-governor mayor
  deputy-mayor vice-mayor councillor councilor councilman:councilmen councilwoman:councilwomen alderman:aldermen
  alderwoman:alderwomen selectman:selectmen commissioner senator congressman:congressmen congresswoman:congresswomen
  congressperson:congresspeople representative assemblyman:assemblymen assemblywoman:assemblywomen assemblymember
  lawmaker legislator parliamentarian mp mep:meps msp:msps peer backbencher frontbencher whip speaker politician
  statesman:statesmen stateswoman:stateswomen incumbent candidate contender challenger nominee frontrunner
  front-runner hopeful appointee delegate elector voter constituent taxpayer citizen ruler monarch king queen prince
  princess:princesses duke duchess:duchesses earl lord lady:ladies baron baroness:baronesses emperor empress:empresses
  sultan emir sheikh crown-prince dictator strongman:strongmen chieftain warlord tribesman:tribesmen ambassador envoy
  diplomat consul attaché negotiator mediator peacemaker emissary:emissaries rapporteur ombudsman:ombudsmen
  ombudswoman:ombudswomen watchdog regulator inspector auditor comptroller controller treasurer registrar clerk
  bureaucrat technocrat mandarin administrator coordinator co-ordinator facilitator organizer organiser convener
  spokesman:spokesmen spokeswoman:spokeswomen spokesperson:spokespeople publicist leader co-leader chief head
  boss:bosses chairman:chairmen chairwoman:chairwomen chairperson:chairpersons chair co-chair co-chairman:co-chairmen
  vice-chairman:vice-chairmen vice-chair executive ceo cfo coo cto director co-director
  director-general:directors-general manager supervisor superintendent foreman:foremen forewoman:forewomen
  president-elect:presidents-elect principal headteacher headmaster headmistress:headmistresses provost dean rector
  vice-chancellor warden founder co-founder cofounder owner co-owner proprietor shareholder stakeholder investor
  financier banker entrepreneur businessman:businessmen businesswoman:businesswomen businessperson:businesspeople
  industrialist tycoon magnate mogul billionaire millionaire philanthropist donor benefactor backer sponsor fundraiser
  lender borrower creditor trader broker stockbroker dealer merchant retailer wholesaler importer exporter supplier
  vendor seller buyer shopper customer consumer client subscriber landlord landlady:landladies tenant renter homeowner
  householder realtor developer builder contractor subcontractor analyst economist strategist forecaster meteorologist
  pollster expert specialist consultant adviser advisor aide assistant staffer intern lobbyist pundit commentator
  columnist theorist philosopher thinker scholar academic professor lecturer tutor instructor trainer educator teacher
  schoolteacher student undergraduate graduate postgraduate pupil schoolboy schoolgirl schoolchild:schoolchildren
  classmate roommate alumnus:alumni alumna:alumnae dropout researcher co-researcher scientist investigator inventor
  engineer technician technologist programmer coder hacker biologist microbiologist chemist biochemist physicist
  astrophysicist astronomer mathematician statistician geologist seismologist volcanologist oceanographer
  climatologist glaciologist hydrologist ecologist conservationist environmentalist naturalist botanist zoologist
  entomologist ornithologist palaeontologist paleontologist archaeologist archeologist anthropologist sociologist
  psychologist psychiatrist psychotherapist criminologist demographer geographer historian linguist geneticist
  neuroscientist neurologist neurosurgeon immunologist virologist epidemiologist toxicologist ethicist bioethicist
  doctor physician surgeon paediatrician pediatrician oncologist cardiologist radiologist dermatologist gynaecologist
  gynecologist obstetrician pathologist coroner anaesthetist anesthesiologist dentist orthodontist optician
  ophthalmologist pharmacist nutritionist dietitian dietician physiotherapist physio therapist counsellor counselor
  nurse midwife:midwives paramedic medic clinician practitioner gp veterinarian vet caregiver carer caretaker patient
  survivor amputee judge justice magistrate jurist juror arbitrator lawyer attorney solicitor barrister
  counsel:counsel litigator prosecutor defender defendant plaintiff claimant complainant appellant petitioner
  respondent accuser suspect victim witness:witnesses eyewitness:eyewitnesses bystander onlooker passerby:passersby
  passer-by:passers-by informant whistleblower whistle-blower paralegal notary:notaries bailiff usher
  policeman:policemen policewoman:policewomen detective constable sheriff marshal ranger trooper patrolman:patrolmen
  officer inspector-general:inspectors-general cop sleuth bodyguard guard guardsman:guardsmen jailer gaoler prisoner
  inmate convict detainee hostage captive captor kidnapper fugitive criminal thief:thieves robber burglar gangster
  mobster fraudster scammer killer murderer assassin rapist attacker assailant gunman:gunmen shooter bomber terrorist
  extremist jihadist militant rebel insurgent guerrilla fighter combatant separatist secessionist
  mercenary:mercenaries smuggler trafficker pirate perpetrator culprit offender firefighter fireman:firemen rescuer
  lifeguard responder dispatcher soldier serviceman:servicemen servicewoman:servicewomen veteran reservist conscript
  recruit general lieutenant captain colonel brigadier sergeant corporal admiral commodore commander commandant
  airman:airmen pilot co-pilot aviator astronaut cosmonaut sailor seaman:seamen skipper marine paratrooper sniper
  peacekeeper spy:spies spymaster operative agent infantryman:infantrymen cadet draftee deserter defector dissident
  exile father mother dad mum mom daddy:daddies mummy:mummies mommy:mommies papa mama parent stepfather stepmother
  stepdad stepmum stepmom son daughter stepson stepdaughter child:children kid toddler teenager teen youngster youth
  adult brother sister sibling half-brother half-sister stepbrother stepsister twin husband wife:wives spouse partner
  fiancé fiancée fiance fiancee widow widower ex-husband ex-wife:ex-wives girlfriend boyfriend ex-girlfriend
  ex-boyfriend lover bride bridegroom groom newlywed uncle aunt auntie nephew niece cousin grandfather grandmother
  grandpa grandma granddad grandad nan granny:grannies grandparent grandson granddaughter grandchild:grandchildren
  great-grandfather great-grandmother great-grandson great-granddaughter father-in-law:fathers-in-law
  mother-in-law:mothers-in-law son-in-law:sons-in-law daughter-in-law:daughters-in-law brother-in-law:brothers-in-law
  sister-in-law:sisters-in-law relative heir heiress:heiresses godfather godmother godson goddaughter guardian orphan
  ancestor descendant friend pal mate buddy:buddies companion acquaintance neighbour neighbor housemate flatmate
  colleague co-worker coworker counterpart predecessor successor rival ally:allies foe enemy:enemies opponent
  adversary:adversaries critic detractor skeptic sceptic supporter proponent advocate champion admirer follower
  disciple loyalist hardliner centrist reformer reformist socialist communist marxist nationalist populist leftist
  rightist libertarian anarchist fascist monarchist royalist unionist federalist republican democrat feminist pacifist
  campaigner activist demonstrator protester protestor marcher rioter looter picket striker strikebreaker agitator
  revolutionary:revolutionaries man:men woman:women boy girl guy lad lass:lasses gentleman:gentlemen
  gentlewoman:gentlewomen bloke chap fellow baby:babies infant octogenarian nonagenarian centenarian septuagenarian
  pensioner retiree elder person:people individual resident villager townsman:townsmen townsperson:townspeople
  islander inhabitant dweller countryman:countrymen countrywoman:countrywomen newcomer outsider foreigner immigrant
  migrant emigrant expatriate expat refugee asylum-seeker evacuee returnee nomad squatter settler colonist tourist
  traveller traveler visitor holidaymaker vacationer backpacker pilgrim guest passenger commuter pedestrian cyclist
  motorcyclist biker motorist driver rider user viewer listener reader caller attendee participant spectator fan
  concertgoer churchgoer worshipper worshiper parishioner believer member volunteer helper worker employee employer
  breadwinner jobseeker apprentice trainee freelancer labourer laborer farmer farmhand rancher grower planter herder
  herdsman:herdsmen shepherd fisherman:fishermen fisher hunter trapper poacher gamekeeper forester logger lumberjack
  gardener horticulturist landscaper beekeeper winemaker vintner brewer distiller baker butcher chef cook caterer
  restaurateur waiter waitress:waitresses bartender barman:barmen barmaid barista hotelier innkeeper publican
  shopkeeper grocer fishmonger florist jeweller jeweler tailor seamstress:seamstresses dressmaker cobbler shoemaker
  designer stylist hairdresser barber beautician cashier salesman:salesmen saleswoman:saleswomen
  salesperson:salespeople auctioneer curator archivist librarian bookseller bookkeeper accountant actuary:actuaries
  underwriter insurer receptionist typist stenographer interpreter translator cleaner janitor maid nanny:nannies
  housekeeper babysitter butler servant porter doorman:doormen bellboy courier postman:postmen mailman:mailmen trucker
  cabbie chauffeur conductor mechanic machinist electrician plumber carpenter joiner bricklayer mason roofer welder
  plasterer blacksmith miner roughneck longshoreman:longshoremen docker stevedore craftsman:craftsmen artisan potter
  weaver surveyor planner architect draughtsman:draughtsmen steward stewardess:stewardesses handyman:handymen
  journalist reporter correspondent editor editor-in-chief:editors-in-chief sub-editor publisher
  newspaperman:newspapermen newsreader newscaster anchor anchorman:anchormen anchorwoman:anchorwomen broadcaster
  presenter host hostess:hostesses co-host moderator interviewer announcer photographer photojournalist
  cameraman:cameramen camerawoman:camerawomen videographer cartoonist blogger vlogger youtuber podcaster influencer
  streamer author co-author coauthor writer co-writer novelist poet playwright dramatist screenwriter scriptwriter
  essayist biographer memoirist ghostwriter lyricist songwriter composer musician singer vocalist frontman:frontmen
  frontwoman:frontwomen rapper drummer guitarist bassist pianist violinist cellist saxophonist trumpeter organist
  percussionist keyboardist bandmate bandleader dj soprano tenor baritone diva maestro artist painter sculptor
  illustrator animator actor actress:actresses co-star star starlet comedian comedienne comic magician performer
  entertainer dancer ballerina choreographer filmmaker film-maker producer co-producer showrunner cinematographer
  model supermodel celebrity:celebrities idol impresario promoter narrator collector connoisseur gallerist
  coach:coaches teammate team-mate player footballer goalkeeper keeper goalie goaltender midfielder forward winger
  fullback full-back centre-back center-back playmaker substitute debutant quarterback linebacker cornerback
  lineman:linemen receiver kicker punter halfback pitcher catcher batter shortstop outfielder infielder reliever
  closer slugger batsman:batsmen batswoman:batswomen bowler all-rounder opener wicketkeeper wicket-keeper hooker
  flanker fly-half:fly-halves scrum-half:scrum-halves referee umpire linesman:linesmen selector scout athlete sprinter
  hurdler jumper runner marathoner swimmer diver rower sculler gymnast boxer wrestler fencer archer skater skier
  snowboarder surfer golfer caddie racer jockey horseman:horsemen horsewoman:horsewomen sportsman:sportsmen
  sportswoman:sportswomen olympian paralympian medallist medalist winner finalist semi-finalist semifinalist
  runner-up:runners-up loser underdog rookie sophomore freshman:freshmen climber mountaineer hiker explorer adventurer
  yachtsman:yachtsmen yachtswoman:yachtswomen gamer bettor gambler bookmaker bookie legend hero:heroes heroine pope
  pontiff cardinal archbishop bishop priest priestess:priestesses vicar curate pastor reverend preacher evangelist
  televangelist missionary:missionaries chaplain deacon abbot abbess:abbesses monk nun friar rabbi imam mullah
  ayatollah cleric clergyman:clergymen clergywoman:clergywomen guru swami lama theologian prophet saint sage mystic
  astrologer psychic exorcist fact-checker custodian trustee beneficiary:beneficiaries recipient applicant
  signatory:signatories visionary:visionaries pioneer mastermind ringleader mentor protégé protege confidant
  confidante namesake impostor imposter lookalike loner recluse addict beggar busker panhandler prostitute enthusiast
  hobbyist aficionado buff purist optimist pessimist realist cynic doubter naysayer denier
`)

const GROUPS = words(`
  locals seniors juniors independents natives progressives moderates conservatives liberals persons spokespersons
  crowd folk folks humans couple pair duo trio quartet family families household households community communities
  public electorate majority minority minorities opposition dissenters staff crew crews personnel troops manpower
  masses elite elites americans britons brits tories labourites greens islamists christians muslims jews hindus sikhs
  buddhists catholics protestants evangelicals atheists rank-and-file clergy laity jury juries panel panels faculty
  peerage squad squads bands band audience audiences mob gang gangs militia militias generation boomers millennials
  markets market delegation delegations coalition coalitions faction factions tribe tribes mourners well-wishers
  moviegoers theatregoers revellers revelers partygoers festivalgoers diners drinkers smokers
`)

const ANONYMOUS = words('official officials source sources insider insiders')

const DOCUMENTS = words(`
  report reports study studies statement statements letter letters document documents complaint complaints lawsuit
  lawsuits suit suits indictment indictments filing filings memo memos memorandum memoranda memorandums paper papers
  law laws bill bills act acts ruling rulings verdict verdicts judgment judgments judgement judgements decision
  decisions order orders decree decrees edict edicts injunction injunctions affidavit affidavits deposition
  depositions testimony testimonies transcript transcripts petition petitions motion motions brief briefs subpoena
  subpoenas warrant warrants summons agreement agreements accord accords treaty treaties pact pacts contract contracts
  deal deals constitution constitutions amendment amendments clause clauses legislation regulation regulations rule
  rules ordinance ordinances statute statutes resolution resolutions directive directives guideline guidelines
  guidance policy policies manifesto manifestos platform charter charters declaration declarations communique
  communiques communiqué communiqués bulletin bulletins notice notices advisory advisories warning warnings alert
  alerts announcement announcements release releases website websites site sites webpage webpages page pages blog
  blogs article articles editorial editorials column columns op-ed op-eds story stories headline headlines caption
  captions book books memoir memoirs autobiography autobiographies biography biographies novel novels textbook
  textbooks chapter chapters essay essays dissertation thesis email emails e-mail e-mails tweet tweets post posts
  message messages text texts note notes fax cable cables telegram telegrams postcard card cards leaflet leaflets
  flyer flyers flier fliers pamphlet pamphlets brochure brochures booklet poster posters placard placards sign signs
  banner banners plaque plaques inscription label labels advertisement advertisements advert adverts ad ads commercial
  commercials slogan slogans video videos recording recordings footage tape tapes audio podcast podcasts broadcast
  broadcasts documentary documentaries film films movie movies song songs lyrics speech speeches sermon address draft
  drafts proposal proposals plan plans blueprint budget budgets data dataset datasets figures statistics stats numbers
  estimate estimates forecast forecasts projection projections outlook records record archive archives ledger log logs
  minutes file files dossier dossiers findings finding results result evidence analysis analyses review reviews
  research inquiry inquiries audit audits assessment assessments evaluation evaluations investigation investigations
  autopsy autopsies probe probes summary summaries abstract abstracts profile profiles chart charts map maps index
  ranking rankings scorecard obituary obituaries invitation invitations receipt receipts invoice invoices prospectus
  prospectuses disclosure disclosures questionnaire application applications entry entries script scripts diary
  diaries journal journals scripture scriptures bible quran koran dictionary encyclopedia encyclopaedia wikipedia
  dispatch dispatches factsheet handbook handbooks manual manuals protocol protocols whitepaper blogpost blogposts
`)

const POLLS = words(`
  poll polls survey surveys census censuses referendum polling barometer tracker plebiscite ballot ballots
`)

const GOVERNMENT = words(`
  government governments govt administration administrations ministry ministries police force court courts parliament
  parliaments senate congress house cabinet council councils army armies military navy air-force forces authorities
  authority embassy embassies consulate consulates kremlin pentagon treasury junta regime regimes state states
  legislature legislatures assembly assemblies judiciary tribunal tribunals bench department departments bureau
  bureaus municipality municipalities county province palace monarchy presidency premiership chancellery politburo
  duma knesset bundestag customs coastguard coast-guard gendarmerie inspectorate directorate exchequer secretariat
  taskforce task-force mission missions subcommittee subcommittees
`)

const ORGANISATION = words(`
  company companies firm firms bank banks union unions club clubs party parties team teams agency agencies group
  groups university universities newspaper newspapers magazine magazines committee committees charity charities
  commission commissions campaign campaigns organisation organisations organization organizations hospital hospitals
  network networks corporation corporations conglomerate conglomerates multinational multinationals business
  businesses enterprise enterprises startup startups start-up start-ups manufacturer manufacturers carmaker carmakers
  automaker automakers planemaker chipmaker chipmakers drugmaker drugmakers airline airlines carrier carriers operator
  operators utility utilities provider providers supermarket supermarkets chain chains store stores shop shops factory
  factories plant plants brewery breweries restaurant restaurants hotel hotels brand brands giant giants maker makers
  brokerage brokerages fund funds foundation foundations trust trusts institute institutes institution institutions
  college colleges school schools academy academies museum museums library libraries gallery galleries theatre
  theatres theater theaters orchestra church churches mosque mosques synagogue temple diocese dioceses vatican
  federation federations confederation association associations society societies alliance alliances league leagues
  franchise franchises board boards body bodies ngo ngos nonprofit nonprofits non-profit non-profits think-tank
  think-tanks thinktank thinktanks consultancy consultancies movement movements cooperative co-operative consortium
  consortiums syndicate cartel cartels subsidiary subsidiaries affiliate affiliates studio studios channel channels
  station stations newsroom newswire daily dailies tabloid tabloids weekly outlet outlets media press publication
  publications periodical laboratory laboratories lab labs clinic clinics centre centres center centers office offices
  service services unit units division divisions branch branches wing programme program bloc exchange bourse airport
  airports port railway railways zoo farm ranch refinery shipyard shipbuilder steelmaker
`)

const each = (list: string[], role: RoleClass) => list.map((noun): [string, RoleClass] => [noun, role])

const people = PEOPLE.flatMap((entry): [string, RoleClass][] => {
  const [noun = '', plural = `${noun}s`] = entry.split(':')
  return [
    [plural, 'group'],
    [noun, 'person']
  ]
})

/** Lower-case nouns that can head the source of a quotation ("residents said", "the report says"). */
export const ROLE_NOUNS: ReadonlyMap<string, RoleClass> = new Map([
  ...people,
  ...each(GROUPS, 'group'),
  ...each(ANONYMOUS, 'anonymous'),
  ...each(DOCUMENTS, 'document'),
  ...each(POLLS, 'poll'),
  ...each(GOVERNMENT, 'government'),
  ...each(ORGANISATION, 'organisation')
])

/** Lower-case nouns that tell the person is female. */
export const FEMALE_NOUNS: ReadonlySet<string> = new Set(
  words(`
    woman lady girl schoolgirl lass gentlewoman mother mum mom mummy mommy mama stepmother stepmum stepmom daughter
    stepdaughter sister half-sister stepsister wife ex-wife widow girlfriend ex-girlfriend bride fiancée fiancee aunt
    auntie niece grandmother grandma nan granny granddaughter great-grandmother great-granddaughter mother-in-law
    daughter-in-law sister-in-law godmother goddaughter heiress heroine queen princess duchess baroness countess
    empress dame madam spokeswoman chairwoman congresswoman councilwoman assemblywoman alderwoman stateswoman
    ombudswoman businesswoman saleswoman policewoman servicewoman forewoman sportswoman horsewoman yachtswoman
    batswoman anchorwoman camerawoman frontwoman clergywoman countrywoman headmistress actress comedienne waitress
    barmaid stewardess hostess landlady seamstress ballerina diva soprano starlet nun abbess priestess alumna midwife
    maid schoolmistress mistress housewife matriarch confidante
  `)
)

/** Lower-case nouns that tell the person is male. */
export const MALE_NOUNS: ReadonlySet<string> = new Set(
  words(`
    man gentleman boy schoolboy lad guy bloke chap father dad daddy papa stepfather stepdad son stepson brother
    half-brother stepbrother husband ex-husband widower boyfriend ex-boyfriend bridegroom groom fiancé fiance uncle
    nephew grandfather grandpa granddad grandad grandson great-grandfather great-grandson father-in-law son-in-law
    brother-in-law godfather godson king prince duke earl lord baron emperor sultan emir sheikh sir pope pontiff
    spokesman chairman congressman councilman assemblyman alderman selectman statesman businessman salesman policeman
    patrolman fireman serviceman foreman sportsman horseman yachtsman batsman anchorman cameraman frontman clergyman
    countryman tribesman townsman headmaster craftsman handyman doorman barman postman mailman waiter landlord gunman
    strongman newspaperman fisherman herdsman infantryman guardsman seaman longshoreman monk friar abbot baritone
    tenor alumnus schoolmaster patriarch imam mullah ayatollah priest cardinal rabbi bellboy butler
  `)
)
