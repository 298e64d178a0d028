# Was mit Dateien nicht stimmen kann, und was darüber zu wissen ist, wie sie gelesen oder geschrieben wurden.

fault-and-mend = { $what }; { $mend }

# Dateien und Datenträger.
doing-read = gelesen
doing-written = geschrieben
doing-made = angelegt
doing-deleted = gelöscht
doing-shown = gezeigt
fault-cannot-be-made = kann dort nicht angelegt werden
    .mend = einen anderen Ordner wählen
fault-missing = gibt es nicht
    .mend = erwartet wird der Name einer vorhandenen Datei
fault-may-not-be = darf nicht { $done } werden
    .mend = den Eigentümer um Erlaubnis bitten
fault-folder = ist ein Ordner
    .mend = erwartet wird eine Datei
fault-folder-no-map = ist ein Ordner
    .mend = erwartet wird die Datei einer Journey Map
fault-folder-no-name = ist ein Ordner
    .mend = erwartet wird der Name einer Datei
fault-in-no-folder = liegt in etwas, das kein Ordner ist
    .mend = erwartet wird eine Datei in einem Ordner
fault-disk-read-only = liegt auf einem Datenträger, auf den nicht geschrieben werden kann
    .mend = einen anderen Ordner wählen
fault-disk-full = passt nicht mehr: der Datenträger ist voll
    .mend = Platz schaffen oder einen anderen Datenträger wählen
fault-name-impossible = ist kein Name, den dieser Datenträger zulässt
    .mend = einen anderen Namen wählen
fault-could-not-be = konnte nicht { $done } werden: { $why }
fault-no-folder = den Ordner { $folder } gibt es nicht
    .mend = einen vorhandenen Ordner wählen
fault-folder-read-only = in den Ordner { $folder } darf nicht geschrieben werden
    .mend = einen anderen Ordner wählen
fault-read-only = ist schreibgeschützt
    .mend = einen anderen Namen wählen oder das Schreiben erlauben
fault-in-the-way = gibt es schon
    .mend = einen anderen Namen wählen oder das Ersetzen erlauben
fault-exists = gibt es schon
    .mend = einen anderen Namen wählen oder die Datei ersetzen
fault-changed = wurde seit dem Öffnen von einem anderen Programm geändert
    .mend = unter einem anderen Namen speichern oder das Vorhandene ersetzen
fault-picture-no-text = ist ein Bild, und eine Map ist Text
    .mend = einen Namen wählen, der auf .ron endet
fault-not-read-whole = wurde nicht bis zum Ende gelesen
fault-map-no-text = ist kein Text
    .mend = erwartet wird eine Journey Map in RON, als Text in UTF-8
fault-map-too-large = ist zu groß für eine Journey Map
    .mend = erwartet werden höchstens { $most } MB

# Was als Map gelesen wird.
fault-map-empty = ist leer
    .mend = erwartet wird eine Journey Map in RON
fault-map-newer = diese Map wurde mit einem neueren Wayline geschrieben (Format { $format }; dieses liest bis { $most })
    .mend = Wayline aktualisieren, um sie zu öffnen
fault-no-format = `{ $text }` ist kein Format für Journey Maps
    .mend = erwartet wird format: { $format }
fault-unwritable = enthält ein Feld `{ $field }`, das keine Zahl ist
    .mend = erwartet wird eine Zahl
fault-to-be-imported = ist eine Tabelle oder ein Diagramm und keine Journey Map
    .mend = im Menü „Datei“ öffnen, um eine Map daraus zu machen
fault-picture-no-map-file = ist ein Bild
    .mend = erwartet wird die Datei einer Map
fault-picture-holds-too-much = enthält zu viel für eine Journey Map
    .mend = erwartet werden höchstens { $most } MB
fault-picture-without-map = ist ein Bild ohne Map darin
    .mend = es wurde ohne seine Map exportiert oder von einem anderen Programm geändert; stattdessen die .ron-Datei öffnen
fault-picture-map-damaged = ist beschädigt oder abgeschnitten
    .mend = erwartet wird ein ganzes Bild, wie Wayline es exportiert

# Der Text einer Map. Dinge werden mit ihrem Artikel genannt; was in ` ` steht, steht so in der Datei.
fault-token = { $token } kann hier nicht stehen
    .mend = erwartet: { $expected }
fault-escape = eine solche Maskierung gibt es in einem Text nicht
    .mend = erwartet wird \n, \t, \", \\ oder \u{ "{" }...{ "}" } mit dem Code eines Zeichens
fault-slash = `/` kann hier nicht stehen
    .mend = erwartet wird `//` vor einem Kommentar
fault-no-field = { $thing } hat kein Feld `{ $field }`
    .mend = { $choice }
fault-no-variant = `{ $found }` passt hier nicht: erwartet wird { $thing }
    .mend = { $choice }
