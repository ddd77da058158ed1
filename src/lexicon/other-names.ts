const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

const names = (table: string): ReadonlySet<string> =>
  new Set(
    table
      .split(/[,\n]/)
      .map(item => item.trim())
      .filter(Boolean)
  )

/** Capitalised words that end the name of an event, or carry it before "of" ("Battle of Stalingrad"). */
export const EVENT_HEADS: ReadonlySet<string> = words(`
  War Wars Battle Battles Siege Invasion Offensive Intifada Uprising Revolt Rebellion Revolution Insurrection
  Insurgency Mutiny Coup Putsch Massacre Massacres Genocide Holocaust Nakba Pogrom Famine Blitz Armistice Crusade
  Crusades Jihad Conquest Reconquista Landings Airlift Blockade Riots Riot Unrest Crisis Spring Troubles Purge Terror
  Disturbances Bombing Bombings Attack Attacks Shooting Shootings Disaster Tragedy Fire Fires Wildfire Wildfires
  Earthquake Quake Tsunami Hurricane Typhoon Cyclone Storm Flood Floods Tornado Blizzard Eruption Pandemic Epidemic
  Plague Outbreak Depression Recession Crash Panic Boom Renaissance Reformation Enlightenment Restoration Inquisition
  Partition Exodus Olympics Olympiad Paralympics Games Cup Cups Championship Championships Champs Tournament
  Tournaments Open Prix Masters Classic Invitational Marathon Ultramarathon Triathlon Ironman Regatta Derby Oaks
  Stakes Steeplechase Hurdle Handicap Guineas GP Rally Tour Giro Vuelta Paris-Roubaix Trophy Shield Bowl Superbowl
  Series Playoffs Playoff Finals Final Semifinals Semi-Finals Quarterfinals Test Ashes Supercup Qualifiers Draft
  Combine All-Star Match Race Ride Run Relay Gymkhana Rodeo Eisteddfod Festival Festivals Fest Fair Carnival Expo
  Exposition Exhibition Biennale Biennial Triennale Fringe Proms Prom Parade Pageant Jamboree Fete Fiesta Concert Gala
  Circus  Showcase Convention Con Comic-Con  Conference Conferences Summit Summits  Symposium
  Assembly Plenum Colloquium Dialogue Dialogues Talks Negotiations Round Roundtable Meeting Hearing Hearings Inquiry
  Inquest Trial Trials Tribunal Election Elections By-election Byelection Referendum Primary Primaries  Caucuses
  Plebiscite Ballot Debate Debates Inauguration Coronation Jubilee Wedding Funeral Centenary Bicentennial Bicentenary
  Sesquicentennial Tercentenary Anniversary Conclave Synod Pilgrimage Hajj Award Awards Prize Prizes Oscars Emmys
  Grammys Tonys Baftas BAFTAs Brits Globes Ceremony Medal March Marches Protest Protests Movement Strike Strikes
  Boycott Scandal Affair Mission Expedition Operation Day Week Weekend Eve Eurovision Glastonbury Coachella
  Lollapalooza Woodstock Oktoberfest Wimbledon Davos Brexit Watergate Christmas Easter Ramadan Eid Diwali Hanukkah
  Passover Thanksgiving Halloween Kwanzaa Purim Holi Lent Pentecost Nowruz Juneteenth Hogmanay Epiphany Ashura Vesak
  Songkran Tet Chuseok Ramazan Convention
`)

/** Capitalised words that end or carry the name of a law, treaty or ruling. */
export const LAW_HEADS: ReadonlySet<string> = words(`
  Act Acts Treaty Treaties Constitution   Covenant Amendment Amendments Accord Accords Protocol
  Protocols Directive Directives Declaration Resolution Resolutions Bill Bills Code  Law Laws Statute Statutes
  Charter Pact Agreement Agreements Ordinance Ordinances Decree Decrees Edict Order Orders Regulation Regulations 
  Rules Proposition Prop. Measure  Title Article Articles Section Clause Chapter Schedule Proclamation
  Memorandum Concordat Compact Doctrine   Judgment Judgement Settlement Backstop Framework Manifesto
  Bylaws Bylaw Byelaws Sharia Fatwa Instrument Reform Reforms Mandate Compromise Guidelines 
`)

