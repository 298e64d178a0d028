# How dates, numbers and quotations are written.

date = { $day } { $month } { $year }
date-and-time = { $date }, { $time }
duration-seconds = { $number } s
duration-minutes = { $number } min
duration-hours = { $number } h
duration-days = { $count ->
    [one] { $number } day
   *[other] { $number } days
}
list-and = { $names } and { $last }
list-or = { $names } or { $last }
month-1 = Jan
month-2 = Feb
month-3 = Mar
month-4 = Apr
month-5 = May
month-6 = June
month-7 = July
month-8 = Aug
month-9 = Sept
month-10 = Oct
month-11 = Nov
month-12 = Dec
number-decimal = { "." }
number-group = { "," }
percent = { $number } %
quoted = “{ $text }”
