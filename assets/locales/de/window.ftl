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
button-save-all = Alle speichern
button-discard-all = Keine speichern
button-cancel = Abbrechen
button-replace = Ersetzen
button-open = Öffnen
button-export = Exportieren
button-close = Schließen
button-recover = Wiederherstellen
button-later = Später
button-delete-copy = Löschen

unsaved-title = Änderungen speichern?
unsaved-body = { $file } hat Änderungen, die noch nicht in der Datei stehen. Ohne Speichern gehen sie verloren.
unsaved-title-many = { $count ->
    [one] Änderungen von { $count } Map speichern?
   *[other] Änderungen von { $count } Maps speichern?
}
unsaved-body-many = Diese Maps haben Änderungen, die noch nicht in ihren Dateien stehen. Ohne Speichern gehen sie verloren.
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
file-open-failed = Die Datei konnte nicht geöffnet werden
save-failed = Die Map konnte nicht gespeichert werden
export-failed = Das Bild konnte nicht erstellt werden
recover-title = Nicht gespeicherte Arbeit gefunden
recover-body = „{ $title }“ ({ $file }) war nicht gespeichert, als Wayline zuletzt endete. Dies ist der Stand vom { $when }.
shortcuts-title = Tastatur und Maus
shortcuts-hands = Ein Doppelklick bearbeitet einen Text an Ort und Stelle; Tippen beginnt eine Karte in der Zelle mit dem Fokus. Mit gedrückter Alt-Taste kopiert das Ziehen eine Karte. Mit der Leertaste oder der mittleren Taste verschiebt das Ziehen den Ausschnitt; Strg und Mausrad zoomen.
about-body = Ein Editor für Customer Journey Maps. Er arbeitet offline und schickt niemandes Daten irgendwohin. Lizenz: MIT oder Apache-2.0. Schrift: Inter (OFL 1.1). Symbole: Lucide (ISC).
gallery-title = Neue Journey Map beginnen
gallery-body = Eine gefüllte Map nehmen, die der eigenen nahekommt, und die eigene darüberschreiben.
start-search = Vorlagen und zuletzt geöffnete Maps suchen
start-blank = Neue leere Map
start-back = Zurück zur offenen Map
start-all = Alle
start-other-languages = Auch in anderen Sprachen
start-import = Vorlage importieren…
start-bundled = Von Wayline
start-own = Eigene
start-broken = Eine Datei unter den eigenen Vorlagen lässt sich nicht lesen: { $error }
start-none = Keine Vorlage hat alle diese Schlagwörter
start-none-for = Nichts passt zu „{ $query }“
start-clear = Suche leeren
start-button = Mit dieser Vorlage beginnen
start-all-templates = Alle Vorlagen
start-origin = Woher sie kommt
start-phases = Phasen
start-tags = Gut für
start-own-file = Eigene Vorlage
start-own-id = Auf der Befehlszeile heißt sie { $id }.
start-rename = Umbenennen…
start-delete = Löschen…
start-show-folder = Ordner zeigen
start-more = Alle zeigen
start-fewer = Weniger zeigen
start-gone = nicht mehr da
start-forget = { $file } von der Liste nehmen
when-today = heute, { $time }
when-yesterday = gestern, { $time }

template-save-title = Als Vorlage speichern
template-save-body = Die Map wird zu einer eigenen Vorlage. Der Startbildschirm bietet sie unter „{ start-own }“ an.
template-description = Wofür sie gut ist
template-whole = Die ganze Map mit Karten und Gefühlen
template-structure = Nur Phasen, Schritte, Bahnen und Personas
template-saved = Vorlage { $file } gespeichert
template-failed = Die Vorlage konnte nicht gespeichert werden
template-no-folder = Dieses System nennt keinen Ordner für solche Dinge.
template-folder-failed = Der Ordner konnte nicht gezeigt werden
template-rename-title = Vorlage umbenennen
template-delete-title = „{ $name }“ löschen?
template-delete-body = Die Datei { $file } wird gelöscht. Maps, die daraus entstanden sind, bleiben, wie sie sind.
dialog-import-template = Vorlage importieren
button-import = Importieren
button-rename = Umbenennen
button-delete = Löschen

