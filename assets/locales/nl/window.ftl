# Words of the window.

untitled = een klantreis die nooit is opgeslagen
file-untitled = Naamloos
state-saved = opgeslagen
state-unsaved = niet-opgeslagen wijzigingen
state-saving = opslaan…
state-new = nog niet opgeslagen

button-save = Opslaan
button-save-as = Opslaan als…
button-discard = Niet opslaan
button-cancel = Annuleren
button-replace = Vervangen
button-open = Openen
button-export = Exporteren
button-close = Sluiten
button-recover = Herstellen
button-later = Later
button-delete-copy = Verwijderen

unsaved-title = Wijzigingen opslaan?
unsaved-body = De klantreis heeft wijzigingen die nog niet in het bestand staan. Zonder opslaan gaan ze verloren.
changed-title = Een ander programma heeft het bestand gewijzigd
changed-body = { $file } is niet meer zoals toen je het opende. Sla op onder een andere naam om beide te houden, of vervang wat er staat.
replace-title = Het bestand vervangen?
replace-body = { $file } bestaat al. Wat er nu in staat, gaat verloren.
path-open-title = Klantreis openen
path-save-title = Klantreis opslaan als
path-export-title = Afbeelding exporteren
path-body = Typ waar het bestand staat, of waar het moet komen.
path-label = Pad
errors-more = { $count ->
    [one] en nog één
   *[other] en nog { $count }
}
open-failed = De klantreis kan niet worden geopend
save-failed = De klantreis kan niet worden opgeslagen
export-failed = De afbeelding kan niet worden gemaakt
recover-title = Niet-opgeslagen werk gevonden
recover-body = “{ $title }” ({ $file }) was niet opgeslagen toen Wayline de vorige keer stopte. Zo was het op { $when }.
shortcuts-title = Toetsenbord en muis
shortcuts-hands = Dubbelklik om een tekst ter plekke te bewerken; typen begint een kaart in de cel met de focus. Houd Alt ingedrukt tijdens het slepen om een kaart te kopiëren. Sleep met de spatiebalk of de middelste knop om de klantreis te verschuiven; draai met Ctrl aan het wiel om te zoomen.
about-body = Een editor voor klantreizen. Werkt zonder internet en stuurt niemands gegevens ergens heen. Licentie: MIT of Apache-2.0. Letter: Inter (OFL 1.1). Pictogrammen: Lucide (ISC).
gallery-title = Begin een nieuwe klantreis
recent-title = Recent
menu-recent = Recent geopend
minimap-name = Overzicht

preferences-title = Voorkeuren
preferences-appearance = Weergave
appearance-system = Als bureaublad
appearance-light = Licht
appearance-dark = Donker
preferences-language = Taal
language-system = Als het systeem
preferences-text-size = Tekstgrootte
preferences-reduced-motion = Minder beweging
preferences-reduced-motion-why = Niets schuift, vervaagt of knippert
preferences-minimap = Overzicht
preferences-minimap-why = De hele klantreis in het klein, in de hoek
preferences-failed = De voorkeuren konden niet worden bewaard: { $why }

filter-map = Klantreis
filter-picture = PNG-afbeelding
filter-pictures = Afbeeldingen
dialog-open = Klantreis openen
dialog-save = Klantreis opslaan
dialog-export = Afbeelding exporteren
dialog-choose-picture = Afbeelding kiezen

saved-notice = { $file } opgeslagen
exported-notice = { $file } geëxporteerd
exporting-notice = Exporteren…
recovered-notice = Je werk is terug. Sla het op om het te houden.

menu-file = Bestand
menu-edit = Bewerken
menu-map = Klantreis
menu-view = Beeld
menu-help = Help
toolbar-export = Exporteren

counts-phases = { $count ->
    [one] 1 fase
   *[other] { $count } fasen
}
counts-steps = { $count ->
    [one] 1 stap
   *[other] { $count } stappen
}
counts-cards = { $count ->
    [one] 1 kaart
   *[other] { $count } kaarten
}

inspector-map = Klantreis
inspector-phase = Fase
inspector-step = Stap
inspector-lane = Rij
inspector-link = Verbinding
inspector-cards = Kaarten
inspector-many = { $count ->
    [one] 1 ding geselecteerd
   *[other] { $count } dingen geselecteerd
}
inspector-many-body = Sleep ze samen, kopieer ze of verwijder ze.
inspector-hint = Selecteer een kaart, stap, fase of rij om te zien wat erin staat.

field-text = Tekst
field-title = Titel
field-language = Taal van de klantreis zelf
field-name = Naam
field-channel = Kanaal
field-channel-none = Geen
field-owner = Eigenaar
field-evidence = Bewijs
field-moment-of-truth = Moment van de waarheid
field-colour = Kleur
field-media = Medium
field-tags = Tags
field-add-tags = Tags toevoegen
button-add-tags = Aan alle toevoegen
field-status = Status
field-moments-of-truth = Momenten van de waarheid
field-link-label = Wat het betekent
field-link-from = Van
field-link-to = Naar
field-link = Link
field-feeling = In één woord
field-feels = Voelt
field-expected = Verwacht
field-expectation = Verwacht
field-role = Rol
field-quote = Citaat
field-scenario = Scenario
field-goal = Doel
field-subject = Waar het over gaat
field-customer-goal = Wat de klant wil
field-business-goal = Wat het bedrijf wil
field-phase-role = Plaats in de klantreis

