import { expect, test } from 'vitest'
import { rows, table } from './rows.js'

test.each(
  table([
    ['It began on Monday.', 'Monday|DATE|2024-05-13||='],
    ['It began on Tuesday.', 'Tuesday|DATE|2024-05-14||='],
    ['It began on Wednesday.', 'Wednesday|DATE|2024-05-08||='],
    ['It will begin on Wednesday.', 'Wednesday|DATE|2024-05-15||='],
    ['On Friday the court will rule.', 'Friday|DATE|2024-05-17||='],
    ['He said on Friday he will go.', 'Friday|DATE|2024-05-10||='],
    ['It begins next Monday.', 'next Monday|DATE|2024-05-20||='],
    ['It began last Tuesday.', 'last Tuesday|DATE|2024-05-07||='],
    ['It begins this coming Friday.', 'this coming Friday|DATE|2024-05-17||='],
    ['It began on Monday night.', 'Monday night|DATE|2024-05-13||='],
    ['It began last week.', 'last week|DATE|2024-05-06/2024-05-12||='],
    ['It began this week.', 'this week|DATE|2024-05-13/2024-05-19||='],
    ['It begins next week.', 'next week|DATE|2024-05-20/2024-05-26||='],
    ['It began last month.', 'last month|DATE|2024-04||='],
    ['It began last year.', 'last year|DATE|2023||='],
    ['It begins next year.', 'next year|DATE|2025||='],
    ['It began this year.', 'this year|DATE|2024||='],
    ['It began earlier this month.', 'earlier this month|DATE|2024-05||='],
    ['It began late last year.', 'late last year|DATE|2023||='],
    ['It began last quarter.', 'last quarter|DATE|2024-33||='],
    ['It began last summer.', 'last summer|DATE|2023-22||='],
    ['It begins next December.', 'next December|DATE|2024-12||='],
    ['It began yesterday.', 'yesterday|DATE|2024-05-13||='],
    ['It began today.', 'today|DATE|2024-05-14||='],
    ['It begins tomorrow.', 'tomorrow|DATE|2024-05-15||='],
    ['It begins tonight.', 'tonight|DATE|2024-05-14||='],
    ['It began last night.', 'last night|DATE|2024-05-13||='],
    ['It began two weeks ago.', 'two weeks ago|DATE|2024-04-29/2024-05-05||='],
    ['It began three days ago.', 'three days ago|DATE|2024-05-11||='],
    ['It began five months ago.', 'five months ago|DATE|2023-12||='],
    ['It began three years ago.', 'three years ago|DATE|2021||='],
    ['It began a year ago.', 'a year ago|DATE|2023||='],
    ['It began more than a decade ago.', 'a decade ago|DATE|2014||>'],
    ['It began several years ago.', 'several years ago|DATE|||~'],
    ['It will run for the next decade.', 'next decade|DATE|2024/2034||='],
    ['It ran over the past three years.', 'past three years|DATE|2021/2024||='],
    ['It ran in the last 10 days.', 'last 10 days|DATE|2024-05-04/2024-05-14||='],
    ['It ran in the past six months.', 'past six months|DATE|2023-11/2024-05||=']
  ])
)('relative dates: %s', (text, expected) => {
  expect(rows(text)).toEqual(expected)
})

test.each(
  table([
    ['It began on Monday.', 'Monday|DATE|||='],
    ['It began last week.', 'last week|DATE|||='],
    ['It began three years ago.', 'three years ago|DATE|||='],
    ['It began on May 14.', 'May 14|DATE|||='],
    ['It began on May 14, 2024.', 'May 14, 2024|DATE|2024-05-14||='],
    ['It began in 2019.', '2019|DATE|2019||=']
  ])
)('without a publication date: %s', (text, expected) => {
  expect(rows(text, null)).toEqual(expected)
})
