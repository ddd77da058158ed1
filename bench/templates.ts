/** Reports that differ in names and numbers only, and are yet different stories. */
export interface Chance {
  pick: <Item>(items: readonly Item[]) => Item
  /** A number in the range, as text with so many decimals. */
  between: (from: number, to: number, digits?: number) => string
}

const PLACES = ['Korval', 'Ostby', 'Lindmark', 'Harrow Bay', 'Senning', 'Tolvik', 'Marrington', 'Eastlea', 'Pellworth']
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const MOVES = ['rose', 'fell']

function weather({ pick, between }: Chance): string {
  const place = pick(PLACES)
  return `The national weather service on ${pick(DAYS)} issued a ${pick(['severe', 'red', 'yellow'])} ${pick(['wind', 'snow', 'rain', 'flood'])} warning for ${place} and the surrounding districts. The warning is in force from ${between(1, 12)} p.m. until ${between(1, 12)} a.m. on ${pick(DAYS)}. Gusts of up to ${between(50, 130)} kilometres per hour are expected on the coast and up to ${between(20, 60)} millimetres of rain inland. Residents are advised to stay indoors, to secure loose objects and to avoid unnecessary travel. The service said that the situation was being monitored and that the warning could be extended. Ferries between ${place} and ${pick(PLACES)} may be delayed.`
}

function results({ pick, between }: Chance): string {
  const money = () => `$${between(10, 900, 1)} million`
  return `Norvik Steel reported net income of ${money()} for the ${pick(['first', 'second', 'third', 'fourth'])} quarter of ${between(2015, 2025)}, compared with ${money()} in the same period a year earlier. Revenue ${pick(MOVES)} ${between(1, 30, 1)} percent to $${between(1, 9, 2)} billion. Earnings per share were $${between(0, 4, 2)}, while analysts had expected $${between(0, 4, 2)} on average, according to a survey by the agency. The company said it expects revenue of between $${between(1, 9, 1)} billion and $${between(1, 9, 1)} billion in the current quarter. Shares of Norvik Steel ${pick(MOVES)} ${between(1, 9, 1)} percent in after-hours trading in New York. The stock has ${pick(['gained', 'lost'])} ${between(1, 40)} percent since the beginning of the year.`
}

function earthquake({ pick, between }: Chance): string {
  return `An earthquake of magnitude ${between(4, 7, 1)} struck ${between(10, 200)} kilometres ${pick(['north', 'south', 'east', 'west'])} of ${pick(PLACES)} on ${pick(DAYS)}, the geological survey said. The quake hit at ${between(1, 12)}:${between(10, 59)} a.m. local time at a depth of ${between(5, 90)} kilometres. There were no immediate reports of damage or casualties. No tsunami warning was issued. The region lies on a fault line and is often struck by earthquakes.`
}

function match({ pick, between }: Chance): string {
  const [home, guest] = [pick(PLACES), pick(PLACES)]
  return `${home} beat ${guest} ${between(1, 5)}-${between(0, 3)} on ${pick(DAYS)} to move up to ${pick(['second', 'third', 'fifth', 'ninth'])} place in the league. ${pick(['Olsen', 'Brandt', 'Harte', 'Lind'])} opened the score in the ${between(2, 44)}th minute and ${pick(['Weir', 'Moss', 'Tanner', 'Ruiz'])} added a second after the break. ${guest} had ${between(30, 60)} percent of the ball but only ${between(1, 6)} shots on target. The attendance was ${between(2000, 40000)}. ${home} play ${pick(PLACES)} next ${pick(DAYS)}, while ${guest} travel to ${pick(PLACES)}.`
}

function accident({ pick, between }: Chance): string {
  const place = pick(PLACES)
  return `A ${between(18, 80)}-year-old ${pick(['man', 'woman'])} was ${pick(['injured', 'killed'])} in a ${pick(['crash', 'fire', 'robbery'])} in ${place} on ${pick(DAYS)} ${pick(['night', 'morning', 'evening'])}, police said. The incident happened at about ${between(1, 12)}.${between(10, 59)} p.m. on ${pick(['Mill Road', 'Station Street', 'Harbour Lane', 'Church Road'])}. ${pick(['Two', 'Three', 'Four'])} people were taken to hospital. Police are appealing for witnesses and ask anyone with information to call the station in ${place} on 01555 ${between(100000, 999999)}. An investigation is under way.`
}

export const TEMPLATES: Record<string, (chance: Chance) => string> = {
  'weather warnings': weather,
  'results of a company': results,
  earthquakes: earthquake,
  matches: match,
  accidents: accident
}
