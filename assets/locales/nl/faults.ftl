# Wat er mis kan zijn met bestanden, en wat er te weten valt over hoe ze zijn gelezen of geschreven.

fault-and-mend = { $what }; { $mend }

# Bestanden en schijven.
doing-read = gelezen
doing-written = geschreven
doing-made = gemaakt
doing-deleted = verwijderd
doing-shown = getoond
fault-cannot-be-made = kan daar niet worden gemaakt
    .mend = kies een andere map
fault-missing = bestaat niet
    .mend = verwacht werd de naam van een bestaand bestand
fault-may-not-be = mag niet worden { $done }
    .mend = vraag de eigenaar om toestemming
fault-folder = is een map
    .mend = verwacht werd een bestand
fault-folder-no-map = is een map
    .mend = verwacht werd het bestand van een klantreis
fault-folder-no-name = is een map
    .mend = verwacht werd de naam van een bestand
fault-in-no-folder = staat in iets dat geen map is
    .mend = verwacht werd een bestand in een map
fault-disk-read-only = staat op een schijf waarop niet kan worden geschreven
    .mend = kies een andere map
fault-disk-full = past er niet bij: de schijf is vol
    .mend = maak ruimte, of kies een andere schijf
fault-name-impossible = is geen naam die deze schijf kan bewaren
    .mend = kies een andere naam
fault-could-not-be = kon niet worden { $done }: { $why }
fault-no-folder = de map { $folder } bestaat niet
    .mend = kies een bestaande map
fault-folder-read-only = in de map { $folder } mag niet worden geschreven
    .mend = kies een andere map
fault-read-only = is alleen-lezen
    .mend = kies een andere naam, of sta toe dat erin wordt geschreven
fault-in-the-way = bestaat al
    .mend = kies een andere naam, of sta toe dat het wordt vervangen
fault-exists = bestaat al
    .mend = kies een andere naam, of vervang het
fault-changed = is sinds het openen door een ander programma gewijzigd
    .mend = sla op onder een andere naam, of vervang wat er staat
fault-picture-no-text = is een afbeelding, en een klantreis is tekst
    .mend = kies een naam die op .ron eindigt
fault-not-read-whole = is niet tot het einde gelezen
fault-map-no-text = is geen tekst
    .mend = verwacht werd een klantreis in RON, als UTF-8-tekst
fault-map-too-large = is te groot voor een klantreis
    .mend = verwacht werd hoogstens { $most } MB

# Wat als klantreis wordt gelezen.
fault-map-empty = is leeg
    .mend = verwacht werd een klantreis in RON
fault-map-newer = deze klantreis is geschreven door een nieuwere Wayline (formaat { $format }; deze leest tot { $most })
    .mend = werk Wayline bij om haar te openen
fault-no-format = `{ $text }` is geen formaat van klantreizen
    .mend = verwacht werd format: { $format }
fault-unwritable = bevat een `{ $field }` dat geen getal is
    .mend = verwacht werd een getal
fault-to-be-imported = is een tabel of diagram en geen klantreis
    .mend = open het vanuit het menu Bestand om er een klantreis van te maken
fault-picture-no-map-file = is een afbeelding
    .mend = verwacht werd het bestand van een klantreis
fault-picture-holds-too-much = bevat te veel voor een klantreis
    .mend = verwacht werd hoogstens { $most } MB
fault-picture-without-map = is een afbeelding zonder klantreis erin
    .mend = ze is zonder haar klantreis geëxporteerd of door een ander programma gewijzigd; open het .ron-bestand
fault-picture-map-damaged = is beschadigd of afgebroken
    .mend = verwacht werd een hele afbeelding, zoals Wayline die exporteert

# De tekst van een klantreis. Dingen worden met hun lidwoord genoemd; wat tussen ` ` staat, staat zo in het bestand.
fault-token = { $token } kan hier niet staan
    .mend = verwacht werd { $expected }
fault-escape = zo’n vluchtteken bestaat niet in een tekst
    .mend = verwacht werd \n, \t, \", \\ of \u{ "{" }...{ "}" } met de code van een teken
fault-slash = `/` kan hier niet staan
    .mend = verwacht werd `//` voor een opmerking
fault-no-field = { $thing } heeft geen veld `{ $field }`
    .mend = { $choice }
fault-no-variant = `{ $found }` past hier niet: verwacht werd { $thing }
    .mend = { $choice }
fault-field-twice = { $thing } heeft het veld `{ $field }` twee keer
    .mend = verwacht werd elk veld één keer
