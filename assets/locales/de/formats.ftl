# How dates, numbers and quotations are written.

date = { $day }. { $month } { $year }
date-and-time = { $date }, { $time }
duration-seconds = { $number } s
duration-minutes = { $number } min
duration-hours = { $number } Std.
duration-days = { $count ->
    [one] { $number } Tag
   *[other] { $number } Tage
}
list-and = { $names } und { $last }
list-or = { $names } oder { $last }
month-1 = Jan.
month-2 = Feb.
month-3 = März
month-4 = Apr.
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = Aug.
month-9 = Sept.
month-10 = Okt.
month-11 = Nov.
month-12 = Dez.
number-decimal = { "," }
number-group = { "." }
percent = { $number } %
quoted = „{ $text }“
