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

/**
 * Words that are capitalised where a sentence, line or label begins but are never a name by themselves. Titles of
 * persons are in titles.ts.
 */
export const NON_NAMES: ReadonlySet<string> = words(`
  The A An This That These Those Such Same Other Others Another Each Every Either Neither Both All Any Some Several
  Many Much More Most Few Fewer Fewest Little Less Least Enough Half None No Not Nor Own Certain Various Numerous
  Countless Multiple Plenty Lots Lot Whole Entire Only Just Even Mere Merely Solely I Me My Mine Myself You Your Yours
  Yourself Yourselves He Him His Himself She Her Hers Herself It Its Itself We Us Our Ours Ourselves They Them Their
  Theirs Themselves Oneself Who Whom Whose Which What Whatever Whichever Whoever Whomever Somebody Someone Something
  Anybody Anyone Anything Everybody Everyone Everything Nobody Nothing Y'all Ya I'm I've I'd I'll You're You've You'd
  You'll He's He'd He'll She's She'd She'll It's It'd It'll We're We've We'd We'll They're They've They'd They'll
  That's That'd That'll There's There'd There'll Here's What's Who's Who'd Where's When's Why's How's Let's Don't
  Doesn't Didn't Isn't Aren't Wasn't Weren't Hasn't Haven't Hadn't Can't Cannot Couldn't Won't Wouldn't Shouldn't
  Mustn't Ain't Needn't And But Or So Yet For If Unless Until Till Because Since Although Though While Whilst Whereas
  Whether As Than Once When Whenever Where Wherever Whereby Why How However Lest Provided Providing Given Assuming
  Supposing Except Plus Minus In On At By To From Of Off Out Up Down Over Under Above Below Beneath Underneath Beside
  Besides Between Among Amongst Amid Amidst Across Along Alongside Around About Against Before After Behind Beyond
  During Inside Outside Into Onto Upon Within Without Through Throughout Toward Towards Near Nearby Next Opposite Past
  Per Via Versus Despite Notwithstanding Regarding Concerning Considering Excluding Including Following Pending
  According Aboard Aside Apart Ahead Away Back Forward Forwards Backward Backwards Thanks Owing Due Like Unlike With
  Again Ago Almost Already Also Altogether Always Anyway Anywhere Anyhow Anymore Elsewhere Everywhere Somewhere
  Nowhere Somehow Somewhat Sometimes Sometime Often Oftentimes Seldom Rarely Never Ever Forever Now Nowadays Then
  There Thereafter Thereby Therefore Thereof Thus Hence Henceforth Here Hereby Herein Indeed Instead Likewise
  Meanwhile Meantime Moreover Furthermore Nevertheless Nonetheless Otherwise Perhaps Maybe Quite Rather Really Still
  Soon Sooner Today Tomorrow Tonight Yesterday Together Too Very Well Yes Yeah Yep Nope Nah Oh Ah Ha Hey Hello Hi Hmm
  Wow Ok OK Okay Alas Please Sorry Congratulations Welcome Goodbye Bye Cheers Early Earlier Earliest Late Later Latest
  Lately Recently Recent Previously Formerly Currently Presently Initially Originally Eventually Finally Lastly
  Firstly Secondly Thirdly Ultimately Subsequently Simultaneously Immediately Instantly Suddenly Quickly Slowly
  Gradually Increasingly Briefly Long Longer Temporarily Permanently Annually Daily Weekly Monthly Quarterly Yearly
  Overnight Afterwards Afterward Beforehand Clearly Obviously Evidently Apparently Seemingly Presumably Supposedly
  Allegedly Reportedly Officially Unofficially Publicly Privately Certainly Definitely Surely Undoubtedly Probably
  Possibly Potentially Likely Unlikely Hopefully Fortunately Unfortunately Luckily Sadly Happily Surprisingly
  Unsurprisingly Interestingly Importantly Significantly Notably Remarkably Crucially Critically Ironically Curiously
  Strangely Oddly Tellingly Worryingly Alarmingly Admittedly Arguably Actually Basically Essentially Fundamentally
  Frankly Honestly Seriously Literally Simply Truly Specifically Particularly Especially Mainly Mostly Largely Partly
  Partially Primarily Chiefly Generally Typically Usually Normally Commonly Traditionally Historically Overall Broadly
  Roughly Approximately Nearly Virtually Practically Barely Hardly Scarcely Exactly Precisely Similarly Conversely
  Contrary Alternatively Additionally Accordingly Consequently Regardless Globally Nationally Internationally Locally
  Regionally Domestically Nationwide Worldwide Statewide Economically Politically Legally Financially Technically
  Theoretically Personally Separately Jointly Collectively Individually Deeply Badly Greatly Highly Heavily Widely
  Closely Better Best Worse Worst Far Further Farther Maximum Minimum Approx Circa Online Offline Abroad Overseas
  Indoors Outdoors Downtown Upstairs Downstairs Midway Halfway Am Is Are Was Were Be Been Being Do Does Did Done Doing
  Has Have Had Having Can Could May Might Must Shall Should Will Would Ought Need Needs Dare Let Lets Get Gets Got
  Getting Go Goes Went Gone Going Make Makes Made Making Say Says Said Saying Tell Tells Told Telling Ask Asks Asked
  Asking Add Adds Added Adding Write Writes Wrote Written Writing Speak Speaks Spoke Speaking Talk Talks Talked
  Talking Call Calls Called Calling Claim Claims Claimed Claiming Note Notes Noted Noting Cite Cites Cited Citing
  Quote Quoted Quoting Report Reports Reported Reporting Reply Replied Replying Respond Responded Responding Explain
  Explained Explaining Describe Described Describing Announce Announced Announcing Warn Warns Warned Warning Insist
  Insisted Insisting Argue Argued Arguing Accused Accusing Blame Blamed Blaming Praised Praising Criticised Criticized
  Condemned Condemning Commenting Commented Comment Comments Testifying Addressing Answering Arriving Appearing Backed
  Based Become Becoming Began Begin Beginning Believe Believing Born Bring Bringing Brought Build Building Built Buy
  Buying Bought Came Come Comes Coming Check Click Close Closed Closing Compare Compared Comparing Complicating
  Compounding Concerned Consider Considered Contact Continue Continued Continuing Convicted Cover Covering Created
  Creating Cut Cutting Dating Dead Declining Depending Designed Died Discover Download Dressed Drive Driven Driving
  Dubbed Dying Eat Eating Elected Email Encouraged Ending Ended Enjoy Ensure Enter Entering Established Expect
  Expected Expecting Faced Facing Fearing Fears Fell Felt Find Finding Fire Fired Flanked Flying Follow Followed
  Forget Forced Found Founded Gave Give Giving Granted Growing Grown Guess Guided Happened Happy Heading Hear Heard
  Hearing Help Helped Helping Hit Hold Holding Hoping Hundred Imagine Implementing Improving Increasing Inspired
  Intended Invited Join Joined Joining Judging Keep Keeping Kept Killed Killing Know Known Knowing Lack Lacking
  Launched Launching Lead Leading Learn Learning Leave Leaving Led Left Listen Listed Live Living Located Look Looking
  Looks Lose Losing Lost Loved Maintaining Managing Marked Marking Mean Meaning Means Measuring Meet Meeting Met
  Mentioned Missing Move Moved Moving Named Naming Noticing Observing Offering Open Opened Opening Operating Order
  Ordered Paid Pay Paying Pick Picking Pictured Play Played Playing Pointing Posing Posted Posting Prepare Preparing
  Pressed Produced Promising Prompted Proposed Protecting Prove Published Pushing Put Putting Raised Raising Ran
  Ranked Ranging Reached Reaching Read Reading Ready Realising Realizing Received Receiving Recalling Referring
  Reflecting Register Rejecting Related Released Releasing Remember Remembering Repeat Requiring Returning Reviewing
  Riding Rising Running Run Runs Saw Search Searching See Seeing Seeking Seem Seems Seen Select Selling Send Sending
  Sent Sentenced Serving Set Setting Share Shared Sharing Shop Shot Show Showing Shown Sign Signed Signing Signs Sit
  Sitting Sold Sounds Spend Spending Spotted Stand Standing Start Started Starting Stating Stay Staying Stop Stopped
  Stopping Studying Subscribe Suggesting Supported Supporting Suppose Sure Surrounded Suspected Take Taken Takes
  Taking Teaching Thank Think Thinking Thought Tie Took Touching Tracking Travelling Traveling Treated Tried Try
  Trying Turn Turning Turns Undeterred Understanding Unveiling Unveiled Urging Urged Use Used Using Visit Visiting
  Vote Voted Voting Wait Waiting Walk Walking Want Wants Wanted Watch Watching Wearing Weighing Win Winning Wins Won
  Wonder Wondering Work Working Worked Works Worried Worrying Wounded Monday Tuesday Wednesday Thursday Friday
  Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays Mon Tue Tues Wed Thu Thur Thurs Fri
  Sat Sun Mon. Tue. Tues. Wed. Thu. Thurs. Fri. Sat. Sun. January February March April June July August September
  October November December Feb Mar Apr Jul Aug Sep Sept Oct Nov Dec Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept.
  Oct. Nov. Dec. Spring Summer Autumn Fall Winter Morning Afternoon Evening Night Noon Midnight Midday Day Days Week
  Weeks Weekend Month Months Year Years Decade Decades Century Centuries Hour Hours Minute Minutes Moment Moments AM
  PM a.m. p.m. GMT BST UTC EST EDT CET ET PT PST PDT Zero One Two Three Four Five Six Seven Eight Nine Ten Eleven
  Twelve Thirteen Fourteen Fifteen Sixteen Seventeen Eighteen Nineteen Twenty Thirty Forty Fifty Sixty Seventy Eighty
  Ninety Hundreds Thousand Thousands Million Millions Billion Billions Trillion Trillions Dozen Dozens Scores Tens
  Pair Couple Twice Thrice Double Triple Quarter Third Thirds First Second Fourth Fifth Sixth Seventh Eighth Ninth
  Tenth Eleventh Twelfth Twenty-one Twenty-two Twenty-three Twenty-four Twenty-five Thirty-five Forty-five Last
  Previous Activists Actors Adults Advisers Advisors Advocates Agents Aides Airlines Allies Amateurs Analysts Animals
  Applicants Artists Athletes Attackers Attacks Attorneys Audiences Authorities Authors Backers Bankers Banks Birds
  Boats Bodies Bombs Bonds Books Borrowers Bosses Boys Brokers Builders Buildings Bureaucrats Buses Businesses Buyers
  Campaigners Candidates Cars Cases Casualties Celebrities Charities Chiefs Children Cities Citizens Civilians Clashes
  Clients Clubs Coaches Colleagues Colleges Commanders Commuters Companies Competitors Concerns Conditions
  Conservationists Consumers Contractors Cops Corporations Costs Councils Countries Couples Courts Creditors Crews
  Critics Crowds Customers Deaths Defenders Defendants Delegates Demand Demands Demonstrators Deputies Designers
  Detectives Developers Diplomats Directors Doctors Dogs Donors Drivers Drones Economists Editors Educators Elections
  Emails Employees Employers Engineers Entrepreneurs Environmentalists Estimates Events Evidence Executives Experts
  Exports Families Fans Farmers Fathers Films Findings Firefighters Firms Flights Folks Forces Forecasters Foreigners
  Friends Fuel Funds Games Gangs Gas Girls Goals Goods Governments Governors Graduates Groups Growth Guards Guests
  Gunmen Guns Hackers Health Historians Homes Hospitals Hotels Households Houses Ideas Images Immigrants Imports
  Incomes Industries Inflation Inmates Inspectors Insurers Interest Investigators Investors Islanders Issues Jobs
  Journalists Judges Jurors Kids Labels Laws Lawmakers Lawyers Leaders Lenders Letters Lines Loans Locals Managers
  Manufacturers Markets Media Medics Members Men Merchants Messages Migrants Militants Miners Ministers Money Mothers
  Motorists Negotiators Neighbors Neighbours Newspapers News Nurses Observers Offenders Officers Offices Official
  Officials Oil Onlookers Opponents Organisers Organizers Owners Parents Participants Parties Partners Passengers
  Patients Payments People Performers Photographs Photos Pictures Pilots Places Plans Players Police Policies
  Policymakers Politicians Politics Polls Pollsters Polling Prices Principals Prisoners Problems Producers Professors
  Profits Programs Projects Prosecutors Protesters Protestors Protests Pupils Questions Rates Rebels Records Refugees
  Regulators Relations Relatives Reporters Rescuers Researchers Residents Restaurants Results Retailers Revenue
  Revenues Rioters Rivals Roads Rumors Rumours Sales Schools Scientists Sellers Senators Services Shareholders Shares
  Shoppers Shops Singers Sirens Skeptics Sceptics Smoke Soldiers Sources Spectators Sponsors Sports Spokesmen Staff
  States Stocks Stores Strategists Strikes Students Studies Subjects Supporters Surgeons Survivors Suspects Systems
  Targets Taxes Taxpayers Teachers Teams Technicians Teenagers Tenants Tensions Terrorists Things Tickets Times
  Tourists Traders Traffic Trains Travelers Travellers Trees Trials Troops Trucks Unemployment Unions Users Vehicles
  Vendors Victims Videos Viewers Villagers Visitors Volunteers Voters Wages Warnings Water Weapons Weather Witnesses
  Wives Women Words Workers World Writers Youths Zones Age Agency Air Anger Army Bank Blood Body Boy Business Car Care
  Cash Cause Change Child City Class Company Control Cost Council Country Court Crime Crisis Crowd Culture Data Death
  Deal Debate Defence Defense Democracy Education Election Energy Entry Environment Experience Family Fashion Fear
  Film Food Football Force Freedom Friend Funding Future Game Girl Government Group Gunman Guy Head History Home
  Hospital House Human Husband Idea Immigration Industry Information Investment Job Land Law Legislation Level Life
  Line List Man Management Market Marriage Member Mind Movie Music Name Nature Number Numbers Office Opinion
  Opposition Owner Part Party Peace Person Picture Place Plan Point Policy Population Power Pressure Price Problem
  Process Production Program Programme Progress Proof Property Public Quality Question Race Rain Rate Reality Reason
  Religion Rescue Research Response Rest Result Room Rules Safety School Science Season Security Service Side
  Situation Snow Society Source Space Speed Sport State Step Story Strategy Street Student Study Success Sunlight
  Supply Support Survey System Target Tax Teacher Team Technology Television Term Terrorism Test Theatre Thing Time
  Title Top Total Town Trade Training Treatment Trouble Trust Truth TV Type Value Vice View Village Violence Voice
  Wage War Way Wealth Wife Wind Woman Word Worker Youth Able Additional Alleged Angry Annual Anonymous Armed Average
  Aware Bad Basic Big Bigger Biggest Bitter Blue Brief Broken Busy Cheap Clean Clear Cold Common Complete Complex
  Controversial Critical Crucial Current Dangerous Dark Deadly Dear Deep Different Difficult Dirty Domestic Dry Easy
  Economic Elderly Empty Equal Essential Ex Excellent Extra Extreme Fair False Familiar Famous Fast Federal Final
  Financial Fine Flat Foreign Formal Former Free Fresh Front Full Funny Global Good Great Greater Gross Hard Heavy
  High Higher Highest Hot Huge Hungry Illegal Important Impossible Independent Individual Inner Innocent Interesting
  International Joint Key Large Larger Largest Legal Local Lone Low Lower Lowest Lucky Main Male Female Medical Mental
  Middle Military Minor Mixed Modern Moral Mutual National Natural Necessary Negative New Newer Newest Nice Normal
  Nuclear Odd Old Older Oldest Original Painful Perfect Physical Political Poor Popular Positive Possible Proud Quick
  Quiet Radical Rare Raw Real Red Regular Relevant Remote Right Rough Round Rural Sad Safe Senior Junior Serious
  Severe Short Shorter Sick Silent Similar Simple Single Slow Small Smaller Smallest Smart Social Soft Solid Special
  Stable Strict Stronger Successful Sudden Super Terrible Thick Thin Tight Tiny Tough Traditional True Typical Unable
  Unknown Upper Urban Urgent Usual Vast Violent Vital Warm Weak Wealthy Weird Wet Wide Wonderful Wrong Younger
  Youngest Q Q&A Photo Photograph Photography Photographer Image Illustration Graphic Graphics Chart Table Figure Map
  Video Audio Gallery Slideshow Podcast Update Updates Updated Breaking Exclusive Editor Editor's Editorial Correction
  Corrections Clarification Caption Copyright Credit Courtesy File Advertisement Advert Ad Ads Sponsored Promoted
  Recommended Trending Headline Headlines Summary Analysis Review Reviews Interview Feature Features Profile Obituary
  Obituaries Letter Column Commentary Essay Transcript Newsletter Menu Skip Tweet Tweets Retweet Likes Facebook's Log
  Login Password Username Terms Privacy Cookies Cookie Accessibility FAQ Section Chapter Page Pages Volume Issue
  Edition Version Appendix Footnote Index Contents Abstract Introduction Background Conclusion Discussion Methods
  References Byline Dateline Topics Tags Archive Archives Homepage Website Link Links Host Narrator Announcer
  Moderator Interviewer Caller Unidentified Crosstalk Laughter Applause Inaudible Soundbite Voiceover End PS P.S. N.B.
  NB i.e. e.g. Etc Etc. Aka AKA RIP ASAP FYI TBA TBC
  Editing Edited
`)
