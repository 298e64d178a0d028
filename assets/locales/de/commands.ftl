# Names of commands and of undo steps, hints of the status bar, and why something is refused.

menu-file = Datei
menu-edit = Bearbeiten
menu-map = Map
menu-view = Ansicht
menu-help = Hilfe
section-grid = Zurechtfinden

cmd-new = Neu…
cmd-open = Öffnen…
cmd-save = Speichern
cmd-save-as = Speichern unter…
cmd-save-template = Als Vorlage speichern…
cmd-export = Als PNG, PDF, Folien exportieren…
cmd-close = Schließen
cmd-quit = Beenden
cmd-undo = Rückgängig
cmd-redo = Wiederholen
cmd-undo-what = Rückgängig: { $what }
cmd-redo-what = Wiederholen: { $what }
cmd-cut = Ausschneiden
cmd-copy = Kopieren
cmd-copy-picture = Als Bild kopieren
cmd-paste = Einfügen
cmd-duplicate = Duplizieren
cmd-delete = Löschen
cmd-select-all = Alle Karten auswählen
cmd-find = Suchen…
cmd-replace = Suchen und ersetzen…
cmd-find-next = Weitersuchen
cmd-find-previous = Rückwärts suchen
cmd-review = Prüfung
cmd-review-marks = Marken der Prüfung auf der Map
cmd-measures = Messwerte
cmd-measures-on-map = Messwerte auf der Map
cmd-measure-arrows = Pfeile zwischen Kontaktpunkten
cmd-measure-drop-off = Kurve der Abbrüche
cmd-measure-best = Beste und schlechteste Kontaktpunkte
cmd-heat-visits = Heatmap: Karten nach Besuchen färben
cmd-heat-conversion = Heatmap: Karten nach Konversionen färben
cmd-heat-ended = Heatmap: Karten danach färben, wer dort endete
cmd-heat-stopped = Heatmap: Karten danach färben, wer nicht weiterging
cmd-heat-none = Heatmap: keine Farbe
cmd-next-steps = Wahrscheinliche nächste Schritte
cmd-add-to-path = Dem Weg hinzufügen
cmd-back-on-path = Auf dem Weg einen Kontakt zurück
cmd-preferences = Einstellungen…
cmd-palette = Alles suchen oder tun…
cmd-edit-text = Text bearbeiten
cmd-edit-title = Map benennen
cmd-escape = Abbrechen oder Auswahl aufheben
cmd-add-card = Karte hinzufügen
cmd-add-step = Schritt hinzufügen
cmd-add-step-before = Schritt davor hinzufügen
cmd-add-phase = Phase hinzufügen
cmd-add-phase-before = Phase davor hinzufügen
cmd-merge-phases = Mit der nächsten Phase verbinden
cmd-split-phase = Phase vor diesem Schritt teilen
cmd-add-lane = Bahn hinzufügen…
cmd-add-lane-touchpoints = Bahn hinzufügen: { lane-touchpoints }
cmd-add-lane-actions = Bahn hinzufügen: { lane-actions }
cmd-add-lane-thoughts = Bahn hinzufügen: { lane-thoughts }
cmd-add-lane-emotions = Bahn hinzufügen: { lane-emotions }
cmd-add-lane-expectations = Bahn hinzufügen: { lane-expectations }
cmd-add-lane-pain-points = Bahn hinzufügen: { lane-pain-points }
cmd-add-lane-delights = Bahn hinzufügen: { lane-delights }
cmd-add-lane-opportunities = Bahn hinzufügen: { lane-opportunities }
cmd-add-lane-channels = Bahn hinzufügen: { lane-channels }
cmd-add-lane-marketing = Bahn hinzufügen: { lane-marketing }
cmd-add-lane-metrics = Bahn hinzufügen: { lane-metrics }
cmd-add-lane-evidence = Bahn hinzufügen: { lane-evidence }
cmd-add-lane-frontstage = Bahn hinzufügen: { lane-frontstage }
cmd-add-lane-backstage = Bahn hinzufügen: { lane-backstage }
cmd-add-lane-support = Bahn hinzufügen: { lane-support }
cmd-add-lane-ideas = Bahn hinzufügen: { lane-ideas }
cmd-add-lane-text = Bahn hinzufügen: { lane-text }
cmd-add-preset = Zusammengehörige Bahnen hinzufügen…
cmd-add-preset-essentials = Bahnen hinzufügen: { preset-essentials }
cmd-add-preset-emotions = Bahnen hinzufügen: { preset-emotions }
cmd-add-preset-blueprint = Bahnen hinzufügen: { preset-blueprint }
cmd-add-preset-marketing = Bahnen hinzufügen: { preset-marketing }
cmd-add-preset-research = Bahnen hinzufügen: { preset-research }
preset-essentials = Das Wichtigste
preset-emotions = Emotionen und Erwartungen
preset-blueprint = Service Blueprint
preset-marketing = Marketing
preset-research = Forschung
cmd-open-address = Link der Karte öffnen
cmd-measure = Mit einem Protokoll messen…
cmd-measure-again = Erneut mit einem Protokoll messen…
cmd-figures = Zahlen aus einer Tabelle übernehmen…
cmd-brief = Briefing und Personas
cmd-add-persona = Persona hinzufügen
cmd-mark-reviewed = Als heute geprüft markieren
cmd-show-as-is = Ist-Zustand anzeigen
cmd-show-to-be = Soll-Zustand anzeigen
cmd-show-both-states = Ist und Soll anzeigen
cmd-next-persona = Nur die nächste Persona anzeigen
cmd-all-personas = Alle Personas anzeigen
cmd-persona-cards = Steckbriefe der Personas ein- oder ausblenden
cmd-moment-of-truth = Moment der Wahrheit
cmd-link-cards = Karten verbinden
cmd-next-link = Zu einer Verbindung der Karte
cmd-raise-emotion = Wert erhöhen
cmd-lower-emotion = Wert senken
cmd-remove-emotion = Wert entfernen
cmd-move-left = Nach links verschieben
cmd-move-right = Nach rechts verschieben
cmd-move-up = Nach oben verschieben
cmd-move-down = Nach unten verschieben
cmd-lock-lane = Bahn sperren oder entsperren
cmd-collapse-lane = Bahn ein- oder ausklappen
cmd-hide-lane = Bahn ausblenden
cmd-show-lanes = Alle Bahnen einblenden
cmd-zoom-in = Vergrößern
cmd-zoom-out = Verkleinern
cmd-zoom-whole = Auf 100 % zoomen
cmd-fit-map = Map einpassen
cmd-fit-selection = Auswahl einpassen
cmd-inspector = Eigenschaften ein- oder ausblenden
cmd-minimap = Übersicht ein- oder ausblenden
cmd-dark = Hell oder dunkel
cmd-shortcuts = Tastenkürzel
cmd-about = Über Wayline
cmd-focus-left = Nach links
cmd-focus-right = Nach rechts
cmd-focus-up = Nach oben
cmd-focus-down = Nach unten
cmd-next-cell = Nächste Zelle
cmd-next-map = Nächste Map
cmd-previous-map = Vorige Map
cmd-previous-cell = Vorige Zelle
cmd-row-start = Erste Zelle der Bahn
cmd-row-end = Letzte Zelle der Bahn
cmd-next-region = Nächster Teil des Fensters
cmd-previous-region = Voriger Teil des Fensters

