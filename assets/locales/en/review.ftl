# What a review says of a map. $step, $card, $phase and $text come with quotation marks; $who is a persona or the customer.

review-customer = the customer
review-who-to-be = { $who } (to-be)
review-nameless = no name
review-felt = { $score } ({ $feeling })
review-list-more = { $names } and { $count } more

review-empty-map = There is nothing to review yet. Begin with what the customer does, step by step, and note for each step one touchpoint and one feeling.

review-expectation-gap-widest = { $step }: { $who } expects { $expected } and feels { $felt }: the widest gap of the journey ({ $gap }).
review-expectation-gap = { $step }: { $who } expects { $expected } and feels { $felt }, a gap of { $gap }.
review-expectation-quote = What was expected: { $text }.
review-expectation-gap-advice = Either keep that promise or stop making it.
review-expectation-exceeded = { $step }: { $who } expects { $expected } and feels { $felt }, { $size } better than expected.
review-expectation-exceeded-advice = Protect it, and show it to others.

review-moment-of-truth-low = The moment of truth { $card } goes badly: { $who } feels { $felt } at { $step }.
review-moment-of-truth-low-advice = The journey is won or lost here, so begin here.
review-moment-of-truth-high = The moment of truth { $card } goes well: { $who } feels { $felt } at { $step }.
review-moment-of-truth-unfelt = { $card } is a moment of truth, but the map does not say how it feels.
review-moment-of-truth-unfelt-many = { $count } moments of truth stand at steps where the map does not say how it feels: { $names }.
review-no-moment-of-truth = None of the { $count } touchpoints is marked as a moment of truth. Star the two or three at which customers decide to go on or to leave.

review-ends-low = The journey ends low: { $who } feels { $felt } at { $step }.
review-ends-lowest = The journey ends at its lowest point: { $who } feels { $felt } at { $step }.
review-ends-low-advice = People remember the peak and the end: give it a better last step.
review-ends-flat = The journey fades out: after { $high } at { $peak }, { $who } ends on { $felt } at { $step }. The end is remembered, so give it something worth remembering.
review-ends-high = The journey ends well: { $who } feels { $felt } at { $step }.
review-pit-lowest = { $step } is the lowest point of the journey: { $who } feels { $felt }.
review-pit = { $step } is another low point: { $who } feels { $felt }.
review-pit-advice = It is what people remember and tell, so mend it first.
review-peak = { $step } is the high point of the journey: { $who } feels { $felt }. It is what people remember and tell, so keep it as it is.
review-peak-at-end = { $step } is the high point of the journey, and the end: { $who } feels { $felt }. People will remember it well.
review-no-peak = The journey never rises above { $felt } (at { $step }): nothing that { $who } would tell others about. Make one step excellent rather than all a little better.

review-to-be-worse = The to-be makes { $step } worse: { $who } goes from { $now } to { $then }.
review-pit-not-lifted = The to-be leaves { $step } as low as it is: { $who } goes from { $now } to { $then }.
review-pit-left-open = Today { $who } feels { $now } at { $step }, and the to-be does not say what changes there.
review-pit-lifted = The to-be lifts { $step } from { $now } to { $then } for { $who }.
review-pain-not-addressed = The to-be does nothing about { $card } at { $step }. Add what will change, or put this aside and say why it must stay.

review-pain-without-opportunity = Nothing is planned against { $card } at { $step }. Add an opportunity, or put this aside and say why it must stay.
review-no-opportunities = { $count ->
    [one] The map names a pain point and has no lane for opportunities. Add one, and say what could be done about it.
   *[other] The map names { $count } pain points and has no lane for opportunities. Add one, and say what could be done about them.
}
review-question-unanswered = Nothing on the map answers { $card } at { $step }. Answer it there or in the next step, before it becomes a reason to leave.
review-questions-without-answers = Customers ask { $count } questions, and the map has no lane that could answer them. Add one for marketing, frontstage, evidence or opportunities.

review-touchpoint-worst-satisfaction = { $card } is rated worst of { $count } touchpoints: { $rating } out of 10. Ask those who rated it what went wrong.
review-touchpoint-worst-conversion = { $card } converts least of { $count } measured touchpoints: { $percent } % go on. See what the others leave on.
review-touchpoint-worst-emotion = { $count ->
    [one] { $cards } stands where { $who } feels worst ({ $felt }).
   *[other] { $cards } stand where { $who } feels worst ({ $felt }).
}
review-touchpoint-best-satisfaction = { $card } is rated best of { $count } touchpoints: { $rating } out of 10.
review-touchpoint-best-conversion = { $card } converts best of { $count } measured touchpoints: { $percent } % go on.
review-touchpoint-best-emotion = { $count ->
    [one] { $cards } stands where { $who } feels best ({ $felt }).
   *[other] { $cards } stand where { $who } feels best ({ $felt }).
}

