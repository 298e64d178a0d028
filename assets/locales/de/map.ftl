# Wörter, die Wayline selbst auf die Journey Map setzt.
#
# Glossar: map = Journey Map (kurz: Map, die); phase = Phase; step = Schritt; lane = Bahn; card = Karte;
# touchpoint = Kontaktpunkt; channel = Kanal; emotion = Emotion; feeling = Gefühl; expectation = Erwartung;
# gap = Lücke; moment of truth = Moment der Wahrheit; pain point = Schmerzpunkt; delight = Pluspunkt;
# opportunity = Chance; evidence = Beleg; brief = Briefing; template = Vorlage.
# Befehle im Infinitiv; angesprochen wird niemand, und wo es nötig ist, mit „Sie“.

lane-touchpoints = Kontaktpunkte
lane-actions = Aktionen des Kunden
lane-thoughts = Gedanken
lane-emotions = Emotion
lane-expectations = Erwartung
lane-pain-points = Schmerzpunkte
lane-delights = Pluspunkte
lane-opportunities = Chancen
lane-channels = Kanäle
lane-marketing = Marketing
lane-metrics = Kennzahlen
lane-evidence = Belege
lane-frontstage = Frontstage
lane-backstage = Backstage
lane-support = Unterstützung
lane-ideas = Ideen
lane-text = Notizen

emotion-high = begeistert
emotion-middle = neutral
emotion-low = verärgert

legend-feels = empfindet
legend-expects = erwartet
legend-better = besser als erwartet
legend-worse = schlechter als erwartet
legend-moment-of-truth = Moment der Wahrheit
gap-mark = Lücke { $gap }

state-as-is = Ist-Zustand
state-to-be = Soll-Zustand
state-both = Ist und Soll
badge-as-is = Ist
badge-to-be = Soll
market-b2b = B2B
market-b2c = B2C
market-both = B2B und B2C
scope-company = ganzes Unternehmen
scope-product = ein Produkt

line-interaction = Interaktionslinie
line-visibility = Sichtbarkeitslinie
line-internal = Linie der internen Interaktion

mark-peak = Hoch
mark-pit = Tief
mark-end = Ende

legend-feels-to-be = empfindet (Soll)
legend-change = Veränderung
legend-as-is-only = nur im Ist
legend-to-be-only = nur im Soll
legend-assumption = Annahme
legend-evidence = Beleg, von Interview bis gemessen
legend-visits = Besuche
legend-conversion = Konversion
legend-satisfaction = Zufriedenheit von 10

fact-scope = Umfang
fact-company = Unternehmen
fact-product = Produkt
fact-market = Markt
fact-state = Zustand
fact-owner = verantwortlich
fact-date = Datum
fact-reviewed = zuletzt geprüft

persona-motivations = Beweggründe
persona-needs = Bedürfnisse
persona-frustrations = Ärgernisse
persona-habits = Kaufverhalten

sign-online = online
sign-offline = offline
sign-planned = geplant
sign-in-progress = in Arbeit
sign-live = live
sign-retired = eingestellt
sign-owned = eigen
sign-paid = bezahlt
sign-earned = verdient

metric-visits = Besuche
metric-customers = Kunden
metric-conversion = Konversion
metric-satisfaction = Zufriedenheit
metric-cost = Kosten
metric-value = Wert

channel-website = Website
channel-webshop = Onlineshop
channel-search = Suche
channel-social = Social Media
channel-ads = Werbung
channel-email = E-Mail
channel-newsletter = Newsletter
channel-blog = Blog
channel-video = Video
channel-reviews = Bewertungen
channel-chat = Chat
channel-app = App
channel-webinar = Webinar
channel-marketplace = Marktplatz
channel-community = Community
channel-payment = Bezahlung
channel-account = Kundenkonto
channel-phone = Telefon
channel-store = Filiale
channel-event = Veranstaltung
channel-sales = Vertriebsbesuch
channel-print = Drucksachen
channel-mail = Post
channel-delivery = Lieferung
channel-service = Kundendienst
channel-radio-tv = Radio und TV
channel-outdoor = Außenwerbung
channel-word-of-mouth = Empfehlung