question-number = Frage { $number } von { $count }
question-whom = Für wen ist die Journey?
question-whom-why = Ein Mensch, den man vor sich sieht, sagt mehr als eine Zielgruppe. Leer lassen, um zu behalten, was die Vorlage hat.
question-name = Name
question-role = Wer das ist
question-scope = Worum geht es in der Map?
question-scope-why = Eine Map von allem sagt von allem wenig: wählen, worum es in der Journey geht.
question-subject = Wie es heißt
question-state = Welchen Zustand zeigt sie?
question-state-why = Später zu ändern im Menü „{ menu-map }“.
question-next = Weiter
question-done = Fertig
question-back = Zurück
question-skip = Überspringen
question-never = Nicht mehr fragen
question-scope-company = Das ganze Unternehmen
question-scope-company-why = Alles, womit ein Kunde zu tun bekommt
question-scope-product = Ein Produkt oder eine Dienstleistung
question-scope-product-why = Vom ersten Gedanken daran bis zur letzten Nutzung
question-state-as-is = Wie es jetzt ist
question-state-as-is-why = Was Kunden heute begegnet
question-state-to-be = Wie es sein soll
question-state-to-be-why = Die Journey, die angeboten werden soll
question-state-both = Beides
question-state-both-why = In einer Map, um zu sehen, was sich ändern muss

first-type = In eine Zelle klicken und tippen: Eine neue Karte beginnt.
first-drag = Eine Karte zu einem anderen Schritt oder in eine andere Bahn ziehen.
first-feel = Ein Gesicht auf der Kurve nach oben oder unten ziehen, um zu sagen, wie es sich anfühlt.
first-export = Bereit zum Zeigen? Strg+E macht ein Bild der Map.
first-away = Verstanden
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
preferences-questions = Neue Maps
preferences-questions-why = Zu jeder drei Fragen stellen
preferences-hints = Hinweise
preferences-hints-why = Erste Hinweise auf der Fläche
preferences-failed = Die Einstellungen konnten nicht gespeichert werden: { $why }

filter-map = Journey Map
filter-opened = Maps, Diagramme und Tabellen
filter-pictures = Bilder
dialog-open = Journey Map öffnen
dialog-save = Journey Map speichern
dialog-export = Bild exportieren
dialog-choose-picture = Bild wählen

saved-notice = { $file } gespeichert
exported-notice = { $file } exportiert
picture-copying = Bild wird erstellt…
picture-copied = Als Bild mit { $width } × { $height } Pixeln kopiert
picture-copied-smaller = Als Bild kopiert, verkleinert, weil es so groß ist: { $width } × { $height } Pixel
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
channel-find = Suchen oder eigenen eingeben
channel-own = „{ $name }“ verwenden
field-owner = Verantwortlich
field-evidence = Beleg
field-moment-of-truth = Moment der Wahrheit
field-colour = Farbe
field-media = Medium
field-tags = Schlagwörter
field-tags-hint = Schlagwort hinzufügen
tag-remove = Schlagwort { $tag } entfernen
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
feeling-of-as-is = Gefühl, Ist · { $persona }
feeling-of-to-be = Gefühl, Soll · { $persona }
expectation-of = Erwartung · { $persona }
expectation-of-as-is = Erwartung, Ist · { $persona }
expectation-of-to-be = Erwartung, Soll · { $persona }
annotation-clear = Leeren
feel-remove = Entfernen, was { $persona } hier empfindet
expect-remove = Entfernen, was { $persona } hier erwartet
gap-short = Lücke { $gap }
score-range = Ein Wert ist eine Zahl von −2,0 bis +2,0
customer = die Kundschaft
feel-add = Sagen, was { $persona } hier empfindet
expect-add = Sagen, was { $persona } hier erwartet
gap-better = Um { $gap } besser als erwartet
gap-worse = Um { $gap } schlechter als erwartet
gap-even = Genau wie erwartet
persona-add = Persona hinzufügen

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
spoken-tracked = erreicht von { $reach } der Reisen, davon konvertierten { $converted } und endeten { $ended } hier
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
export-html = Webseite (HTML)
export-markdown = Markdown-Seite
export-mermaid = Mermaid-Journey
export-csv = Tabelle für Tabellenprogramme (CSV)
export-tsv = Tabelle mit Tabulatoren (TSV)

