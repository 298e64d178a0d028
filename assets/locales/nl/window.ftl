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
button-save-all = Alles opslaan
button-discard-all = Niets opslaan
button-cancel = Annuleren
button-replace = Vervangen
button-open = Openen
button-export = Exporteren
button-close = Sluiten
button-recover = Herstellen
button-later = Later
button-delete-copy = Verwijderen

unsaved-title = Wijzigingen opslaan?
unsaved-body = { $file } heeft wijzigingen die nog niet in het bestand staan. Zonder opslaan gaan ze verloren.
unsaved-title-many = { $count ->
    [one] De wijzigingen van { $count } klantreis opslaan?
   *[other] De wijzigingen van { $count } klantreizen opslaan?
}
unsaved-body-many = Deze klantreizen hebben wijzigingen die nog niet in hun bestand staan. Zonder opslaan gaan ze verloren.
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
file-open-failed = Het bestand kan niet worden geopend
save-failed = De klantreis kan niet worden opgeslagen
export-failed = De afbeelding kan niet worden gemaakt
recover-title = Niet-opgeslagen werk gevonden
recover-body = “{ $title }” ({ $file }) was niet opgeslagen toen Wayline de vorige keer stopte. Zo was het op { $when }.
shortcuts-title = Toetsenbord en muis
shortcuts-hands = Dubbelklik om een tekst ter plekke te bewerken; typen begint een kaart in de cel met de focus. Houd Alt ingedrukt tijdens het slepen om een kaart te kopiëren. Sleep met de spatiebalk of de middelste knop om de klantreis te verschuiven; draai met Ctrl aan het wiel om te zoomen.
about-body = Een editor voor klantreizen. Werkt zonder internet en stuurt niemands gegevens ergens heen. Licentie: MIT of Apache-2.0. Letter: Inter (OFL 1.1). Pictogrammen: Lucide (ISC).
gallery-title = Begin een nieuwe klantreis
gallery-body = Neem een gevulde klantreis die op de jouwe lijkt, en schrijf de jouwe eroverheen.
start-search = Sjablonen en recente klantreizen zoeken
start-blank = Nieuwe lege klantreis
start-back = Terug naar de open klantreis
start-all = Alle
start-other-languages = Ook in andere talen
start-import = Sjabloon importeren…
start-bundled = Van Wayline
start-own = Van jou
start-broken = Een bestand tussen je sjablonen kan niet worden gelezen: { $error }
start-none = Geen sjabloon heeft al deze tags
start-none-for = Niets past bij “{ $query }”
start-clear = Zoekopdracht wissen
start-button = Begin met dit sjabloon
start-all-templates = Alle sjablonen
start-origin = Waar het vandaan komt
start-phases = Fasen
start-tags = Goed voor
start-own-file = Jouw sjabloon
start-own-id = Op de opdrachtregel heet het { $id }.
start-rename = Hernoemen…
start-delete = Verwijderen…
start-show-folder = Map tonen
start-more = Alles tonen
start-fewer = Minder tonen
start-gone = niet meer daar
start-forget = { $file } uit de lijst halen
when-today = vandaag, { $time }
when-yesterday = gisteren, { $time }

template-save-title = Opslaan als sjabloon
template-save-body = De klantreis wordt een eigen sjabloon. Het startscherm biedt het aan onder “{ start-own }”.
template-description = Waar het goed voor is
template-whole = De hele klantreis, met kaarten en gevoelens
template-structure = Alleen fasen, stappen, rijen en persona’s
template-saved = Sjabloon { $file } opgeslagen
template-failed = Het sjabloon kon niet worden bewaard
template-no-folder = Dit systeem heeft geen map voor zulke dingen.
template-folder-failed = De map kon niet worden getoond
template-rename-title = Sjabloon hernoemen
template-delete-title = “{ $name }” verwijderen?
template-delete-body = Het bestand { $file } wordt verwijderd. Klantreizen die ervan gemaakt zijn, blijven zoals ze zijn.
dialog-import-template = Sjabloon importeren
button-import = Importeren
button-rename = Hernoemen
button-delete = Verwijderen