# What is printed on the keys.
key-ctrl = Strg
key-shift = Umschalt
key-alt = Alt
key-enter = Eingabe
key-tab = Tab
key-escape = Esc
key-delete = Entf
key-backspace = Rücktaste
key-home = Pos1
key-end = Ende

new-step = Neuer Schritt
new-phase = Neue Phase
add-card-here = Hier eine Karte hinzufügen
link-from-here = Auf eine andere Karte ziehen, um beide zu verbinden
add-step-here = Hier einen Schritt hinzufügen
add-phase-here = Hier eine Phase hinzufügen
add-lane-here = Hier eine Bahn hinzufügen

undo-dismiss-finding = Einen Befund zurückstellen
undo-channel-cost = Die Kosten eines Kanals ändern
undo-restore-finding = Einen Befund zurückholen
undo-add-cards = { $count ->
    [one] Karte hinzufügen
   *[other] { $count } Karten hinzufügen
}
undo-add-pictures = { $count ->
    [one] Bild hinzufügen
   *[other] { $count } Bilder hinzufügen
}
undo-edit-card = Karte bearbeiten
undo-edit-cards = { $count ->
    [one] Karte bearbeiten
   *[other] { $count } Karten bearbeiten
}
undo-move-cards = { $count ->
    [one] Karte verschieben
   *[other] { $count } Karten verschieben
}
undo-copy-cards = { $count ->
    [one] Karte kopieren
   *[other] { $count } Karten kopieren
}
undo-cut-cards = { $count ->
    [one] Karte ausschneiden
   *[other] { $count } Karten ausschneiden
}
undo-cut-steps = { $count ->
    [one] Schritt ausschneiden
   *[other] { $count } Schritte ausschneiden
}
undo-cut-phases = { $count ->
    [one] Phase ausschneiden
   *[other] { $count } Phasen ausschneiden
}
undo-cut-lanes = { $count ->
    [one] Bahn ausschneiden
   *[other] { $count } Bahnen ausschneiden
}
undo-bring-in = { $count ->
    [one] Einen Teil einer anderen Map übernehmen
   *[other] { $count } Teile einer anderen Map übernehmen
}
undo-paste-cards = { $count ->
    [one] Karte einfügen
   *[other] { $count } Karten einfügen
}
undo-paste-steps = { $count ->
    [one] Schritt einfügen
   *[other] { $count } Schritte einfügen
}
undo-paste-phases = { $count ->
    [one] Phase einfügen
   *[other] { $count } Phasen einfügen
}
undo-paste-lanes = { $count ->
    [one] Bahn einfügen
   *[other] { $count } Bahnen einfügen
}
undo-duplicate-cards = { $count ->
    [one] Karte duplizieren
   *[other] { $count } Karten duplizieren
}
undo-duplicate-steps = { $count ->
    [one] Schritt duplizieren
   *[other] { $count } Schritte duplizieren
}
undo-duplicate-phases = { $count ->
    [one] Phase duplizieren
   *[other] { $count } Phasen duplizieren
}
undo-duplicate-lanes = { $count ->
    [one] Bahn duplizieren
   *[other] { $count } Bahnen duplizieren
}
undo-delete-cards = { $count ->
    [one] Karte löschen
   *[other] { $count } Karten löschen
}
undo-delete-steps = { $count ->
    [one] Schritt löschen
   *[other] { $count } Schritte löschen
}
undo-delete-phases = { $count ->
    [one] Phase löschen
   *[other] { $count } Phasen löschen
}
undo-delete-lanes = { $count ->
    [one] Bahn löschen
   *[other] { $count } Bahnen löschen
}
undo-delete-links = { $count ->
    [one] Löschenerbindung löschen
   *[other] { $count } löschenerbindungen löschen
}
undo-delete = Löschen
undo-add-link = Karten verbinden
undo-label-link = Text einer Verbindung ändern
undo-star = { $count ->
    [one] Moment der Wahrheit markieren
   *[other] { $count } Momente der Wahrheit markieren
}
undo-unstar = { $count ->
    [one] Moment der Wahrheit nicht mehr markieren
   *[other] { $count } Momente der Wahrheit nicht mehr markieren
}
undo-add-step = Schritt hinzufügen
undo-add-phase = Phase hinzufügen
undo-add-lane = Bahn „{ $name }“ hinzufügen
undo-add-lanes = { $count ->
    [one] Bahn hinzufügen
   *[other] { $count } Bahnen hinzufügen
}
undo-merge-phases = Phase „{ $name }“ mit der nächsten verbinden
undo-split-phase = Phase „{ $name }“ teilen
undo-move-step = Schritt „{ $name }“ verschieben
undo-move-phase = Phase „{ $name }“ verschieben
undo-move-lane = Bahn „{ $name }“ verschieben
undo-rename-step = Schritt „{ $name }“ umbenennen
undo-rename-phase = Phase „{ $name }“ umbenennen
undo-rename-lane = Bahn „{ $name }“ umbenennen
undo-edit-phase = Phase „{ $name }“ ändern
undo-edit-lane = Bahn „{ $name }“ ändern
undo-resize-lane = Höhe der Bahn „{ $name }“ ändern
undo-lock-lane = { $count ->
    [one] Bahn sperren
   *[other] { $count } Bahnen sperren
}
undo-unlock-lane = { $count ->
    [one] Bahn entsperren
   *[other] { $count } Bahnen entsperren
}
undo-collapse-lane = { $count ->
    [one] Bahn einklappen
   *[other] { $count } Bahnen einklappen
}
undo-expand-lane = { $count ->
    [one] Bahn ausklappen
   *[other] { $count } Bahnen ausklappen
}
undo-hide-lane = { $count ->
    [one] Bahn ausblenden
   *[other] { $count } Bahnen ausblenden
}
undo-show-lanes = { $count ->
    [one] Bahn einblenden
   *[other] { $count } Bahnen einblenden
}
undo-emotion = Emotion bei „{ $name }“ ändern
undo-expectation = Erwartung bei „{ $name }“ ändern
undo-remove-emotion = Emotion entfernen
undo-remove-expectation = Erwartung entfernen
undo-replace = { $count ->
    [one] „{ $name }“ ersetzen
   *[other] „{ $name }“ in { $count } Texten ersetzen
}
undo-title = Titel ändern
undo-language = Sprache der Map ändern
undo-brief = Briefing ändern
undo-add-persona = Persona hinzufügen
undo-duplicate-persona = Persona „{ $name }“ duplizieren
undo-move-persona = Persona „{ $name }“ verschieben
undo-reviewed = Als geprüft markieren
undo-edit-persona = Persona „{ $name }“ ändern
undo-remove-persona = Persona „{ $name }“ entfernen