fault-lacks-field = { $thing } mist het veld `{ $field }`
    .mend = verwacht werd het veld `{ $field }: { $value }`
fault-no-count = { $token } is niet mogelijk
    .mend = verwacht werd een heel getal, niet onder 0 en niet te groot
fault-no-date = { $token } is geen datum
    .mend = verwacht werd een dag zoals "2025-03-31"
fault-too-deep = { $token } zit te diep
    .mend = verwacht werden minder haakjes in haakjes
fault-ends-in-comment = het bestand eindigt midden in een opmerking
    .mend = verwacht werd `*/` dat haar sluit
fault-ends-in-text = het bestand eindigt midden in een tekst
    .mend = verwacht werd een aanhalingsteken dat hem sluit
fault-ends-too-soon = het bestand eindigt te vroeg
    .mend = verwacht werd een klantreis tussen `(` en `)`
fault-ends-open = het bestand eindigt te vroeg
    .mend = verwacht werd `{ $close }` bij de `{ $open }` van regel { $line }
choice-near = bedoelde je `{ $name }`?
choice-of-two = verwacht werd `{ $first }` of `{ $last }`
choice-of-many = verwacht werd een van { $names }
expected-list = een lijst tussen `[` en `]`
expected-list-end = `]`
expected-boolean = `true` of `false`
expected-comma = een komma, of het haakje dat sluit
expected-number = een getal
expected-whole-number = een heel getal
expected-plain-number = een gewoon getal
expected-colon = een dubbelepunt
expected-thing = { $thing } tussen `(` en `)`
expected-bracket = `)`
expected-text = een tekst tussen aanhalingstekens
expected-quote = een aanhalingsteken dat hem sluit
expected-name = een naam zonder aanhalingstekens
expected-plain-name = een naam van letters, cijfers en `_`, zoals `{ $name }`
expected-field = de naam van een veld
expected-comment-end = `*/` waar de opmerking eindigt
expected-end = het einde van het bestand
expected-map = een klantreis tussen `(` en `)`
expected-else = iets anders
thing-map = een klantreis
thing-brief = de briefing
thing-persona = een persona
thing-template = de beschrijving van een sjabloon
thing-phase = een fase
thing-step = een stap
thing-emotion = een emotie
thing-expectation = een verwachting
thing-lane = een rij
thing-card = een kaart
thing-metrics = een groep cijfers van een kaart
thing-link = een koppeling
thing-source = een bron
thing-measured = wat gemeten is
thing-touchpoint-measures = de meting van een contactpunt
thing-channel-measures = de meting van een kanaal
thing-credits = de toerekening aan een contactpunt
thing-reached = een trede van de trechter
thing-contact-count = een aantal contacten
thing-past = wat na enkele contacten kwam
thing-next = een volgend contact
thing-unmatched = een gebeurtenis die nergens bij hoort
thing-dismissed = een terzijde gelegde bevinding
thing-image = een afbeelding
thing-scope = een reikwijdte
thing-market = een markt
thing-map-state = een toestand van een klantreis
thing-state = een toestand
thing-color = een kleur
thing-phase-role = een rol van een fase
thing-lane-kind = een soort rij
thing-presence = een aanwezigheid
thing-media = een soort media
thing-evidence = een niveau van bewijs
thing-status = een status
thing-this = dit

# Getallen.
fault-number-range = { $number } is niet mogelijk
    .mend = verwacht werd een getal van 0 tot { $most }
fault-number-negative = { $number } is niet mogelijk
    .mend = verwacht werd een getal vanaf 0
fault-number-none = { $number } is niet mogelijk
    .mend = verwacht werd een getal
fault-count-high = { $number } is niet mogelijk
    .mend = verwacht werd een getal tot { $most }
fault-unmeasurable = de metingen bevatten een bedrag dat niet mogelijk is
    .mend = verwacht werden bedragen die iemand kan hebben uitgegeven of verdiend
fault-score-none = een score van NaN is geen getal
    .mend = verwacht werd een getal van -2.0 tot 2.0
fault-score-off = een score van { $score } valt buiten de schaal
    .mend = verwacht werd een getal van -2.0 tot 2.0
fault-score-between = een score van { $score } ligt tussen twee stappen
    .mend = verwacht werden stappen van 0.1, zoals { $near }

# Waarvoor een klantreis geen plaats heeft.
fault-text-long = een tekst van { $count } tekens is te lang
    .mend = verwacht werden er hoogstens { $most }