fault-field-twice = { $thing } hat das Feld `{ $field }` zweimal
    .mend = erwartet wird jedes Feld einmal
fault-lacks-field = { $thing } hat das Feld `{ $field }` nicht
    .mend = erwartet wird das Feld `{ $field }: { $value }`
fault-no-count = { $token } ist nicht möglich
    .mend = erwartet wird eine ganze Zahl, nicht unter 0 und nicht zu groß
fault-no-date = { $token } ist kein Datum
    .mend = erwartet wird ein Tag wie "2025-03-31"
fault-too-deep = { $token } ist zu tief verschachtelt
    .mend = erwartet werden weniger Klammern in Klammern
fault-ends-in-comment = die Datei endet mitten in einem Kommentar
    .mend = erwartet wird `*/`, das ihn schließt
fault-ends-in-text = die Datei endet mitten in einem Text
    .mend = erwartet wird ein Anführungszeichen, das ihn schließt
fault-ends-too-soon = die Datei endet zu früh
    .mend = erwartet wird eine Journey Map in `(` und `)`
fault-ends-open = die Datei endet zu früh
    .mend = erwartet wird `{ $close }` zur `{ $open }` in Zeile { $line }
choice-near = ist `{ $name }` gemeint?
choice-of-two = erwartet wird `{ $first }` oder `{ $last }`
choice-of-many = erwartet wird eines von { $names }
expected-list = eine Liste in `[` und `]`
expected-list-end = `]`
expected-boolean = `true` oder `false`
expected-comma = ein Komma oder die schließende Klammer
expected-number = eine Zahl
expected-whole-number = eine ganze Zahl
expected-plain-number = eine einfache Zahl
expected-colon = ein Doppelpunkt
expected-thing = { $thing } in `(` und `)`
expected-bracket = `)`
expected-text = ein Text in Anführungszeichen
expected-quote = ein Anführungszeichen, das ihn schließt
expected-name = ein Name ohne Anführungszeichen
expected-plain-name = ein Name aus Buchstaben, Ziffern und `_`, wie `{ $name }`
expected-field = der Name eines Feldes
expected-comment-end = `*/` am Ende des Kommentars
expected-end = das Ende der Datei
expected-map = eine Journey Map in `(` und `)`
expected-else = etwas anderes
thing-map = eine Journey Map
thing-brief = das Briefing
thing-persona = eine Persona
thing-template = die Beschreibung einer Vorlage
thing-phase = eine Phase
thing-step = ein Schritt
thing-emotion = eine Emotion
thing-expectation = eine Erwartung
thing-lane = eine Bahn
thing-card = eine Karte
thing-metrics = eine Gruppe von Kennzahlen einer Karte
thing-link = eine Verbindung
thing-source = eine Quelle
thing-measured = das Gemessene
thing-touchpoint-measures = die Messung eines Kontaktpunkts
thing-channel-measures = die Messung eines Kanals
thing-credits = die Anteile eines Kontaktpunkts
thing-reached = eine Stufe des Trichters
thing-contact-count = eine Anzahl von Kontakten
thing-past = was auf einige Kontakte folgte
thing-next = ein nächster Kontakt
thing-unmatched = ein Ereignis, das zu nichts gehört
thing-dismissed = ein zurückgestellter Befund
thing-image = ein Bild
thing-scope = ein Umfang
thing-market = ein Markt
thing-map-state = ein Zustand einer Map
thing-state = ein Zustand
thing-color = eine Farbe
thing-phase-role = eine Rolle einer Phase
thing-lane-kind = eine Art von Bahn
thing-presence = eine Präsenz
thing-media = eine Art von Medien
thing-evidence = eine Stufe des Belegs
thing-status = ein Status
thing-this = dies

# Zahlen.
fault-number-range = { $number } ist nicht möglich
    .mend = erwartet wird eine Zahl von 0 bis { $most }
fault-number-negative = { $number } ist nicht möglich
    .mend = erwartet wird eine Zahl ab 0
fault-number-none = { $number } ist nicht möglich
    .mend = erwartet wird eine Zahl
fault-count-high = { $number } ist nicht möglich
    .mend = erwartet wird eine Zahl bis { $most }
fault-unmeasurable = unter den Messwerten ist ein Betrag, den es nicht geben kann
    .mend = erwartet werden Beträge, die jemand ausgegeben oder verdient haben kann
fault-score-none = ein Wert von NaN ist keine Zahl
    .mend = erwartet wird eine Zahl von -2.0 bis 2.0
fault-score-off = ein Wert von { $score } liegt außerhalb der Skala
    .mend = erwartet wird eine Zahl von -2.0 bis 2.0
fault-score-between = ein Wert von { $score } liegt zwischen zwei Stufen
    .mend = erwartet werden Stufen von 0.1, wie { $near }