review-assumptions = { $percent } % of the map’s claims are assumptions: { $count } of { $total } cards rest on no research.
review-assumptions-unsaid = { $count ->
    [one] One of them does not say what it rests on.
   *[other] { $count } of them do not say what they rest on.
}
review-assumptions-advice = Ask five customers about the lowest points first.
review-well-founded = The map stands on firm ground: { $count } of { $total } claims ({ $percent } %) rest on research.
review-stale = The map was last reviewed on { $day }, { $days } days ago, and is due every { $every } days. Check it against what customers say now.
review-stale-unreviewed = The map is of { $day }, { $days } days old, and is due for review every { $every } days. Check it against what customers say now.

review-phase-empty = The phase { $phase } has no steps. Fill it in, or take it away.
review-phase-crowded = The phase { $phase } has { $count } steps, more than people keep in mind at once. Split it, or merge steps that belong together.
review-no-persona = The map has no persona. Say who makes this journey: two customers rarely feel the same.
review-no-focus-persona = The map has { $count } personas and none is in focus. Choose in the brief whose journey it is.
review-no-goal = The brief has no scenario and no goal. Say what the map is to find out, so that people can tell when it has.
review-no-phase-roles = No phase says whether it comes before or after the purchase, so the contacts before it cannot be counted.
review-step-without-emotion = The map does not say how { $who } feels at { $step }.
review-step-without-emotion-many = The map does not say how { $who } feels at { $count } of { $total } steps: { $names }.
review-step-without-expectation = The map does not say what { $who } expects at { $step }.
review-step-without-expectation-many = The map does not say what { $who } expects at { $count } of { $total } steps: { $names }. Without it there is no gap to see.
review-step-without-touchpoint = { $step } has no touchpoint. Is there really no contact?
review-step-without-touchpoint-many = { $count } of { $total } steps have no touchpoint: { $names }. Is there really no contact?

review-one-channel = { $count } of { $total } touchpoints run over one channel ({ $channel }). Where it fails, so does the journey: offer a second way.
review-online-only = All { $count } touchpoints with a known channel are online. Is there really no call, no shop and no person in this journey?
review-offline-only = All { $count } touchpoints with a known channel are offline. Does nobody search, compare or ask around online?
review-contacts-few = { $count ->
    [0] There is no contact before the purchase, where 7 to 10 are usual. Some must be missing from the map.
    [one] There is one contact before the purchase, where 7 to 10 are usual. Are some missing from the map?
   *[other] There are { $count } contacts before the purchase, where 7 to 10 are usual. Are some missing from the map, or is the choice that quick?
}
review-contacts-many = There are { $count } contacts before the purchase, where 7 to 10 are usual. Each is one more chance to lose the customer: which can go?

review-severity-problem = problem
review-severity-warning = warning
review-severity-hint = hint
review-severity-good = good

review-group-wrong = What goes wrong
review-group-works = What works
review-group-missing = What is missing
review-group-facts = Facts

review-problems = Problems
review-warnings = Warnings
review-hints = Hints
review-goods = What works
review-dismissed = Put aside
review-because = Because: { $reason }

review-fact-gaps = Expectation gaps
review-fact-assumptions = Assumptions
review-fact-contacts = Contacts before the purchase
review-fact-online = Touchpoints online
review-fact-channels = Channels
review-fact-emotions = Average emotion
review-share = { $percent } % ({ $count } of { $total })
review-gaps = { $count }, of which serious { $serious }

review-close = Close the review
review-persona = Whose journey
review-everyone = Everyone
review-why = Why? It is kept in the map
review-put-aside = Put aside
review-put-aside-what = Put aside: { $what }
review-restore = Bring back
review-count-problems = { $count ->
    [one] 1 problem
   *[other] { $count } problems
}
review-count-warnings = { $count ->
    [one] 1 warning
   *[other] { $count } warnings
}
review-count-hints = { $count ->
    [one] 1 hint
   *[other] { $count } hints
}
review-count-goods = { $count } good
review-count-open = { $count ->
    [one] Review: 1 thing to mend
   *[other] Review: { $count } things to mend
}
review-show-more = { $count ->
    [one] Show 1 more
   *[other] Show { $count } more
}
review-more-channels = and { $count } more
