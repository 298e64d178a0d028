# What tracked visits told of the map: the panel and its rankings, funnel and next steps.

# The panel: where it comes from.
measures-close = Close the measures
measures-width = Width of the panel
measures-invite-title = See where visitors really go
measures-invite = Lay a log of visits over this map. Each of its rows says who did what, and when, as analytics tools export it.
measures-invite-private = Nothing leaves this computer. The map keeps sums, and nothing of any one visitor.
measures-period = { $from } to { $until }
measures-on = measured on { $date }
measures-rows = { $count ->
    [one] { $number } row
   *[other] { $number } rows
}
measures-journeys = { $count ->
    [one] { $number } journey
   *[other] { $number } journeys
}
measures-contacts = { $count ->
    [one] { $number } contact
   *[other] { $number } contacts
}
measures-converted = { $count ->
    [one] { $number } converted ({ $percent })
   *[other] { $number } converted ({ $percent })
}
measures-opened-notice = Measured with { $file }: { $keys } shows it on the map
measures-help-source = A journey is all that one visitor or session of the log did. A contact is an event that belongs to a touchpoint of the map.
measures-help-conversion = A journey converted if it reached the event { $event }.

# How measures lie on the map.
measures-map = On the map
measures-map-shown = shown
measures-map-hidden = hidden
measures-show = Show measures on the map
measures-arrows = Arrows from touchpoint to touchpoint
measures-arrows-help = An arrow is as thick as the share of visits that went on that way.
measures-least = Smallest share shown
measures-heat = Colour the cards by
measures-heat-none = nothing
measures-drop-off = Curve of drop-off
measures-drop-off-help = How many journeys are left at each step, beside the curve of feelings.
measures-best = Best and worst touchpoints
measures-best-help = Marks on the map which touchpoints earn most conversions by the chosen rule, and of which the smallest share of visitors convert.

# What is likely to come next.
measures-next = Likely next
measures-next-hint = Click a touchpoint on the map, and read here what comes next. Shift-click more of them for a path.
measures-next-unmeasured = The log has no visits of this card.
measures-next-after = After
measures-next-end = the journey ends
measures-next-row = { $name }: { $percent }, { $journeys }
measures-next-follow = Follow to { $name }
measures-next-back = Back one contact
measures-next-few = { $count ->
    [one] Too few journeys to say ({ $number }).
   *[other] Too few journeys to say ({ $number }).
}
measures-next-shorter = { $count ->
    [one] What the map keeps of the whole path is too little: this is what came after the last contact.
   *[other] What the map keeps of the whole path is too little: this is what came after the last { $number } contacts.
}
measures-next-others = anything else

# Touchpoints, ranked by the rules that share conversions among them.
measures-touchpoints = Touchpoints
measures-rule = Conversions are credited
measures-rule-first = all to the first contact
measures-rule-last = all to the last contact
measures-rule-linear = equally to each
measures-rule-position = mostly first and last
measures-rule-time_decay = more to later ones
measures-rule-markov = by what would be lost
measures-rule-first-help = The whole conversion goes to the touchpoint where the journey began.
measures-rule-last-help = The whole conversion goes to the last touchpoint before it.
measures-rule-linear-help = Each contact before the conversion gets the same share of it.
measures-rule-position-help = 40 % goes to the first contact, 40 % to the last, and 20 % is shared by those between.
measures-rule-time_decay-help = The closer a contact is to the conversion in time, the more of it that contact gets.
measures-rule-markov-help = Each touchpoint gets its share of the conversions, divided in proportion to what would be lost without each of them.
measures-column-name = Touchpoint
measures-column-credit = Credit
measures-column-visits = Visits
measures-column-reach = Reach
measures-column-conversion = Converted
measures-column-ended = Ended here
measures-column-stopped = Did not go on
measures-column-next = Time to next
measures-help-credit = Conversions that this touchpoint earned by the chosen rule.
measures-help-visits = How often this touchpoint was visited.
measures-help-reach = The share of all journeys that came here at least once.
measures-help-conversion-rate = Of the journeys that came here, the share that converted here or later.
measures-help-ended = Of the journeys that came here, the share whose last contact this was.
measures-help-stopped = Of the journeys that came here, the share that went on to no later step of the map.
measures-help-next = Half of the visitors had their next contact within this time; nine in ten within the longer one.
measures-next-within = { $half } · nine in ten { $most }
measures-of-journeys = { $percent } ({ $number })
measures-sorted = { $column }, sorted
measures-details = Figures of { $name }
measures-each-rule = Credit by each rule
measures-value = Value
measures-help-value = What the conversions of the journeys that came here were worth.
measures-lost = Lost without it
measures-help-lost = The share of conversions that would be lost if every journey through this touchpoint ended there.

# The way through the phases.
measures-funnel = From phase to phase
measures-funnel-help = Journeys that came at least as far as this phase; those that went no further came to no later one.
measures-of-before = { $percent } of the phase before
measures-no-further = { $count ->
    [one] { $number } went no further
   *[other] { $number } went no further
}
measures-before = Contacts before a conversion
measures-before-median = { $count ->
    [one] Half of them needed { $number } contact or fewer.
   *[other] Half of them needed { $number } contacts or fewer.
}
measures-before-usual = { $percent } had the usual { $from } to { $to }.
measures-before-bar = { $contacts }: { $journeys }
measures-before-more = more than { $number }

# Channels, and events that match nothing.
measures-channels = Channels and what they cost
measures-channels-hint = Type what was spent on a channel in this period, and see what it brought.
measures-cost = Cost
measures-cost-of = Cost of { $name }
measures-cost-journey = { $amount } a journey
measures-cost-conversion = { $amount } a conversion
measures-return = return { $percent }
measures-return-help = What came back for each unit spent, less that unit: 0 % is cost recovered.
measures-credited = credit { $number }
measures-no-channel = no channel
measures-unmatched = Events not on the map
measures-unmatched-help = They are in the log and belong to no touchpoint of the map. Add a card, or another name to one, and measure again.
measures-unmatched-others = { $count ->
    [one] and { $number } other event
   *[other] and { $number } other events
}

# In documents.
page-measures = What was measured
page-measures-rule = Credit: a touchpoint’s share of the conversions, divided in proportion to what would be lost without each touchpoint.
page-journeys = Journeys
page-of-all = Of all
page-of-before = Of the phase before
page-no-further = Went no further
page-channel = Channel
page-cost-visit = Cost per visit
page-cost-journey = Cost per journey
page-cost-conversion = Cost per conversion
page-return = Return