hint-canvas = Ziehen wählt aus · Leertaste und Ziehen verschiebt · Strg und Mausrad zoomt
hint-empty-map = Zum Anfangen über das Menü „{ menu-map }“ eine Phase und eine Bahn hinzufügen
hint-cell = Tippen fügt eine Karte hinzu · Pfeiltasten und Tab gehen umher · Ziehen wählt aus
hint-card = Ziehen verschiebt, mit Alt kopiert es · Eingabe zum Bearbeiten · Strg und Pfeiltasten verschieben um eine Zelle
hint-many = { $count ->
    [one] 1 ausgewählt · Ziehen verschiebt · Entf löscht
   *[other] { $count } ausgewählt · Ziehen verschiebt alle · Entf löscht
}
hint-phase = Ziehen verschiebt die Phase mit ihren Schritten · Eingabe zum Umbenennen
hint-step = Ziehen verschiebt den Schritt, auch in eine andere Phase · Eingabe zum Umbenennen
hint-lane = Ziehen verschiebt die Bahn, am unteren Rand ändert es ihre Höhe · Eingabe zum Umbenennen
hint-link = Eingabe, um zu sagen, was sie bedeutet · Entf löscht sie
hint-link-to = Zur anderen Karte gehen und noch einmal verbinden, dann endet die Verbindung dort · Esc bricht ab
hint-drawing-link = Auf der Karte loslassen, zu der sie führt · Esc bricht ab
hint-point = Nach oben oder unten ziehen, oder Alt und Pfeiltaste · Eingabe, um es in Worten zu sagen
hint-moving-cards = { $count ->
    [one] Die Karte an der Marke loslassen · Alt kopiert · Esc bricht ab
   *[other] { $count } Karten an der Marke loslassen · Alt kopiert · Esc bricht ab
}
hint-copying-cards = { $count ->
    [one] Eine Kopie an der Marke loslassen · Esc bricht ab
   *[other] { $count } Kopien an der Marke loslassen · Esc bricht ab
}
hint-moving-phase = Die Phase zieht mit allen Schritten um · Esc bricht ab
hint-bringing-in = Loslassen, wo eine Kopie stehen soll · Esc bricht ab
hint-moving-step = Den Schritt zwischen zwei anderen loslassen, auch in einer anderen Phase · Esc bricht ab
hint-moving-lane = Die Bahn zwischen zwei anderen loslassen · Esc bricht ab
hint-resizing-lane = Ziehen legt die Mindesthöhe der Bahn fest · Esc bricht ab
hint-dragging-emotion = Empfindet { $score } · Esc bricht ab
hint-dragging-expectation = Erwartet { $score } · Esc bricht ab
hint-marquee = { $count ->
    [0] Um Karten herum ziehen, um sie auszuwählen
    [one] 1 Karte
   *[other] { $count } Karten
}
hint-panning = Ziehen verschiebt den Ausschnitt
hint-writing-card = Eingabe für die nächste Karte · Tab für die nächste Zelle · Umschalt+Eingabe für eine neue Zeile · Esc zum Beenden
hint-writing-text = Tab für die nächste Zelle · Umschalt+Eingabe für eine neue Zeile · Esc zum Beenden
hint-writing-name = Eingabe zum Beenden
hint-new-card = Karte schreiben
hint-lane-name = Name der Bahn
hint-link-label = Was sie bedeutet
hint-title = Name der Map
hint-feeling = In einem Wort
hint-expectation = Was erwartet wird

