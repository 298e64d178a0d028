# Words that Wayline puts on the map itself.

lane-touchpoints = Touchpoints
lane-actions = Customer actions
lane-thoughts = Thoughts
lane-emotions = Emotion
lane-expectations = Expectation
lane-pain-points = Pain points
lane-delights = Delights
lane-opportunities = Opportunities
lane-channels = Channels
lane-marketing = Marketing
lane-metrics = Metrics
lane-evidence = Evidence
lane-frontstage = Frontstage
lane-backstage = Backstage
lane-support = Support processes
lane-ideas = Ideas
lane-text = Notes

emotion-high = delighted
emotion-middle = neutral
emotion-low = upset

legend-feels = feels
legend-expects = expects
legend-better = better than expected
legend-worse = worse than expected
legend-moment-of-truth = moment of truth
gap-mark = gap { $gap }

state-as-is = as-is
state-to-be = to-be
state-both = as-is and to-be
badge-as-is = as-is
badge-to-be = to-be
market-b2b = B2B
market-b2c = B2C
market-both = B2B and B2C
scope-company = whole company
scope-product = one product

line-interaction = Line of interaction
line-visibility = Line of visibility
line-internal = Line of internal interaction

mark-peak = peak
mark-pit = low
mark-end = end

legend-feels-to-be = feels, to-be
legend-change = change
legend-as-is-only = as-is only
legend-to-be-only = to-be only
legend-assumption = assumption
legend-evidence = evidence, from interview to measured
legend-visits = visits
legend-conversion = conversion
legend-satisfaction = satisfaction out of 10

fact-scope = scope
fact-company = company
fact-product = product
fact-market = market
fact-state = state
fact-owner = owner
fact-date = date
fact-reviewed = last reviewed

persona-motivations = Motivations
persona-needs = Needs
persona-frustrations = Frustrations
persona-habits = Buying habits

sign-online = online
sign-offline = offline
sign-planned = planned
sign-in-progress = in progress
sign-live = live
sign-retired = retired
sign-owned = owned
sign-paid = paid
sign-earned = earned

metric-visits = visits
metric-customers = customers
metric-conversion = conversion
metric-satisfaction = satisfaction
metric-cost = cost
metric-value = value

channel-website = Website
channel-webshop = Web shop
channel-search = Search
channel-social = Social media
channel-ads = Advertising
channel-email = E-mail
channel-newsletter = Newsletter
channel-blog = Blog
channel-video = Video
channel-reviews = Reviews
channel-chat = Chat
channel-app = App
channel-webinar = Webinar
channel-marketplace = Marketplace
channel-community = Community
channel-payment = Payment
channel-account = Account
channel-phone = Phone
channel-store = Store
channel-event = Event
channel-sales = Sales visit
channel-print = Print
channel-mail = Post
channel-delivery = Delivery
channel-service = Service
channel-radio-tv = Radio and TV
channel-outdoor = Outdoor
channel-word-of-mouth = Word of mouth

# On pages made of a map.
page-untitled = Untitled journey
page-map = The map
page-table = The same in words
page-brief = Brief
page-personas = Personas
page-phase = Phase
page-step = Step
page-made = Made with Wayline
page-summary = A journey map with { $phases ->
    [one] 1 phase
   *[other] { $phases } phases
} ({ $names }) and { $steps ->
    [one] 1 step
   *[other] { $steps } steps
}.
page-worst = The lowest point is “{ $step }”, at { $score }.
brief-scenario = Scenario
brief-goal = Goal
brief-scope = What it covers
brief-market = Market
brief-state = State
brief-persona = Focus persona
brief-owner = Owner
brief-date = Date
brief-last-reviewed = Last reviewed
brief-review-every = To be reviewed
brief-days = { $count ->
    [one] every day
   *[other] every { $count } days
}
phase-customer-goal = What the customer wants
phase-business-goal = What the business wants

persona-new = New persona
persona-copy = { $name } (copy)

# Speaker notes of exported slides.
note-goal = Goal: { $text }
note-customer-goal = The customer wants: { $text }
note-business-goal = The business wants: { $text }
note-pains = Where it threatens to go wrong: { $list }.
note-delights = What attracts: { $list }.
note-opportunities = Opportunities: { $list }.
note-gap-worse = At “{ $step }” the experience falls { $gap } short of what { $persona } expects.
note-gap-better = At “{ $step }” the experience is { $gap } better than { $persona } expects.
note-customer = the customer

# What tracked visits told.
next-end = { $share } leave
next-end-converted = { $share } end here, converted
next-journeys = { $count } journeys from here
next-journeys-path = { $count } journeys came this way
next-journeys-last = { $count } journeys, by the last { $used ->
    [one] contact
   *[other] { $used } contacts
}
next-too-few = too few journeys to say
figure-reach = { $share } reach
figure-convert = { $share } convert
figure-end = { $share } end here
figure-stop = { $share } go no further
rank-best-1 = best
rank-best-2 = 2nd best
rank-best-3 = 3rd best
rank-worst-1 = worst
rank-worst-2 = 2nd worst
rank-worst-3 = 3rd worst
drop-off = Came this far
came-this-far = { $share } came this far
legend-measured = Tracked visits: { $source }
legend-onward = what came next: the { $count ->
    [one] largest share
   *[other] { $count } largest shares
} of each touchpoint, from { $share }
legend-back = the same, back to something earlier
legend-next = likely next step
legend-end = the journey ends
legend-end-converted = the journey ends, converted
legend-heat-visits = visits, up to { $most }
legend-heat-conversion = converted, up to { $most }
legend-heat-ended = ended here, up to { $most }
legend-heat-stopped = went on to no later step, up to { $most }
legend-came = share of all journeys that came this far
legend-best = most conversions ({ $rule })
legend-worst = fewest of its visitors convert

draft-home = Start page
draft-title = Journey drawn from { $file }
draft-phase-before = Before the purchase
draft-phase-arriving = Arriving
draft-phase-looking = Looking around
draft-phase-choosing = Choosing
draft-phase-purchase = Purchase
draft-phase-service = Service
draft-phase-loyalty = Loyalty
draft-phase-beginning = Beginning
draft-phase-middle = Middle
draft-phase-end = End
