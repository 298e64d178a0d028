# Words of the window.

untitled = eine nie gespeicherte Map
file-untitled = Unbenannt
state-saved = gespeichert
state-unsaved = nicht gespeicherte Änderungen
state-saving = wird gespeichert…
state-new = noch nicht gespeichert

button-save = Speichern
button-save-as = Speichern unter…
button-discard = Nicht speichern
button-cancel = Abbrechen
button-replace = Ersetzen
button-open = Öffnen
button-export = Exportieren
button-close = Schließen
button-recover = Wiederherstellen
button-later = Später
button-delete-copy = Löschen

unsaved-title = Änderungen speichern?
unsaved-body = Die Map hat Änderungen, die noch nicht in ihrer Datei stehen. Ohne Speichern gehen sie verloren.
changed-title = Ein anderes Programm hat die Datei geändert
changed-body = { $file } ist nicht mehr so, wie es beim Öffnen war. Unter anderem Namen speichern, um beides zu behalten, oder ersetzen, was dort steht.
replace-title = Datei ersetzen?
replace-body = { $file } gibt es schon. Was jetzt darin steht, ginge verloren.
path-open-title = Journey Map öffnen
path-save-title = Journey Map speichern unter
path-export-title = Bild exportieren
path-body = Eingeben, wo die Datei ist oder wohin sie soll.
path-label = Pfad
errors-more = { $count ->
    [one] und noch einer
   *[other] und noch { $count }
}
open-failed = Die Map konnte nicht geöffnet werden
save-failed = Die Map konnte nicht gespeichert werden
export-failed = Das Bild konnte nicht erstellt werden
recover-title = Nicht gespeicherte Arbeit gefunden
recover-body = „{ $title }“ ({ $file }) war nicht gespeichert, als Wayline zuletzt endete. Dies ist der Stand vom { $when }.
shortcuts-title = Tastatur und Maus
shortcuts-hands = Ein Doppelklick bearbeitet einen Text an Ort und Stelle; Tippen beginnt eine Karte in der Zelle mit dem Fokus. Mit gedrückter Alt-Taste kopiert das Ziehen eine Karte. Mit der Leertaste oder der mittleren Taste verschiebt das Ziehen den Ausschnitt; Strg und Mausrad zoomen.
about-body = Ein Editor für Customer Journey Maps. Er arbeitet offline und schickt niemandes Daten irgendwohin. Lizenz: MIT oder Apache-2.0. Schrift: Inter (OFL 1.1). Symbole: Lucide (ISC).
gallery-title = Neue Journey Map beginnen
recent-title = Zuletzt geöffnet
menu-recent = Zuletzt geöffnet
minimap-name = Übersicht

preferences-title = Einstellungen
preferences-appearance = Erscheinungsbild
appearance-system = Wie System
appearance-light = Hell
appearance-dark = Dunkel
preferences-language = Sprache
language-system = Wie das System
preferences-text-size = Textgröße
preferences-reduced-motion = Weniger Bewegung
preferences-reduced-motion-why = Nichts gleitet, blendet oder blinkt
preferences-minimap = Übersicht
preferences-minimap-why = Die ganze Map im Kleinen, in der Ecke
preferences-failed = Die Einstellungen konnten nicht gespeichert werden: { $why }

filter-map = Journey Map
filter-picture = PNG-Bild
filter-pictures = Bilder
dialog-open = Journey Map öffnen
dialog-save = Journey Map speichern
dialog-export = Bild exportieren
dialog-choose-picture = Bild wählen

saved-notice = { $file } gespeichert
exported-notice = { $file } exportiert
exporting-notice = Wird exportiert…
recovered-notice = Die Arbeit ist wieder da. Speichern, um sie zu behalten.

menu-file = Datei
menu-edit = Bearbeiten
menu-map = Map
menu-view = Ansicht
menu-help = Hilfe
toolbar-export = Exportieren

counts-phases = { $count ->
    [one] 1 Phase
   *[other] { $count } Phasen
}
counts-steps = { $count ->
    [one] 1 Schritt
   *[other] { $count } Schritte
}
counts-cards = { $count ->
    [one] 1 Karte
   *[other] { $count } Karten
}

inspector-map = Journey Map
inspector-phase = Phase
inspector-step = Schritt
inspector-lane = Bahn
inspector-link = Verbindung
inspector-cards = Karten
inspector-many = { $count ->
    [one] 1 Element ausgewählt
   *[other] { $count } Elemente ausgewählt
}
inspector-many-body = Zusammen ziehen, kopieren oder löschen.
inspector-hint = Eine Karte, einen Schritt, eine Phase oder eine Bahn auswählen, um zu sehen, was darin steht.

field-text = Text
field-title = Titel
field-language = Sprache der Map selbst
field-name = Name
field-channel = Kanal
field-channel-none = Keiner
field-owner = Verantwortlich
field-evidence = Beleg
field-moment-of-truth = Moment der Wahrheit
field-colour = Farbe
field-media = Medium
field-tags = Schlagwörter
field-add-tags = Schlagwörter hinzufügen
button-add-tags = Allen hinzufügen
field-status = Status
field-moments-of-truth = Momente der Wahrheit
field-link-label = Was sie bedeutet
field-link-from = Von
field-link-to = Nach
field-link = Link
field-feeling = In einem Wort
field-feels = Empfindet
field-expected = Erwartet
field-expectation = Erwartet
field-role = Rolle
field-quote = Zitat
field-scenario = Szenario
field-goal = Ziel
field-subject = Worum es geht
field-customer-goal = Was der Kunde will
field-business-goal = Was das Unternehmen will
field-phase-role = Platz in der Journey