import-title = Was steht in { $file }?
import-matrix = Bahnen untereinander, Schritte nebeneinander
import-tidy = Eine Zeile je Karte, Wert oder Schritt
import-scores = Werte von
import-columns = Spalten
import-rows = Zeilen
import-unnamed = kein Name ({ $number })
import-skip = Weglassen
import-lane = Bahn: { $lane }
import-remarks = { $count ->
    [one] 1 Anmerkung
   *[other] { $count } Anmerkungen
}
import-remarks-title = Die Map ist offen; einiges wurde anders gelesen
column-phase = Phase
column-step = Schritt
column-lane = Bahn
column-text = Text
column-channel = Kanal
column-persona = Persona
column-score = Gefühl, als Wert
column-feeling = Gefühl, in einem Wort
column-expected = Erwartung, als Wert
column-expectation = Erwartung, in Worten
column-state = Ist oder Soll
column-kind = Art der Bahn
column-presence = Online oder offline
column-media = Eigen, bezahlt oder verdient
column-owner = Verantwortlich
column-link = Link
column-tags = Schlagwörter
column-evidence = Belegstufe
column-moment-of-truth = Moment der Wahrheit
column-status = Status
column-visits = Besuche
column-customers = Kunden
column-conversion = Konversion
column-satisfaction = Zufriedenheit
column-cost = Kosten
column-value = Wert
column-aliases = Andere Namen


field-several = Verschiedene
field-scope = Umfang
field-subject-company = Welches Unternehmen
field-subject-product = Welches Produkt
field-focus-persona = Persona im Fokus
field-date = Datum
field-last-reviewed = Zuletzt geprüft
field-review-every = Prüfen alle so viele Tage
field-motivations = Beweggründe, einer je Zeile
field-needs = Bedürfnisse, eines je Zeile
field-frustrations = Ärgernisse, eines je Zeile
field-buying-habits = Kaufgewohnheiten, eine je Zeile
field-card-state = Gehört zu
field-presence = Wo
field-aliases = Andere Namen in Messwerkzeugen, einer je Zeile
field-lane-locked = Gesperrt: Ihre Karten bleiben, wie sie sind
field-lane-folded = Auf die Kopfzeile eingeklappt

fold-about = Hintergrund
fold-review = Datum und Prüfung
fold-details = Details
fold-figures = Zahlen
fold-filled = { $count } ausgefüllt
section-personas = Personas

card-state-both = Beide Zustände
card-state-as-is = Nur Ist
card-state-to-be = Nur Soll
presence-none = Wie der Kanal
presence-online = Online
presence-offline = Offline
link-open = Öffnen
card-locked = Diese Bahn ist gesperrt: Ihre Karten bleiben, wie sie sind.
cards-locked = Einige dieser Karten liegen in gesperrten Bahnen, daher bleiben alle, wie sie sind.
lane-unlock = Entsperren

figure-visits = Besuche
figure-customers = Kunden
figure-conversion = Konversion, %
figure-satisfaction = Zufriedenheit, 0–10
figure-cost = Kosten
figure-value = Wert
figure-no-number = Das ist keine Zahl
figure-ambiguous = Ohne Tausendertrennzeichen schreiben, damit es eindeutig ist
figure-not-whole = Nur ganze Zahlen
figure-negative = Unter 0 geht es nicht, und so groß auch nicht
figure-range = Eine Zahl von 0 bis { $most }
figures-measured = Gemessen am { $date }, aus { $file }
figures-source = Aus { $file }

date-hint = 21.11.2026
date-today = Heute
date-clear = Leeren
date-unreadable = Kein Datum: bitte als 21.11.2026 oder 21. Nov. 2026 schreiben
date-no-such-day = Diesen Tag gibt es in keinem Kalender
date-ambiguous = { $first } oder { $second }? Bitte so schreiben
interval-wrong = Eine Anzahl Tage, ab 1
review-due = Fällig
review-overdue = Zuletzt geprüft { $ago }
review-never = Erstellt { $ago }, nie geprüft
review-mark = Als geprüft markieren
ago-days = { $count ->
    [one] vor 1 Tag
   *[other] vor { $count } Tagen
}
ago-months = { $count ->
    [one] vor 1 Monat
   *[other] vor { $count } Monaten
}
ago-years = { $count ->
    [one] vor 1 Jahr
   *[other] vor { $count } Jahren
}

personas-none = Noch keine Personas: Was auf der Map empfunden wird, gehört „der Kundschaft“. Die erste Persona übernimmt es.
persona-show = { $name } anzeigen
persona-hide = { $name } ausblenden
persona-focus = { $name } in den Fokus nehmen
persona-alone = Nur { $name } anzeigen
persona-with-others = Wieder alle Personas anzeigen
persona-up = { $name } nach oben verschieben
persona-down = { $name } nach unten verschieben
persona-duplicate = { $name } mit Gefühlen und Erwartungen duplizieren
persona-delete = { $count ->
    [0] { $name } löschen
    [one] { $name } mit 1 Gefühl oder Erwartung löschen
   *[other] { $name } mit { $count } Gefühlen und Erwartungen löschen
}
spoken-persona = Persona { $name }
spoken-persona-focus = Persona im Fokus { $name }

