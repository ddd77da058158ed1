import { expect, test } from 'vitest'
import { findMarked, type Mark, shown } from './marks.js'

/** Names found where the model marks the given words. */
const names = (text: string, marks: readonly Mark[]) => shown(text, findMarked(text, marks))

test.each<[string, string, Mark[], string[]]>([
  [
    'the lender X',
    'They sued the lender Tarsk. Later Tarsk paid.',
    [
      ['Tarsk', 'PERSON', 0.5],
      ['Tarsk', 'PERSON', 0.97]
    ],
    ['Tarsk ORG', 'Tarsk ORG']
  ],
  ['X, a maker of', 'In May Tarsk, a maker of cables, paid.', [['Tarsk', 'PERSON', 0.97]], ['Tarsk ORG']],
  ['X, which', 'In May Tarsk, which sells cables, paid.', [['Tarsk', 'PERSON', 0.97]], ['Tarsk ORG']],
  ['shares in X', 'He sold shares in Tarsk on Monday.', [['Tarsk', 'PERSON', 0.6]], ['Tarsk ORG']],
  ['a memo seen by X', 'It says so in a memo seen by Tarskwire.', [['Tarskwire', 'PERSON', 0.95]], ['Tarskwire ORG']],
  ['its chairman, X, said', 'Its chairman, Oluf Tarsk, said no.', [['Oluf Tarsk', 'ORG', 0.6]], ['Oluf Tarsk PERSON']],
  ['in X', 'She is a baker in Tarsk.', [['Tarsk', 'ORG', 0.6]], ['Tarsk GPE']],
  ['the port of X', 'They left the port of Tarsk.', [['Tarsk', 'THING', 0.6]], ['Tarsk GPE']],
  [
    'a list of counties',
    'It rained in Galway, Clare and Mayo.',
    [
      ['Galway', 'PLACE', 0.8],
      ['Clare', 'PERSON', 0.95],
      ['Mayo', 'ORG', 0.8]
    ],
    ['Galway GPE', 'Clare GPE', 'Mayo GPE']
  ],
  [
    'a list of known places that are taken for persons and bodies by turns',
    'It rained in Galway, Clare and Mayo.',
    [
      ['Galway', 'ORG', 0.97],
      ['Clare', 'PERSON', 0.95],
      ['Mayo', 'PERSON', 0.95]
    ],
    ['Galway GPE', 'Clare GPE', 'Mayo GPE']
  ],
  [
    'a list of teams that bear the names of places',
    'They beat Galway, Clare and Mayo.',
    [
      ['Galway', 'ORG', 0.97],
      ['Clare', 'ORG', 0.95],
      ['Mayo', 'ORG', 0.95]
    ],
    ['Galway ORG', 'Clare ORG', 'Mayo ORG']
  ],
  [
    'no list of places without one',
    'They met Clare, Kerry and Mayo.',
    [
      ['Clare', 'PERSON', 0.95],
      ['Kerry', 'PERSON', 0.95],
      ['Mayo', 'PERSON', 0.95]
    ],
    ['Clare PERSON', 'Kerry PERSON', 'Mayo PERSON']
  ],
  [
    'a short form is the company of which it is the beginning',
    'Tarsk Rail grew. Tarsk Rail plc paid.',
    [
      ['Tarsk Rail', 'PERSON', 0.95],
      ['Tarsk Rail plc', 'ORG', 0.95]
    ],
    ['Tarsk Rail ORG', 'Tarsk Rail plc ORG']
  ],
  [
    'a place that we know and the model is sure of stays one',
    'The lender Galway paid. It lies near Galway.',
    [
      ['Galway', 'ORG', 0.95],
      ['Galway', 'PLACE', 0.95]
    ],
    ['Galway ORG', 'Galway GPE']
  ],
  ['a storm', 'Then Storm Brida came.', [['Storm Brida', 'PERSON', 0.9]], ['Storm Brida EVENT']],
  ['a last word of companies', 'They asked Tarsk Capital.', [['Tarsk Capital', 'PLACE', 0.95]], ['Tarsk Capital ORG']],
  ['across the X', 'They sailed across the Tarsk.', [['Tarsk', 'ORG', 0.6]], ['Tarsk LOC']],
  ['both sides of the X', 'They live on both sides of the Tarsk.', [['Tarsk', 'ORG', 0.6]], ['Tarsk LOC']],
  ['a noun behind it', 'They met across the Tarsk board.', [['Tarsk', 'ORG', 0.6]], ['Tarsk ORG']],
  ['off a headland', 'It sank off Tarsk Point.', [['Tarsk Point', 'ORG', 0.6]], ['Tarsk Point LOC']],
  ['the mayor of X', 'So said the Mayor of Tarsk.', [['Tarsk', 'PERSON', 0.8]], ['Tarsk GPE']],
  ['a memoir', 'In her memoir Halda Tarn she says so.', [['Halda Tarn', 'ORG', 0.6]], ['Halda Tarn WORK_OF_ART']],
  ['what is done with a film', 'In the film Tarsk made he says so.', [['Tarsk', 'PERSON', 0.6]], ['Tarsk PERSON']],
  ['a tanker', 'In May the tanker Halda Tarn sank.', [['Halda Tarn', 'PLACE', 0.95]], ['Halda Tarn PRODUCT']],
  ['a prefix of ships', 'In May MV Halda Tarn sank.', [['Halda Tarn', 'PERSON', 0.95]], ['Halda Tarn PRODUCT']],
  ['one of a people', 'In the end the Pole won.', [['Pole', 'PERSON', 0.6]], ['Pole NORP']],
  ['a person called so', 'In the end Pole won.', [['Pole', 'PERSON', 0.6]], ['Pole PERSON']],
  ['a contest', 'She won the Australian Open.', [['Australian Open', 'NORP', 0.95]], ['Australian Open EVENT']],
  [
    'a bulk carrier',
    'They searched the Halda Tarn, a bulk carrier owned by nobody.',
    [['Halda Tarn', 'ORG', 0.95]],
    ['Halda Tarn PRODUCT']
  ],
  [
    'a budget carrier',
    'They searched the Halda Tarn, a budget carrier owned by nobody.',
    [['Halda Tarn', 'ORG', 0.95]],
    ['Halda Tarn ORG']
  ],
  [
    'a company that bears the name of no place we know',
    'The ship of Tarsk Shipping sank. Tarsk has paid.',
    [
      ['Tarsk Shipping', 'ORG', 0.7],
      ['Tarsk', 'PLACE', 0.95]
    ],
    ['Tarsk Shipping ORG', 'Tarsk ORG']
  ],
  [
    'a company that bears the name of a town',
    'The ship of Galway Shipping sank. Galway has paid.',
    [
      ['Galway Shipping', 'ORG', 0.7],
      ['Galway', 'PLACE', 0.95]
    ],
    ['Galway Shipping ORG', 'Galway GPE']
  ],
  [
    'the place of a university elsewhere',
    'Roe left the University of Tarsk. He likes Tarsk.',
    [
      ['University of Tarsk', 'ORG', 0.95],
      ['Tarsk', 'PERSON', 0.95]
    ],
    ['University of Tarsk ORG', 'Tarsk GPE']
  ],
  [
    'a city and its short name',
    'Roe left Tarsk City. He likes Tarsk.',
    [
      ['Tarsk City', 'PLACE', 0.95],
      ['Tarsk', 'PERSON', 0.95]
    ],
    ['Tarsk City GPE', 'Tarsk GPE']
  ],
  [
    'what is told beyond doubt outweighs a place that we do not know',
    'They fined the lender Tarsk. Later Tarsk paid.',
    [
      ['Tarsk', 'PERSON', 0.5],
      ['Tarsk', 'PLACE', 0.95]
    ],
    ['Tarsk ORG', 'Tarsk ORG']
  ],
  [
    'the place of a dateline elsewhere',
    "TARSK, May 14 (Agency) - Tarsk's council met.",
    [
      ['TARSK', 'PLACE', 0.95],
      ['Tarsk', 'PERSON', 0.95]
    ],
    ['TARSK GPE', 'Tarsk GPE']
  ],
  [
    'a common noun behind a quotation mark',
    'In May Roe grew seagrass. “Seagrass is no bank account.”',
    [
      ['Roe', 'PERSON', 0.95],
      ['Seagrass', 'PLACE', 0.7]
    ],
    ['Roe PERSON']
  ],
  ['a dateline', 'TARSK, May 14 (Agency) - It rained.', [['TARSK', 'ORG', 0.95]], ['TARSK GPE']],
  ['a native of X', 'He is a native of Tarsk.', [['Tarsk', 'ORG', 0.6]], ['Tarsk GPE']],
  ['a law', 'So says the Rice Act 2002.', [['Rice Act', 'EVENT', 0.95]], ['Rice Act LAW']],
  ['a judge', 'So said Lady Justice Roe.', [['Lady Justice Roe', 'ORG', 0.6]], ['Roe PERSON']],
  ['a hospital', 'So said Lady Roe Hospital.', [['Lady Roe Hospital', 'ORG', 0.6]], ['Lady Roe Hospital ORG']],
  ['a compound', 'They asked TarskWire.', [['TarskWire', 'PERSON', 0.6]], ['TarskWire ORG']],
  ['a surname in two parts', 'They asked McTarsk.', [['McTarsk', 'PERSON', 0.6]], ['McTarsk PERSON']],
  ['a ship behind its kind', 'A cargo ship, the Halda, sank.', [['Halda', 'PERSON', 0.6]], ['Halda PRODUCT']],
  [
    'the first word of a company',
    'So Tarsk paid. Tarsk Homes builds.',
    [
      ['Tarsk', 'PERSON', 0.95],
      ['Tarsk Homes', 'ORG', 0.8]
    ],
    ['Tarsk ORG', 'Tarsk Homes ORG']
  ]
])('type by what stands beside: %s', (_name, text, marks, expected) => {
  expect(names(text, marks)).toEqual(expected)
})

