# Woorden die Wayline zelf op de klantreis zet.
#
# Woordenlijst, voor wie hier iets bij schrijft: map = klantreis; phase = fase; step = stap; lane = rij;
# card = kaart; touchpoint = contactpunt; channel = kanaal; emotion = emotie; feeling = gevoel;
# expectation = verwachting; gap = kloof; moment of truth = moment van de waarheid; pain point = pijnpunt;
# delight = pluspunt; opportunity = kans; evidence = bewijs; brief = briefing; template = sjabloon.
# Wie het programma gebruikt, is “je”.

lane-touchpoints = Contactpunten
lane-actions = Klantacties
lane-thoughts = Gedachten
lane-emotions = Emotie
lane-expectations = Verwachting
lane-pain-points = Pijnpunten
lane-delights = Pluspunten
lane-opportunities = Kansen
lane-channels = Kanalen
lane-marketing = Marketing
lane-metrics = Cijfers
lane-evidence = Bewijs
lane-frontstage = Frontstage
lane-backstage = Backstage
lane-support = Ondersteuning
lane-ideas = Ideeën
lane-text = Notities

emotion-high = verrukt
emotion-middle = neutraal
emotion-low = van streek

legend-feels = voelt
legend-expects = verwacht
legend-better = beter dan verwacht
legend-worse = slechter dan verwacht
legend-moment-of-truth = moment van de waarheid
gap-mark = kloof { $gap }

state-as-is = huidige situatie
state-to-be = gewenste situatie
state-both = huidige en gewenste situatie
badge-as-is = nu
badge-to-be = gewenst
market-b2b = B2B
market-b2c = B2C
market-both = B2B en B2C
scope-company = hele bedrijf
scope-product = één product

line-interaction = Interactielijn
line-visibility = Zichtlijn
line-internal = Lijn van interne interactie

mark-peak = piek
mark-pit = dal
mark-end = einde

legend-feels-to-be = voelt, gewenst
legend-change = verandering
legend-as-is-only = alleen nu
legend-to-be-only = alleen gewenst
legend-assumption = aanname
legend-evidence = bewijs, van interview tot gemeten
legend-visits = bezoeken
legend-conversion = conversie
legend-satisfaction = tevredenheid op 10

fact-scope = reikwijdte
fact-company = bedrijf
fact-product = product
fact-market = markt
fact-state = situatie
fact-owner = eigenaar
fact-date = datum
fact-reviewed = laatst herzien

persona-motivations = Drijfveren
persona-needs = Behoeften
persona-frustrations = Frustraties
persona-habits = Koopgedrag

sign-online = online
sign-offline = offline
sign-planned = gepland
sign-in-progress = in uitvoering
sign-live = live
sign-retired = gestopt
sign-owned = eigen
sign-paid = betaald
sign-earned = verdiend

metric-visits = bezoeken
metric-customers = klanten
metric-conversion = conversie
metric-satisfaction = tevredenheid
metric-cost = kosten
metric-value = waarde

channel-website = Website
channel-webshop = Webwinkel
channel-search = Zoekmachine
channel-social = Social media
channel-ads = Advertenties
channel-email = E-mail
channel-newsletter = Nieuwsbrief
channel-blog = Blog
channel-video = Video
channel-reviews = Beoordelingen
channel-chat = Chat
channel-app = App
channel-webinar = Webinar
channel-marketplace = Marktplaats
channel-community = Community
channel-payment = Betaling
channel-account = Account
channel-phone = Telefoon
channel-store = Winkel
channel-event = Evenement
channel-sales = Verkoopgesprek
channel-print = Drukwerk
channel-mail = Post
channel-delivery = Bezorging
channel-service = Service
channel-radio-tv = Radio en tv
channel-outdoor = Buitenreclame
channel-word-of-mouth = Mond-tot-mond

# On pages made of a map.
page-untitled = Klantreis zonder titel
page-map = De kaart
page-table = Hetzelfde in woorden
page-brief = Briefing
page-personas = Persona’s
page-phase = Fase
page-step = Stap
page-made = Gemaakt met Wayline
page-summary = Een klantreis met { $phases ->
    [one] 1 fase
   *[other] { $phases } fasen
} ({ $names }) en { $steps ->
    [one] 1 stap
   *[other] { $steps } stappen
}.
page-worst = Het dieptepunt is “{ $step }”, op { $score }.
brief-scenario = Scenario
brief-goal = Doel
brief-scope = Waarover het gaat
brief-market = Markt
brief-state = Situatie
brief-persona = Belangrijkste persona
brief-owner = Eigenaar
brief-date = Datum
brief-last-reviewed = Laatst herzien
brief-review-every = Te herzien
brief-days = { $count ->
    [one] elke dag
   *[other] elke { $count } dagen
}
phase-customer-goal = Wat de klant wil
phase-business-goal = Wat het bedrijf wil

persona-new = Nieuwe persona
persona-copy = { $name } (kopie)

# Speaker notes of exported slides.
note-goal = Doel: { $text }
note-customer-goal = De klant wil: { $text }
note-business-goal = Het bedrijf wil: { $text }
note-pains = Waar het mis dreigt te gaan: { $list }.
note-delights = Wat aantrekt: { $list }.
note-opportunities = Kansen: { $list }.
note-gap-worse = Bij “{ $step }” blijft de ervaring { $gap } achter bij wat { $persona } verwacht.
note-gap-better = Bij “{ $step }” is de ervaring { $gap } beter dan { $persona } verwacht.
note-customer = de klant

# What tracked visits told.
next-end = { $share } stopt
next-end-converted = { $share } eindigt hier, geconverteerd
next-journeys = { $count } reizen vanaf hier
next-journeys-path = { $count } reizen volgden deze weg
next-journeys-last = { $count } reizen, naar { $used ->
    [one] het laatste contact
   *[other] de laatste { $used } contacten
}
next-too-few = te weinig reizen om iets te zeggen
figure-reach = { $share } bereik
figure-convert = { $share } converteert
figure-end = { $share } eindigt hier
figure-stop = { $share } niet verder
rank-best-1 = beste
rank-best-2 = 2e beste
rank-best-3 = 3e beste
rank-worst-1 = slechtste
rank-worst-2 = 2e slechtste
rank-worst-3 = 3e slechtste
drop-off = Kwam zo ver
came-this-far = { $share } kwam zo ver
legend-measured = Gemeten bezoek: { $source }
legend-onward = wat volgde: { $count ->
    [one] het grootste aandeel
   *[other] de { $count } grootste aandelen
} per contactpunt, vanaf { $share }
legend-back = hetzelfde, terug naar iets eerders
legend-next = waarschijnlijke volgende stap
legend-end = de reis eindigt
legend-end-converted = de reis eindigt, geconverteerd
legend-heat-visits = bezoek, tot { $most }
legend-heat-conversion = converteerde, tot { $most }
legend-heat-ended = eindigde hier, tot { $most }
legend-heat-stopped = ging naar geen latere stap, tot { $most }
legend-came = aandeel van alle reizen dat zo ver kwam
legend-best = meeste conversies ({ $rule })
legend-worst = kleinste deel van de bezoekers converteert

draft-home = Startpagina
draft-title = Klantreis uit { $file }
draft-phase-before = Voor de aankoop
draft-phase-arriving = Binnenkomen
draft-phase-looking = Rondkijken
draft-phase-choosing = Kiezen
draft-phase-purchase = Aankoop
draft-phase-service = Service
draft-phase-loyalty = Loyaliteit
draft-phase-beginning = Begin
draft-phase-middle = Midden
draft-phase-end = Einde