question-number = Vraag { $number } van { $count }
question-whom = Voor wie is de klantreis?
question-whom-why = Eén mens die je voor je ziet, zegt meer dan een doelgroep. Laat het leeg om te houden wat het sjabloon heeft.
question-name = Naam
question-role = Wie dat is
question-scope = Waar gaat de klantreis over?
question-scope-why = Een klantreis over alles zegt van alles weinig: kies waar de reis om draait.
question-subject = Hoe het heet
question-state = Welke situatie toont ze?
question-state-why = Je kunt dit later wijzigen in het menu { menu-map }.
question-next = Volgende
question-done = Klaar
question-back = Terug
question-skip = Overslaan
question-never = Niet meer vragen
question-scope-company = Het hele bedrijf
question-scope-company-why = Alles waarmee een klant bij jullie te maken krijgt
question-scope-product = Eén product of dienst
question-scope-product-why = Van de eerste gedachte eraan tot het laatste gebruik
question-state-as-is = Zoals het nu is
question-state-as-is-why = Wat klanten vandaag tegenkomen
question-state-to-be = Zoals het moet zijn
question-state-to-be-why = De reis die je wilt bieden
question-state-both = Beide
question-state-both-why = In één klantreis, om te zien wat er moet veranderen

first-type = Klik in een cel en typ: een nieuwe kaart begint.
first-drag = Sleep een kaart naar een andere stap, of naar een andere rij.
first-feel = Sleep een gezichtje op de curve omhoog of omlaag om te zeggen hoe het voelt.
first-export = Klaar om te laten zien? Ctrl+E maakt een afbeelding van de klantreis.
first-away = Begrepen
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
preferences-questions = Nieuwe klantreizen
preferences-questions-why = Over elke drie vragen stellen
preferences-hints = Tips
preferences-hints-why = Eerste tips op het canvas
preferences-failed = De voorkeuren konden niet worden bewaard: { $why }

filter-map = Klantreis
filter-opened = Klantreizen, diagrammen en tabellen
filter-pictures = Afbeeldingen
dialog-open = Klantreis openen
dialog-save = Klantreis opslaan
dialog-export = Afbeelding exporteren
dialog-choose-picture = Afbeelding kiezen

saved-notice = { $file } opgeslagen
exported-notice = { $file } geëxporteerd
picture-copying = Afbeelding maken…
picture-copied = Gekopieerd als afbeelding van { $width } × { $height } pixels
picture-copied-smaller = Gekopieerd als afbeelding, verkleind omdat hij zo groot is: { $width } × { $height } pixels
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
channel-find = Zoek er een, of typ je eigen
channel-own = “{ $name }” gebruiken
field-owner = Eigenaar
field-evidence = Bewijs
field-moment-of-truth = Moment van de waarheid
field-colour = Kleur
field-media = Medium
field-tags = Tags
field-tags-hint = Tag toevoegen
tag-remove = Tag { $tag } verwijderen
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
feeling-of-as-is = Gevoel, nu · { $persona }
feeling-of-to-be = Gevoel, gewenst · { $persona }
expectation-of = Verwachting · { $persona }
expectation-of-as-is = Verwachting, nu · { $persona }
expectation-of-to-be = Verwachting, gewenst · { $persona }
annotation-clear = Wissen
feel-remove = Verwijderen wat { $persona } hier voelt
expect-remove = Verwijderen wat { $persona } hier verwacht
gap-short = kloof { $gap }
score-range = Een score is een getal van −2,0 tot +2,0
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
spoken-tracked = bereikt door { $reach } van de reizen, waarvan { $converted } converteerde en { $ended } hier eindigde
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
export-html = Webpagina (HTML)
export-markdown = Markdown-pagina
export-mermaid = Mermaid-klantreis
export-csv = Tabel voor spreadsheets (CSV)
export-tsv = Tabel met tabs (TSV)

