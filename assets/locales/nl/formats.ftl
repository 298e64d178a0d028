# How dates, numbers and quotations are written.

date = { $day } { $month } { $year }
date-and-time = { $date } om { $time }
duration-seconds = { $number } s
duration-minutes = { $number } min
duration-hours = { $number } u
duration-days = { $count ->
    [one] { $number } dag
   *[other] { $number } dagen
}
list-and = { $names } en { $last }
list-or = { $names } of { $last }
month-1 = jan
month-2 = feb
month-3 = mrt
month-4 = apr
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = aug
month-9 = sep
month-10 = okt
month-11 = nov
month-12 = dec
number-decimal = { "," }
number-group = { "." }
percent = { $number }%
quoted = “{ $text }”