# Wofür eine Map keinen Platz hat.
fault-text-long = ein Text von { $count } Zeichen ist zu lang
    .mend = erwartet werden höchstens { $most }
fault-too-many = enthält mehr als { $most } { $things }
    .mend = erwartet wird eine Map mit höchstens { $most }
fault-lane-high = eine Höhe von { $height } ist nicht möglich
    .mend = erwartet werden höchstens { $most } Punkt
fault-image-large = ein Bild von { $size } MB ist zu groß
    .mend = erwartet werden höchstens { $most } MB
fault-images-large = die Bilder der Map sind zusammen größer als { $most } MB
    .mend = erwartet werden weniger oder kleinere
things-personas = Personas
things-actors = Akteure
things-phases = Phasen
things-steps = Schritte
things-lanes = Bahnen
things-cards = Karten
things-links = Verbindungen
things-sources = Quellen
things-images = Bilder
things-dismissed = zurückgestellte Befunde
things-measures = Messwerte
things-tags = Schlagwörter an einer Stelle
things-other-names = andere Namen einer Karte
things-traits = Beweggründe, Bedürfnisse oder Ähnliches einer Persona

# Regeln für Maps.
noun-persona = Persona
noun-phase = Phase
noun-step = Schritt
noun-lane = Bahn
noun-card = Karte
noun-link = Verbindung
noun-source = Quelle
noun-image = Bild
fault-id-empty = { $thing } mit leerer Id
    .mend = erwartet wird ein kurzer Text, der sonst keine Id in der Map ist
fault-id-taken = die Id „{ $id }“ ({ $thing }) ist schon vergeben ({ $other })
    .mend = erwartet wird eine Id, die sonst nichts in der Map hat
fault-card-in-wrong-lane = die Karte „{ $of }“ liegt auf einer Bahn der Art { $kind }, die keine Karten enthält
    .mend = Karten gehören auf eine Bahn, die nicht zeigt, was zu den Schritten gehört
fault-lost-brief = das Briefing nennt die Persona „{ $id }“, die es in der Map nicht gibt
    .mend = erwartet wird die Id einer Persona dieser Map
fault-lost-portrait = die Persona „{ $of }“ zeigt das Bild „{ $id }“, das es in der Map nicht gibt
    .mend = erwartet wird die Id eines Bildes dieser Map
fault-lost-step = die Karte „{ $of }“ liegt auf dem Schritt „{ $id }“, den es in der Map nicht gibt
    .mend = erwartet wird die Id eines Schritts dieser Map
fault-lost-image = die Karte „{ $of }“ zeigt das Bild „{ $id }“, das es in der Map nicht gibt
    .mend = erwartet wird die Id eines Bildes dieser Map
fault-lost-source = die Karte „{ $of }“ wurde von der Quelle „{ $id }“ gemessen, die es in der Map nicht gibt
    .mend = erwartet wird die Id einer Quelle dieser Map
fault-lost-from = die Verbindung „{ $of }“ beginnt bei der Karte „{ $id }“, die es in der Map nicht gibt
    .mend = erwartet wird die Id einer Karte dieser Map
fault-lost-to = die Verbindung „{ $of }“ führt zur Karte „{ $id }“, die es in der Map nicht gibt
    .mend = erwartet wird die Id einer Karte dieser Map
fault-lost-measures = die Messwerte stammen aus der Quelle „{ $id }“, die es in der Map nicht gibt
    .mend = erwartet wird die Id einer Quelle dieser Map
fault-lost-measured-card = gemessen ist die Karte „{ $id }“, die es in der Map nicht gibt
    .mend = erwartet wird die Id einer Karte dieser Map
fault-lost-measured-phase = gemessen ist die Phase „{ $id }“, die es in der Map nicht gibt
    .mend = erwartet wird die Id einer Phase dieser Map
fault-lost-measured-step = gemessen ist der Schritt „{ $id }“, den es in der Map nicht gibt
    .mend = erwartet wird die Id eines Schritts dieser Map
fault-lost-past = ein nächster Kontakt ist nach der Karte „{ $id }“ gemessen, die es in der Map nicht gibt
    .mend = erwartet wird die Id einer Karte dieser Map
fault-lost-next = ein nächster Kontakt ist die Karte „{ $id }“, die es in der Map nicht gibt
    .mend = erwartet wird die Id einer Karte dieser Map
fault-lost-emotion = eine Emotion des Schritts „{ $of }“ gehört zur Persona „{ $id }“, die es in der Map nicht gibt
    .mend = erwartet wird die Id einer Persona dieser Map
fault-lost-expectation = eine Erwartung des Schritts „{ $of }“ gehört zur Persona „{ $id }“, die es in der Map nicht gibt
    .mend = erwartet wird die Id einer Persona dieser Map