import-title = Wat staat er in { $file }?
import-matrix = Rijen onder elkaar, stappen naast elkaar
import-tidy = Een regel per kaart, score of stap
import-scores = Scores van
import-columns = Kolommen
import-rows = Rijen
import-unnamed = geen naam ({ $number })
import-skip = Weglaten
import-lane = Rij: { $lane }
import-remarks = { $count ->
    [one] 1 opmerking
   *[other] { $count } opmerkingen
}
import-remarks-title = De klantreis is open; sommige dingen zijn anders gelezen
column-phase = Fase
column-step = Stap
column-lane = Rij
column-text = Tekst
column-channel = Kanaal
column-persona = Persona
column-score = Gevoel, als score
column-feeling = Gevoel, in één woord
column-expected = Verwachting, als score
column-expectation = Verwachting, in woorden
column-state = Huidig of gewenst
column-kind = Soort rij
column-presence = Online of offline
column-media = Eigen, betaald of verdiend
column-owner = Eigenaar
column-link = Link
column-tags = Tags
column-evidence = Niveau van bewijs
column-moment-of-truth = Moment van de waarheid
column-status = Status
column-visits = Bezoeken
column-customers = Klanten
column-conversion = Conversie
column-satisfaction = Tevredenheid
column-cost = Kosten
column-value = Waarde
column-aliases = Andere namen


field-several = Verschillende
field-scope = Reikwijdte
field-subject-company = Welk bedrijf
field-subject-product = Welk product
field-focus-persona = Persona in focus
field-date = Datum
field-last-reviewed = Laatst herzien
field-review-every = Herzien om de zoveel dagen
field-motivations = Drijfveren, één per regel
field-needs = Behoeften, één per regel
field-frustrations = Frustraties, één per regel
field-buying-habits = Koopgewoonten, één per regel
field-card-state = Hoort bij
field-presence = Waar
field-aliases = Andere namen in meetprogramma’s, één per regel
field-lane-locked = Vergrendeld: de kaarten blijven zoals ze zijn
field-lane-folded = Ingeklapt tot de kop

fold-about = Over de klantreis
fold-review = Datum en herziening
fold-details = Details
fold-figures = Cijfers
fold-filled = { $count } ingevuld
section-personas = Persona’s

card-state-both = Beide situaties
card-state-as-is = Alleen nu
card-state-to-be = Alleen gewenst
presence-none = Zoals het kanaal
presence-online = Online
presence-offline = Offline
link-open = Openen
card-locked = Deze rij is vergrendeld: de kaarten blijven zoals ze zijn.
cards-locked = Sommige van deze kaarten staan in vergrendelde rijen, dus blijven ze alle zoals ze zijn.
lane-unlock = Ontgrendelen

figure-visits = Bezoeken
figure-customers = Klanten
figure-conversion = Conversie, %
figure-satisfaction = Tevredenheid, 0–10
figure-cost = Kosten
figure-value = Waarde
figure-no-number = Dat is geen getal
figure-ambiguous = Schrijf het zonder teken voor duizendtallen, zodat het maar één ding kan betekenen
figure-not-whole = Alleen hele getallen
figure-negative = Het kan niet onder 0 zijn, en ook niet zo groot
figure-range = Een getal van 0 tot { $most }
figures-measured = Gemeten op { $date }, uit { $file }
figures-source = Uit { $file }

date-hint = 21-11-2026
date-today = Vandaag
date-clear = Wissen
date-unreadable = Geen datum: schrijf 21-11-2026 of 21 nov 2026
date-no-such-day = Die dag staat in geen kalender
date-ambiguous = { $first } of { $second }? Schrijf het zo
interval-wrong = Een aantal dagen, vanaf 1
review-due = Aan herziening toe
review-overdue = Laatst herzien: { $ago }
review-never = Gemaakt: { $ago }, nooit herzien
review-mark = Als herzien markeren
ago-days = { $count ->
    [one] 1 dag geleden
   *[other] { $count } dagen geleden
}
ago-months = { $count ->
    [one] 1 maand geleden
   *[other] { $count } maanden geleden
}
ago-years = { $count ->
    [one] 1 jaar geleden
   *[other] { $count } jaar geleden
}

personas-none = Nog geen persona’s: wat op de klantreis gevoeld wordt, is van “de klant”. De eerste persona neemt het over.
persona-show = { $name } tonen
persona-hide = { $name } verbergen
persona-focus = { $name } tot persona in focus maken
persona-alone = Alleen { $name } tonen
persona-with-others = Weer alle persona’s tonen
persona-up = { $name } omhoog verplaatsen
persona-down = { $name } omlaag verplaatsen
persona-duplicate = { $name } dupliceren, met gevoelens en verwachtingen
persona-delete = { $count ->
    [0] { $name } verwijderen
    [one] { $name } verwijderen, met 1 gevoel of verwachting
   *[other] { $name } verwijderen, met { $count } gevoelens en verwachtingen
}
spoken-persona = Persona { $name }
spoken-persona-focus = Persona in focus { $name }

