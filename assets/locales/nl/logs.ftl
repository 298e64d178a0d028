# Reading a log or a table of figures: columns, matching, and what changed.

# Choosing a log, and what a file of rows is opened as.
dialog-measure = Kies een logboek van bezoeken
filter-logs = Logboeken van bezoeken
open-as = Openen als
open-as-map = Een klantreis
open-as-log = Een logboek van bezoeken

# What the columns of a log hold.
log-columns-hint = Elke rij is één gebeurtenis van een klant of sessie. Zeg in welke kolom wat staat.
log-role-none = Niet gebruikt
log-role-case = Klant of sessie
log-role-time = Tijdstip
log-role-event = Gebeurtenis
log-role-channel = Kanaal
log-role-value = Waarde
log-role-conversion = Conversie (ja of nee)
log-missing = Nog te kiezen: { $columns }
log-times-unreadable = { $count ->
    [one] 1 van de eerste { $rows } rijen heeft geen leesbaar tijdstip, zoals { $first }
   *[other] { $count } van de eerste { $rows } rijen hebben geen leesbaar tijdstip, zoals { $first }
}
log-dates = { $date } is
log-dates-file = Wat uit het hele bestand blijkt
log-read = Logboek lezen
log-privacy = Het logboek wordt op deze computer gelezen en blijft hier. De klantreis bewaart alleen totalen, niets van één klant.

# What a thread is at.
log-reading = { $file } wordt gelezen
log-measuring = Er wordt gemeten met { $file }
log-drafting = Er wordt een klantreis ontworpen uit { $file }

# Which event is which touchpoint.
log-match-title = Welke gebeurtenis in { $file } is welk contactpunt?
log-events-title = Wat er gebeurt in { $file }
log-events = { $count ->
    [one] 1 gebeurtenis
   *[other] { $number } gebeurtenissen
}
log-cases = { $count ->
    [one] 1 klant of sessie
   *[other] { $number } klanten of sessies
}
log-left-out = { $count ->
    [one] 1 rij weggelaten
   *[other] { $number } rijen weggelaten
}
log-bad-row = Regel { $line }: { $why }
log-days-day-first = Geen enkele datum laat zien wat dag en wat maand is; de dag is als eerste gelezen.
log-days-month-first = Geen enkele datum laat zien wat dag en wat maand is; de maand is als eerste gelezen.
log-matched = { $count ->
    [one] { $matched } van 1 gebeurtenis gekoppeld: { $share } van alles wat er gebeurde
   *[other] { $matched } van { $count } gebeurtenissen gekoppeld: { $share } van alles wat er gebeurde
}
log-only-unmatched = Alleen die zonder contactpunt
log-match-none = Niet op de klantreis
log-match-exact = zelfde naam
log-match-alias = naam bekend bij de kaart
log-match-accepted = zelf gekozen
log-suggestion = { $card }?
log-accept = Koppel { $event } aan { $card }
log-accept-all = { $count ->
    [one] 1 voorstel overnemen
   *[other] { $count } voorstellen overnemen
}
log-goal = Wat telt als conversie
log-goal-none = Niets
log-goal-marked = Wat het logboek zelf aangeeft
log-back = Terug naar de kolommen
log-draft = Klantreis ontwerpen uit dit logboek
log-measure = Meten
log-measured-notice = { $count ->
    [one] Gemeten met { $file }: 1 reis
   *[other] Gemeten met { $file }: { $number } reizen
}
undo-measure = Meten met { $file }

# What is other than the last time.
changes-title = Wat er veranderd is sinds de vorige keer
changes-sources = { $before } → { $now }
changes-whole = Alle reizen
changes-touchpoints = Contactpunten
changes-before = Eerst
changes-now = Nu
changes-difference = Verschil
changes-journeys = Reizen
changes-contacts = Contacten
changes-visits = Bezoeken
changes-reach = Bereik
changes-conversion = Conversie
changes-ended = Hier geëindigd
changes-stopped = Niet verdergegaan
changes-points = { $number } punt
changes-new = nieuw
changes-gone = niet meer gezien
changes-none = Er is niets veranderd.

# Figures out of a table.
open-as-figures = Een tabel met cijfers
dialog-figures = Kies een tabel met cijfers
filter-tables = Tabellen
figures-columns-hint = Elke rij is een contactpunt, met wat ervan bekend is. Zeg in welke kolom wat staat.
figures-missing = Nog te kiezen: hoe het contactpunt of kanaal heet, en minstens één cijfer
figures-name = Contactpunt
figures-conversion-share = Conversie, 0–1
figures-privacy = De tabel wordt op deze computer gelezen en blijft hier.
figures-rows-title = Welke rij van { $file } is welk contactpunt?
figures-matched = { $count ->
    [one] { $matched } van 1 rij gekoppeld
   *[other] { $matched } van { $count } rijen gekoppeld
}
figures-channels = Uitgegeven aan kanalen: { $costs }
figures-take = Cijfers overnemen
figures-notice = { $count ->
    [one] Cijfers van 1 kaart overgenomen uit { $file }
   *[other] Cijfers van { $number } kaarten overgenomen uit { $file }
}
undo-figures = Cijfers overnemen uit { $file }
