const list = (table: string): readonly string[] =>
  table
    .split(/[,\n]/)
    .map(item => item.trim())
    .filter(Boolean)

const names = (table: string): ReadonlySet<string> => new Set(list(table))

/** Each line: a country code, a colon, its cities. */
const cities = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table
      .trim()
      .split('\n')
      .flatMap(line => {
        const [country = '', row = ''] = line.split(':')
        return list(row).map((name): [string, string] => [name, country.trim()])
      })
  )

/**
 * Cities, towns and well-known quarters, as written in news, to their country (ISO 3166-1 alpha-2); apostrophes
 * straight. A name that several countries share stands under the one that news means most often. Towns whose names are
 * more often a person's are left out.
 */
export const CITIES: ReadonlyMap<string, string> = cities(`
  GB: London, Birmingham, Manchester, Liverpool, Leeds, Sheffield, Bristol, Glasgow, Edinburgh, Cardiff, Belfast
  GB: Newcastle, Newcastle upon Tyne, Newcastle-upon-Tyne, Sunderland, Nottingham, Leicester, Coventry, Southampton
  GB: Portsmouth, Plymouth, Brighton, Oxford, Cambridge, Norwich, Ipswich, Exeter, Swansea, Newport, Wrexham
  GB: Aberdeen, Dundee, Inverness, Stirling, Kilmarnock, Paisley, Motherwell, Dunfermline, Kirkcaldy, St Andrews
  GB: St. Andrews, Gleneagles, Carnoustie, Troon, Turnberry, Lockerbie, Dunblane, Hull, Kingston upon Hull, Bradford
  GB: Wakefield, Huddersfield, Doncaster, Rotherham, Barnsley, Harrogate, Scarborough, Middlesbrough, Hartlepool
  GB: Stockton-on-Tees, Darlington, Gateshead, South Shields, Carlisle, Barrow-in-Furness, Blackpool, Blackburn
  GB: Burnley, Bolton, Oldham, Rochdale, Stockport, Salford, Wigan, Widnes, St Helens, St. Helens, Birkenhead
  GB: Southport, Crewe, Macclesfield, Stoke-on-Trent, Stoke, Wolverhampton, Walsall, Solihull, West Bromwich, Telford
  GB: Shrewsbury, Hereford, Worcester, Gloucester, Cheltenham, Stratford-upon-Avon, Leamington Spa, Northampton
  GB: Kettering, Corby, Peterborough, Grimsby, Scunthorpe, Mansfield, Chesterfield, Loughborough, Milton Keynes
  GB: Luton, Bedford, Watford, St Albans, St. Albans, Stevenage, Hemel Hempstead, Welwyn Garden City, Slough
  GB: Maidenhead, Bracknell, Wokingham, Newbury, Basingstoke, Aldershot, Farnborough, Guildford, Woking, Crawley
  GB: Gatwick, Heathrow, Epsom, Ascot, Aintree, Goodwood, Silverstone, Wimbledon, Twickenham, Wembley, Tottenham
  GB: Croydon, Bromley, Romford, Ilford, Dagenham, Hackney, Islington, Camden, Lambeth, Southwark, Lewisham
  GB: Greenwich, Brixton, Westminster, Kensington, Hammersmith, Fulham, Notting Hill, Soho, Mayfair, Shoreditch
  GB: Canary Wharf, Hounslow, Ealing, Enfield, Barnet, Haringey, Newham, Tower Hamlets, Waltham Forest, Redbridge
  GB: Bexley, Canterbury, Maidstone, Dover, Folkestone, Ashford, Ramsgate, Margate, Gravesend, Dartford, Gillingham
  GB: Chatham, Tunbridge Wells, Hastings, Eastbourne, Worthing, Bournemouth, Poole, Weymouth, Salisbury, Swindon
  GB: Torquay, Barnstaple, Truro, Penzance, St Ives, Newquay, Falmouth, Taunton, Yeovil, Weston-super-Mare
  GB: Colchester, Chelmsford, Southend, Southend-on-Sea, Clacton, Clacton-on-Sea, Harwich, Felixstowe, Basildon
  GB: Harlow, Braintree, Lowestoft, Great Yarmouth, King's Lynn, Newmarket, Bury St Edmunds, Llandudno, Rhyl
  GB: Aberystwyth, Merthyr Tydfil, Barry Island, Llanelli, Neath, Port Talbot, Caernarfon, Hay-on-Wye, Londonderry
  GB: Derry, Lisburn, Omagh, Newry, Enniskillen, Ballymena, Coleraine, Portrush, Portadown, Lurgan, Bangor, Morecambe
  GB: Accrington, Runcorn, Ellesmere Port, Hinckley, Burton-on-Trent, Tamworth, Cannock, Nuneaton, Redditch
  GB: Kidderminster, Morpeth, Berwick-upon-Tweed, Hexham, Alnwick, Whitby, Bridlington, Goole, Skegness, Cleethorpes
  GB: Grantham, Glastonbury, Sandhurst, Aylesbury, High Wycombe, Banbury, Bicester, Abingdon, Didcot, Livingston
  GB: East Kilbride, Cumbernauld, Falkirk, Greenock, Oban, Fort William, Stornoway, Lerwick, Kirkwall, Aviemore
  GB: Grangemouth, Faslane, Sellafield, Dungeness, Sizewell, Hinkley Point, Porton Down, Crowborough, Lewes
  GB: Bognor Regis, Chichester, Winchester, Fareham, Gosport, Eastleigh, Yeovilton, Wells-next-the-Sea, Lichfield
  GB: Uttoxeter, Southwell, Kempton Park, Sandown, Haydock, Chepstow, Musselburgh, Ayr, Kelso, Redcar, Thirsk, Ripon
  GB: Wetherby, Pontefract, Beverley, Castleford, Featherstone, Batley, Dewsbury, York, Derby, Reading, Bath, Rugby
  GB: Ely, Durham, Cowes, Ryde, Epping, Eton, Henley, Henley-on-Thames, Silvertown, Peckham, Stratford, Clapham
  GB: Battersea, Tooting, Finsbury Park, Gretna, Gretna Green, Aberdare, Aberfan, Bridgend, Cwmbran, Pontypridd
  GB: Prestatyn, Porthcawl, Ebbw Vale, Tredegar, Haverfordwest
  IE: Dublin, Galway, Limerick, Waterford, Dundalk, Drogheda, Sligo, Athlone, Letterkenny, Tralee, Killarney, Ennis
  IE: Naas, Dun Laoghaire, Shannon, Ballymun, Tallaght, Swords, Cork
  US: New York City, NYC, Los Angeles, L.A., LA, Chicago, Houston, Philadelphia, Phoenix, San Antonio, San Diego
  US: Dallas, San Jose, Austin, Jacksonville, Fort Worth, Ft. Worth, Columbus, Charlotte, Indianapolis, San Francisco
  US: Seattle, Denver, Washington, Washington D.C., Washington DC, Boston, El Paso, Nashville, Detroit, Oklahoma City
  US: Portland, Las Vegas, Vegas, Memphis, Louisville, Baltimore, Milwaukee, Albuquerque, Tucson, Fresno, Sacramento
  US: Kansas City, Mesa, Atlanta, Omaha, Colorado Springs, Raleigh, Miami, Long Beach, Virginia Beach, Oakland
  US: Minneapolis, Tulsa, Tampa, New Orleans, Wichita, Cleveland, Bakersfield, Honolulu, Anaheim, Santa Ana
  US: Corpus Christi, Stockton, St. Louis, St Louis, Saint Louis, Cincinnati, Pittsburgh, St. Paul, St Paul
  US: Greensboro, Anchorage, Plano, Newark, Toledo, Orlando, Chula Vista, Jersey City, Fort Wayne, Laredo, Lubbock
  US: Scottsdale, Reno, Buffalo, Winston-Salem, Glendale, Hialeah, Chesapeake, Fremont, Baton Rouge, Boise, Spokane
  US: Tacoma, San Bernardino, Modesto, Des Moines, Fontana, Oxnard, Fayetteville, Huntsville, Montgomery, Little Rock
  US: Akron, Augusta, Grand Rapids, Salt Lake City, Tallahassee, Knoxville, Brownsville, Providence, Santa Clarita
  US: Fort Lauderdale, Ft. Lauderdale, Chattanooga, Tempe, Oceanside, Rancho Cucamonga, Santa Rosa, Sioux Falls
  US: Elk Grove, Salem, Pembroke Pines, McAllen, Peoria, Hayward, Lakewood, Springfield, Bridgeport, Hartford
  US: New Haven, Stamford, Waterbury, Danbury, Newtown, Escondido, Sunnyvale, Torrance, Pomona, Pasadena, Naperville
  US: Joliet, Rockford, Bellevue, Paterson, Syracuse, Rochester, Albany, Yonkers, White Plains, Poughkeepsie, Ithaca
  US: Binghamton, Utica, Schenectady, Saratoga Springs, Niagara Falls, Lake Placid, Cooperstown, Hempstead
  US: East Hampton, Savannah, Macon, Charleston, Myrtle Beach, Greenville, Spartanburg, Hilton Head, Asheville
  US: Wilmington, Chapel Hill, Fort Bragg, Cape Canaveral, Gainesville, Pensacola, Daytona Beach, Daytona, Clearwater
  US: Sarasota, Fort Myers, Palm Beach, West Palm Beach, Boca Raton, Key West, Miami Beach, Coral Gables, Parkland
  US: Sanford, Kissimmee, Port St. Lucie, Cape Coral, Ocala, Panama City Beach, Tuscaloosa, Selma, Auburn, Biloxi
  US: Gulfport, Hattiesburg, Tupelo, Shreveport, Lafayette, Lake Charles, Galveston, Beaumont, Waco, Amarillo
  US: Abilene, Midland, Arlington, Uvalde, Killeen, Fort Hood, Frisco, Sugar Land, Round Rock, Eagle Pass, Del Rio
  US: Texarkana, Stillwater, Topeka, Olathe, Overland Park, Joplin, Branson, Ferguson, Cedar Rapids, Davenport
  US: Iowa City, Dubuque, Sioux City, Ames, Council Bluffs, Fargo, Bismarck, Grand Forks, Rapid City, Sturgis
  US: Billings, Missoula, Bozeman, Cheyenne, Casper, Laramie, Jackson Hole, Boulder, Aspen, Vail, Fort Collins
  US: Aurora, Littleton, Pueblo, Telluride, Provo, Park City, Ogden, St. George, Flagstaff, Yuma, Sedona, Nogales
  US: Santa Fe, Las Cruces, Roswell, Los Alamos, Taos, Carson City, Elko, Coeur d'Alene, Pocatello, Idaho Falls
  US: Medford, Corvallis, Yakima, Olympia, Juneau, Fairbanks, Sitka, Wasilla, Hilo, Lahaina, Pearl Harbor, Waikiki
  US: San Mateo, Palo Alto, Mountain View, Menlo Park, Cupertino, Santa Clara, Santa Cruz, Berkeley, Richmond
  US: San Rafael, Napa, Sonoma, Monterey, Pebble Beach, Salinas, Santa Barbara, Ventura, Malibu, Santa Monica
  US: Beverly Hills, Hollywood, West Hollywood, Burbank, Inglewood, Compton, Irvine, Costa Mesa, Huntington Beach
  US: Newport Beach, Laguna Beach, Riverside, Palm Springs, Indian Wells, Calabasas, Carlsbad, La Jolla, Calexico
  US: Redding, Chico, Eureka, Vallejo, San Quentin, Simi Valley, Palmdale, Duluth, Bloomington, St. Cloud, Mankato
  US: Green Bay, Kenosha, Racine, Appleton, Oshkosh, Eau Claire, La Crosse, Janesville, Waukesha, Ann Arbor, Lansing
  US: East Lansing, Flint, Kalamazoo, Dearborn, Saginaw, Traverse City, Battle Creek, Grosse Pointe, Auburn Hills
  US: South Bend, Evansville, Terre Haute, Muncie, Evanston, Champaign, Urbana, Decatur, Highland Park, Dayton
  US: Youngstown, Canton, Sandusky, East Palestine, Lexington, Bowling Green, Owensboro, Paducah, Frankfort, Wheeling
  US: Morgantown, Harrisburg, Allentown, Scranton, Erie, Hershey, Johnstown, Gettysburg, State College, Wilkes-Barre
  US: Trenton, Princeton, Hoboken, Atlantic City, East Rutherford, Cherry Hill, Rehoboth Beach, Annapolis, Bethesda
  US: Rockville, Silver Spring, Frederick, Hagerstown, Fort Meade, Camp David, Roanoke, Charlottesville, Newport News
  US: Hampton, Blacksburg, Lynchburg, Fredericksburg, Langley, Quantico, Brockton, New Bedford, Fall River
  US: Foxborough, Foxboro, Framingham, Provincetown, Hyannis, Amherst, Concord, Nashua, Dixville Notch, Montpelier
  US: Burlington, Lewiston, Bar Harbor, Kennebunkport, Pawtucket, Cranston, Nantucket, Sandy Hook, Guantanamo Bay
  US: Oak Ridge, Murfreesboro, Clarksville, Johnson City, Pigeon Forge, Williamsburg, Jamestown, Standing Rock
  US: Wounded Knee, Ruby Ridge, Oak Creek, Half Moon Bay, Monterey Park, Flushing Meadows, Forest Hills, Coney Island
  US: Bedminster, Chappaqua, Scarsdale, Martinsville, Talladega, Pinehurst, Brookline, Bethpage, Oakmont
  US: Ponte Vedra Beach, Flushing, Uniondale, Landover, Mobile
  CA: Toronto, Montreal, Montréal, Vancouver, Calgary, Edmonton, Ottawa, Winnipeg, Quebec City, Kitchener, Halifax
  CA: Saskatoon, St. John's, Saint John, Moncton, Fredericton, Charlottetown, Mississauga, Brampton, Markham, Oshawa
  CA: Barrie, Guelph, Thunder Bay, Sudbury, Sault Ste. Marie, Trois-Rivières, Sherbrooke, Gatineau, Laval, Kelowna
  CA: Kamloops, Nanaimo, Burnaby, Whistler, Banff, Lethbridge, Red Deer, Medicine Hat, Fort McMurray, Whitehorse
  CA: Yellowknife, Iqaluit, Lac-Mégantic, Lac-Megantic, Flin Flon, Kananaskis, Gander
  AU: Sydney, Melbourne, Brisbane, Perth, Adelaide, Canberra, Hobart, Darwin, Wollongong, Geelong, Townsville, Cairns
  AU: Toowoomba, Ballarat, Bendigo, Launceston, Rockhampton, Bundaberg, Alice Springs, Broome, Kalgoorlie
  AU: Port Hedland, Karratha, Fremantle, Parramatta, Bondi, Bondi Beach, Wagga Wagga, Dubbo, Albury, Broken Hill
  AU: Coffs Harbour, Byron Bay, Lismore, Mount Isa, Port Arthur, Katoomba, Penrith, Bathurst, Whyalla, Coober Pedy
  AU: Gold Coast, Sunshine Coast, Kingaroy, Port Macquarie
  NZ: Auckland, Wellington, Christchurch, Tauranga, Dunedin, Palmerston North, Napier, Rotorua, Whangarei
  NZ: New Plymouth, Invercargill, Queenstown, Wanganui, Whakatane, Kaikoura, Greymouth
  FR: Paris, Marseille, Marseilles, Lyon, Lyons, Toulouse, Nantes, Strasbourg, Montpellier, Bordeaux, Lille, Rennes
  FR: Reims, Le Havre, Saint-Étienne, Saint-Etienne, St Etienne, St. Etienne, Toulon, Grenoble, Dijon, Angers, Nîmes
  FR: Nimes, Villeurbanne, Clermont-Ferrand, Aix-en-Provence, Tours, Limoges, Amiens, Perpignan, Metz, Besançon
  FR: Besancon, Orléans, Orleans, Mulhouse, Rouen, Caen, Saint-Denis, Argenteuil, Nanterre, Versailles, Avignon
  FR: Cannes, Antibes, Calais, Dunkirk, Boulogne, Boulogne-sur-Mer, Le Mans, Poitiers, La Rochelle, Pau, Bayonne
  FR: Biarritz, Lourdes, Carcassonne, Béziers, Narbonne, Arles, Saint-Tropez, St Tropez, St. Tropez, Chamonix
  FR: Courchevel, Val d'Isère, Val d'Isere, Albertville, Annecy, Colmar, Troyes, Auxerre, Guingamp, Lorient, Quimper
  FR: Saint-Malo, Cherbourg, Deauville, Lens, Valenciennes, Roubaix, Sochaux, Montbéliard, Bastia, Ajaccio, Evry
  FR: Créteil, Clichy-sous-Bois, Magny-Cours, Fontainebleau, Vichy, Verdun, Chartres, Digne, Oradour-sur-Glane, Nice
  FR: Nancy, Évian, Evian
  DE: Berlin, Hamburg, Munich, München, Cologne, Köln, Frankfurt, Frankfurt am Main, Stuttgart, Düsseldorf
  DE: Duesseldorf, Dusseldorf, Dortmund, Essen, Leipzig, Bremen, Dresden, Hanover, Hannover, Nuremberg, Nürnberg
  DE: Duisburg, Bochum, Wuppertal, Bielefeld, Bonn, Münster, Muenster, Karlsruhe, Mannheim, Augsburg, Wiesbaden
  DE: Gelsenkirchen, Mönchengladbach, Moenchengladbach, Braunschweig, Brunswick, Chemnitz, Kiel, Aachen, Magdeburg
  DE: Freiburg, Krefeld, Lübeck, Luebeck, Mainz, Erfurt, Rostock, Kassel, Saarbrücken, Saarbruecken, Potsdam
  DE: Oldenburg, Osnabrück, Leverkusen, Heidelberg, Darmstadt, Regensburg, Ingolstadt, Würzburg, Wolfsburg, Ulm
  DE: Göttingen, Heilbronn, Pforzheim, Jena, Weimar, Gera, Cottbus, Schwerin, Kaiserslautern, Koblenz, Trier
  DE: Bayreuth, Passau, Konstanz, Baden-Baden, Garmisch-Partenkirchen, Oberstdorf, Oberhof, Halle, Solingen, Hanau
  DE: Wilhelmshaven, Bremerhaven, Hockenheim, Nürburg, Ramstein, Dachau, Hoyerswerda, Ansbach, Zwickau, Sinsheim
  DE: Hoffenheim, Bitburg, Berchtesgaden, Heiligendamm, Eschborn, Winterberg, Altenberg, Peenemünde, Ludwigshafen
  ES: Madrid, Barcelona, Valencia, Seville, Sevilla, Zaragoza, Saragossa, Málaga, Malaga, Murcia City, Palma
  ES: Palma de Mallorca, Las Palmas, Bilbao, Alicante, Córdoba, Cordoba, Valladolid, Vigo, Gijón, Gijon, Vitoria
  ES: A Coruña, La Coruña, La Coruna, Granada, Elche, Oviedo, Jerez, Pamplona, Almería, Almeria, San Sebastián
  ES: San Sebastian, Santander, Burgos, Albacete, Salamanca, Huelva, Badajoz, Logroño, Logrono, Tarragona, Lleida
  ES: Girona, Cádiz, Cadiz, Marbella, Torremolinos, Benidorm, Santiago de Compostela, Guernica, Algeciras, La Línea
  ES: Segovia, Ávila, Villarreal, Vila-real, Getafe, Leganés, Alcorcón, Móstoles, Sabadell, Terrassa, Magaluf, Sitges
  ES: Ripoll, Paiporta, Ronda, Reus, León
  PT: Lisbon, Lisboa, Porto, Oporto, Braga, Coimbra, Faro, Funchal, Setúbal, Setubal, Guimarães, Guimaraes, Aveiro
  PT: Évora, Fátima, Fatima, Estoril, Cascais, Portimão, Ponta Delgada, Leiria, Praia da Luz, Sintra, Albufeira
  IT: Rome, Milan, Naples, Turin, Torino, Palermo, Genoa, Bologna, Florence, Bari, Catania, Venice, Verona, Messina
  IT: Padua, Trieste, Brescia, Parma, Taranto, Modena, Reggio Calabria, Reggio Emilia, Perugia, Livorno, Ravenna
  IT: Cagliari, Foggia, Rimini, Salerno, Ferrara, Sassari, Siracusa, Pescara, Monza, Bergamo, Vicenza, Trento
  IT: Bolzano, Novara, Piacenza, Ancona, Udine, Arezzo, Lecce, Pisa, Siena, Lucca, Como, Cremona, Mantua, Pavia
  IT: Varese, Aosta, Courmayeur, Cortina, Cortina d'Ampezzo, Bormio, Sestriere, Sestrieres, Imola, Mugello, Assisi
  IT: Orvieto, Pompeii, Sorrento, Amalfi, Positano, Amatrice, L'Aquila, Matera, Brindisi, Cosenza, Crotone, Agrigento
  IT: Trapani, Corleone, Empoli, Cesena, San Remo, Sanremo, La Spezia, Savona, Portofino, Castel Gandolfo, Ostia
  IT: Prato, Norcia, Cutro, Treviso, Benevento, Frosinone
  NL: Amsterdam, Rotterdam, The Hague, Hague, Utrecht, Eindhoven, Tilburg, Groningen, Almere, Breda, Nijmegen
  NL: Enschede, Haarlem, Arnhem, Zaandam, Amersfoort, Apeldoorn, Den Bosch, 's-Hertogenbosch, Leiden, Delft
  NL: Dordrecht, Zwolle, Maastricht, Heerenveen, Alkmaar, Venlo, Sittard, Kerkrade, Assen, Zandvoort, Volendam
  NL: Hilversum, Veldhoven, Deventer, Waalwijk, Schiphol, Noordwijk, Scheveningen, Zeist, Doetinchem, Spijkenisse
  BE: Brussels, Antwerp, Ghent, Bruges, Liège, Liege, Charleroi, Namur, Mons, Leuven, Mechelen, Ostend, Kortrijk
  BE: Genk, Zeebrugge, Hasselt, Ypres, Molenbeek, Anderlecht, Lokeren, Spa-Francorchamps, Waterloo, Zaventem, Tournai
  BE: Lommel, Verviers, Aalst, Waregem, Westerlo, Laeken
  LU: Luxembourg City, Esch-sur-Alzette, Schengen
  CH: Zurich, Zürich, Geneva, Basel, Basle, Bern, Berne, Lausanne, Lucerne, Winterthur, St. Gallen, St Gallen, Lugano
  CH: Neuchâtel, Neuchatel, Fribourg, Sion, Davos, St. Moritz, St Moritz, Zermatt, Wengen, Crans-Montana, Adelboden
  CH: Montreux, Vevey, Nyon, Zug, Locarno, Bellinzona, Interlaken, Thun, Gstaad, Bürgenstock, Aarau, Verbier
  AT: Vienna, Wien, Graz, Linz, Salzburg, Innsbruck, Klagenfurt, Kitzbühel, Kitzbuehel, St. Anton, Schladming
  AT: Bregenz, Villach, Wels, St. Pölten, Spielberg, Lech, Ischgl, Sölden, Soelden, Bischofshofen, Seefeld
  AT: Eisenstadt, Braunau, Ramsau, Amstetten
  LI: Vaduz, Schaan
  MC: Monte Carlo, Monte-Carlo
  AD: Andorra la Vella
  DK: Copenhagen, Aarhus, Århus, Odense, Aalborg, Esbjerg, Randers, Vejle, Roskilde, Silkeborg, Herning, Billund
  DK: Helsingør, Brøndby, Horsens, Viborg, Kolding, Frederikshavn
  SE: Stockholm, Gothenburg, Göteborg, Malmö, Malmo, Malmoe, Uppsala, Västerås, Vasteras, Örebro, Orebro, Linköping
  SE: Helsingborg, Jönköping, Norrköping, Norrkoping, Lund, Umeå, Umea, Gävle, Borås, Södertälje, Karlstad, Kiruna
  SE: Luleå, Lulea, Ostersund, Östersund, Falun, Åre, Halmstad, Visby, Trollhättan, Kalmar, Växjö, Båstad, Bastad
  SE: Solna, Forsmark, Skellefteå, Karlskrona
  NO: Oslo, Bergen, Trondheim, Stavanger, Drammen, Tromsø, Tromso, Kristiansand, Bodø, Bodo, Lillehammer, Hamar
  NO: Ålesund, Molde, Haugesund, Longyearbyen, Kirkenes, Hammerfest, Narvik, Utøya, Utoya, Holmenkollen, Kongsberg
  NO: Trysil, Hafjell, Kvitfjell
  FI: Helsinki, Espoo, Tampere, Vantaa, Oulu, Turku, Jyväskylä, Jyvaskyla, Lahti, Kuopio, Pori, Joensuu, Lappeenranta
  FI: Rovaniemi, Vaasa, Kuusamo, Kotka, Imatra, Kajaani, Porvoo, Hanko, Olkiluoto
  IS: Reykjavik, Reykjavík, Akureyri, Grindavik, Grindavík, Keflavik
  EE: Tallinn, Tartu, Narva, Pärnu
  LV: Riga, Daugavpils, Jurmala, Ventspils, Sigulda, Liepaja
  LT: Vilnius, Kaunas, Klaipeda, Klaipėda, Siauliai, Panevezys, Ignalina
  PL: Warsaw, Warszawa, Krakow, Kraków, Cracow, Łódź, Lodz, Wrocław, Wroclaw, Poznań, Poznan, Gdańsk, Gdansk, Gdynia
  PL: Sopot, Szczecin, Bydgoszcz, Lublin, Białystok, Bialystok, Katowice, Częstochowa, Czestochowa, Radom, Toruń
  PL: Torun, Rzeszów, Rzeszow, Gliwice, Zabrze, Kielce, Olsztyn, Opole, Zakopane, Oswiecim, Oświęcim, Auschwitz
  PL: Auschwitz-Birkenau, Treblinka, Chorzow, Chorzów, Przemysl, Przemyśl, Legnica, Bielsko-Biala, Plock
  PL: Zielona Góra, Tarnow, Przewodow, Medyka, Bogatynia, Wadowice, Wisla
  CZ: Prague, Praha, Brno, Ostrava, Plzeň, Plzen, Pilsen, Liberec, Olomouc, České Budějovice, Ceske Budejovice
  CZ: Hradec Králové, Karlovy Vary, Zlín, Zlin, Pardubice, Teplice, Jablonec, Kladno, Temelin, Terezin, Jihlava
  CZ: Nové Město
  SK: Bratislava, Košice, Kosice, Prešov, Presov, Žilina, Zilina, Nitra, Trnava, Banská Bystrica, Banska Bystrica
  SK: Trenčín, Trencin, Poprad, Handlova
  HU: Budapest, Debrecen, Szeged, Miskolc, Pécs, Pecs, Győr, Gyor, Székesfehérvár, Mohács, Paks, Sopron, Esztergom
  HU: Újpest, Röszke
  SI: Ljubljana, Maribor, Celje, Koper, Kranj, Kranjska Gora, Planica, Bled, Velenje, Portoroz
  HR: Zagreb, Rijeka, Osijek, Zadar, Dubrovnik, Pula, Vukovar, Varaždin, Varazdin, Knin, Šibenik, Sibenik, Karlovac
  HR: Umag, Slavonski Brod, Sisak, Petrinja, Split
  BA: Sarajevo, Banja Luka, Mostar, Tuzla, Zenica, Srebrenica, Bihać, Bihac, Brčko, Brcko, Gorazde, Goražde, Prijedor
  BA: Visegrad, Višegrad, Zvornik, Doboj, Bijeljina, Trebinje, Medjugorje, Zepa, Foča, Mrkonjic Grad
  RS: Belgrade, Novi Sad, Niš, Nis, Kragujevac, Subotica, Novi Pazar, Pančevo, Pancevo, Smederevo, Šabac, Uzice
  RS: Presevo, Kraljevo, Leskovac, Vranje, Čačak
  XK: Pristina, Prishtina, Priština, Mitrovica, Prizren, Peja, Pec, Gjakova, Gnjilane, Zvecan, Banjska
  ME: Podgorica, Budva, Kotor, Tivat, Cetinje, Nikšić, Niksic, Herceg Novi
  MK: Skopje, Bitola, Ohrid, Tetovo, Kumanovo, Strumica, Gostivar, Gevgelija, Kocani
  AL: Tirana, Durrës, Durres, Vlorë, Vlore, Shkodër, Shkoder, Elbasan, Gjirokastër, Gjirokaster, Fier, Korçë, Kukes
  AL: Sarande
  GR: Athens, Thessaloniki, Salonika, Patras, Piraeus, Heraklion, Larissa, Volos, Ioannina, Kavala, Chania
  GR: Alexandroupolis, Kalamata, Mytilene, Rethymno, Delphi, Sparta, Corinth, Idomeni, Marathon, Pylos, Moria, Kos
  GR: Xanthi, Kalavryta, Tempi
  CY: Nicosia, Limassol, Larnaca, Paphos, Famagusta, Kyrenia, Ayia Napa, Akrotiri, Dhekelia, Paralimni
  MT: Valletta, Sliema, Bidnija, Marsaskala, St. Julian's, Gozo
  RO: Bucharest, Cluj, Cluj-Napoca, Timișoara, Timisoara, Iași, Iasi, Constanța, Constanta, Craiova, Brașov, Brasov
  RO: Galați, Galati, Ploiești, Ploiesti, Oradea, Brăila, Sibiu, Pitești, Pitesti, Bacău, Bacau, Târgu Mureș, Suceava
  RO: Deveselu, Tulcea, Arad, Bistrita, Baia Mare, Cernavoda, Petrosani
  BG: Sofia, Plovdiv, Varna, Burgas, Ruse, Stara Zagora, Pleven, Blagoevgrad, Kozloduy, Bansko, Haskovo, Svilengrad
  BG: Veliko Tarnovo, Borovets, Razgrad, Belene
  MD: Chișinău, Chisinau, Tiraspol, Bălți, Balti, Bendery, Comrat, Kishinev
  UA: Kyiv, Kiev, Kharkiv, Kharkov, Odesa, Odessa, Dnipro, Dnipropetrovsk, Dnepropetrovsk, Donetsk, Zaporizhzhia
  UA: Zaporizhia, Zaporozhye, Lviv, Lvov, Kryvyi Rih, Krivoy Rog, Mykolaiv, Nikolayev, Mariupol, Luhansk, Lugansk
  UA: Vinnytsia, Vinnitsa, Simferopol, Sevastopol, Yalta, Kerch, Feodosia, Yevpatoria, Evpatoria, Dzhankoi, Kherson
  UA: Poltava, Chernihiv, Chernigov, Cherkasy, Sumy, Zhytomyr, Rivne, Ternopil, Ivano-Frankivsk, Lutsk, Uzhhorod
  UA: Uzhgorod, Mukachevo, Khmelnytskyi, Chernivtsi, Kropyvnytskyi, Kremenchuk, Kramatorsk, Sloviansk, Slavyansk
  UA: Bakhmut, Avdiivka, Soledar, Vuhledar, Pokrovsk, Chasiv Yar, Toretsk, Kupiansk, Kupyansk, Izium, Izyum, Lyman
  UA: Lysychansk, Sievierodonetsk, Severodonetsk, Bucha, Irpin, Hostomel, Borodyanka, Brovary, Boryspil, Chernobyl
  UA: Chornobyl, Pripyat, Slavutych, Enerhodar, Melitopol, Berdiansk, Berdyansk, Nikopol, Nova Kakhovka, Kakhovka
  UA: Tokmak, Orikhiv, Robotyne, Huliaipole, Ilovaisk, Debaltseve, Horlivka, Makiivka, Yenakiyevo, Volnovakha
  UA: Marinka, Volchansk, Vovchansk, Balakliia, Kostiantynivka, Kurakhove, Druzhkivka, Rubizhne, Popasna, Popasnaya
  UA: Okhtyrka, Konotop, Bila Tserkva, Uman, Izmail, Ochakiv, Snihurivka, Olenivka, Staromaiorske, Kurdiumivka
  UA: Myrnohrad, Selydove, Velyka Novosilka, Urozhaine, Pavlohrad, Artemivsk, Stakhanov, Pisky, Reni
  UA: Starokostiantyniv, Yavoriv
  BY: Minsk, Homel, Gomel, Mogilev, Vitebsk, Hrodna, Grodno, Brest, Bobruisk, Baranovichi, Pinsk, Zhodino, Mozyr
  BY: Orsha, Borisov, Lida, Soligorsk
  RU: Moscow, St. Petersburg, St Petersburg, Saint Petersburg, Leningrad, Petrograd, Novosibirsk, Yekaterinburg
  RU: Ekaterinburg, Kazan, Nizhny Novgorod, Gorky, Chelyabinsk, Samara, Omsk, Rostov, Rostov-on-Don, Ufa, Krasnoyarsk
  RU: Voronezh, Perm, Volgograd, Stalingrad, Krasnodar, Saratov, Tyumen, Tolyatti, Togliatti, Izhevsk, Barnaul
  RU: Irkutsk, Ulyanovsk, Khabarovsk, Vladivostok, Yaroslavl, Makhachkala, Tomsk, Orenburg, Kemerovo, Ryazan
  RU: Naberezhnye Chelny, Astrakhan, Penza, Lipetsk, Tula, Kirov, Cheboksary, Kaliningrad, Kursk, Belgorod, Bryansk
  RU: Ulan-Ude, Stavropol, Sochi, Tver, Magnitogorsk, Ivanovo, Surgut, Smolensk, Kaluga, Chita, Oryol, Grozny
  RU: Gudermes, Argun, Khasavyurt, Nazran, Vladikavkaz, Mozdok, Beslan, Nalchik, Cherkessk, Elista, Derbent, Kizlyar
  RU: Budennovsk, Budyonnovsk, Murmansk, Arkhangelsk, Severodvinsk, Severomorsk, Vorkuta, Norilsk, Salekhard, Kharp
  RU: Yakutsk, Magadan, Petropavlovsk-Kamchatsky, Yuzhno-Sakhalinsk, Birobidzhan, Blagoveshchensk, Komsomolsk-on-Amur
  RU: Nakhodka, Taganrog, Novorossiysk, Novocherkassk, Maykop, Anapa, Tuapse, Shebekino, Valuyki, Sudzha, Pskov
  RU: Veliky Novgorod, Novgorod, Vyborg, Ust-Luga, Kronstadt, Petrozavodsk, Vologda, Cherepovets, Kostroma, Syktyvkar
  RU: Ukhta, Saransk, Yelabuga, Yoshkar-Ola, Kurgan, Nizhny Tagil, Abakan, Kyzyl, Gorno-Altaisk, Novokuznetsk, Bratsk
  RU: Angarsk, Kovrov, Sarov, Snezhinsk, Dubna, Korolyov, Khimki, Podolsk, Zhukovsky, Plesetsk, Sestroretsk, Gatchina
  RU: Rzhev, Toropets, Klintsy, Millerovo, Morozovsk, Rylsk, Glushkovo, Korenevo
  GE: Tbilisi, Batumi, Kutaisi, Sukhumi, Tskhinvali, Gori, Poti, Rustavi, Zugdidi, Gagra
  AM: Yerevan, Gyumri, Vanadzor, Echmiadzin
  AZ: Baku, Ganja, Sumgait, Sumqayit, Stepanakert, Khankendi, Shusha, Shushi, Lachin, Agdam, Nakhchivan City
  AZ: Mingachevir
  KZ: Almaty, Alma-Ata, Astana, Nur-Sultan, Shymkent, Karaganda, Aktau, Atyrau, Zhanaozen, Semipalatinsk, Semey
  KZ: Baikonur, Aktobe, Pavlodar, Kostanay
  UZ: Tashkent, Samarkand, Bukhara, Andijan, Andizhan, Namangan, Fergana, Nukus, Termez, Khiva
  KG: Bishkek, Osh, Jalal-Abad, Karakol, Batken
  TJ: Dushanbe, Khujand, Kulob, Khorog, Isfara
  TM: Ashgabat, Turkmenabat, Turkmenbashi
  TR: Istanbul, Constantinople, Ankara, Izmir, Bursa, Adana, Gaziantep, Konya, Antalya, Diyarbakir, Mersin, Kayseri
  TR: Eskisehir, Samsun, Denizli, Sanliurfa, Malatya, Trabzon, Erzurum, Kahramanmaras, Antakya, Iskenderun, Bodrum
  TR: Marmaris, Fethiye, Kusadasi, Ephesus, Cappadocia, Gallipoli, Canakkale, Edirne, Tekirdag, Kocaeli, Izmit
  TR: Sakarya, Zonguldak, Soma, Sivas, Rize, Kars, Mardin, Siirt, Cizre, Kilis, Reyhanli, Suruc, Incirlik, Akkuyu
  TR: Adiyaman, Elazig, Alanya, Manisa, Bolu, Silopi, Nusaybin, Yuksekova
  IL: Jerusalem, Tel Aviv, Haifa, Rishon LeZion, Petah Tikva, Ashdod, Ashkelon, Netanya, Beersheba, Be'er Sheva
  IL: Holon, Bnei Brak, Ramat Gan, Rehovot, Herzliya, Hadera, Nazareth, Tiberias, Nahariya, Kiryat Shmona, Metula
  IL: Safed, Eilat, Sderot, Ofakim, Netivot, Be'eri, Kfar Aza, Nir Oz, Nahal Oz, Re'im, Kerem Shalom, Dimona, Lod
  IL: Ramle, Modiin, Beit Shemesh, Umm al-Fahm, Majdal Shams, Caesarea, Kfar Saba, Raanana
  PS: Gaza City, Rafah, Khan Younis, Khan Yunis, Jabalia, Jabaliya, Deir al-Balah, Beit Lahiya, Beit Lahia
  PS: Beit Hanoun, Nuseirat, Bureij, Maghazi, Shejaiya, Shujaiya, Al-Mawasi, Ramallah, Nablus, Hebron, Jenin, Tulkarm
  PS: Tulkarem, Qalqilya, Jericho, Bethlehem, Huwara, Turmus Ayya, Beit Jala, Beita, Maale Adumim, Ma'ale Adumim
  PS: Kiryat Arba, Sheikh Jarrah, Silwan, Masafer Yatta, Salfit, Tubas, Balata, Efrat, Shuafat
  LB: Beirut, Sidon, Tyre, Baalbek, Nabatieh, Nabatiyeh, Zahle, Jounieh, Qana, Marjayoun, Khiam, Bint Jbeil, Naqoura
  LB: Byblos, Dahiyeh, Dahieh, Arsal, Ain el-Hilweh, Nahr al-Bared
  SY: Damascus, Aleppo, Homs, Hama, Latakia, Tartus, Tartous, Raqqa, Deir al-Zor, Deir ez-Zor, Deir Ezzor, Idlib
  SY: Daraa, Deraa, Qamishli, Hasakah, Hassakeh, Kobani, Kobane, Manbij, Al-Bab, Palmyra, Douma, Sweida, Suwayda
  SY: As-Suwayda, Quneitra, Khan Sheikhoun, Maaret al-Numan, Saraqeb, Azaz, Jarablus, Tal Abyad, Ras al-Ain
  SY: Albu Kamal, Abu Kamal, Baghouz, Al-Hol, Khmeimim, Hmeimim, Madaya, Yarmouk, Houla, Jisr al-Shughour, Masyaf
  SY: Jableh, Baniyas, Qusayr, Zabadani, Saydnaya, Sednaya, Darayya, Daraya
  IQ: Baghdad, Basra, Mosul, Erbil, Irbil, Arbil, Kirkuk, Sulaimaniya, Sulaymaniyah, Najaf, Karbala, Kerbala
  IQ: Nasiriyah, Nassiriya, Amara, Amarah, Diwaniya, Kut, Hilla, Ramadi, Fallujah, Falluja, Tikrit, Samarra, Baiji
  IQ: Baquba, Tal Afar, Sinjar, Dohuk, Duhok, Haditha, Qaim, Al-Qaim, Abu Ghraib, Sadr City, Halabja, Makhmour
  IQ: Umm Qasr, Hawija, Bartella, Qaraqosh, Zakho, Jurf al-Sakhar, Taji, Tuz Khurmatu, Khanaqin, Habbaniya
  IR: Tehran, Teheran, Mashhad, Isfahan, Esfahan, Karaj, Shiraz, Tabriz, Qom, Ahvaz, Kermanshah, Urmia, Rasht
  IR: Zahedan, Hamadan, Kerman, Yazd, Ardabil, Bandar Abbas, Arak, Zanjan, Sanandaj, Qazvin, Khorramabad, Gorgan
  IR: Bushehr, Abadan, Chabahar, Natanz, Fordow, Fordo, Parchin, Saqez, Mahabad, Neyshabur, Birjand, Ilam, Kharg
  IR: Javanrud, Semnan, Shahroud, Khoy, Saravan, Shahr-e Rey
  SA: Riyadh, Jeddah, Jiddah, Mecca, Makkah, Medina, Dammam, Khobar, Al-Khobar, Dhahran, Taif, Tabuk, Buraidah, Abha
  SA: Jubail, Yanbu, Abqaiq, Khurais, Hofuf, Qatif, Awamiya, Ras Tanura, Neom, Diriyah, AlUla, Al-Ahsa
  SA: Khamis Mushait
  YE: Sanaa, Sana'a, Aden, Taiz, Hodeidah, Hodeida, Mukalla, Ibb, Dhamar, Zinjibar, Sayun, Mokha, Saada City, Sa'ada
  YE: Sa'dah, Shibam, Ataq
  OM: Muscat, Salalah, Sohar, Nizwa, Duqm, Seeb, Masirah
  AE: Abu Dhabi, Dubai, Sharjah, Al Ain, Jebel Ali, Al Dhafra, Khor Fakkan, Barakah
  QA: Doha, Lusail, Al Rayyan, Al Udeid, Ras Laffan, Al Wakrah, Losail
  BH: Manama, Muharraq, Sakhir, Riffa, Sitra
  KW: Kuwait City, Jahra, Hawalli, Salmiya
  JO: Amman, Zarqa, Irbid, Aqaba, Petra, Zaatari, Maan, Karak, Azraq, Mafraq, Ramtha
  EG: Cairo, Alexandria, Giza, Port Said, Suez, Luxor, Mansoura, Tanta, Asyut, Assiut, Ismailia, Fayoum, Zagazig
  EG: Aswan, Damietta, Damanhur, Minya, Beni Suef, Hurghada, Sohag, Sharm el-Sheikh, Sharm El Sheikh, Sharm el Sheikh
  EG: Dahab, Taba, El-Arish, El Arish, Arish, Nuweiba, Mahalla, Ain Sukhna, Port Fouad, Heliopolis, Zamalek
  EG: El Alamein, Sheikh Zuweid, Qena, Marsa Alam, Minya al-Qamh
  LY: Tripoli, Benghazi, Misrata, Misurata, Tobruk, Derna, Sirte, Zawiya, Zawiyah, Sabha, Zliten, Ajdabiya, Bayda
  LY: Al-Bayda, Gharyan, Tarhuna, Zuwara, Zintan, Bani Walid, Ras Lanuf, Brega, Sabratha, Ghadames, Kufra
  LY: Bab al-Aziziya, Tajoura, Murzuq, Es Sider, Zueitina
  TN: Tunis, Sfax, Sousse, Kairouan, Bizerte, Gabes, Gabès, Sidi Bouzid, Kasserine, Gafsa, Monastir, Djerba
  TN: Ben Guerdane, Zarzis, Hammamet, Tataouine, La Goulette, Carthage
  DZ: Algiers, Oran, Annaba, Blida, Batna, Sétif, Setif, Tizi Ouzou, Tlemcen, Bejaia, Béjaïa, Ghardaïa, Ghardaia
  DZ: Tamanrasset, Tindouf, In Amenas, Hassi Messaoud, Djelfa, Boumerdes, Médéa, Bouira, Skikda, Mostaganem
  MA: Casablanca, Rabat, Fez, Fes, Marrakesh, Marrakech, Agadir, Tangier, Tangiers, Meknes, Oujda, Kenitra, Tetouan
  MA: Nador, Al Hoceima, Essaouira, Ouarzazate, Ifrane, Safi, Mohammedia, El Jadida, Fnideq, Amizmiz, Moulay Brahim
  MA: Skhirat
  EH: Laayoune, Dakhla, Smara
  MR: Nouakchott, Nouadhibou, Zouerate
  ML: Bamako, Timbuktu, Gao, Kidal, Mopti, Kayes, Sikasso, Segou, Menaka, Kati, Djenné, Djenne, Tessalit, Ansongo
  ML: Konna, Douentza, Ogossagou, Tinzaouaten
  BF: Ouagadougou, Bobo-Dioulasso, Koudougou, Dori, Djibo, Ouahigouya, Barsalogho, Solhan
  NE: Niamey, Zinder, Maradi, Agadez, Diffa, Tillabéri, Tillaberi, Tahoua, Arlit, Tongo Tongo, Inates
  TD: N'Djamena, Ndjamena, Moundou, Abéché, Abeche, Adré, Adre, Sarh, Faya-Largeau
  SN: Dakar, Thiès, Thies, Saint-Louis, Touba, Ziguinchor, Kaolack, Rufisque, Mbour
  GM: Banjul, Serekunda, Brikama
  GW: Bissau, Gabu
  GN: Conakry, Kankan, Nzérékoré, Nzerekore, Kindia, Gueckedou, Simandou
  SL: Freetown, Kenema, Makeni, Kailahun, Port Loko
  LR: Monrovia, Gbarnga, Ganta, Foya
  CI: Abidjan, Yamoussoukro, Bouaké, Bouake, Korhogo, San-Pédro, Grand-Bassam, Daloa
  GH: Accra, Kumasi, Tamale, Tema, Sekondi-Takoradi, Takoradi, Cape Coast, Obuasi, Bawku, Prampram
  TG: Lomé, Lome, Sokodé, Sokode
  BJ: Cotonou, Porto-Novo, Porto Novo, Parakou, Ouidah, Natitingou
  NG: Lagos, Abuja, Kano, Ibadan, Kaduna, Port Harcourt, Benin City, Maiduguri, Zaria, Aba, Jos, Ilorin, Enugu
  NG: Onitsha, Warri, Sokoto, Calabar, Uyo, Makurdi, Yola, Owerri, Abeokuta, Akure, Gusau, Lafia, Minna, Chibok
  NG: Dapchi, Damaturu, Bama, Gwoza, Konduga, Yenagoa, Asaba, Lekki, Ikeja, Kuriga, Birnin Kebbi, Osogbo, Ado-Ekiti
  NG: Umuahia, Awka
  CM: Yaoundé, Yaounde, Douala, Bamenda, Garoua, Maroua, Bafoussam, Limbe, Buea, Kumba, Kribi, Ngaoundere
  CF: Bangui, Bambari, Bossangoa, Bangassou, Birao, Bouar
  GQ: Malabo
  GA: Libreville, Port-Gentil, Franceville, Lambaréné, Oyem
  CG: Brazzaville, Pointe-Noire, Dolisie, Ouesso
  CD: Kinshasa, Lubumbashi, Mbuji-Mayi, Kananga, Kisangani, Goma, Bukavu, Likasi, Kolwezi, Beni, Bunia, Uvira
  CD: Butembo, Mbandaka, Matadi, Kindu, Kalemie, Minova, Masisi, Rutshuru, Walikale, Bunagana, Mangina, Kikwit
  CD: Gbadolite, Bulape, Tshikapa, Djugu, Rubaya, Manono
  AO: Luanda, Huambo, Lobito, Benguela, Lubango, Cuito, Kuito, Malanje, Cuito Cuanavale, Soyo
  ST: Sao Tome City
  CV: Praia, Mindelo
  ET: Addis Ababa, Mekelle, Mekele, Gondar, Bahir Dar, Hawassa, Dire Dawa, Adama, Jimma, Jijiga, Harar, Dessie
  ET: Lalibela, Axum, Aksum, Adigrat, Humera, Bishoftu, Debre Birhan, Gambella, Woldiya, Kombolcha, Adwa, Mai Kadra
  ER: Asmara, Massawa, Assab, Keren
  DJ: Djibouti City, Obock
  SO: Mogadishu, Hargeisa, Kismayo, Kismayu, Baidoa, Bosaso, Garowe, Galkayo, Beledweyne, Berbera, Marka, Merca
  SO: Afgoye, Jowhar, Las Anod, Laascaanood, Dhusamareb, Barawe, Eyl, Burao
  KE: Nairobi, Mombasa, Kisumu, Nakuru, Eldoret, Malindi, Thika, Garissa, Kakamega, Nyeri, Naivasha, Wajir, Mandera
  KE: Dadaab, Kakuma, Lodwar, Kitale, Iten, Kibera, Mathare, Isiolo, Kilifi, Kericho, Shakahola, Machakos, Nanyuki
  KE: Kiambu, Homa Bay, Lokichoggio
  UG: Kampala, Entebbe, Gulu, Jinja, Mbarara, Kasese, Mbale, Fort Portal, Mpondwe, Arua, Masaka, Mubende, Hoima
  UG: Kabale
  RW: Kigali, Butare, Gisenyi, Ruhengeri, Gitarama, Rubavu, Cyangugu, Huye
  BI: Bujumbura, Gitega, Ngozi, Cibitoke
  TZ: Dar es Salaam, Dodoma, Mwanza, Arusha, Mbeya, Morogoro, Tanga, Kigoma, Moshi, Bukoba, Stone Town, Mtwara
  TZ: Bagamoyo, Loliondo
  SD: Khartoum, Omdurman, Khartoum North, Port Sudan, Kassala, El Obeid, El-Obeid, Nyala, El Fasher, El-Fasher
  SD: al-Fashir, Al-Fashir, El Geneina, Geneina, Wad Madani, Gedaref, Kosti, Atbara, Zalingei, Kadugli, Dongola
  SD: Merowe, Sennar, Zamzam, Kutum, Babanusa, Dilling
  SS: Juba, Malakal, Bentiu, Wau, Yei, Yambio, Rumbek, Pibor, Renk
  ZM: Lusaka, Kitwe, Ndola, Kabwe, Chingola, Mufulira, Chipata
  ZW: Harare, Bulawayo, Chitungwiza, Mutare, Gweru, Hwange, Victoria Falls, Masvingo, Kwekwe, Beitbridge, Chinhoyi
  ZW: Marange, Kariba
  MW: Lilongwe, Blantyre, Mzuzu, Zomba
  MZ: Maputo, Beira, Nampula, Quelimane, Tete, Xai-Xai, Mocimboa da Praia, Nacala, Matola, Macomia, Inhambane, Afungi
  NA: Windhoek, Walvis Bay, Swakopmund, Lüderitz
  BW: Gaborone, Francistown, Maun, Jwaneng
  ZA: Johannesburg, Cape Town, Durban, Pretoria, Tshwane, Soweto, Port Elizabeth, Gqeberha, Bloemfontein, East London
  ZA: Nelspruit, Mbombela, Polokwane, Pietermaritzburg, Kimberley, Rustenburg, Marikana, Sandton, Ekurhuleni
  ZA: Vereeniging, Benoni, Krugersdorp, Stellenbosch, Paarl, Potchefstroom, Sharpeville, Stilfontein, Richards Bay
  ZA: Mthatha, Umtata, Upington, Simon's Town, Centurion, Robben Island, Khayelitsha, Nkandla, Saldanha, Secunda
  ZA: Witbank, Emalahleni, Boksburg, Sun City, Knysna, Plettenberg Bay, Buffalo City, Qunu
  LS: Maseru
  SZ: Mbabane, Manzini, Lobamba
  MG: Antananarivo, Toamasina, Antsirabe, Mahajanga, Fianarantsoa, Toliara, Nosy Be
  MU: Port Louis, Curepipe, Port-Louis
  SC: Mahé
  KM: Moroni, Mutsamudu
  YT: Mamoudzou
  CN: Beijing, Peking, Shanghai, Guangzhou, Shenzhen, Chongqing, Chungking, Tianjin, Tientsin, Wuhan, Chengdu
  CN: Nanjing, Nanking, Xi'an, Xian, Hangzhou, Suzhou, Shenyang, Harbin, Qingdao, Tsingtao, Dalian, Jinan, Zhengzhou
  CN: Kunming, Changsha, Xiamen, Amoy, Fuzhou, Hefei, Ningbo, Wenzhou, Foshan, Dongguan, Wuxi, Nanchang, Nanning
  CN: Guiyang, Taiyuan, Shijiazhuang, Changchun, Urumqi, Lanzhou, Hohhot, Haikou, Sanya, Yinchuan, Xining, Lhasa
  CN: Kashgar, Hotan, Yining, Aksu, Korla, Ghulja, Turpan, Karamay, Baotou, Ordos, Tangshan, Baoding, Zhangjiakou
  CN: Handan, Datong, Luoyang, Kaifeng, Yantai, Weifang, Zibo, Linyi, Rizhao, Xuzhou, Changzhou, Nantong, Yangzhou
  CN: Zhenjiang, Jiaxing, Shaoxing, Jinhua, Yiwu, Taizhou, Quanzhou, Zhangzhou, Ganzhou, Jingdezhen, Yichang
  CN: Xiangyang, Zhuzhou, Xiangtan, Zhuhai, Zhongshan, Huizhou, Jiangmen, Shantou, Zhanjiang, Guilin, Liuzhou, Beihai
  CN: Dali, Lijiang, Xishuangbanna, Mianyang, Leshan, Deyang, Zigong, Beichuan, Wenchuan, Zunyi, Tianshui, Dunhuang
  CN: Jiuquan, Jiayuguan, Golmud, Shigatse, Xigaze, Nyingchi, Anshan, Fushun, Dandong, Jinzhou, Daqing, Qiqihar
  CN: Jilin City, Yanji, Tumen, Shaoguan, Boao, Beidaihe, Tongzhou, Shihezi, Wukan, Wenchang, Xichang, Taishan
  CN: Dingri, Tingri, Jishishan, Putian
  HK: Tsim Sha Tsui, Mong Kok, Mongkok, Wan Chai, Causeway Bay, Sha Tin, Tai Po, Yuen Long, Tuen Mun, Tseung Kwan O
  HK: Kwun Tong, Sheung Shui, Chek Lap Kok
  TW: Taipei, New Taipei, New Taipei City, Kaohsiung, Taichung, Tainan, Hsinchu, Taoyuan, Keelung, Hualien, Chiayi
  TW: Taitung, Pingtung, Yilan
  JP: Tokyo, Osaka, Yokohama, Nagoya, Sapporo, Kobe, Kyoto, Fukuoka, Kawasaki, Saitama, Hiroshima, Sendai, Kitakyushu
  JP: Chiba, Sakai, Niigata, Hamamatsu, Kumamoto, Okayama, Sagamihara, Shizuoka, Kagoshima, Funabashi, Matsuyama
  JP: Kanazawa, Utsunomiya, Matsudo, Nagasaki, Oita, Gifu, Miyazaki, Toyama, Nara, Nagano, Wakayama, Akita, Aomori
  JP: Morioka, Yamagata, Fukushima, Tokushima, Takamatsu, Kofu, Mito, Maebashi, Otsu, Fukui, Tottori, Matsue
  JP: Yamaguchi, Saga, Naha, Ginowan, Futenma, Nago, Kadena, Iwakuni, Yokosuka, Sasebo, Misawa, Asahikawa, Hakodate
  JP: Kushiro, Nemuro, Niseko, Karuizawa, Nikko, Kamakura, Ise, Suzuka, Motegi, Toyota City, Himeji, Ishinomaki
  JP: Kesennuma, Rikuzentakata, Minamisanriku, Futaba, Namie, Tokaimura, Tokai, Tsukuba, Narita, Haneda, Shibuya
  JP: Shinjuku, Ginza, Roppongi, Akihabara, Wajima, Suzu, Noto, Kashiwazaki, Hakuba, Shika, Tomakomai, Fussa
  JP: Miyakojima, Ishigaki, Yonaguni
  KR: Seoul, Busan, Pusan, Incheon, Inchon, Daegu, Taegu, Daejeon, Taejon, Gwangju, Kwangju, Suwon, Ulsan, Changwon
  KR: Seongnam, Goyang, Yongin, Jeonju, Cheongju, Cheonan, Pohang, Gangneung, Pyeongchang, Sejong, Gimhae, Gumi
  KR: Gyeongju, Paju, Pyeongtaek, Uijeongbu, Sokcho, Yeosu, Mokpo, Andong, Seogwipo, Panmunjom, Osan, Itaewon
  KR: Gangnam, Muan, Hwaseong, Yeonpyeong, Jindo, Seongju, Chuncheon, Dongducheon, Anyang, Ansan
  KP: Pyongyang, Kaesong, Wonsan, Hamhung, Chongjin, Sinuiju, Yongbyon, Punggye-ri, Nampo, Rason, Rajin, Haeju, Sinpo
  KP: Sohae, Tongchang-ri, Hyesan
  MN: Ulaanbaatar, Ulan Bator, Erdenet, Darkhan
  IN: New Delhi, Delhi, Mumbai, Bombay, Bangalore, Bengaluru, Hyderabad, Ahmedabad, Chennai, Madras, Kolkata
  IN: Calcutta, Surat, Pune, Jaipur, Lucknow, Kanpur, Nagpur, Indore, Thane, Bhopal, Visakhapatnam, Vizag, Patna
  IN: Vadodara, Baroda, Ghaziabad, Ludhiana, Agra, Nashik, Faridabad, Meerut, Rajkot, Varanasi, Benares, Srinagar
  IN: Aurangabad, Dhanbad, Amritsar, Allahabad, Prayagraj, Ranchi, Howrah, Coimbatore, Jabalpur, Gwalior, Vijayawada
  IN: Jodhpur, Madurai, Raipur, Kota, Guwahati, Chandigarh, Mohali, Panchkula, Solapur, Hubli, Mysore, Mysuru
  IN: Tiruchirappalli, Bareilly, Aligarh, Moradabad, Gurgaon, Gurugram, Noida, Greater Noida, Jalandhar, Bhubaneswar
  IN: Cuttack, Puri, Thiruvananthapuram, Trivandrum, Kochi, Cochin, Kozhikode, Calicut, Thrissur, Palakkad, Wayanad
  IN: Idukki, Kannur, Mangalore, Mangaluru, Belgaum, Hampi, Udupi, Warangal, Guntur, Tirupati, Nellore, Amaravati
  IN: Pulwama, Anantnag, Baramulla, Kupwara, Uri, Poonch, Rajouri, Kathua, Pahalgam, Gulmarg, Leh, Kargil, Shimla
  IN: Manali, Dharamsala, Dharamshala, Kullu, Dehradun, Haridwar, Rishikesh, Nainital, Kedarnath, Joshimath
  IN: Uttarkashi, Chamoli, Roorkee, Mathura, Ayodhya, Gorakhpur, Muzaffarnagar, Saharanpur, Hathras, Lakhimpur Kheri
  IN: Unnao, Rae Bareli, Amethi, Jhansi, Azamgarh, Sambhal, Gaya, Bodh Gaya, Muzaffarpur, Bhagalpur, Darbhanga
  IN: Jamshedpur, Bokaro, Siliguri, Darjeeling, Durgapur, Asansol, Kharagpur, Murshidabad, Malda, Sandeshkhali
  IN: Shillong, Imphal, Churachandpur, Kohima, Dimapur, Aizawl, Agartala, Itanagar, Tawang, Gangtok, Dibrugarh
  IN: Silchar, Jorhat, Panaji, Margao, Udaipur, Ajmer, Bikaner, Pushkar, Jaisalmer, Pokhran, Alwar, Bhuj, Gandhinagar
  IN: Jamnagar, Morbi, Dwarka, Porbandar, Godhra, Bhavnagar, Ankleshwar, Dahej, Ujjain, Khajuraho, Bastar, Dantewada
  IN: Bijapur, Sukma, Bilaspur, Korba, Kolhapur, Sangli, Satara, Navi Mumbai, Palghar, Malegaon, Nanded, Latur
  IN: Amravati, Gadchiroli, Raigad, Lonavala, Worli, Bandra, Dharavi, Juhu, Connaught Place, Shaheen Bagh
  IN: Jahangirpuri, Patiala, Bathinda, Pathankot, Gurdaspur, Ferozepur, Hoshiarpur, Hisar, Rohtak, Karnal, Panipat
  IN: Sonipat, Nuh, Ambala, Kurukshetra, Faridkot, Port Blair, Kavaratti, Sriharikota, Thoothukudi, Tuticorin
  IN: Vellore, Kanchipuram, Rameswaram, Kanyakumari, Erode, Tiruppur, Cuddalore, Nagapattinam, Koodankulam, Jaitapur
  IN: Kudankulam, Balasore, Rourkela, Sambalpur, Singur, Nandigram, Jangipur
  PK: Islamabad, Karachi, Lahore, Rawalpindi, Faisalabad, Peshawar, Quetta, Multan, Gujranwala, Sialkot, Bahawalpur
  PK: Sargodha, Sukkur, Larkana, Abbottabad, Mardan, Mingora, Muzaffarabad, Gwadar, Turbat, Zhob, Khuzdar, Parachinar
  PK: Miranshah, Miramshah, Wana, Bannu, Dera Ismail Khan, Dera Ghazi Khan, Kohat, Torkham, Murree, Kasur, Jhelum
  PK: Attock, Rahim Yar Khan, Nankana Sahib, Muridke, Jacobabad, Dadu, Thatta, Nowshera, Charsadda, Jaranwala, Gilgit
  PK: Skardu, Chitral, Balakot, Mastung, Wazirabad, Sheikhupura, Okara, Sahiwal
  BD: Dhaka, Dacca, Chittagong, Chattogram, Khulna, Rajshahi, Sylhet, Rangpur, Barisal, Comilla, Cumilla, Narayanganj
  BD: Gazipur, Savar, Cox's Bazar, Kutupalong, Teknaf, Mymensingh, Jessore, Mirpur, Fatullah, Ukhiya, Bhasan Char
  BD: Gopalganj, Bogra, Feni
  LK: Colombo, Kandy, Galle, Jaffna, Trincomalee, Batticaloa, Negombo, Hambantota, Anuradhapura, Kilinochchi
  LK: Vavuniya, Dambulla, Mullaitivu, Nuwara Eliya, Sri Jayawardenepura Kotte, Kurunegala, Pallekele, Matara, Mannar
  LK: Hikkaduwa
  NP: Kathmandu, Katmandu, Pokhara, Lalitpur, Biratnagar, Birgunj, Lumbini, Janakpur, Bhaktapur, Nepalgunj, Lukla
  NP: Namche Bazaar, Jajarkot, Jumla
  BT: Thimphu, Paro, Phuntsholing
  MV: Malé, Addu City
  AF: Kabul, Kandahar, Herat, Mazar-i-Sharif, Mazar-e-Sharif, Mazar-i Sharif, Jalalabad, Kunduz, Ghazni, Lashkar Gah
  AF: Bamiyan, Bagram, Taloqan, Pul-i-Khumri, Charikar, Farah City, Gardez, Khost City, Sangin, Marjah, Musa Qala
  AF: Tora Bora, Spin Boldak, Faizabad, Sheberghan, Maimana, Asadabad, Tarin Kot, Zaranj, Qala-e-Naw, Nowzad
  AF: Maidan Shahr, Bala Murghab
  MM: Yangon, Rangoon, Naypyitaw, Naypyidaw, Mandalay, Mawlamyine, Bago, Sittwe, Lashio, Myitkyina, Pathein, Myawaddy
  MM: Laukkai, Bagan, Loikaw, Hpakant, Maungdaw, Buthidaung, Kyaukphyu, Dawei, Taunggyi, Monywa, Hakha, Tachilek
  MM: Insein
  TH: Bangkok, Chiang Mai, Chiangmai, Chiang Rai, Pattaya, Hua Hin, Nonthaburi, Udon Thani, Khon Kaen, Hat Yai
  TH: Nakhon Ratchasima, Korat, Ayutthaya, Koh Samui, Ko Samui, Koh Tao, Krabi, Surat Thani, Songkhla, Mae Sot
  TH: Ubon Ratchathani, Buriram, Rayong, Chonburi, Phitsanulok, Kanchanaburi, Mae Sai, Lopburi, Aranyaprathet
  TH: Nong Khai, Surin, Sisaket, U-Tapao, Nong Bua Lamphu
  LA: Vientiane, Luang Prabang, Savannakhet, Pakse, Vang Vieng, Attapeu
  KH: Phnom Penh, Siem Reap, Sihanoukville, Battambang, Angkor, Poipet, Kampot, Kep, Pailin, Anlong Veng, Bavet
  KH: Preah Vihear, Pursat
  VN: Hanoi, Ho Chi Minh City, Saigon, Hai Phong, Haiphong, Da Nang, Danang, Hue, Can Tho, Nha Trang, Vung Tau
  VN: Bien Hoa, Dien Bien Phu, Hoi An, Da Lat, Cam Ranh Bay, Cam Ranh, Khe Sanh, My Lai, Ha Long, Halong Bay
  VN: Thai Nguyen, Bac Ninh, Quang Ninh, Vinh, Binh Duong, Lao Cai, Sapa, Phu Quoc, Ha Tinh, Buon Ma Thuot
  MY: Kuala Lumpur, Putrajaya, George Town, Johor Bahru, Johor Baru, Ipoh, Shah Alam, Petaling Jaya, Kuching
  MY: Kota Kinabalu, Kota Bharu, Seremban, Kuantan, Alor Setar, Miri, Sandakan, Tawau, Langkawi, Sepang, Subang Jaya
  MY: Butterworth, Kuala Terengganu, Cyberjaya, Port Klang, Semporna, Lahad Datu, Labuan, Batu Caves
  SG: Sentosa, Changi, Marina Bay, Jurong, Woodlands
  ID: Jakarta, Surabaya, Bandung, Medan, Semarang, Makassar, Palembang, Tangerang, Depok, Bekasi, Bogor, Malang
  ID: Yogyakarta, Jogjakarta, Denpasar, Kuta, Ubud, Nusa Dua, Padang, Pekanbaru, Batam, Bandar Lampung, Banjarmasin
  ID: Balikpapan, Samarinda, Pontianak, Manado, Ambon, Jayapura, Kupang, Mataram, Banda Aceh, Lhokseumawe, Palu, Poso
  ID: Bukittinggi, Surakarta, Cirebon, Sukabumi, Cianjur, Timika, Wamena, Sorong, Manokwari, Nusantara, Kendari
  ID: Gorontalo, Ternate, Morowali, Sidoarjo, Cilegon, Bitung, Mandalika, Labuan Bajo, Lembang, Merauke, Puncak Jaya
  ID: Nduga, Jambi, Bengkulu
  TL: Dili, Baucau
  BN: Bandar Seri Begawan
  PH: Manila, Quezon City, Davao, Davao City, Cebu City, Zamboanga, Zamboanga City, Makati, Taguig, Pasig, Pasay
  PH: Caloocan, Baguio, Iloilo, Iloilo City, Bacolod, Cagayan de Oro, General Santos, Tacloban, Marawi, Cotabato
  PH: Cotabato City, Olongapo, Subic Bay, Subic, Angeles City, Legazpi, Naga City, Puerto Princesa, Boracay, Lucena
  PH: Tagaytay, Dumaguete, Butuan, Tuguegarao, Mandaluyong, Marikina, Laoag, Vigan, Ormoc, Maguindanao, Iligan
  PH: Antipolo
  PG: Port Moresby, Lae, Mount Hagen, Rabaul, Madang, Goroka, Arawa, Wewak, Mendi, Porgera
  FJ: Suva, Nadi, Lautoka
  SB: Honiara
  VU: Port Vila, Port-Vila
  WS: Apia
  TO: Nuku'alofa, Nukualofa
  TV: Funafuti
  KI: Tarawa, South Tarawa
  MH: Majuro, Kwajalein
  FM: Palikir, Chuuk, Pohnpei
  PW: Ngerulmud, Koror
  NR: Yaren
  NC: Nouméa, Noumea
  PF: Papeete, Mururoa, Teahupo'o
  AS: Pago Pago
  GU: Hagatna, Hagåtña, Tumon
  MP: Saipan, Tinian
  CK: Rarotonga, Avarua
  MX: Mexico City, Ciudad de México, Guadalajara, Monterrey, Puebla, Tijuana, Ciudad Juárez, Ciudad Juarez, Torreón
  MX: Torreon, Querétaro City, San Luis Potosí, San Luis Potosi, Mérida, Merida, Mexicali, Aguascalientes, Acapulco
  MX: Cancún, Cancun, Culiacán, Culiacan, Mazatlán, Mazatlan, Hermosillo, Saltillo, Morelia, Reynosa, Matamoros
  MX: Nuevo Laredo, Toluca, Cuernavaca, Tuxtla Gutiérrez, Tuxtla Gutierrez, San Cristóbal de las Casas
  MX: San Cristobal de las Casas, Tapachula, Villahermosa, Xalapa, Oaxaca City, Tampico, Ensenada, Tecate, Los Cabos
  MX: Cabo San Lucas, Puerto Vallarta, Tulum, Playa del Carmen, Cozumel, Chetumal, Campeche City, Pachuca, Ecatepec
  MX: Nezahualcóyotl, Zapopan, Tlaquepaque, Tlaxcala City, Celaya, Irapuato, Chilpancingo, Iguala, Ayotzinapa, Taxco
  MX: Ixtapa, Zihuatanejo, Uruapan, Apatzingán, Manzanillo, Piedras Negras, Ciudad Acuña, Ciudad Acuna
  MX: Ciudad Victoria, Tepic, Guaymas, Cananea, Badiraguato, Los Mochis, Teotihuacan, Teotihuacán, Chichen Itza
  MX: Salina Cruz, Juchitán, Poza Rica, Coatzacoalcos, Chicoasén, Cadereyta, Tlatelolco, Coyoacán
  GT: Guatemala City, Quetzaltenango, Antigua Guatemala, Escuintla, Tecun Uman, Tecún Umán, Huehuetenango
  GT: Puerto Barrios, Nebaj
  BZ: Belmopan, Belize City
  SV: San Salvador, Soyapango, Tecoluca, La Libertad
  HN: Tegucigalpa, San Pedro Sula, La Ceiba, Choluteca, Comayagua, Tela, Roatán, Roatan, Puerto Cortes, Choloma
  NI: Managua, Masaya, Matagalpa, Estelí, Bluefields, Puerto Cabezas, Jinotega, Chinandega
  CR: San José, Alajuela, Limón, Puntarenas, Heredia, Cartago
  PA: Panama City, Ciudad de Panamá, Boquete, Bocas del Toro
  CU: Havana, La Habana, Santiago de Cuba, Camagüey, Camaguey, Holguín, Holguin, Guantánamo, Guantanamo, Matanzas
  CU: Cienfuegos, Varadero, Pinar del Río, Pinar del Rio, Bayamo, San Antonio de los Baños
  JM: Kingston, Montego Bay, Spanish Town, Negril, Ocho Rios, Port Royal, Mandeville
  HT: Port-au-Prince, Cap-Haïtien, Cap-Haitien, Cap Haitien, Gonaïves, Gonaives, Les Cayes, Jacmel, Jérémie, Jeremie
  HT: Cité Soleil, Cite Soleil, Pétion-Ville, Petion-Ville, Petionville, Léogâne, Leogane, Ouanaminthe, Kenscoff
  HT: Pont-Sondé, Mirebalais
  DO: Santo Domingo, Santiago de los Caballeros, Punta Cana, La Romana, Puerto Plata, San Pedro de Macoris
  DO: San Pedro de Macorís, Dajabón, Dajabon, Barahona, Samaná
  PR: San Juan, Bayamon, Bayamón, Mayagüez, Mayaguez, Caguas, Vieques, Guaynabo, Arecibo
  BS: Nassau, Freeport, Abaco, Bimini, Grand Bahama, Great Abaco, Marsh Harbour
  BB: Bridgetown, Bathsheba
  TT: Port of Spain, Port-of-Spain, Tarouba, Chaguanas
  GD: St. George's, St George's
  LC: Castries, Gros Islet, Vieux Fort
  VC: Kingstown, Arnos Vale, Bequia
  DM: Roseau
  AG: English Harbour
  KN: Basseterre
  CW: Willemstad
  AW: Oranjestad
  SX: Philipsburg
  VG: Road Town, Tortola
  VI: Charlotte Amalie, St. Croix
  TC: Grand Turk, Providenciales, Cockburn Town
  MS: Brades
  GP: Pointe-à-Pitre, Basse-Terre
  MQ: Fort-de-France
  GF: Cayenne, Kourou
  GY: Georgetown, New Amsterdam, Jonestown
  SR: Paramaribo
  CO: Bogotá, Bogota, Medellín, Medellin, Cali, Barranquilla, Cartagena, Cúcuta, Cucuta, Bucaramanga, Santa Marta
  CO: Ibagué, Ibague, Manizales, Villavicencio, Neiva, Popayán, Popayan, Valledupar, Montería, Monteria, Buenaventura
  CO: Tumaco, Leticia, Riohacha, Maicao, San Vicente del Caguan, Bojayá, Soacha, Tunja, Quibdó, Apartadó
  CO: Barrancabermeja, Jamundí, Necoclí, Ocaña, San José del Guaviare
  VE: Caracas, Maracaibo, Barquisimeto, Maracay, Ciudad Guayana, Ciudad Bolívar, Ciudad Bolivar, San Cristóbal
  VE: San Cristobal, Maturín, Maturin, Cumaná, Cumana, Puerto La Cruz, Barinas, Punto Fijo, Puerto Cabello
  VE: San Antonio del Tachira, Ureña, La Guaira, Petare, Guarenas, Porlamar, Santa Elena de Uairén, Tocuyito
  EC: Quito, Guayaquil, Cuenca, Machala, Manta, Portoviejo, Ambato, Riobamba, Loja, Esmeraldas City
  EC: Santo Domingo de los Colorados, Pedernales, Latacunga, Lago Agrio, Otavalo, Nueva Loja
  PE: Lima, Arequipa, Chiclayo, Piura, Iquitos, Cusco, Cuzco, Huancayo, Chimbote, Pucallpa, Tacna, Ica, Juliaca, Puno
  PE: Callao, Ayacucho City, Cajamarca City, Tumbes, Huaraz, Machu Picchu, Nazca, Pisco, Puerto Maldonado, Talara
  PE: Moquegua, Bagua, Pataz, Ilave
  BO: La Paz, Santa Cruz de la Sierra, Cochabamba, Sucre, El Alto, Oruro, Potosí, Potosi, Tarija, Cobija, Uyuni
  BO: Villa Tunari, Sacaba, Senkata, Yacuiba, Riberalta
  CL: Santiago, Valparaíso, Valparaiso, Viña del Mar, Vina del Mar, Concepcion, Antofagasta, Temuco, Iquique, Arica
  CL: Rancagua, Talca, Puerto Montt, Punta Arenas, La Serena, Coquimbo, Calama, Copiapó, Copiapo, Osorno, Valdivia
  CL: Chillán, Chillan, Quilpué, San Pedro de Atacama, Chuquicamata, Talcahuano, Curanilahue, Pichilemu
  AR: Buenos Aires, La Plata, Tucumán, Tucuman, Mar del Plata, Salta, Resistencia, Neuquén City, Corrientes, Posadas
  AR: Bahía Blanca, Bahia Blanca, Ushuaia, Bariloche, San Carlos de Bariloche, Comodoro Rivadavia, Río Gallegos
  AR: Rio Gallegos, El Calafate, Avellaneda, Lanús, Lanus, Quilmes, Rafaela, Junín, Puerto Madryn, Villa Gesell
  AR: La Matanza, Lomas de Zamora, Ezeiza, Vaca Muerta, Gualeguaychú, Santiago del Estero, Jujuy City, Río Cuarto
  UY: Montevideo, Punta del Este, Paysandú, Paysandu, Colonia del Sacramento, Fray Bentos
  PY: Asunción, Asuncion, Ciudad del Este, Encarnación, Encarnacion, Luque, Pedro Juan Caballero, Capitan Bado
  PY: Villarrica
  BR: Sao Paulo, São Paulo, Rio de Janeiro, Rio, Brasilia, Brasília, Salvador, Fortaleza, Belo Horizonte, Manaus
  BR: Curitiba, Recife, Porto Alegre, Belém, Belem, Goiânia, Goiania, Guarulhos, Campinas, São Luís, Sao Luis, Maceió
  BR: Maceio, Teresina, João Pessoa, Joao Pessoa, Campo Grande, Cuiabá, Cuiaba, Aracaju, Florianópolis, Florianopolis
  BR: Vitória, Niterói, Niteroi, Santos, São José dos Campos, Ribeirão Preto, Ribeirao Preto, Uberlândia, Joinville
  BR: Londrina, Blumenau, Caxias do Sul, Pelotas, Canoas, Foz do Iguaçu, Foz do Iguacu, Boa Vista, Porto Velho
  BR: Rio Branco, Macapá, Macapa, Palmas, Brumadinho, Petrópolis, Petropolis, Juiz de Fora, Chapecó, Chapeco
  BR: Interlagos, Copacabana, Ipanema, Rocinha, São Gonçalo, Nova Iguaçu, Osasco, Santo André, São Bernardo do Campo
  BR: Sao Bernardo do Campo, Sorocaba, Suzano, Santarem, Santarém, Altamira, Marabá, Ouro Preto, Paraty
  BR: Angra dos Reis, São Sebastião, Cubatão, Eldorado do Sul, Muçum, Vinhedo, Gramado, Atalaia do Norte, Tabatinga
  BR: Pacaraima, Imperatriz
  FK: Stanley, Port Stanley, Goose Green
  GL: Nuuk, Ilulissat, Kangerlussuaq, Pituffik
  FO: Tórshavn, Torshavn
  JE: St Helier, St. Helier
  GG: St Peter Port, Sark, Alderney
  SM: San Marino City
`)