/** Full names of well-known products and product lines. */
export const PRODUCT_WORDS: ReadonlySet<string> = names(`
  iPhone, iPhones, iPad, iPads, iPod, iPods, iMac, MacBook, MacBook Pro, MacBook Air, Macintosh, AirPods, Apple Watch
  Apple TV, Apple Pay, Apple Music, iTunes, iCloud, iMessage, FaceTime, Siri, iOS, iPadOS, macOS, watchOS, Vision Pro
  Android, ChromeOS, Chromebook, Chromecast, Google Maps, Google Earth, Google Docs, Google Translate, Google Glass
  Google Pixel, Google Play, Google Chrome, Gmail, Street View, ChatGPT, GPT-3, GPT-4, GPT-4o, GPT-5, DALL-E, Copilot
  Midjourney, Stable Diffusion, Windows, Windows 95, Windows 98, Windows XP, Windows Vista, Windows 7, Windows 8
  Windows 10, Windows 11, Microsoft Office, Microsoft Teams, PowerPoint, Cortana, Xbox, Xbox One, Xbox 360
  Xbox Series X, HoloLens, Internet Explorer, Firefox, Photoshop, Linux, Ubuntu, Unix, PlayStation, PlayStation 2
  PlayStation 3, PlayStation 4, PlayStation 5, PS4, PS5, Walkman, Nintendo Switch, Wii, Game Boy, GameCube
  Steam Deck, Kindle, Alexa, Fire TV, Galaxy S, Galaxy Note, Galaxy Note 7, Galaxy Fold, BlackBerry, ThinkPad
  Oculus Rift, Meta Quest, Fitbit, GoPro, Roomba, Bitcoin, Ethereum, Dogecoin, Litecoin, Model 3, Model S, Model X
  Model Y, Model T, Cybertruck, Prius, Corolla, Camry, Land Cruiser, Hilux, RAV4, Qashqai, Golf GTI, F-150, Corvette
  Camaro, Silverado, Chevy Volt, Chevy Bolt, Land Rover Defender, Range Rover, Vespa, Concorde, Boeing 707
  Boeing 727, Boeing 737, Boeing 737 Max, 737 Max, 737 MAX, Boeing 747, Boeing 757, Boeing 767, Boeing 777
  Boeing 787, Dreamliner, 787 Dreamliner, Airbus A220, Airbus A300, Airbus A319, Airbus A320, Airbus A321
  Airbus A330, Airbus A340, Airbus A350, Airbus A380, A320neo, A380, Cessna, Learjet, Gulfstream, Antonov, Ilyushin
  Tupolev, F-4, F-5, F-14, F-15, F-16, F-16s, F-18, F/A-18, F-22, F-35, F-35s, F-35A, F-35B, F-117, B-1, B-2, B-21
  B-29, B-52, B-52s, C-17, C-130, A-10, AC-130, U-2, SR-71, V-22, MiG-21, MiG-25, MiG-29, MiG-31, Su-24, Su-25, Su-27
  Su-30, Su-34, Su-35, Su-57, Tu-22, Tu-95, Tu-160, J-10, J-16, J-20, Mirage 2000, Rafale, Gripen, Eurofighter
  Eurofighter Typhoon, Sea Harrier, Spitfire, Black Hawk, Chinook, CH-47, Mi-8, Mi-17, Mi-24, Mi-28, Ka-52, MQ-9
  MQ-9 Reaper, MQ-1, RQ-170, RQ-4, Global Hawk, Bayraktar, Bayraktar TB2, TB2, Shahed, Shahed-136, Shahed-131
  Orlan-10, HIMARS, ATACMS, PAC-3, THAAD, NASAMS, IRIS-T, S-200, S-300, S-400, S-500, Buk, Pantsir, Tor-M1, Iron Dome
  Iron Beam, Arrow 3, Arrow-3, Aegis Ashore, Javelin, NLAW, Tomahawk, Tomahawks, Hellfire, Exocet, Brimstone
  Storm Shadow, JDAM, GBU-57, Kalibr, Iskander, Iskander-M, Kinzhal, Kh-47, Kh-22, Kh-55, Kh-101, Oreshnik, Sarmat
  Topol-M, Yars, Bulava, Trident II, Minuteman III, Polaris, Scud, Scuds, Katyusha, Qassam, Fateh-110, Fajr-5
  Hwasong-12, Hwasong-14, Hwasong-15, Hwasong-17, Hwasong-18, Taepodong-2, DF-21D, DF-41, BrahMos, Agni-V, M1 Abrams
  Abrams, Humvee, Humvees, Leopard 1, Leopard 2, Challenger 2, Merkava, T-34, T-55, T-62, T-64, T-72, T-80, T-90
  T-14 Armata, BMP-2, BMP-3, BTR-80, M113, M777, Stryker, BM-21, AK-47, AK-47s, AK-74, AR-15, AR-15s, M16, M-16, Uzi
  Glock, Kalashnikov, RPG-7, Novichok, Zyklon B, Agent Orange, Semtex, VX, Falcon 9, Falcon Heavy, Starship
  Crew Dragon, Starlink, Starliner, Soyuz, Saturn V, Ariane 5, Ariane 6, Atlas V, Delta IV, Long March 5, Vega-C
  Sputnik 1, Apollo 11, Apollo 13, Artemis I, Artemis II, Voyager 1, Voyager 2, Hubble, Hubble Space Telescope
  James Webb Space Telescope, New Shepard, SpaceShipTwo, Sputnik V, Covaxin, Covishield, CoronaVac, Comirnaty
  Spikevax, Vaxzevria, Paxlovid, Remdesivir, Viagra, Cialis, Prozac, Xanax, Valium, Ritalin, Adderall, OxyContin
  Vicodin, Percocet, Narcan, Botox, Tylenol, Advil, Lipitor, Humira, Keytruda, Ozempic, Wegovy, Mounjaro, Zepbound
  EpiPen, Tamiflu, Roundup, Teflon, Kevlar, Lycra, Styrofoam, Velcro, Coca-Cola, Coke Zero, Diet Coke, Big Mac
  Whopper, Happy Meal, Kit Kat, Mars Bar, Nutella, Marmite, Vegemite, Red Bull, Guinness, Budweiser, Bud Light
  Barbie, Lego, Rubik's Cube, Tamagotchi, Pokémon Go, Pokemon Go, Fortnite, Minecraft, Roblox, Call of Duty
  Grand Theft Auto, World of Warcraft, League of Legends, Candy Crush, Angry Birds, Tetris, Super Mario
  Sonic the Hedgehog, Wordle, Pegasus, Stuxnet, WannaCry, NotPetya
`)
