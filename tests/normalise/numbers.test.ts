import { expect, test } from 'vitest'
import { rows, table } from './rows.js'

// A null value or unit prints as nothing between the bars.
test.each(
  table([
    ['It has 12 wings.', '12|CARDINAL|12||='],
    ['Among 1,200 respondents, few agreed.', '1,200|CARDINAL|1200||='],
    ['Among 1\u00a0200 respondents, few agreed.', '1\u00a0200|CARDINAL|1200||='],
    ['Among 12\u2009345\u2009678 respondents.', '12\u2009345\u2009678|CARDINAL|12345678||='],
    ['The index stood at 12.5 on the day.', '12.5|CARDINAL|12.5||='],
    ['The index stood at 1,234.50.', '1,234.50|CARDINAL|1234.5||='],
    ['The index moved 0.1 again.', '0.1|CARDINAL|0.1||='],
    ['A town of 3.2 million.', '3.2 million|CARDINAL|3200000||='],
    ['A town of 4.35 million.', '4.35 million|CARDINAL|4350000||='],
    ['There were 4bn clicks.', '4bn|CARDINAL|4000000000||='],
    ['There were 12 million clicks.', '12 million|CARDINAL|12000000||='],
    ['A file with 1,20,000 names.', '1,20,000|CARDINAL|120000||='],
    ['Some files hold 20 lakh names.', '20 lakh|CARDINAL|2000000||='],
    ['It drew 5 lakh crore names.', '5 lakh crore|CARDINAL|5000000000000||='],
    ['They bought twenty-five goats.', 'twenty-five|CARDINAL|25||='],
    ['They bought two hundred and fifty thousand goats.', 'two hundred and fifty thousand|CARDINAL|250000||='],
    ['One hundred and one goats escaped.', 'One hundred and one|CARDINAL|101||='],
    ['They bought three thousand, then stopped.', 'three thousand|CARDINAL|3000||='],
    ['They bought half a million goats.', 'half a million|CARDINAL|500000||='],
    ['They bought half a dozen goats.', 'half a dozen|CARDINAL|6||='],
    ['They bought a dozen goats.', 'a dozen|CARDINAL|12||='],
    ['They bought two dozen goats.', 'two dozen|CARDINAL|24||='],
    ['They bought a hundred goats.', 'a hundred|CARDINAL|100||='],
    ['They bought a million and a half goats.', 'a million and a half|CARDINAL|1500000||='],
    ['They bought one and a half goats.', 'one and a half|CARDINAL|1.5||='],
    ['They bought two and a half million goats.', 'two and a half million|CARDINAL|2500000||='],
    ['They bought dozens of goats.', 'dozens|CARDINAL|||~'],
    ['They bought hundreds of thousands of goats.', 'hundreds of thousands|CARDINAL|||~'],
    ['They bought several hundred goats.', 'several hundred|CARDINAL|||~'],
    ['They bought a few thousand goats.', 'a few thousand|CARDINAL|||~'],
    ['It hits one in five adults.', 'one in five|CARDINAL|0.2||='],
    ['It hits nine out of 10 adults.', 'nine out of 10|CARDINAL|0.9||='],
    ['It hits 1 in 8 adults.', '1 in 8|CARDINAL|0.125||='],
    ['It needs two-thirds of the chamber.', 'two-thirds|CARDINAL|0.6667||='],
    ['It needs three quarters of the chamber.', 'three quarters|CARDINAL|0.75||='],
    ['About a third of the crop is lost.', 'a third|CARDINAL|0.3333||~'],
    ['Nearly half of the crop is lost.', 'half|CARDINAL|0.5||~'],
    ['It was about 2½ times as wide.', '2½|CARDINAL|2.5||~'],
    ['It fell by a third in May.', 'a third|CARDINAL|0.3333||=', 'May|DATE|2024-05||='],
    ['It was bought by a third party.', 'third|ORDINAL|3||='],
    ['It is 3 1/2 times as wide.', '3 1/2|CARDINAL|3.5||='],
    ['No. 3 seed and No. 4 seed', '3|CARDINAL|3||=', '4|CARDINAL|4||='],
    ['The boy, aged 12, was found.', '12|CARDINAL|12||='],
    ['Anna Fell, 45, was found.', '45|CARDINAL|45||='],
    ['Two men and one woman met.', 'Two|CARDINAL|2||=', 'one|CARDINAL|1||='],
    ['3m voters stayed at home.', '3m voters|QUANTITY|3000000|voter|='],
    ['They\nbought two\nhundred goats.', 'two\nhundred|CARDINAL|200||='],
    ['“Twelve goats,” he said.', 'Twelve|CARDINAL|12||=']
  ])
)('numbers: %s', (text, expected) => {
  expect(rows(text)).toEqual(expected)
})