/** Continents, oceans, seas, rivers, mountains, islands and regions of the world, without determiner. */
export const LOCATIONS: ReadonlySet<string> = names(`
  Africa, Asia, Europe, North America, South America, Antarctica, Oceania, Australasia, Eurasia, Arctic, Antarctic,
  Latin America, Central America, Americas, Caribbean, West Indies, Greater Antilles, Lesser Antilles,
  Leeward Islands, Windward Islands, Middle East, Mideast, Near East, Far East, North Africa, Northern Africa,
  West Africa, Western Africa, East Africa, Eastern Africa, Southern Africa, Central Africa, sub-Saharan Africa,
  Sub-Saharan Africa, Horn of Africa, Sahel, Maghreb, Levant, Mesopotamia, Fertile Crescent, Arabian Peninsula,
  Persian Gulf, Arabian Gulf, Gulf, Central Asia, South Asia, Southern Asia, Southeast Asia, South-East Asia,
  South East Asia, East Asia, Northeast Asia, North-East Asia, West Asia, Asia-Pacific, Asia Pacific,
  Asia-Pacific region, Indo-Pacific, Pacific Rim, Pacific Islands, Indochina, Indian subcontinent, Korean Peninsula,
  Korean peninsula, Golden Triangle, Western Europe, Eastern Europe, Central Europe, Central and Eastern Europe,
  Southern Europe, Northern Europe, Northwest Europe, Southeastern Europe, Scandinavia, Balkans, Western Balkans,
  Baltics, Baltic States, Baltic states, Benelux, Low Countries, Iberia, Iberian Peninsula, Balkan Peninsula,
  British Isles, Channel Islands, Nordic countries, Mitteleuropa, Riviera, French Riviera, Côte d'Azur, Cote d'Azur,
  Italian Riviera, Costa del Sol, Costa Brava, Mediterranean, Caucasus, North Caucasus, South Caucasus, Transcaucasia,
  Siberia, Donbas, Donbass, Kola Peninsula, Polesia, Suwalki Gap, Western Hemisphere, Southern Hemisphere,
  Northern Hemisphere, Global South, Global North, Third World, Far North, Eastern Bloc, Old World, New World,
  East Coast, West Coast, Midwest, Middle West, Deep South, Sun Belt, Rust Belt, Bible Belt, Corn Belt, New England,
  Great Plains, Pacific Northwest, Upper Midwest, Gulf Coast, Mid-Atlantic, Great Lakes, Bay Area, San Francisco Bay,
  Silicon Valley, Napa Valley, Central Valley, Mississippi Delta, Florida Keys, Outer Banks, Texas Hill Country,
  Hill Country, Rio Grande Valley, Permian Basin, North Slope, Ozarks, Appalachia, Everglades, Death Valley,
  Grand Canyon, Hudson Valley, Chesapeake Bay, Puget Sound, Long Island Sound, Tampa Bay, Jersey Shore,
  Las Vegas Strip, Monument Valley, Yosemite Valley, Prairies, Maritimes, Outback, Top End, Great Barrier Reef,
  Torres Strait, North Island, South Island, Darien Gap, Darién Gap, Southern Cone, Pampas, Altiplano, Pantanal,
  Amazon basin, Amazon Basin, Amazon rainforest, Amazonia, Northern Triangle, Atlantic, Pacific, Atlantic Ocean,
  Pacific Ocean, Indian Ocean, Arctic Ocean, Southern Ocean, North Atlantic, South Atlantic, North Pacific,
  South Pacific, Western Pacific, Mediterranean Sea, Black Sea, Baltic Sea, Baltic, North Sea, Irish Sea, Celtic Sea,
  Norwegian Sea, Barents Sea, Kara Sea, White Sea, Red Sea, Dead Sea, Arabian Sea, Caspian Sea, Caspian, Aral Sea,
  Sea of Azov, Azov Sea, Sea of Marmara, Aegean Sea, Aegean, Adriatic Sea, Adriatic, Ionian Sea, Tyrrhenian Sea,
  Ligurian Sea, South China Sea, East China Sea, Yellow Sea, Sea of Japan, East Sea, West Philippine Sea,
  Philippine Sea, Java Sea, Timor Sea, Andaman Sea, Coral Sea, Tasman Sea, Bering Sea, Sea of Okhotsk, Sea of Galilee,
  Caribbean Sea, Sargasso Sea, Beaufort Sea, Weddell Sea, Ross Sea, Sulu Sea, Celebes Sea, Bay of Bengal,
  Bay of Biscay, Bay of Pigs, Hudson Bay, Gulf of Mexico, Gulf of Aden, Gulf of Oman, Gulf of Guinea, Gulf of Aqaba,
  Gulf of Suez, Gulf of Thailand, Gulf of Tonkin, Gulf of Finland, Gulf of Bothnia, Gulf of Alaska,
  Gulf of California, Gulf of Carpentaria, Strait of Hormuz, Straits of Hormuz, Strait of Gibraltar,
  Strait of Malacca, Malacca Strait, Taiwan Strait, Kerch Strait, Bab el-Mandeb, Bab al-Mandab, Bosphorus, Bosporus,
  Dardanelles, Bering Strait, Drake Passage, Northwest Passage, Northern Sea Route, English Channel, Channel,
  Dover Strait, Solent, Firth of Forth, Moray Firth, Thames Estuary, Bristol Channel, Mersey, Humber, Cape Horn,
  Cape of Good Hope, Cape Fear, Mariana Trench, Challenger Deep, Nile, Blue Nile, White Nile, Amazon, Amazon River,
  Mississippi River, Missouri River, Ohio River, Colorado River, Rio Grande, Hudson River, East River, Potomac,
  Potomac River, Columbia River, Yukon River, Mackenzie River, St. Lawrence River, Orinoco, Paraná River, Congo River,
  Niger River, Volta River, Zambezi, Limpopo River, Orange River, Thames, Severn, River Thames, Seine, Rhône, Rhone,
  Rhine, Danube, Elbe, Oder, Vistula, Po River, Tiber, Ebro, Tagus, Dnieper, Dnipro River, Dniester, Volga,
  Ural River, Yenisei, Lena River, Amur River, Euphrates, Tigris, Jordan River, River Jordan, Litani River, Litani,
  Indus, Ganges, Ganga, Yamuna, Brahmaputra, Irrawaddy, Mekong, Mekong Delta, Mekong River, Yangtze, Yangtze River,
  Yellow River, Pearl River, Pearl River Delta, Yalu River, Tumen River, Murray River, Murray-Darling Basin,
  Niger Delta, Nile Delta, Himalayas, Himalaya, Hindu Kush, Karakoram, Pamirs, Tian Shan, Urals, Ural Mountains,
  Caucasus Mountains, Carpathians, Carpathian Mountains, Alps, French Alps, Swiss Alps, Italian Alps, Bavarian Alps,
  Dolomites, Apennines, Pyrenees, Sierra Nevada, Rockies, Rocky Mountains, Appalachians, Appalachian Mountains,
  Blue Ridge Mountains, Smoky Mountains, Cascades, Andes, Atlas Mountains, Drakensberg, Pennines, Peak District,
  Chilterns, Mourne Mountains, Cairngorms, Grampians, Qandil Mountains, Nuba Mountains, Sinjar Mountains,
  Zagros Mountains, Taurus Mountains, Mount Everest, Everest, K2, Annapurna, Kilimanjaro, Mount Kilimanjaro,
  Mount Kenya, Mont Blanc, Matterhorn, Eiger, Mount Elbrus, Mount Ararat, Mount Fuji, Mount St. Helens, Mount Rainier,
  Mount McKinley, Denali, Mount Etna, Etna, Vesuvius, Mount Vesuvius, Stromboli, Krakatoa, Kilauea, Mauna Loa,
  Popocatépetl, Popocatepetl, Mount Pinatubo, Mount Merapi, Ben Nevis, Snowdon, Mount Hermon, Mount Zion,
  Mount of Olives, Temple Mount, Uluru, Ayers Rock, Aconcagua, Eyjafjallajökull, Reykjanes Peninsula, Sahara,
  Sahara Desert, Gobi Desert, Gobi, Kalahari, Namib Desert, Mojave Desert, Sonoran Desert, Atacama Desert,
  Negev Desert, Sinai Desert, Empty Quarter, Taklamakan, Thar Desert, Arabian Desert, Serengeti, Maasai Mara,
  Masai Mara, Okavango Delta, Ngorongoro, Great Rift Valley, Rift Valley, Cape Peninsula, Karoo, Lake Victoria,
  Lake Chad, Lake Tanganyika, Lake Malawi, Lake Kivu, Lake Michigan, Lake Erie, Lake Ontario, Lake Superior,
  Lake Huron, Lake Tahoe, Lake Mead, Lake Powell, Great Salt Lake, Lake Baikal, Lake Geneva, Lake Constance,
  Lake Como, Lake Garda, Lake Titicaca, Lake Maracaibo, Lake Okeechobee, Loch Ness, Windermere, Iguazu Falls,
  Kuril Islands, Kurils, Kuriles, Northern Territories, Spratly Islands, Spratlys, Paracel Islands, Paracels,
  Senkaku Islands, Senkakus, Diaoyu Islands, Dokdo, Takeshima, Scarborough Shoal, Second Thomas Shoal, Ayungin Shoal,
  Mischief Reef, Snake Island, Aleutian Islands, Aleutians, Hawaiian Islands, Marianas, Polynesia, Melanesia,
  Hebrides, Inner Hebrides, Scilly Isles, Isles of Scilly, Lundy, Chagos, Andaman Islands, Nicobar Islands,
  South Georgia, Franz Josef Land, Novaya Zemlya, Kinmen Islands, Dodecanese, Cyclades, Aeolian Islands,
  Farasan Islands, Abu Musa, Tunb Islands, Green Zone, Demilitarized Zone, DMZ, No Man's Land, Line of Control,
  Durand Line, Blue Line, Green Line, Line of Actual Control, Fergana Valley, Ferghana Valley, Panjshir Valley,
  Swat Valley, Bekaa Valley, Jordan Valley, Kashmir Valley, Korengal Valley, Philadelphi Corridor, Netzarim Corridor,
  Zangezur Corridor, Wakhan Corridor, Lachin Corridor, Siliguri Corridor, Shebaa Farms, Milky Way
`)