fault-too-many = bevat meer dan { $most } { $things }
    .mend = verwacht werd een klantreis met hoogstens { $most }
fault-lane-high = een hoogte van { $height } is niet mogelijk
    .mend = verwacht werden hoogstens { $most } punten
fault-image-large = een afbeelding van { $size } MB is te groot
    .mend = verwacht werd hoogstens { $most } MB
fault-images-large = de afbeeldingen van de klantreis zijn samen groter dan { $most } MB
    .mend = verwacht werden er minder, of kleinere
things-personas = persona’s
things-actors = actoren
things-phases = fasen
things-steps = stappen
things-lanes = rijen
things-cards = kaarten
things-links = koppelingen
things-sources = bronnen
things-images = afbeeldingen
things-dismissed = terzijde gelegde bevindingen
things-measures = metingen
things-tags = tags bij één ding
things-other-names = andere namen van een kaart
things-traits = drijfveren, behoeften of dergelijke van een persona

# Regels voor klantreizen.
noun-persona = persona
noun-phase = fase
noun-step = stap
noun-lane = rij
noun-card = kaart
noun-link = koppeling
noun-source = bron
noun-image = afbeelding
fault-id-empty = een { $thing } heeft een lege id
    .mend = verwacht werd een korte tekst die geen andere id in de klantreis heeft
fault-id-taken = de id “{ $id }” van een { $thing } is al van een andere { $other }
    .mend = verwacht werd een id die niets anders in de klantreis heeft
fault-card-in-wrong-lane = de kaart “{ $of }” staat in een rij van de soort { $kind }, die geen kaarten bevat
    .mend = de kaarten horen in een rij die niet toont wat bij de stappen hoort
fault-lost-brief = de briefing gaat over persona “{ $id }”, die niet in de klantreis staat
    .mend = verwacht werd de id van een persona van deze klantreis
fault-lost-portrait = de persona “{ $of }” toont afbeelding “{ $id }”, die niet in de klantreis staat
    .mend = verwacht werd de id van een afbeelding van deze klantreis
fault-lost-step = de kaart “{ $of }” staat bij stap “{ $id }”, die niet in de klantreis staat
    .mend = verwacht werd de id van een stap van deze klantreis
fault-lost-image = de kaart “{ $of }” toont afbeelding “{ $id }”, die niet in de klantreis staat
    .mend = verwacht werd de id van een afbeelding van deze klantreis
fault-lost-source = de kaart “{ $of }” is gemeten door bron “{ $id }”, die niet in de klantreis staat
    .mend = verwacht werd de id van een bron van deze klantreis
fault-lost-from = de koppeling “{ $of }” begint bij kaart “{ $id }”, die niet in de klantreis staat
    .mend = verwacht werd de id van een kaart van deze klantreis
fault-lost-to = de koppeling “{ $of }” leidt naar kaart “{ $id }”, die niet in de klantreis staat
    .mend = verwacht werd de id van een kaart van deze klantreis
fault-lost-measures = de metingen komen van bron “{ $id }”, die niet in de klantreis staat
    .mend = verwacht werd de id van een bron van deze klantreis
fault-lost-measured-card = er zijn metingen van kaart “{ $id }”, die niet in de klantreis staat
    .mend = verwacht werd de id van een kaart van deze klantreis
fault-lost-measured-phase = er zijn metingen van fase “{ $id }”, die niet in de klantreis staat
    .mend = verwacht werd de id van een fase van deze klantreis
fault-lost-measured-step = er zijn metingen van stap “{ $id }”, die niet in de klantreis staat
    .mend = verwacht werd de id van een stap van deze klantreis
fault-lost-past = er is een volgend contact gemeten na kaart “{ $id }”, die niet in de klantreis staat
    .mend = verwacht werd de id van een kaart van deze klantreis
fault-lost-next = een volgend contact is kaart “{ $id }”, die niet in de klantreis staat
    .mend = verwacht werd de id van een kaart van deze klantreis
fault-lost-emotion = een emotie van stap “{ $of }” is van persona “{ $id }”, die niet in de klantreis staat
    .mend = verwacht werd de id van een persona van deze klantreis
fault-lost-expectation = een verwachting van stap “{ $of }” is van persona “{ $id }”, die niet in de klantreis staat
    .mend = verwacht werd de id van een persona van deze klantreis
fault-two-emotions = de stap “{ $of }” heeft twee emoties van persona “{ $persona }” in één toestand
    .mend = verwacht werd er hoogstens één voor elke persona en toestand