refused-outside = Karten gehören in eine Zelle der Map
refused-no-cards = Diese Bahn zeigt, was zu den Schritten gehört, und enthält keine Karten
refused-locked = Diese Bahn ist gesperrt
refused-out-of-sight = Das ist nicht zu sehen: zuerst die Bahn einblenden oder ausklappen
refused-linked = Diese Karten sind schon so verbunden
refused-range = Diese Zahl ist nicht möglich: Sie ist kleiner als nichts oder größer als das Ende der Skala
refused-too-much = Das ist zu viel: { $why }
refused-address = Nur Web- und Mailadressen lassen sich öffnen
preset-complete = Alle diese Bahnen sind schon da
refused-missing = Das ist nicht mehr auf der Map
refused-taken = Das ist schon auf der Map

# { $who } is a colleague who changes the same map, or “Somebody”.
somebody = Jemand
refused-undo = { $who } hat die Map seitdem geändert: Rückgängig machen nähme auch das zurück
refused-redo = { $who } hat die Map seitdem geändert: Wiederherstellen nähme das zurück
received-drag-ended = { $who } hat gelöscht, was gerade gezogen wurde
received-field-closed = { $who } hat entfernt, worin gerade geschrieben werden sollte
received-words-moved = { $who } hat die Stelle dieses Textes entfernt: Er geht als neue Karte weiter
received-name-anew = { $who } hat gelöscht, was gerade benannt wird: Es entsteht neu unter dem neuen Namen
received-out-of-sight = { $who } hat die Bahn dieses Textes ausgeblendet: Er bleibt dort erhalten