feeling-of = Gefühl · { $persona }
expectation-of = Erwartung · { $persona }
customer = die Kundschaft
feel-add = Sagen, was { $persona } hier empfindet
expect-add = Sagen, was { $persona } hier erwartet
gap-better = Um { $gap } besser als erwartet
gap-worse = Um { $gap } schlechter als erwartet
gap-even = Genau wie erwartet
persona-add = Persona hinzufügen
persona-new = Neue Persona

evidence-none = Keine Angabe
evidence-assumption = Annahme
evidence-interview = Interviews
evidence-usability-test = Usability-Test
evidence-web-analytics = Webanalyse
evidence-measured = Gemessen

media-none = Keine Angabe
media-owned = Eigen
media-paid = Bezahlt
media-earned = Verdient

status-none = Keine Angabe
status-planned = Geplant
status-in-progress = In Arbeit
status-live = Live
status-retired = Eingestellt

role-none = Keine Angabe
role-before-purchase = Vor dem Kauf
role-purchase = Kauf
role-service = Service
role-loyalty = Treue

swatch-none = Wie die Phase
swatch-indigo = Indigo
swatch-teal = Petrol
swatch-amber = Bernstein
swatch-green = Grün
swatch-violet = Violett
swatch-rose = Rosa
swatch-slate = Schiefer
swatch-rust = Rost

hint-first-card = Tippen fügt den ersten Kontaktpunkt hinzu
hint-emotion = Hier nach oben oder unten ziehen, um zu sagen, wie sich der Kunde fühlt
field-market = Markt
field-state = Zustand

# What screen readers say of the map.
spoken-map = Journey Map
spoken-nameless = noch ohne Worte
spoken-place = Phase { $phase }, Schritt { $number } von { $count } ({ $step })
spoken-card = { $kind } „{ $name }“
spoken-link = Verbindung von „{ $from }“ nach „{ $to }“
spoken-channel = Kanal { $name }
spoken-step = Schritt „{ $name }“, { $number } von { $count }, Phase { $phase }
spoken-phase = { $count ->
    [one] Phase „{ $name }“, 1 Schritt
   *[other] Phase „{ $name }“, { $count } Schritte
}
spoken-lane = Bahn { $name }
spoken-cards = { $count ->
    [one] 1 Karte
   *[other] { $count } Karten
}
spoken-scores = { $count ->
    [one] Werte bei 1 Schritt
   *[other] Werte bei { $count } Schritten
}
spoken-expectations = { $count ->
    [one] Erwartungen bei 1 Schritt
   *[other] Erwartungen bei { $count } Schritten
}
spoken-locked = gesperrt
spoken-folded = eingeklappt
spoken-feels = { $persona } empfindet { $score }
spoken-expects = { $persona } erwartet { $score }
spoken-expects-too = erwartet { $score }
spoken-cell = Leere Zelle von { $lane }

# One card of each kind of lane.
card-touchpoints = Kontaktpunkt
card-actions = Aktion
card-thoughts = Gedanke
card-pain-points = Schmerzpunkt
card-delights = Pluspunkt
card-opportunities = Chance
card-channels = Kanal
card-marketing = Marketingmaßnahme
card-metrics = Kennzahl
card-evidence = Beleg
card-frontstage = Frontstage-Aktivität
card-backstage = Backstage-Aktivität
card-support = Unterstützender Prozess
card-ideas = Idee
card-text = Notiz
palette-name = Alles suchen oder tun
palette-hint = Karte, Schritt, Befehl, Vorlage suchen…
palette-new-from = Neu aus: { $name }
palette-template = Vorlage
palette-phase = Phase
palette-step = Schritt
palette-lane = Bahn
palette-none = Nichts passt zu „{ $query }“
palette-results = { $count ->
    [0] Nichts gefunden
    [one] 1 Ergebnis
   *[other] { $count } Ergebnisse
}
find-name = Suchen
find-hint = In allen Texten suchen
find-count = { $nth } von { $count }
find-total = { $count } gefunden
find-none = Nicht gefunden
find-next = Weiter
find-previous = Zurück
find-close = Schließen
find-more = Auch ersetzen
replace-hint = Ersetzen durch
replace-one = Ersetzen
replace-all = Alle ersetzen

picture-choose = Bild…
picture-remove = Bild entfernen
picture-pasted = das eingefügte Bild
portrait-choose = Porträt…
portrait-remove = Porträt entfernen
drop-unknown = Eine Journey Map (.ron) hier ablegen, um sie zu öffnen, oder ein Bild (PNG, JPEG, WebP oder GIF), um es auf eine Karte zu setzen

# Kinds of files that a map is exported as.
export-png = PNG-Bild
export-svg = SVG-Zeichnung