fault-two-expectations = de stap “{ $of }” heeft twee verwachtingen van persona “{ $persona }” in één toestand
    .mend = verwacht werd er hoogstens één voor elke persona en toestand
fault-measured-twice = “{ $id }” is twee keer gemeten
    .mend = verwacht werd elk contactpunt, elke fase en elke stap één keer
fault-past-long = er is een volgend contact gemeten na { $count } andere
    .mend = verwacht werden er hoogstens { $most }

# Afbeeldingen.
fault-folder-no-picture = is een map
    .mend = verwacht werd een afbeelding
fault-no-picture = is geen afbeelding die kan worden gelezen
    .mend = verwacht werd een PNG-, JPEG-, WebP- of GIF-bestand
fault-picture-too-large = is te groot voor een afbeelding
    .mend = verwacht werd hoogstens { $most } MB
fault-picture-pixels = is een te grote afbeelding: { $width } bij { $height } pixels
    .mend = verwacht werden hoogstens { $most } miljoen pixels
fault-picture-damaged = is beschadigd of afgebroken
    .mend = verwacht werd een hele afbeelding

# Het klembord.
fault-paste-too-much = bevat te veel om te plakken
    .mend = kopieer minder dingen tegelijk
fault-paste-unknown = bevat een deel van een klantreis dat deze Wayline niet kent
    .mend = werk Wayline bij
fault-paste-unsound = bevat geen deugdelijk deel van een klantreis

# Bestanden van andere programma’s.
fault-no-text = is geen tekst
    .mend = verwacht werd een tekstbestand
note-encoding = is geen { $expected }
    .mend = het is gelezen als { $encoding }
note-nobody-named = { $count ->
        [one] bij 1 stap is niemand genoemd
       *[other] bij { $count } stappen is niemand genoemd
    }
    .mend = een persona met de naam { $name } staat voor wie er bedoeld is
fault-import-extension = is geen naam van een soort bestand om te importeren
    .mend = verwacht werd een van { $known }

# Mermaid-diagrammen.
fault-no-journey = bevat geen klantreis
    .mend = verwacht werd `journey`
fault-no-journey-here = bevat Mermaid-diagrammen, en geen ervan is een klantreis
    .mend = verwacht werd een diagram dat met `journey` begint
fault-not-a-journey = dit is geen klantreis: het begint met `{ $word }`
    .mend = verwacht werd een Mermaid-diagram dat met `journey` begint
fault-directive-open = deze aanwijzing eindigt niet
    .mend = verwacht werd { "}" }%% waar ze eindigt
fault-description-open = deze beschrijving eindigt niet
    .mend = verwacht werd { "}" } na de laatste regel
fault-task-without-score = de taak `{ $task }` heeft geen score
    .mend = verwacht werd `wat er gebeurt: score: wie, wie`, met een score van 1 tot 5
fault-task-wide-colon = de taak `{ $task }` heeft geen score
    .mend = Mermaid wil een gewone dubbelepunt (:), geen brede ({ "\uFF1A" })
fault-no-score = `{ $word }` is geen score
    .mend = verwacht werd `wat er gebeurt: score: wie, wie`, met een score van 1 tot 5
note-second-journey = hier begint nog een klantreis
    .mend = alleen de eerste is gelezen; zet deze in een eigen bestand
note-behind-actors = `{ $text }` staat achter de actoren
    .mend = het is weggelaten, zoals Mermaid het weglaat
note-score-off = een score van { $score } valt buiten Mermaids schaal van 1 tot 5
    .mend = die is gelezen als { $read }
note-score-decimals = een score van { $score } heeft meer dan één decimaal
    .mend = die is gelezen als { $read }

# Exports.
fault-export-extension = is geen naam van een soort bestand om te exporteren
    .mend = verwacht werd { $known }
fault-export-cancelled = de export is afgebroken
fault-export-too-large = de afbeelding zou { $width } × { $height } pixels groot worden
    .mend = verwacht werd geen zijde boven { $most }, dus een schaal van hoogstens { $scale }
fault-not-drawn = de afbeelding kon niet worden getekend: { $why }
fault-no-pixels = een afbeelding zonder pixels kan niet worden getekend
    .mend = verwacht werden getallen boven 0
fault-scale = een schaal van { $scale } kan niet worden getekend
    .mend = verwacht werd een getal boven 0, zoals 2
