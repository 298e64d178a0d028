# Reading a log or a table of figures: columns, matching, and what changed.

# Choosing a log, and what a file of rows is opened as.
dialog-measure = Protokoll von Besuchen wählen
filter-logs = Protokolle von Besuchen
open-as = Öffnen als
open-as-map = Eine Map
open-as-log = Ein Protokoll von Besuchen

# What the columns of a log hold.
log-columns-hint = Jede Zeile ist ein Ereignis eines Kunden oder einer Sitzung. Hier steht, welche Spalte was enthält.
log-role-none = Nicht benutzt
log-role-case = Kunde oder Sitzung
log-role-time = Zeitpunkt
log-role-event = Ereignis
log-role-channel = Kanal
log-role-value = Wert
log-role-conversion = Konversion (ja oder nein)
log-missing = Noch zu wählen: { $columns }
log-times-unreadable = { $count ->
    [one] 1 der ersten { $rows } Zeilen hat keinen lesbaren Zeitpunkt, etwa { $first }
   *[other] { $count } der ersten { $rows } Zeilen haben keinen lesbaren Zeitpunkt, etwa { $first }
}
log-dates = { $date } ist
log-dates-file = Was die ganze Datei zeigt
log-read = Protokoll lesen
log-privacy = Das Protokoll wird auf diesem Computer gelesen und bleibt hier. Die Map behält nur Summen, nichts von einzelnen Kunden.

# What a thread is at.
log-reading = { $file } wird gelesen
log-measuring = Es wird mit { $file } gemessen
log-drafting = Aus { $file } wird eine Map entworfen

# Which event is which touchpoint.
log-match-title = Welches Ereignis in { $file } ist welcher Kontaktpunkt?
log-events-title = Was in { $file } geschieht
log-events = { $count ->
    [one] 1 Ereignis
   *[other] { $number } Ereignisse
}
log-cases = { $count ->
    [one] 1 Kunde oder Sitzung
   *[other] { $number } Kunden oder Sitzungen
}
log-left-out = { $count ->
    [one] 1 Zeile ausgelassen
   *[other] { $number } Zeilen ausgelassen
}
log-bad-row = Zeile { $line }: { $why }
log-days-day-first = Kein Datum zeigt, was Tag und was Monat ist; der Tag wurde zuerst gelesen.
log-days-month-first = Kein Datum zeigt, was Tag und was Monat ist; der Monat wurde zuerst gelesen.
log-matched = { $count ->
    [one] { $matched } von 1 Ereignis zugeordnet: { $share } von allem, was geschah
   *[other] { $matched } von { $count } Ereignissen zugeordnet: { $share } von allem, was geschah
}
log-only-unmatched = Nur ohne Kontaktpunkt
log-match-none = Nicht auf der Map
log-match-exact = gleicher Name
log-match-alias = der Karte bekannter Name
log-match-accepted = selbst gewählt
log-suggestion = { $card }?
log-accept = { $event } der Karte { $card } zuordnen
log-accept-all = { $count ->
    [one] 1 Vorschlag übernehmen
   *[other] { $count } Vorschläge übernehmen
}
log-goal = Was als Konversion zählt
log-goal-none = Nichts
log-goal-marked = Was das Protokoll selbst markiert
log-back = Zu den Spalten
log-draft = Map aus diesem Protokoll entwerfen
log-measure = Messen
log-measured-notice = { $count ->
    [one] Mit { $file } gemessen: 1 Reise
   *[other] Mit { $file } gemessen: { $number } Reisen
}
undo-measure = Mit { $file } messen

# What is other than the last time.
changes-title = Was sich seit dem letzten Mal geändert hat
changes-sources = { $before } → { $now }
changes-whole = Alle Reisen
changes-touchpoints = Kontaktpunkte
changes-before = Vorher
changes-now = Jetzt
changes-difference = Unterschied
changes-journeys = Reisen
changes-contacts = Kontakte
changes-visits = Besuche
changes-reach = Reichweite
changes-conversion = Konversion
changes-ended = Hier geendet
changes-stopped = Nicht weitergegangen
changes-points = { $number } Punkte
changes-new = neu
changes-gone = nicht mehr vorgekommen
changes-none = Nichts hat sich geändert.

# Figures out of a table.
open-as-figures = Eine Tabelle mit Zahlen
dialog-figures = Tabelle mit Zahlen wählen
filter-tables = Tabellen
figures-columns-hint = Jede Zeile ist ein Kontaktpunkt mit dem, was man von ihm weiß. Hier steht, welche Spalte was enthält.
figures-missing = Noch zu wählen: wie der Kontaktpunkt oder Kanal heißt, und mindestens eine Zahl
figures-name = Kontaktpunkt
figures-conversion-share = Konversion, 0–1
figures-privacy = Die Tabelle wird auf diesem Computer gelesen und bleibt hier.
figures-rows-title = Welche Zeile in { $file } ist welcher Kontaktpunkt?
figures-matched = { $count ->
    [one] { $matched } von 1 Zeile zugeordnet
   *[other] { $matched } von { $count } Zeilen zugeordnet
}
figures-channels = Für Kanäle ausgegeben: { $costs }
figures-take = Zahlen übernehmen
figures-notice = { $count ->
    [one] Zahlen für 1 Karte aus { $file } übernommen
   *[other] Zahlen für { $number } Karten aus { $file } übernommen
}
undo-figures = Zahlen aus { $file } übernehmen