fault-two-emotions = der Schritt „{ $of }“ hat zwei Emotionen der Persona „{ $persona }“ in einem Zustand
    .mend = erwartet wird höchstens eine für jede Persona und jeden Zustand
fault-two-expectations = der Schritt „{ $of }“ hat zwei Erwartungen der Persona „{ $persona }“ in einem Zustand
    .mend = erwartet wird höchstens eine für jede Persona und jeden Zustand
fault-measured-twice = „{ $id }“ ist zweimal gemessen
    .mend = erwartet wird jeder Kontaktpunkt, jede Phase und jeder Schritt einmal
fault-past-long = ein nächster Kontakt ist nach { $count } anderen gemessen
    .mend = erwartet werden höchstens { $most }

# Bilder.
fault-folder-no-picture = ist ein Ordner
    .mend = erwartet wird ein Bild
fault-no-picture = ist kein Bild, das gelesen werden kann
    .mend = erwartet wird eine PNG-, JPEG-, WebP- oder GIF-Datei
fault-picture-too-large = ist zu groß für ein Bild
    .mend = erwartet werden höchstens { $most } MB
fault-picture-pixels = ist ein zu großes Bild: { $width } mal { $height } Pixel
    .mend = erwartet werden höchstens { $most } Millionen Pixel
fault-picture-damaged = ist beschädigt oder abgeschnitten
    .mend = erwartet wird ein ganzes Bild

# Die Zwischenablage.
fault-paste-too-much = enthält zu viel zum Einfügen
    .mend = weniger auf einmal kopieren
fault-paste-unknown = enthält einen Teil einer Map, den dieses Wayline nicht kennt
    .mend = Wayline aktualisieren
fault-paste-unsound = enthält keinen brauchbaren Teil einer Map

# Dateien anderer Programme.
fault-no-text = ist kein Text
    .mend = erwartet wird eine Textdatei
note-encoding = ist nicht { $expected }
    .mend = gelesen wurde es als { $encoding }
note-nobody-named = { $count ->
        [one] bei 1 Schritt ist niemand genannt
       *[other] bei { $count } Schritten ist niemand genannt
    }
    .mend = eine Persona namens { $name } steht für die Gemeinten
fault-import-extension = ist kein Name für eine Art von Datei, die importiert werden kann
    .mend = erwartet wird eines von { $known }

# Mermaid-Diagramme.
fault-no-journey = enthält keine User Journey
    .mend = erwartet wird `journey`
fault-no-journey-here = enthält Mermaid-Diagramme, und keines davon ist eine User Journey
    .mend = erwartet wird ein Diagramm, das mit `journey` beginnt
fault-not-a-journey = das ist keine User Journey: es beginnt mit `{ $word }`
    .mend = erwartet wird ein Mermaid-Diagramm, das mit `journey` beginnt
fault-directive-open = diese Anweisung endet nicht
    .mend = erwartet wird { "}" }%% an ihrem Ende
fault-description-open = diese Beschreibung endet nicht
    .mend = erwartet wird { "}" } nach ihrer letzten Zeile
fault-task-without-score = die Aufgabe `{ $task }` hat keinen Wert
    .mend = erwartet wird `was getan wird: Wert: wer, wer`, mit einem Wert von 1 bis 5
fault-task-wide-colon = die Aufgabe `{ $task }` hat keinen Wert
    .mend = Mermaid braucht einen gewöhnlichen Doppelpunkt (:), keinen breiten ({ "\uFF1A" })
fault-no-score = `{ $word }` ist kein Wert
    .mend = erwartet wird `was getan wird: Wert: wer, wer`, mit einem Wert von 1 bis 5
note-second-journey = hier beginnt noch eine Journey
    .mend = gelesen wurde nur die erste; diese gehört in eine eigene Datei
note-behind-actors = `{ $text }` steht hinter den Akteuren
    .mend = es wurde weggelassen, wie Mermaid es weglässt
note-score-off = ein Wert von { $score } liegt außerhalb von Mermaids Skala von 1 bis 5
    .mend = gelesen wurde er als { $read }
note-score-decimals = ein Wert von { $score } hat mehr als eine Nachkommastelle
    .mend = gelesen wurde er als { $read }

# Exporte.
fault-export-extension = ist kein Name für eine Art von Datei, die exportiert werden kann
    .mend = erwartet wird { $known }
fault-export-cancelled = der Export wurde abgebrochen
fault-export-too-large = das Bild wäre { $width } × { $height } Pixel groß
    .mend = erwartet wird keine Seite über { $most }, also ein Maßstab von höchstens { $scale }
fault-not-drawn = das Bild konnte nicht gezeichnet werden: { $why }
fault-no-pixels = ein Bild ohne Pixel kann nicht gezeichnet werden
    .mend = erwartet werden Zahlen über 0
fault-scale = ein Maßstab von { $scale } kann nicht gezeichnet werden
    .mend = erwartet wird eine Zahl über 0, wie 2