fault-margin = een marge van { $margin } is niet mogelijk
    .mend = verwacht werd een aantal punten vanaf 0
note-missing-letters = geen lettertype op deze computer heeft { $letters }; daar staan nu blokjes
    .mend = installeer er een, zoals Noto
note-missing-letters-and-more = geen lettertype op deze computer heeft { $letters } en nog meer; daar staan nu blokjes
    .mend = installeer er een, zoals Noto
note-middle-score = { $count ->
        [one] 1 stap heeft geen gevoel, en kreeg de middelste score, 3, omdat Mermaid erom vraagt
       *[other] { $count } stappen hebben geen gevoel, en kregen de middelste score, 3, omdat Mermaid erom vraagt
    }
note-lost = { $file } heeft geen plaats voor { $list }: wat is weggelaten, staat alleen in de klantreis
file-mermaid = een Mermaid-diagram
file-table = een tabel
lost-cards = { $count ->
    [one] 1 kaart
   *[other] { $count } kaarten
}
lost-expectations = { $count ->
    [one] 1 verwachting
   *[other] { $count } verwachtingen
}
lost-feelings = { $count ->
    [one] 1 gevoel in woorden
   *[other] { $count } gevoelens in woorden
}
lost-other-state = { $count ->
    [one] 1 score van de andere toestand
   *[other] { $count } scores van de andere toestand
}
lost-links = { $count ->
    [one] 1 koppeling
   *[other] { $count } koppelingen
}
lost-goals = { $count ->
    [one] de doelen van 1 fase
   *[other] de doelen van { $count } fasen
}
lost-hidden-personas = { $count ->
    [one] 1 verborgen persona
   *[other] { $count } verborgen persona’s
}
lost-descriptions = { $count ->
    [one] 1 beschrijving van een persona
   *[other] { $count } beschrijvingen van persona’s
}
lost-brief = de briefing, op het scenario na

# Sjablonen.
fault-no-template = er is geen sjabloon dat { $id } heet
    .mend = verwacht werd een van { $known }
fault-no-template-but-near = er is geen sjabloon dat { $id } heet
    .mend = bedoelde je { $near }? verwacht werd een van { $known }

# Logboeken van bezoeken, en tabellen van aantallen en cijfers.
fault-reading-cancelled = het lezen is afgebroken
fault-packed-cut-off = eindigt midden in de ingepakte gegevens
    .mend = kopieer of download het opnieuw
fault-packed-damaged = heeft beschadigde ingepakte gegevens
    .mend = kopieer of download het opnieuw
fault-thread-failed = kon niet worden gelezen: een deel van het programma viel uit
fault-log-is-archive = is een zip-archief of een spreadsheet, geen logboek
    .mend = pak het uit, of bewaar het blad als CSV
fault-log-no-text = is geen tekst
    .mend = verwacht werd CSV, TSV of XES, gewoon of met gzip
fault-log-empty = is leeg
    .mend = verwacht werd een eerste regel met de namen van de kolommen, en gebeurtenissen
fault-log-one-column = heeft één kolom
    .mend = verwacht werden klant, tijd en gebeurtenis, met een komma, puntkomma, tab of | ertussen
fault-log-only-names = heeft geen gebeurtenissen
    .mend = verwacht werd een regel per gebeurtenis onder de namen van de kolommen
fault-no-events = heeft geen gebeurtenissen
    .mend = verwacht werd een regel per gebeurtenis
fault-no-good-row = geen van { $count } rijen kan worden gelezen: de eerste { $why }
    .mend = kijk de kolommen na: misschien staat er in een ervan iets anders
fault-line-long = heeft een regel van meer dan 1 MiB
    .mend = verwacht werd één gebeurtenis per regel
fault-open-quotes = heeft meer dan { $most } aanhalingstekens die niet worden gesloten
    .mend = verwacht werden dubbele aanhalingstekens binnen een veld tussen aanhalingstekens
fault-many-events = heeft meer dan { $most } verschillende gebeurtenissen
    .mend = kies een andere kolom voor de gebeurtenissen, of groepeer de namen eerst
fault-many-cases = heeft meer namen van klanten dan er in 4 GiB passen
    .mend = kies een andere kolom voor de klanten
fault-many-rows = heeft meer dan { $most } gebeurtenissen
    .mend = tel ze waar ze liggen en lees de aantallen
fault-no-column-at = heeft geen kolom { $place }
    .mend = de kolommen zijn { $columns }
