import { expect, test } from 'vitest'
import { rows, table } from './rows.js'

test.each(
  table([
    ['It took three years.', 'three years|DURATION|P3Y||='],
    ['It took 90 minutes.', '90 minutes|DURATION|PT90M||='],
    ['An 18-month plan.', '18-month|DURATION|P18M||='],
    ['A three-year plan.', 'three-year|DURATION|P3Y||='],
    ['It lasted a decade.', 'a decade|DURATION|P10Y||='],
    ['It lasted two decades.', 'two decades|DURATION|P20Y||='],
    ['It lasted half a century.', 'half a century|DURATION|P50Y||='],
    ['It lasted two and a half hours.', 'two and a half hours|DURATION|PT2.5H||='],
    ['It lasted an hour and a half.', 'an hour and a half|DURATION|PT1.5H||='],
    ['It lasted half an hour.', 'half an hour|DURATION|PT0.5H||='],
    ['It lasted several weeks.', 'several weeks|DURATION|||~'],
    ['It lasted a few days.', 'a few days|DURATION|||~'],
    ['It lasted more than six weeks.', 'six weeks|DURATION|P6W||>'],
    ['It lasted ten seconds.', 'ten seconds|DURATION|PT10S||='],
    ['It lasted two years and six months.', 'two years and six months|DURATION|P2Y6M||='],
    ['It lasted 2 hours 15 minutes.', '2 hours 15 minutes|DURATION|PT2H15M||='],
    ['It lasted 10 to 15 years.', '10 to 15 years|DURATION|P10Y/P15Y||range'],
    ['He was held for a week.', 'a week|DURATION|P1W||='],
    ['It costs 300 dollars a week.', '300 dollars|MONEY|300|USD|='],
    ['A 12-year-old boy.', '12-year-old|QUANTITY|12|year|='],
    ['Two 12-year-olds met.', 'Two|CARDINAL|2||=', '12-year-olds|QUANTITY|12|year|='],
    ['He is 12 years old.', '12 years old|QUANTITY|12|year|=']
  ])
)('durations: %s', (text, expected) => {
  expect(rows(text)).toEqual(expected)
})