fault-margin = ein Rand von { $margin } ist nicht möglich
    .mend = erwartet wird eine Anzahl von Punkt ab 0
note-missing-letters = keine Schrift auf diesem Rechner hat { $letters }; dort stehen Kästchen
    .mend = eine installieren, wie Noto
note-missing-letters-and-more = keine Schrift auf diesem Rechner hat { $letters } und weitere; dort stehen Kästchen
    .mend = eine installieren, wie Noto
note-middle-score = { $count ->
        [one] 1 Schritt hat kein Gefühl und bekam den mittleren Wert, 3, weil Mermaid einen verlangt
       *[other] { $count } Schritte haben kein Gefühl und bekamen den mittleren Wert, 3, weil Mermaid einen verlangt
    }
note-lost = { $file } hat keinen Platz für { $list }: was fehlt, steht nur in der Map
file-mermaid = ein Mermaid-Diagramm
file-table = eine Tabelle
lost-cards = { $count ->
    [one] 1 Karte
   *[other] { $count } Karten
}
lost-expectations = { $count ->
    [one] 1 Erwartung
   *[other] { $count } Erwartungen
}
lost-feelings = { $count ->
    [one] 1 Gefühl in Worten
   *[other] { $count } Gefühle in Worten
}
lost-other-state = { $count ->
    [one] 1 Wert des anderen Zustands
   *[other] { $count } Werte des anderen Zustands
}
lost-links = { $count ->
    [one] 1 Verbindung
   *[other] { $count } Verbindungen
}
lost-goals = { $count ->
    [one] die Ziele von 1 Phase
   *[other] die Ziele von { $count } Phasen
}
lost-hidden-personas = { $count ->
    [one] 1 ausgeblendete Persona
   *[other] { $count } ausgeblendete Personas
}
lost-descriptions = { $count ->
    [one] die Beschreibung von 1 Persona
   *[other] die Beschreibungen von { $count } Personas
}
lost-brief = das Briefing außer seinem Szenario

# Vorlagen.
fault-no-template = eine Vorlage namens { $id } gibt es nicht
    .mend = erwartet wird eine von { $known }
fault-no-template-but-near = eine Vorlage namens { $id } gibt es nicht
    .mend = ist { $near } gemeint? erwartet wird eine von { $known }

# Protokolle von Besuchen, und Tabellen von Anzahlen und Kennzahlen.
fault-reading-cancelled = das Lesen wurde abgebrochen
fault-packed-cut-off = endet mitten in den gepackten Daten
    .mend = noch einmal kopieren oder herunterladen
fault-packed-damaged = enthält beschädigte gepackte Daten
    .mend = noch einmal kopieren oder herunterladen
fault-thread-failed = konnte nicht gelesen werden: ein Teil des Programms ist ausgefallen
fault-log-is-archive = ist ein Zip-Archiv oder eine Tabellendatei, kein Protokoll
    .mend = entpacken oder das Blatt als CSV speichern
fault-log-no-text = ist kein Text
    .mend = erwartet wird CSV, TSV oder XES, einfach oder mit gzip
fault-log-empty = ist leer
    .mend = erwartet wird eine erste Zeile mit den Namen der Spalten, und Ereignisse
fault-log-one-column = hat eine einzige Spalte
    .mend = erwartet werden Kunde, Zeit und Ereignis, mit Komma, Semikolon, Tabulator oder | dazwischen
fault-log-only-names = enthält keine Ereignisse
    .mend = erwartet wird eine Zeile je Ereignis unter den Namen der Spalten
fault-no-events = enthält keine Ereignisse
    .mend = erwartet wird eine Zeile je Ereignis
fault-no-good-row = keine von { $count } Zeilen kann gelesen werden: die erste { $why }
    .mend = die Spalten prüfen: eine davon enthält vielleicht etwas anderes
fault-line-long = enthält eine Zeile von mehr als 1 MiB
    .mend = erwartet wird ein Ereignis je Zeile
fault-open-quotes = enthält mehr als { $most } Anführungszeichen, die nicht geschlossen sind
    .mend = erwartet werden verdoppelte Anführungszeichen in einem Feld mit Anführungszeichen
fault-many-events = enthält mehr als { $most } verschiedene Ereignisse
    .mend = eine andere Spalte für die Ereignisse wählen oder die Namen vorher zusammenfassen
fault-many-cases = enthält mehr Namen von Kunden, als in 4 GiB passen
    .mend = eine andere Spalte für die Kunden wählen
fault-many-rows = enthält mehr als { $most } Ereignisse
    .mend = sie dort zählen, wo sie liegen, und die Anzahlen lesen
fault-no-column-at = hat keine Spalte { $place }
    .mend = die Spalten sind { $columns }
fault-no-column-called = hat keine Spalte namens { $name }
    .mend = die Spalten sind { $columns }