test.each<[string, string, Mark[], string[]]>([
  ['based', 'The Oslo-based firm paid.', [['Oslo-based', 'THING', 0.8]], ['Oslo GPE']],
  ['born', 'She is a Danish-born nurse.', [['Danish-born', 'THING', 0.8]], ['Danish NORP']],
  ['a speaker of an interview', 'Q: Did you know?', [['Q', 'PLACE', 0.6]], []],
  [
    'an adjective',
    'They asked the independent Rice Council.',
    [['independent Rice Council', 'ORG', 0.7]],
    ['Rice Council ORG']
  ],
  [
    'a job at an employer',
    'So said Jane Roe, Head of Storage at Tarsk.',
    [
      ['Jane Roe', 'PERSON', 0.95],
      ['Head of Storage at Tarsk', 'ORG', 0.5]
    ],
    ['Jane Roe PERSON', 'Tarsk ORG']
  ],
  [
    'a job behind a person',
    'So said Jane Roe, Science Editor, in May.',
    [
      ['Jane Roe', 'PERSON', 0.95],
      ['Science Editor', 'ORG', 0.6]
    ],
    ['Jane Roe PERSON']
  ],
  [
    'a company and its town',
    'They asked Tarsk Shipping of Bergen.',
    [['Tarsk Shipping of Bergen', 'ORG', 0.8]],
    ['Tarsk Shipping ORG', 'Bergen GPE']
  ],
  [
    'a politician’s party',
    'So said Ada Roe, R-Oslo, in May.',
    [
      ['Ada Roe', 'PERSON', 0.95],
      ['R-Oslo', 'PLACE', 0.95]
    ],
    ['Ada Roe PERSON', 'Oslo GPE']
  ],
  ['a birth name', 'So said Elsie, née Roe.', [['née Roe', 'PERSON', 0.8]], ['Roe PERSON']],
  ['a kind of company', 'Retailer Tarsk Foods paid.', [['Retailer Tarsk Foods', 'ORG', 0.6]], ['Tarsk Foods ORG']],
  ['a ticker', 'They bought Tarsk (TSK.MI).', [['TSK.MI', 'ORG', 0.6]], []],
  ['an owner', 'They asked Tarsk-owned Lomby.', [['Tarsk-owned Lomby', 'THING', 0.6]], ['Tarsk ORG', 'Lomby ORG']],
  [
    'a sentence that was not seen to end',
    'They asked Tarsk Rail Corp. Tarsk said no.',
    [['Tarsk Rail Corp. Tarsk', 'ORG', 0.8]],
    ['Tarsk Rail Corp. ORG', 'Tarsk ORG']
  ],
  ['a bishop by office', 'So said the Bishop of Oslo.', [['Bishop of Oslo', 'ORG', 0.6]], ['Oslo GPE']],
  ['a species', 'They found Tarskia marina in May.', [['Tarskia marina', 'PERSON', 0.8]], []],
  ['an act of a play', 'She tires by Act Three.', [['Act Three', 'EVENT', 0.8]], []],
  ['a common noun by itself', 'So it said (Agency).', [['Agency', 'ORG', 0.5]], []],
  [
    'the last word of an organisation by itself',
    'They asked the Rice Agency. Later the Agency paid.',
    [
      ['Rice Agency', 'ORG', 0.95],
      ['Agency', 'ORG', 0.5]
    ],
    ['Rice Agency ORG', 'Agency ORG']
  ],
  ['an apostrophe of its own', 'In May Moody’s paid.', [['Moody', 'ORG', 0.9]], ['Moody’s ORG']],
  ['a possessive', 'In May Tarsk’s shares fell.', [['Tarsk', 'ORG', 0.9]], ['Tarsk ORG']],
  [
    'part of a title',
    'So said Det Con Ada Roe.',
    [
      ['Det', 'ORG', 0.9],
      ['Ada Roe', 'PERSON', 0.95]
    ],
    ['Ada Roe PERSON']
  ],
  ['the bank of a country', 'They asked the Bank of Italy.', [['Bank of Italy', 'ORG', 0.95]], ['Bank of Italy ORG']]
])('cut: %s', (_name, text, marks, expected) => {
  expect(names(text, marks)).toEqual(expected)
})