fault-no-column-called = heeft geen kolom die { $name } heet
    .mend = de kolommen zijn { $columns }
fault-no-times = heeft geen kolom die op tijden lijkt
    .mend = kies haar; de kolommen zijn { $columns }
fault-no-cases = heeft geen kolom die zegt van wie een gebeurtenis is
    .mend = kies haar; de kolommen zijn { $columns }
fault-no-names-of-events = heeft geen kolom die op namen van gebeurtenissen lijkt
    .mend = kies haar; de kolommen zijn { $columns }
row-no-time = heeft geen tijd
row-bad-time = { $time } is geen tijd
row-impossible-day = heeft een dag die zijn maand niet heeft
row-other-days = { $date } heeft dag en maand niet in de volgorde van de andere rijen
row-no-case = heeft geen klant
row-no-event = heeft geen gebeurtenis
row-long-name = heeft een naam van meer dan { $most } bytes
row-event-of-counts = { $event } is geen gebeurtenis: het staat voor een deel van de tabel van aantallen
row-no-number = { $value } is geen getal
row-unclear-alone = { $value } kan duizendtallen of decimalen hebben, en geen ander getal zegt welke
row-unclear-among-others = { $value } kan duizendtallen of decimalen hebben, en de andere zijn het daarover niet eens
row-other-cells = heeft { $count } cellen waar de eerste regel er { $width } heeft
row-open-quote = heeft een aanhalingsteken dat niet wordt gesloten
note-long-case = één klant heeft { $count } gebeurtenissen: misschien een machine, of een kolom die klanten niet uit elkaar houdt
note-bad-values = { $count } waarden kunnen niet worden gelezen, de eerste op regel { $line }: { $why }; hun rijen tellen mee
note-impossible-days = { $count } van de weggelaten rijen hebben een dag die hun maand niet heeft
fault-xml-no-log = is XML, maar geen logboek van gebeurtenissen
    .mend = verwacht werd XES, dat met <log> begint
fault-xes-doctype = heeft een documenttype, dat een logboek niet nodig heeft en dat niet wordt gelezen
    .mend = haal <!DOCTYPE …> eruit
fault-xes-cut-off = eindigt voordat de laatste tag is gesloten
    .mend = kopieer of exporteer het opnieuw
fault-xes-long = heeft een tag, tekst of opmerking van meer dan 4 MiB
    .mend = verwacht werd XES met korte attributen
fault-xes-malformed = is geen welgevormde XML: { $why }
    .mend = exporteer het opnieuw
fault-xes-deep = is meer dan { $most } lagen diep
    .mend = verwacht werd XES: een logboek van reeksen van gebeurtenissen met attributen
fault-xes-attribute = heeft een attribuut dat niet kan worden gelezen: { $why }
    .mend = exporteer het opnieuw
fault-xes-nameless = heeft een reeks met meer dan { $most } gebeurtenissen vóór haar naam
    .mend = verwacht werd de naam van een reeks vóór haar gebeurtenissen
fault-xes-empty = is een logboek zonder gebeurtenissen
    .mend = verwacht werden <trace>s met <event>s
fault-figures-too-large = is groter dan 2 GiB
    .mend = verwacht werd een tabel met cijfers
fault-figures-empty = is leeg
    .mend = verwacht werd een eerste regel met de namen van de kolommen
fault-lacks-column = heeft geen kolom die { $name } heet
    .mend = de kolommen zijn { $columns }
fault-cell-no-number = heeft { $cell } als { $name }
    .mend = verwacht werd een getal
fault-figure-below = heeft het cijfer { $figure }
    .mend = verwacht werd 0 of meer
fault-figure-unclear = heeft een cijfer dat duizendtallen of decimalen kan hebben, en geen ander in de kolom zegt welke
    .mend = schrijf het zonder teken voor duizendtallen
fault-not-utf8 = is geen UTF-8
    .mend = bewaar het als UTF-8
fault-no-table = is geen tabel: { $why }
fault-no-paths = heeft geen paden
    .mend = verwacht werd een regel per pad
fault-empty-touch = heeft een leeg contact in het pad { $path }
    .mend = verwacht werden contacten met > ertussen
fault-circles = heeft reizen die bijna eindeloos rondgaan, wat de Markov-regel niet kan wegen
    .mend = tel herhaalde bezoeken als één, of kies een lagere orde
fault-same-context = heeft dezelfde context en gebeurtenis als een eerdere regel
    .mend = verwacht werd elke één keer