fault-no-times = hat keine Spalte, die nach Zeiten aussieht
    .mend = eine wählen; die Spalten sind { $columns }
fault-no-cases = hat keine Spalte, die sagt, zu wem ein Ereignis gehört
    .mend = eine wählen; die Spalten sind { $columns }
fault-no-names-of-events = hat keine Spalte, die nach Namen von Ereignissen aussieht
    .mend = eine wählen; die Spalten sind { $columns }
row-no-time = hat keine Zeit
row-bad-time = { $time } ist keine Zeit
row-impossible-day = hat einen Tag, den es in seinem Monat nicht gibt
row-other-days = { $date } hat Tag und Monat nicht in der Reihenfolge der anderen Zeilen
row-no-case = hat keinen Kunden
row-no-event = hat kein Ereignis
row-long-name = hat einen Namen von mehr als { $most } Bytes
row-event-of-counts = { $event } ist kein Ereignis: es steht für einen Teil der Tabelle der Anzahlen
row-no-number = { $value } ist keine Zahl
row-unclear-alone = { $value } kann Tausender oder Nachkommastellen haben, und keine andere Zahl sagt, welche
row-unclear-among-others = { $value } kann Tausender oder Nachkommastellen haben, und die anderen sind sich nicht einig
row-other-cells = hat { $count } Zellen, wo die erste Zeile { $width } hat
row-open-quote = hat ein Anführungszeichen, das nicht geschlossen ist
note-long-case = ein Kunde hat { $count } Ereignisse: vielleicht eine Maschine, oder eine Spalte, die Kunden nicht unterscheidet
note-bad-values = { $count } Werte können nicht gelesen werden, der erste in Zeile { $line }: { $why }; ihre Zeilen zählen
note-impossible-days = { $count } der ausgelassenen Zeilen haben einen Tag, den es in ihrem Monat nicht gibt
fault-xml-no-log = ist XML, aber kein Protokoll von Ereignissen
    .mend = erwartet wird XES, das mit <log> beginnt
fault-xes-doctype = hat einen Dokumenttyp, den Protokolle nicht brauchen und der nicht gelesen wird
    .mend = <!DOCTYPE …> herausnehmen
fault-xes-cut-off = endet, bevor sein letztes Tag geschlossen ist
    .mend = noch einmal kopieren oder exportieren
fault-xes-long = enthält ein Tag, einen Text oder einen Kommentar von mehr als 4 MiB
    .mend = erwartet wird XES mit kurzen Attributen
fault-xes-malformed = ist kein wohlgeformtes XML: { $why }
    .mend = noch einmal exportieren
fault-xes-deep = ist mehr als { $most } Ebenen tief
    .mend = erwartet wird XES: ein Protokoll von Folgen von Ereignissen mit Attributen
fault-xes-attribute = enthält ein Attribut, das nicht gelesen werden kann: { $why }
    .mend = noch einmal exportieren
fault-xes-nameless = enthält eine Folge mit mehr als { $most } Ereignissen vor ihrem Namen
    .mend = erwartet wird der Name einer Folge vor ihren Ereignissen
fault-xes-empty = ist ein Protokoll ohne Ereignisse
    .mend = erwartet werden <trace>s mit <event>s
fault-figures-too-large = ist größer als 2 GiB
    .mend = erwartet wird eine Tabelle mit Kennzahlen
fault-figures-empty = ist leer
    .mend = erwartet wird eine erste Zeile mit den Namen der Spalten
fault-lacks-column = hat keine Spalte namens { $name }
    .mend = die Spalten sind { $columns }
fault-cell-no-number = hat { $cell } als { $name }
    .mend = erwartet wird eine Zahl
fault-figure-below = enthält die Zahl { $figure }
    .mend = erwartet wird 0 oder mehr
fault-figure-unclear = enthält eine Zahl, die Tausender oder Nachkommastellen haben kann, und keine andere ihrer Spalte sagt, welche
    .mend = ohne Zeichen für Tausender schreiben
fault-not-utf8 = ist nicht UTF-8
    .mend = als UTF-8 speichern
fault-no-table = ist keine Tabelle: { $why }
fault-no-paths = enthält keine Pfade
    .mend = erwartet wird eine Zeile je Pfad
fault-empty-touch = hat einen leeren Kontakt im Pfad { $path }
    .mend = erwartet werden Kontakte mit > dazwischen
fault-circles = enthält Reisen, die fast endlos im Kreis gehen, was die Markov-Regel nicht wägen kann
    .mend = wiederholte Besuche als einen zählen oder eine niedrigere Ordnung wählen
fault-same-context = hat denselben Kontext und dasselbe Ereignis wie eine frühere Zeile
    .mend = erwartet wird jedes einmal