# On pages made of a map.
page-untitled = Journey ohne Titel
page-map = Die Map
page-table = Dasselbe in Worten
page-brief = Briefing
page-personas = Personas
page-phase = Phase
page-step = Schritt
page-made = Erstellt mit Wayline
page-summary = Eine Journey Map mit { $phases ->
    [one] 1 Phase
   *[other] { $phases } Phasen
} ({ $names }) und { $steps ->
    [one] 1 Schritt
   *[other] { $steps } Schritten
}.
page-worst = Der Tiefpunkt ist „{ $step }“ mit { $score }.
brief-scenario = Szenario
brief-goal = Ziel
brief-scope = Worum es geht
brief-market = Markt
brief-state = Zustand
brief-persona = Persona im Fokus
brief-owner = Verantwortlich
brief-date = Datum
brief-last-reviewed = Zuletzt geprüft
brief-review-every = Zu prüfen
brief-days = { $count ->
    [one] jeden Tag
   *[other] alle { $count } Tage
}
phase-customer-goal = Was der Kunde will
phase-business-goal = Was das Unternehmen will

persona-new = Neue Persona
persona-copy = { $name } (Kopie)

# Speaker notes of exported slides.
note-goal = Ziel: { $text }
note-customer-goal = Der Kunde will: { $text }
note-business-goal = Das Unternehmen will: { $text }
note-pains = Wo es schiefzugehen droht: { $list }.
note-delights = Was anzieht: { $list }.
note-opportunities = Chancen: { $list }.
note-gap-worse = Bei „{ $step }“ bleibt das Erlebnis um { $gap } hinter dem zurück, was { $persona } erwartet.
note-gap-better = Bei „{ $step }“ ist das Erlebnis um { $gap } besser, als { $persona } erwartet.
note-customer = die Kundschaft

# What tracked visits told.
next-end = { $share } gehen
next-end-converted = { $share } enden hier, konvertiert
next-journeys = { $count } Reisen von hier
next-journeys-path = { $count } Reisen auf diesem Weg
next-journeys-last = { $count } Reisen, nach { $used ->
    [one] dem letzten Kontakt
   *[other] den letzten { $used } Kontakten
}
next-too-few = zu wenige Reisen für eine Aussage
figure-reach = { $share } Reichweite
figure-convert = { $share } konvertieren
figure-end = { $share } enden hier
figure-stop = { $share } nicht weiter
rank-best-1 = bester
rank-best-2 = zweitbester
rank-best-3 = drittbester
rank-worst-1 = schwächster
rank-worst-2 = zweitschwächster
rank-worst-3 = drittschwächster
drop-off = So weit gekommen
came-this-far = { $share } kamen so weit
legend-measured = Gemessene Besuche: { $source }
legend-onward = was folgte: je Kontaktpunkt { $count ->
    [one] der größte Anteil
   *[other] die { $count } größten Anteile
}, ab { $share }
legend-back = dasselbe, zurück zu Früherem
legend-next = wahrscheinlicher nächster Schritt
legend-end = die Reise endet
legend-end-converted = die Reise endet, konvertiert
legend-heat-visits = Besuche, bis { $most }
legend-heat-conversion = konvertiert, bis { $most }
legend-heat-ended = hier geendet, bis { $most }
legend-heat-stopped = zu keinem späteren Schritt weiter, bis { $most }
legend-came = Anteil aller Reisen, die so weit kamen
legend-best = die meisten Konversionen ({ $rule })
legend-worst = der kleinste Teil der Besucher konvertiert

draft-home = Startseite
draft-title = Journey aus { $file }
draft-phase-before = Vor dem Kauf
draft-phase-arriving = Ankommen
draft-phase-looking = Umsehen
draft-phase-choosing = Auswählen
draft-phase-purchase = Kauf
draft-phase-service = Service
draft-phase-loyalty = Treue
draft-phase-beginning = Anfang
draft-phase-middle = Mitte
draft-phase-end = Ende
