# How dates, numbers and quotations are written.

date = { $day } { $month } { $year }
date-and-time = { $date }, { $time }
duration-seconds = { $number } s
duration-minutes = { $number } min
duration-hours = { $number } h
duration-days = { $count ->
    [one] { $number } día
   *[other] { $number } días
}
list-and = { $names } y { $last }
list-or = { $names } o { $last }
month-1 = ene
month-2 = feb
month-3 = mar
month-4 = abr
month-5 = may
month-6 = jun
month-7 = jul
month-8 = ago
month-9 = sept
month-10 = oct
month-11 = nov
month-12 = dic
number-decimal = { "," }
number-group = { "." }
percent = { $number } %
quoted = «{ $text }»