fault-no-total = hat keine Zeile der Länge 0 mit { $end } als nächstem Ereignis
    .mend = erwartet wird die ganze Tabelle der Anzahlen
fault-context-length = hat eine Länge von { $length }, mit { $columns } Spalten vorheriger Ereignisse
fault-within-context = hat { $name } in seinem Kontext von { $length }
    .mend = erwartet wird ein Ereignis, oder (start) als erstes
fault-next-event = hat { $name } als nächstes Ereignis
    .mend = erwartet wird ein Ereignis oder (end)
fault-too-many-runs = enthält mehr als { $most } verschiedene Folgen von Ereignissen
    .mend = über weniger Ereignisse zurückblicken

# Messen, und eine Map aus einem Protokoll entwerfen.
fault-no-goal = hat kein Ereignis namens { $name }, das die Conversion sein könnte
    .mend = erwartet wird eines der Ereignisse, wie { $known }
fault-nothing-marked = hat keine Spalte, die Conversions kennzeichnet
    .mend = das Ereignis wählen, das eine ist, oder die Spalte
fault-values-endless = enthält Werte, die zusammen mehr sind, als eine Zahl fassen kann
    .mend = erwartet werden Geldbeträge; ihre Spalte prüfen
fault-map-without-cards = kann nicht über eine Map ohne Karten gelegt werden
    .mend = erwartet wird eine Map mit Kontaktpunkten; aus einem Protokoll lässt sich auch eine machen
fault-nothing-matches = hat kein Ereignis, das zu einem Kontaktpunkt der Map passt; seine Ereignisse sind { $events }
    .mend = Kontaktpunkten diese als andere Namen geben oder sagen, welches welcher ist
fault-nothing-matches-but-near = hat kein Ereignis, das zu einem Kontaktpunkt der Map passt; seine Ereignisse sind { $events }
    .mend = vielleicht ist { $event } „{ $card }“: den Vorschlag annehmen oder sagen, welches welcher ist
fault-few-journeys = { $count ->
        [one] enthält nur eine Reise
       *[other] enthält nur { $count } Reisen
    }
    .mend = erwartet werden mindestens zwei Ereignisse, die { $least } oder mehr Reisen hatten, um eine Map zu entwerfen
fault-no-frequent-event = hat kein Ereignis, das { $least } oder mehr Reisen hatten
    .mend = erwartet werden mindestens zwei Ereignisse, die { $least } oder mehr Reisen hatten, um eine Map zu entwerfen
fault-one-frequent-event = hat nur ein Ereignis, das { $least } oder mehr Reisen hatten
    .mend = erwartet werden mindestens zwei Ereignisse, die { $least } oder mehr Reisen hatten, um eine Map zu entwerfen
fault-draft-unsound = ergibt keine brauchbare Map: { $why }
note-rare-events = { $count ->
        [one] 1 Ereignis, das weniger als { $limit } Reisen hatten, wurde kein Kontaktpunkt: { $names }
       *[other] { $count } Ereignisse, die weniger als { $limit } Reisen hatten, wurden keine Kontaktpunkte: { $names }
    }
note-events-beyond = { $count ->
        [one] 1 Ereignis außer den { $limit } häufigsten wurde kein Kontaktpunkt: { $names }
       *[other] { $count } Ereignisse außer den { $limit } häufigsten wurden keine Kontaktpunkte: { $names }
    }

# Tabellen.
noun-row = Zeile
noun-column = Spalte
fault-table-empty = ist leer
    .mend = erwartet werden Spalten mit Kommas, Semikolons oder Tabulatoren dazwischen
fault-table-one-column = hat nur eine Spalte
    .mend = erwartet werden Spalten mit Kommas, Semikolons oder Tabulatoren dazwischen
fault-many-cells = hat mehr als { $most } Zellen
    .mend = erwartet wird eine kleinere Tabelle
fault-many-lines = hat { $count } Zeilen
    .mend = erwartet wird eine Tabelle von höchstens { $most } Zeilen
fault-many-columns = hat { $count } Spalten
    .mend = erwartet wird eine Tabelle von höchstens { $most } Spalten
fault-cell-open = dieses Anführungszeichen wird nicht geschlossen
    .mend = erwartet wird " am Ende der Zelle
fault-none-of-names = hat keine { $thing } namens { $name }
    .mend = erwartet wird eine von { $known }, oder ihre Nummer
fault-none-of-no-names = hat keine { $thing } namens { $name }
    .mend = erwartet wird eine Zahl von 1 bis { $most }
fault-no-steps = enthält keinen Schritt einer Journey
    .mend = erwartet werden Schritte in den ersten Zeilen, oder Spalten für Phase und Schritt
fault-row-of-no-step = diese Zeile gehört zu keinem Schritt
    .mend = erwartet werden die Namen ihrer Phase und ihres Schritts
fault-row-names-no-step = diese Zeile nennt keinen Schritt
    .mend = erwartet wird der Name eines Schritts