feeling-of = Gevoel · { $persona }
expectation-of = Verwachting · { $persona }
customer = de klant
feel-add = Zeg wat { $persona } hier voelt
expect-add = Zeg wat { $persona } hier verwacht
gap-better = { $gap } beter dan verwacht
gap-worse = { $gap } slechter dan verwacht
gap-even = Precies zoals verwacht
persona-add = Persona toevoegen

evidence-none = Niet gezegd
evidence-assumption = Aanname
evidence-interview = Interviews
evidence-usability-test = Gebruikerstest
evidence-web-analytics = Webstatistieken
evidence-measured = Gemeten

media-none = Niet gezegd
media-owned = Eigen
media-paid = Betaald
media-earned = Verdiend

status-none = Niet gezegd
status-planned = Gepland
status-in-progress = In uitvoering
status-live = Live
status-retired = Gestopt

role-none = Niet gezegd
role-before-purchase = Vóór de aankoop
role-purchase = Aankoop
role-service = Service
role-loyalty = Loyaliteit

swatch-none = Zoals de fase
swatch-indigo = Indigo
swatch-teal = Blauwgroen
swatch-amber = Amber
swatch-green = Groen
swatch-violet = Violet
swatch-rose = Roze
swatch-slate = Leigrijs
swatch-rust = Roestrood

hint-first-card = Typ om het eerste contactpunt toe te voegen
hint-emotion = Sleep hier omhoog of omlaag om te zeggen hoe de klant zich voelt
field-market = Markt
field-state = Situatie

# What screen readers say of the map.
spoken-map = Klantreis
spoken-nameless = nog zonder woorden
spoken-place = fase { $phase }, stap { $number } van { $count } ({ $step })
spoken-card = { $kind } ‘{ $name }’
spoken-link = Verbinding van ‘{ $from }’ naar ‘{ $to }’
spoken-channel = kanaal { $name }
spoken-step = Stap ‘{ $name }’, { $number } van { $count }, fase { $phase }
spoken-phase = { $count ->
    [one] Fase ‘{ $name }’, 1 stap
   *[other] Fase ‘{ $name }’, { $count } stappen
}
spoken-lane = Rij { $name }
spoken-cards = { $count ->
    [one] 1 kaart
   *[other] { $count } kaarten
}
spoken-scores = { $count ->
    [one] scores bij 1 stap
   *[other] scores bij { $count } stappen
}
spoken-expectations = { $count ->
    [one] verwachtingen bij 1 stap
   *[other] verwachtingen bij { $count } stappen
}
spoken-locked = vergrendeld
spoken-folded = ingeklapt
spoken-feels = { $persona } voelt { $score }
spoken-expects = { $persona } verwacht { $score }
spoken-expects-too = verwacht { $score }
spoken-cell = Lege cel van { $lane }

# One card of each kind of lane.
card-touchpoints = Contactpunt
card-actions = Actie
card-thoughts = Gedachte
card-pain-points = Pijnpunt
card-delights = Pluspunt
card-opportunities = Kans
card-channels = Kanaal
card-marketing = Marketingactiviteit
card-metrics = Cijfer
card-evidence = Bewijs
card-frontstage = Activiteit frontstage
card-backstage = Activiteit backstage
card-support = Ondersteunend proces
card-ideas = Idee
card-text = Notitie
palette-name = Alles zoeken of doen
palette-hint = Zoek een kaart, stap, opdracht, sjabloon…
palette-new-from = Nieuw van: { $name }
palette-template = Sjabloon
palette-phase = Fase
palette-step = Stap
palette-lane = Rij
palette-none = Niets past bij “{ $query }”
palette-results = { $count ->
    [0] Niets gevonden
    [one] 1 resultaat
   *[other] { $count } resultaten
}
find-name = Zoeken
find-hint = Zoek in alle teksten
find-count = { $nth } van { $count }
find-total = { $count } gevonden
find-none = Niet gevonden
find-next = Volgende
find-previous = Vorige
find-close = Sluiten
find-more = Ook vervangen
replace-hint = Vervangen door
replace-one = Vervangen
replace-all = Alles vervangen

picture-choose = Afbeelding…
picture-remove = Afbeelding verwijderen
picture-pasted = de geplakte afbeelding
portrait-choose = Portret…
portrait-remove = Portret verwijderen
drop-unknown = Sleep een klantreis (.ron) hierheen om die te openen, of een afbeelding (PNG, JPEG, WebP of GIF) om die op een kaart te zetten

# Kinds of files that a map is exported as.
export-png = PNG-afbeelding
export-svg = SVG-tekening
