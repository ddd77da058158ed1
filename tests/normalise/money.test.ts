import { expect, test } from 'vitest'
import { rows, table } from './rows.js'

test.each(
  table([
    ['It cost $4.5bn.', '$4.5bn|MONEY|4500000000|USD|='],
    ['It cost $5.', '$5|MONEY|5|USD|='],
    ['It cost $1,250.75 in all.', '$1,250.75|MONEY|1250.75|USD|='],
    ['It cost US$ 3m.', 'US$ 3m|MONEY|3000000|USD|='],
    ['It cost US$3 million.', 'US$3 million|MONEY|3000000|USD|='],
    ['It cost €12.5 million.', '€12.5 million|MONEY|12500000|EUR|='],
    ['It cost £3m.', '£3m|MONEY|3000000|GBP|='],
    ['It cost £3M.', '£3M|MONEY|3000000|GBP|='],
    ['It cost £250k.', '£250k|MONEY|250000|GBP|='],
    ['It cost 40p a cup.', '40p|MONEY|0.4|GBP|='],
    ['It cost 99 cents.', '99 cents|MONEY|0.99|USD|='],
    ['It cost 50 pence.', '50 pence|MONEY|0.5|GBP|='],
    ['It cost 5 million dollars.', '5 million dollars|MONEY|5000000|USD|='],
    ['It cost five dollars.', 'five dollars|MONEY|5|USD|='],
    ['It cost A$3 or C$2.', 'A$3|MONEY|3|AUD|=', 'C$2|MONEY|2|CAD|='],
    ['It cost HK$30 or S$20.', 'HK$30|MONEY|30|HKD|=', 'S$20|MONEY|20|SGD|='],
    ['It cost Rs 500 crore.', 'Rs 500 crore|MONEY|5000000000|INR|='],
    ['It cost Rs. 500.', 'Rs. 500|MONEY|500|INR|='],
    ['It cost ₹500 crore.', '₹500 crore|MONEY|5000000000|INR|='],
    ['It cost 20 lakh rupees.', '20 lakh rupees|MONEY|2000000|INR|='],
    ['It cost ¥300.', '¥300|MONEY|300|JPY|='],
    ['It cost 30 billion yuan.', '30 billion yuan|MONEY|30000000000|CNY|='],
    ['It cost 200 Danish kroner.', '200 Danish kroner|MONEY|200|DKK|='],
    ['It cost 200 kroner.', '200 kroner|MONEY|200||='],
    ['It cost 90 rand or 800 naira.', '90 rand|MONEY|90|ZAR|=', '800 naira|MONEY|800|NGN|='],
    ['It cost 500 Swiss francs.', '500 Swiss francs|MONEY|500|CHF|='],
    ['It cost 10 million Australian dollars.', '10 million Australian dollars|MONEY|10000000|AUD|='],
    ['It cost 7 million U.S. dollars.', '7 million U.S. dollars|MONEY|7000000|USD|='],
    ['It cost EUR 20 million.', 'EUR 20 million|MONEY|20000000|EUR|='],
    ['It cost 20 million USD.', '20 million USD|MONEY|20000000|USD|='],
    ['It cost 300 pounds.', '300 pounds|MONEY|300|GBP|='],
    ['The bear weighs 300 pounds.', '300 pounds|QUANTITY|300|pound|='],
    ['A bear 300 pounds in weight.', '300 pounds|QUANTITY|300|pound|='],
    ['It cost more than $30m.', '$30m|MONEY|30000000|USD|>'],
    ['It cost about half a million dollars.', 'half a million dollars|MONEY|500000|USD|~'],
    ['It cost millions of dollars.', 'millions of dollars|MONEY||USD|~'],
    ['Signed a $5-million deal.', '$5-million|MONEY|5000000|USD|='],
    ['Signed a 5-million-dollar deal.', '5-million-dollar|MONEY|5000000|USD|='],
    ['It costs $5 to $10.', '$5 to $10|MONEY|5/10|USD|range'],
    ['It costs $1.2bn-$1.5bn.', '$1.2bn-$1.5bn|MONEY|1200000000/1500000000|USD|range'],
    ['It costs $5–10 million.', '$5–10 million|MONEY|5000000/10000000|USD|range'],
    ['It costs between £5 and £10.', '£5 and £10|MONEY|5/10|GBP|range'],
    ['It rose from $5 to $10.', '$5|MONEY|5|USD|=', '$10|MONEY|10|USD|=']
  ])
)('money: %s', (text, expected) => {
  expect(rows(text)).toEqual(expected)
})