switch-as-is = Ist
switch-to-be = Soll
switch-both = Beide

export-pdf = PDF-Dokument
export-pptx = PowerPoint-Folien

# The export panel.
export-title = Exportieren
export-preview = So wird der Export aussehen
export-format = Art der Datei
export-phases = Phasen
export-no-phase = Mindestens eine Phase wählen.
export-lanes = Bahnen
export-persona = Persona
export-all-personas = Alle
export-mode = Hell oder dunkel
export-with-title = Titel und Briefing
export-with-legend = Legende
export-with-personas = Steckbriefe der Personas
export-size = Größe
export-size-1x = Wie auf dem Bildschirm
export-size-2x = Doppelt so scharf
export-size-3x = Dreimal so scharf
export-size-wide = Folie, 1920 × 1080
export-size-classic = Folie, 1600 × 1200
export-size-width = Nach Breite
export-width = Breite
export-dpi = Auflösung
export-page = Seite
export-page-own = So groß wie die Map
export-page-a4 = A4
export-page-a3 = A3
export-page-a0 = A0
export-page-wide = Folie, 16:9
export-page-classic = Folie, 4:3
export-pages = Seiten
export-pages-one = Alles auf einer
export-pages-tiled = Mehrere zum Zusammenkleben
export-pages-phases = Eine je Phase
export-margin = Rand
export-background = Hintergrund
export-background-theme = Papier
export-background-white = Weiß
export-background-transparent = Keiner
export-outlines = Buchstaben als Umrisse
export-mode-reader = Wie der Leser es mag
export-with-review-marks = Zeichen der Prüfung
export-with-measures = Was gemessene Besuche sagen
export-shape = Aufbau der Tabelle
export-shape-tidy = Eine Zeile für jede Karte und Bewertung
export-shape-matrix = Bahnen nach Schritten, wie auf der Map
export-embed-map = Die ganze Map in das Bild legen, auch was hier weggelassen ist: Wer es bekommt, kann die Map öffnen und ändern
export-cancelled-notice = Der Export wurde abgebrochen

# Several maps, and work on threads.
opening-notice = { $file } wird geöffnet…
open-elsewhere-title = Auch in einem anderen Fenster offen
open-elsewhere-body = { $file } ist auf diesem Computer auch in einem anderen Wayline-Fenster offen. An beiden kann gearbeitet werden; wer als Zweites speichert, wird gefragt, bevor etwas ersetzt wird.
tab = { $name }
tab-unsaved = { $name }, nicht gespeicherte Änderungen
tab-close = { $name } schließen
preferences-restore = Beim Start
preferences-restore-why = Die Maps vom letzten Mal wieder öffnen
fault-open = Die Datei konnte nicht geöffnet werden: Wayline hat einen Fehler gemacht ({ $why }). Die anderen Maps sind, wie sie waren.
fault-save = Die Map wurde nicht gespeichert: Wayline hat einen Fehler gemacht ({ $why }). Sie ist noch vollständig offen; ein anderer Name kann helfen.
fault-copy = Die Kopie gegen einen Absturz konnte nicht angelegt werden: Wayline hat einen Fehler gemacht ({ $why }). Bitte speichern.
fault-export = Es wurde nichts exportiert: Wayline hat einen Fehler gemacht ({ $why }). Die Map ist, wie sie war.
fault-picture = Das Bild konnte nicht aufgenommen werden: Wayline hat einen Fehler gemacht ({ $why }).
fault-log = Das Lesen wurde nicht abgeschlossen: Wayline hat einen Fehler gemacht ({ $why }). Die Map ist, wie sie war.
fault-other = Wayline hat im Hintergrund einen Fehler gemacht ({ $why }). Die Maps sind, wie sie waren.
map-is-closed = Die Map, für die das gedacht war, ist geschlossen
picture-unplaced = Das Bild fand keinen Platz: wofür es gedacht war, ist weg oder gesperrt
save-open-in-tab = { $file } ist in einem anderen Tab offen. Erst dort schließen oder einen anderen Namen wählen.
fault-copy-picture = Das Bild konnte nicht kopiert werden: Wayline hat einen Fehler gemacht ({ $why }).
tab-hold = Halten, um { $name } zu öffnen, oder loslassen, um eine Kopie dort abzulegen