/** Words that end or begin the name of a location: "Indus River", "Mount Etna". */
export const LOCATION_HEADS: ReadonlySet<string> = names(`
  River, Rivers, Lake, Lakes, Loch, Lough, Mount, Mt., Mt, Mountain, Mountains, Sea, Seas, Ocean, Bay, Gulf, Strait,
  Straits, Sound, Fjord, Firth, Valley, Desert, Island, Islands, Isle, Isles, Peninsula, Cape, Hills, Coast,
  Coastline, Shore, Beach, Canyon, Gorge, Creek, Glacier, Volcano, Falls, Reef, Shoal, Atoll, Archipelago, Basin,
  Delta, Estuary, Plain, Plains, Plateau, Steppe, Range, Ridge, Peak, Pass, Forest, Rainforest, Jungle, Marsh,
  Marshes, Swamp, Moor, Cliffs, Caves, Lagoon, Inlet, Cove, Corridor, Belt, Riviera, Highlands, Lowlands,
  Subcontinent, Continent, Hemisphere, Wadi
`)

/** Words that end the name of a facility: "Heathrow Airport", "Evin Prison". */
export const FACILITY_HEADS: ReadonlySet<string> = names(`
  Airport, Airfield, Airbase, Aerodrome, Terminal, Stadium, Arena, Coliseum, Colosseum, Ballpark, Racecourse,
  Speedway, Velodrome, Circuit, Bridge, Street, St., Avenue, Ave., Ave, Road, Rd., Lane, Boulevard, Blvd., Drive,
  Alley, Crescent, Square, Plaza, Piazza, Roundabout, Junction, Highway, Freeway, Expressway, Motorway, Turnpike,
  Parkway, Interstate, Route, Tunnel, Canal, Dam, Reservoir, Port, Harbour, Harbor, Dock, Docks, Pier, Wharf,
  Quay, Marina, Shipyard, Lighthouse, Station, Railway, Depot, Tower, Towers, Building, Skyscraper, Palace,
  Castle, Fort, Fortress, Citadel, Mansion, Manor, Villa, Cottage, Park, Gardens, Garden, Zoo, Cemetery, Memorial,
  Monument, Statue, Mausoleum, Tomb, Shrine, Temple, Mosque, Cathedral, Basilica, Abbey, Chapel, Synagogue,
  Monastery, Convent, Hall, Ballroom, Auditorium, Theatre, Theater, Cinema, Hotel, Inn, Pub, Resort, Mall,
  Bazaar, Prison, Jail, Penitentiary, Gate, Gates, Wall, Fountain, Barracks, Bunker, Base, Camp, Crossing, Checkpoint,
  Reactor, Refinery, Pipeline, Mine, Quarry, Warehouse, Courthouse, Observatory, Library, Museum, Arch, Estate,
  Apartments
`)

/** Words that end or begin the name of a place with a government: "Cook County", "Republic of". */
export const PLACE_HEADS: ReadonlySet<string> = names(`
  City, County, Province, Township, District, Republic, Village, Oblast, Krai, Raion, Okrug, Prefecture, Borough,
  Parish, Governorate, Municipality, Town, Territory, Territories, Canton, Emirate, Sultanate,
  Commune, Voivodeship, Hamlet, Region, Suburb, Heights, Springs, Kingdom, Principality, Shire, Barangay,
  Kibbutz, Moshav, Tehsil, Taluk
`)
