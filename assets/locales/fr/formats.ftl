# How dates, numbers and quotations are written.

date = { $day } { $month } { $year }
date-and-time = { $date } à { $time }
duration-seconds = { $number } s
duration-minutes = { $number } min
duration-hours = { $number } h
duration-days = { $count ->
    [one] { $number } jour
   *[other] { $number } jours
}
list-and = { $names } et { $last }
list-or = { $names } ou { $last }
month-1 = janv.
month-2 = févr.
month-3 = mars
month-4 = avr.
month-5 = mai
month-6 = juin
month-7 = juil.
month-8 = août
month-9 = sept.
month-10 = oct.
month-11 = nov.
month-12 = déc.
number-decimal = { "," }
number-group = { " " }
percent = { $number } %
quoted = « { $text } »