fault-no-number-for = `{ $text }` ist keine Zahl für { $field }
    .mend = erwartet wird eine Zahl oder nichts
fault-number-may-be-two = `{ $text }` kann Tausender oder Nachkommastellen haben, und nichts in der Tabelle sagt, welche
    .mend = ohne Zeichen für Tausender oder mit zwei Nachkommastellen schreiben
note-no-choice = `{ $words }` passt nicht zu { $field } und wurde weggelassen
    .mend = erwartet wird eines von { $known }
note-no-yes-or-no = `{ $words }` passt nicht zu { $field } und wurde weggelassen
    .mend = erwartet wird ja oder nein
note-not-whole = { $field }: { $number } ist keine ganze Zahl
    .mend = gelesen wurde { $read }
note-figure-held = { $field }: { $number } ist nicht möglich
    .mend = gelesen wurde { $read }
note-score-off-scale = ein Wert von { $score } liegt außerhalb der Skala von { $low } bis { $high }
    .mend = gelesen wurde er als { $read }
note-another-score = noch ein Wert desselben Schritts und derselben Persona
    .mend = behalten wurde der erste, { $score }
note-another-expectation = noch eine Erwartung desselben Schritts und derselben Persona
    .mend = behalten wurde die erste
note-without-scores = { $count } Gefühle oder Erwartungen haben keine Zahl
    .mend = ihr Wert ist 0
note-row-of-sums = die letzte Zeile enthält die Summen der anderen
    .mend = die Zeile wird ausgelassen
note-column-left-out = die Spalte `{ $name }` wurde ausgelassen
    .mend = sagen, was sie enthält, wenn sie gelesen werden soll
lost-details = { $count ->
    [one] die Einzelheiten von 1 Karte
   *[other] die Einzelheiten von { $count } Karten
}
lost-pictures = { $count ->
    [one] 1 Bild
   *[other] { $count } Bilder
}
lost-same-names = { $count ->
    [one] 1 Schritt mit dem Namen eines anderen seiner Phase
   *[other] { $count } Schritte mit dem Namen eines anderen ihrer Phase
}
lost-whole-brief = das Briefing

# Tabellen mit Kennzahlen.
fault-no-rows-of-figures = hat keine Zeilen mit Kennzahlen
    .mend = erwartet wird eine Zeile je Kontaktpunkt
fault-no-column-of-figures = hat keine Spalte mit Kennzahlen
    .mend = sagen, welche es ist
fault-no-column-of-names = hat keine Spalte mit den Namen von Kontaktpunkten
    .mend = sagen, welche es ist
fault-figures-of-nothing = hat keine Kennzahlen von etwas auf der Map
    .mend = die Zeilen so nennen, wie die Karten heißen, oder sagen, welche Zeile welche Karte ist
fault-no-meaning = { $what } ist nichts, was eine Spalte mit Kennzahlen enthalten kann
    .mend = erwartet wird conversion, { $known }
fault-figure-none = „{ $cell }“ ist keine Zahl für { $figure }
    .mend = erwartet: { $expected }
fault-figure-not-whole = { $figure }: „{ $cell }“ ist keine ganze Zahl
    .mend = erwartet: { $expected }
fault-figure-impossible = { $figure }: „{ $cell }“ ist nicht möglich
    .mend = erwartet: { $expected }
fault-share-none = „{ $cell }“ ist keine Zahl für { $figure }
    .mend = erwartet wird ein Anteil von 0 bis 1
fault-share-impossible = { $figure }: „{ $cell }“ ist nicht möglich
    .mend = erwartet wird ein Anteil von 0 bis 1
fault-figure-may-be-two = „{ $cell }“ kann Tausender oder Nachkommastellen haben, und nichts in der Tabelle sagt, welche
    .mend = ohne Zeichen für Tausender oder mit zwei Nachkommastellen schreiben
expected-count = eine ganze Zahl ab 0
expected-percentage = ein Prozentsatz von 0 bis 100
expected-rating = eine Zahl von 0 bis 10
expected-amount = ein Betrag ab 0
note-row-without-name = hat keinen Namen
    .mend = die Zeile wird ausgelassen
note-row-of-nothing = „{ $name }“ ist nichts auf der Map
    .mend = die Zeile wird ausgelassen
note-figures-not-added = { $figure }: { $count } Zeilen von „{ $name }“ lassen sich nicht zusammenzählen
    .mend = diese Zahl wird ausgelassen
note-costs-need-measures = Kosten von Kanälen stehen bei dem, was ein Protokoll sagte, und die Map ist nicht gemessen
    .mend = sie zuerst mit einem Protokoll messen
note-costs-not-added = die Kosten des Kanals „{ $name }“ lassen sich nicht zusammenzählen
    .mend = sie werden ausgelassen