switch-as-is = Nu
switch-to-be = Gewenst
switch-both = Beide

export-pdf = Pdf-document
export-pptx = PowerPoint-dia’s

# The export panel.
export-title = Exporteren
export-preview = Hoe de export eruit komt te zien
export-format = Soort bestand
export-phases = Fasen
export-no-phase = Kies minstens één fase.
export-lanes = Rijen
export-persona = Persona
export-all-personas = Alle
export-mode = Licht of donker
export-with-title = Titel en briefing
export-with-legend = Legenda
export-with-personas = Personakaarten
export-size = Grootte
export-size-1x = Als op het scherm
export-size-2x = Twee keer zo scherp
export-size-3x = Drie keer zo scherp
export-size-wide = Dia, 1920 × 1080
export-size-classic = Dia, 1600 × 1200
export-size-width = Naar breedte
export-width = Breedte
export-dpi = Resolutie
export-page = Pagina
export-page-own = Zo groot als de klantreis
export-page-a4 = A4
export-page-a3 = A3
export-page-a0 = A0
export-page-wide = Dia, 16:9
export-page-classic = Dia, 4:3
export-pages = Pagina’s
export-pages-one = Alles op één
export-pages-tiled = Meerdere, om aan elkaar te leggen
export-pages-phases = Eén per fase
export-margin = Marge
export-background = Achtergrond
export-background-theme = Papier
export-background-white = Wit
export-background-transparent = Geen
export-outlines = Letters als omtrek
export-mode-reader = Zoals de lezer het wil
export-with-review-marks = Tekens van de beoordeling
export-with-measures = Wat gemeten bezoek vertelt
export-shape = Opbouw van de tabel
export-shape-tidy = Een regel voor elke kaart en score
export-shape-matrix = Rijen bij stappen, zoals op de klantreis
export-embed-map = De hele klantreis in de afbeelding zetten, ook wat hier is weggelaten: wie de afbeelding krijgt, kan de klantreis openen en wijzigen
export-cancelled-notice = Het exporteren is geannuleerd

# Several maps, and work on threads.
opening-notice = { $file } wordt geopend…
open-elsewhere-title = Ook in een ander venster open
open-elsewhere-body = { $file } staat ook open in een ander Wayline-venster op deze computer. In beide kan gewerkt worden; wie als tweede opslaat, krijgt een vraag voordat er iets wordt vervangen.
tab = { $name }
tab-unsaved = { $name }, niet-opgeslagen wijzigingen
tab-close = { $name } sluiten
preferences-restore = Bij het starten
preferences-restore-why = De klantreizen van de vorige keer weer openen
fault-open = Het bestand kon niet worden geopend: Wayline maakte een fout ({ $why }). De andere klantreizen zijn zoals ze waren.
fault-save = De klantreis is niet opgeslagen: Wayline maakte een fout ({ $why }). Ze staat nog volledig open; probeer een andere naam.
fault-copy = De kopie tegen een crash kon niet worden bewaard: Wayline maakte een fout ({ $why }). Sla de klantreis op.
fault-export = Er is niets geëxporteerd: Wayline maakte een fout ({ $why }). De klantreis is zoals ze was.
fault-picture = De afbeelding kon niet worden opgenomen: Wayline maakte een fout ({ $why }).
fault-log = Het lezen is niet voltooid: Wayline maakte een fout ({ $why }). De klantreis is zoals ze was.
fault-other = Wayline maakte op de achtergrond een fout ({ $why }). De klantreizen zijn zoals ze waren.
map-is-closed = De klantreis waarvoor dit bedoeld was, is gesloten
picture-unplaced = De afbeelding vond geen plaats: waarvoor ze bedoeld was, is weg of vergrendeld
save-open-in-tab = { $file } staat open in een ander tabblad. Sluit dat eerst, of kies een andere naam.
fault-copy-picture = De afbeelding kon niet worden gekopieerd: Wayline maakte een fout ({ $why }).
tab-hold = Vasthouden om { $name } te openen, of loslaten om daar een kopie neer te zetten
