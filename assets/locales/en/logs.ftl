# Reading a log or a table of figures: columns, matching, and what changed.

# Choosing a log, and what a file of rows is opened as.
dialog-measure = Choose a log of visits
filter-logs = Logs of visits
open-as = Open as
open-as-map = A map
open-as-log = A log of visits

# What the columns of a log hold.
log-columns-hint = Each row is one event of a customer or session. Say which column holds what.
log-role-none = Not used
log-role-case = Customer or session
log-role-time = Time
log-role-event = Event
log-role-channel = Channel
log-role-value = Value
log-role-conversion = Conversion (yes or no)
log-missing = Still to choose: { $columns }
log-times-unreadable = { $count ->
    [one] 1 of the first { $rows } rows has no time that can be read, such as { $first }
   *[other] { $count } of the first { $rows } rows have no time that can be read, such as { $first }
}
log-dates = { $date } is
log-dates-file = As the whole file tells
log-read = Read the log
log-privacy = The log is read on this computer and stays here. The map keeps sums only, nothing of any one customer.

# What a thread is at.
log-reading = Reading { $file }
log-measuring = Measuring with { $file }
log-drafting = Drafting a map from { $file }

# Which event is which touchpoint.
log-match-title = Which event of { $file } is which touchpoint?
log-events-title = What happens in { $file }
log-events = { $count ->
    [one] 1 event
   *[other] { $number } events
}
log-cases = { $count ->
    [one] 1 customer or session
   *[other] { $number } customers or sessions
}
log-left-out = { $count ->
    [one] 1 row left out
   *[other] { $number } rows left out
}
log-bad-row = Line { $line }: { $why }
log-days-day-first = No date tells day and month apart; the day was taken to come first.
log-days-month-first = No date tells day and month apart; the month was taken to come first.
log-matched = { $count ->
    [one] { $matched } of 1 event matched: { $share } of all that happened
   *[other] { $matched } of { $count } events matched: { $share } of all that happened
}
log-only-unmatched = Only those without a touchpoint
log-match-none = Not on the map
log-match-exact = same name
log-match-alias = name known to the card
log-match-accepted = you chose it
log-suggestion = { $card }?
log-accept = Match { $event } with { $card }
log-accept-all = { $count ->
    [one] Accept 1 suggestion
   *[other] Accept { $count } suggestions
}
log-goal = What counts as a conversion
log-goal-none = Nothing
log-goal-marked = What the log itself marks
log-back = Back to the columns
log-draft = Draft a map from this log
log-measure = Measure
log-measured-notice = { $count ->
    [one] Measured with { $file }: 1 journey
   *[other] Measured with { $file }: { $number } journeys
}
undo-measure = Measure with { $file }

# What is other than the last time.
changes-title = What changed since the last time
changes-sources = { $before } → { $now }
changes-whole = All journeys
changes-touchpoints = Touchpoints
changes-before = Before
changes-now = Now
changes-difference = Difference
changes-journeys = Journeys
changes-contacts = Contacts
changes-visits = Visits
changes-reach = Reach
changes-conversion = Conversion
changes-ended = Ended here
changes-stopped = Did not go on
changes-points = { $number } points
changes-new = new
changes-gone = not met again
changes-none = Nothing changed.

# Figures out of a table.
open-as-figures = A table of figures
dialog-figures = Choose a table of figures
filter-tables = Tables
figures-columns-hint = Each row is a touchpoint, with what is known of it. Say which column holds what.
figures-missing = Still to choose: what the touchpoint or channel is called, and at least one figure
figures-name = Touchpoint
figures-conversion-share = Conversion, 0–1
figures-privacy = The table is read on this computer and stays here.
figures-rows-title = Which row of { $file } is which touchpoint?
figures-matched = { $count ->
    [one] { $matched } of 1 row matched
   *[other] { $matched } of { $count } rows matched
}
figures-channels = Spent on channels: { $costs }
figures-take = Take these figures
figures-notice = { $count ->
    [one] Took figures of 1 card from { $file }
   *[other] Took figures of { $number } cards from { $file }
}
undo-figures = Take figures from { $file }
