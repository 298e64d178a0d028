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
market-b2b = B2B
market-b2c = B2C
market-both = B2B and B2C
scope-company = whole company
scope-product = one product

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