fault-no-total = heeft geen rij van lengte 0 met { $end } als volgende gebeurtenis
    .mend = verwacht werd de hele tabel van aantallen
fault-context-length = heeft een lengte van { $length }, met { $columns } kolommen van vorige gebeurtenissen
fault-within-context = heeft { $name } binnen zijn context van { $length }
    .mend = verwacht werd een gebeurtenis, of (start) als eerste
fault-next-event = heeft { $name } als volgende gebeurtenis
    .mend = verwacht werd een gebeurtenis of (end)
fault-too-many-runs = heeft meer dan { $most } verschillende reeksen van gebeurtenissen
    .mend = kijk over minder gebeurtenissen terug

# Meten, en een klantreis schetsen uit een logboek.
fault-no-goal = heeft geen gebeurtenis { $name } die de conversie kan zijn
    .mend = verwacht werd een van de gebeurtenissen, zoals { $known }
fault-nothing-marked = heeft geen kolom die conversies aangeeft
    .mend = kies de gebeurtenis die er een is, of de kolom
fault-values-endless = heeft waarden die samen meer zijn dan een getal kan bevatten
    .mend = verwacht werden geldbedragen; kijk hun kolom na
fault-map-without-cards = kan niet op een klantreis zonder kaarten worden gelegd
    .mend = verwacht werd een klantreis met contactpunten; van een logboek kan er ook een worden gemaakt
fault-nothing-matches = heeft geen gebeurtenis die bij een contactpunt van de klantreis past; de gebeurtenissen zijn { $events }
    .mend = geef contactpunten deze als andere naam, of zeg welke welke is
fault-nothing-matches-but-near = heeft geen gebeurtenis die bij een contactpunt van de klantreis past; de gebeurtenissen zijn { $events }
    .mend = misschien is { $event } “{ $card }”: accepteer wat wordt voorgesteld, of zeg welke welke is
fault-few-journeys = { $count ->
        [one] heeft maar één reis
       *[other] heeft maar { $count } reizen
    }
    .mend = verwacht werden minstens twee gebeurtenissen die { $least } reizen of meer hadden, om een klantreis uit te schetsen
fault-no-frequent-event = heeft geen gebeurtenis die { $least } reizen of meer hadden
    .mend = verwacht werden minstens twee gebeurtenissen die { $least } reizen of meer hadden, om een klantreis uit te schetsen
fault-one-frequent-event = heeft maar één gebeurtenis die { $least } reizen of meer hadden
    .mend = verwacht werden minstens twee gebeurtenissen die { $least } reizen of meer hadden, om een klantreis uit te schetsen
fault-draft-unsound = geeft geen deugdelijke klantreis: { $why }
note-rare-events = { $count ->
        [one] 1 gebeurtenis die minder dan { $limit } reizen hadden, werd geen contactpunt: { $names }
       *[other] { $count } gebeurtenissen die minder dan { $limit } reizen hadden, werden geen contactpunt: { $names }
    }
note-events-beyond = { $count ->
        [one] 1 gebeurtenis buiten de { $limit } meest voorkomende werd geen contactpunt: { $names }
       *[other] { $count } gebeurtenissen buiten de { $limit } meest voorkomende werden geen contactpunt: { $names }
    }

# Tabellen.
noun-row = rij
noun-column = kolom
fault-table-empty = is leeg
    .mend = verwacht werden kolommen met komma’s, puntkomma’s of tabs ertussen
fault-table-one-column = heeft maar één kolom
    .mend = verwacht werden kolommen met komma’s, puntkomma’s of tabs ertussen
fault-many-cells = heeft meer dan { $most } cellen
    .mend = verwacht werd een kleinere tabel
fault-many-lines = heeft { $count } rijen
    .mend = verwacht werd een tabel van hoogstens { $most } rijen
fault-many-columns = heeft { $count } kolommen
    .mend = verwacht werd een tabel van hoogstens { $most } kolommen
fault-cell-open = dit aanhalingsteken wordt niet gesloten
    .mend = verwacht werd " waar de cel eindigt
fault-none-of-names = heeft geen { $thing } die { $name } heet
    .mend = verwacht werd een van { $known }, of het nummer
fault-none-of-no-names = heeft geen { $thing } die { $name } heet
    .mend = verwacht werd een getal van 1 tot { $most }
fault-no-steps = bevat geen stap van een klantreis
    .mend = verwacht werden stappen in de eerste rijen, of kolommen voor fase en stap