reviewed-notice = Als heute geprüft markiert
persona-removed = { $count ->
    [0] „{ $name }“ ist weg. „{ cmd-undo }“ bringt die Persona zurück.
    [one] „{ $name }“ ist weg, mit 1 Gefühl oder Erwartung. „{ cmd-undo }“ bringt beides zurück.
   *[other] „{ $name }“ ist weg, mit { $count } Gefühlen und Erwartungen. „{ cmd-undo }“ bringt alles zurück.
}

found-hidden = Das steht in einer ausgeblendeten Bahn: { menu-map } › { cmd-show-lanes } bringt sie zurück
replaced-notice = { $count ->
    [one] In 1 Text ersetzt
   *[other] In { $count } Texten ersetzt
}
replaced-not-locked-notice = { $count ->
    [one] In 1 Text ersetzt; { $locked } in gesperrten Bahnen blieben, wie sie waren
   *[other] In { $count } Texten ersetzt; { $locked } in gesperrten Bahnen blieben, wie sie waren
}

paste-refused = Das Kopierte kommt nur als Text an ({ $why })
paste-locked-out = { $count ->
    [one] 1 Karte wurde ausgelassen: Ihre Bahn ist gesperrt
   *[other] { $count } Karten wurden ausgelassen: Ihre Bahnen sind gesperrt
}
paste-strangers = Was { $names } empfindet und erwartet, wurde ausgelassen: Diese Map hat keine solche Persona
undo-questions = Die ersten Fragen beantworten