test.each<[string, string, Mark[], string[]]>([
  [
    'a firm of two partners',
    'They asked the brokerage Tarsk & Plover.',
    [
      ['Tarsk', 'PERSON', 0.6],
      ['Plover', 'PERSON', 0.6]
    ],
    ['Tarsk & Plover ORG']
  ],
  [
    'two persons',
    'We met Tarsk & Plover.',
    [
      ['Tarsk', 'PERSON', 0.95],
      ['Plover', 'PERSON', 0.95]
    ],
    ['Tarsk PERSON', 'Plover PERSON']
  ],
  [
    'a union of two trades',
    'So said the Bakers’ and Millers’ Union.',
    [
      ['Bakers', 'ORG', 0.8],
      ['Millers’ Union', 'ORG', 0.8]
    ],
    ['Bakers’ and Millers’ Union ORG']
  ],
  [
    'the end of a hyphenated surname',
    'They met Ada Roe-Marsh.',
    [['Ada Roe', 'PERSON', 0.9]],
    ['Ada Roe-Marsh PERSON']
  ],
  [
    'parts of a hyphenated surname',
    'They met Ada Roe-Marsh.',
    [
      ['Ada Roe', 'PERSON', 0.9],
      ['Marsh', 'PERSON', 0.9]
    ],
    ['Ada Roe-Marsh PERSON']
  ],
  [
    'a nickname that is not marked',
    'They met Terence "Tam" Roe.',
    [
      ['Terence', 'PERSON', 0.95],
      ['Roe', 'PERSON', 0.6]
    ],
    ['Terence "Tam" Roe PERSON']
  ],
  [
    'a given name and nickname that are not marked',
    'They met Anthony "Little Tam" Roe.',
    [['Roe', 'PERSON', 0.6]],
    ['Anthony "Little Tam" Roe PERSON']
  ],
  [
    'a country in pieces',
    'He left the Democratic Republic of the Congo.',
    [
      ['Democratic Republic', 'PLACE', 0.9],
      ['Congo', 'PLACE', 0.9]
    ],
    ['Democratic Republic of the Congo GPE']
  ],
  ['a newspaper’s article', 'So said The New York Times.', [['New York Times', 'ORG', 0.9]], ['New York Times ORG']],
  [
    'a saint’s cathedral',
    'They met in St. Oswin’s Cathedral.',
    [
      ['St. Oswin', 'PLACE', 0.8],
      ['Cathedral', 'PLACE', 0.6]
    ],
    ['St. Oswin’s Cathedral FAC']
  ],
  [
    'a port',
    'They left the Port of Tarsk.',
    [
      ['Port', 'PLACE', 0.6],
      ['Tarsk', 'PLACE', 0.8]
    ],
    ['Port of Tarsk FAC']
  ],
  [
    'a college and its field',
    'They asked the Tarsk College of Music.',
    [
      ['Tarsk College', 'ORG', 0.6],
      ['Music', 'EVENT', 0.6]
    ],
    ['Tarsk College of Music ORG']
  ],
  [
    'a college and its town',
    'They asked the Tarsk College of Oslo.',
    [
      ['Tarsk College', 'ORG', 0.6],
      ['Oslo', 'PLACE', 0.9]
    ],
    ['Tarsk College ORG', 'Oslo GPE']
  ],
  [
    'a foundation of two persons',
    'They asked the Gordon and Betty Tarsk Foundation.',
    [
      ['Gordon', 'PERSON', 0.8],
      ['Betty Tarsk Foundation', 'ORG', 0.8]
    ],
    ['Gordon and Betty Tarsk Foundation ORG']
  ],
  [
    'somebody’s hill',
    'They met on Tarsk’s Hills.',
    [
      ['Tarsk', 'PERSON', 0.6],
      ['Hills', 'PLACE', 0.6]
    ],
    ['Tarsk’s Hills LOC']
  ]
])('join: %s', (_name, text, marks, expected) => {
  expect(names(text, marks)).toEqual(expected)
})