fault-row-of-no-step = deze rij gaat over geen stap
    .mend = verwacht werden de namen van haar fase en stap
fault-row-names-no-step = deze rij noemt geen stap
    .mend = verwacht werd de naam van een stap
fault-no-number-for = `{ $text }` is geen getal voor { $field }
    .mend = verwacht werd een getal, of niets
fault-number-may-be-two = `{ $text }` kan duizendtallen of decimalen hebben, en niets in de tabel zegt welke
    .mend = schrijf het zonder teken voor duizendtallen, of met twee decimalen
note-no-choice = `{ $words }` past niet bij { $field }, en is weggelaten
    .mend = verwacht werd een van { $known }
note-no-yes-or-no = `{ $words }` past niet bij { $field }, en is weggelaten
    .mend = verwacht werd ja of nee
note-not-whole = { $field }: { $number } is geen heel getal
    .mend = het is gelezen als { $read }
note-figure-held = { $field }: { $number } is niet mogelijk
    .mend = het is gelezen als { $read }
note-score-off-scale = een score van { $score } valt buiten de schaal van { $low } tot { $high }
    .mend = die is gelezen als { $read }
note-another-score = nog een score van dezelfde stap en persona
    .mend = de eerste, { $score }, is gehouden
note-another-expectation = nog een verwachting van dezelfde stap en persona
    .mend = de eerste is gehouden
note-without-scores = { $count } gevoelens of verwachtingen hebben geen getal
    .mend = hun score is 0
note-row-of-sums = de laatste rij bevat de sommen van de andere
    .mend = de rij is weggelaten
note-column-left-out = de kolom `{ $name }` is weggelaten
    .mend = zeg wat erin staat als ze gelezen moet worden
lost-details = { $count ->
    [one] de bijzonderheden van 1 kaart
   *[other] de bijzonderheden van { $count } kaarten
}
lost-pictures = { $count ->
    [one] 1 afbeelding
   *[other] { $count } afbeeldingen
}
lost-same-names = { $count ->
    [one] 1 stap met de naam van een andere in zijn fase
   *[other] { $count } stappen met de naam van een andere in hun fase
}
lost-whole-brief = de briefing

# Tabellen met cijfers.
fault-no-rows-of-figures = heeft geen rijen met cijfers
    .mend = verwacht werd een rij per contactpunt
fault-no-column-of-figures = heeft geen kolom met cijfers
    .mend = zeg welke het is
fault-no-column-of-names = heeft geen kolom met de namen van contactpunten
    .mend = zeg welke het is
fault-figures-of-nothing = heeft geen cijfers van iets op de klantreis
    .mend = noem de rijen zoals de kaarten heten, of zeg welke rij welke kaart is
fault-no-meaning = { $what } is niets wat een kolom met cijfers kan bevatten
    .mend = verwacht werd conversion, { $known }
fault-figure-none = “{ $cell }” is geen getal voor { $figure }
    .mend = verwacht werd { $expected }
fault-figure-not-whole = { $figure }: “{ $cell }” is geen heel getal
    .mend = verwacht werd { $expected }
fault-figure-impossible = { $figure }: “{ $cell }” is niet mogelijk
    .mend = verwacht werd { $expected }
fault-share-none = “{ $cell }” is geen getal voor { $figure }
    .mend = verwacht werd een aandeel van 0 tot 1
fault-share-impossible = { $figure }: “{ $cell }” is niet mogelijk
    .mend = verwacht werd een aandeel van 0 tot 1
fault-figure-may-be-two = “{ $cell }” kan duizendtallen of decimalen hebben, en niets in de tabel zegt welke
    .mend = schrijf het zonder teken voor duizendtallen, of met twee decimalen
expected-count = een heel getal vanaf 0
expected-percentage = een percentage van 0 tot 100
expected-rating = een getal van 0 tot 10
expected-amount = een bedrag vanaf 0
note-row-without-name = heeft geen naam
    .mend = de rij is weggelaten
note-row-of-nothing = “{ $name }” staat niet op de klantreis
    .mend = de rij is weggelaten
note-figures-not-added = { $figure }: { $count } rijen van “{ $name }” kunnen niet worden opgeteld
    .mend = dit cijfer is weggelaten
note-costs-need-measures = kosten van kanalen staan bij wat een logboek vertelde, en de klantreis is niet gemeten
    .mend = meet haar eerst met een logboek
note-costs-not-added = de kosten van het kanaal “{ $name }” kunnen niet worden opgeteld
    .mend = ze zijn weggelaten