test.each<[string, string, Mark[], string[]]>([
  ['a ship', 'A trawler, the Santa Tarska, sank.', [['Santa Tarska', 'THING', 0.8]], ['Santa Tarska PRODUCT']],
  ['a model', 'They recalled the Tarskline 1500 model.', [['Tarskline', 'THING', 0.8]], ['Tarskline PRODUCT']],
  ['a novel', 'She wrote the novel Tarska.', [['Tarska', 'THING', 0.8]], ['Tarska WORK_OF_ART']],
  ['a treaty', 'They signed the Treaty of Tarsk.', [['Treaty of Tarsk', 'THING', 0.8]], ['Treaty of Tarsk LAW']],
  ['a championship of a year', 'He missed Euro 96.', [['Euro 96', 'THING', 0.8]], ['Euro 96 EVENT']],
  ['a title with its article', 'She wrote a novel, The Halda.', [['Halda', 'THING', 0.8]], ['The Halda WORK_OF_ART']],
  ['a numbered work', 'She played Concerto No 2 there.', [['Concerto No', 'THING', 0.8]], ['Concerto No 2 PRODUCT']],
  ['a road', 'It lies beside the A26.', [['A26', 'PLACE', 0.9]], ['A26 FAC']],
  ['a town by the sea', 'He left Tarsk-on-Sea.', [['Tarsk-on-Sea', 'PLACE', 0.9]], ['Tarsk-on-Sea GPE']],
  ['a numbered noun', 'The delay was on Line 6.', [['Line', 'THING', 0.6]], []]
])('thing: %s', (_name, text, marks, expected) => {
  expect(names(text, marks)).toEqual(expected)
})
