# What a review says of a map. $step, $card, $phase and $text come with quotation marks; $who is a persona or the customer.

review-customer = die Kundschaft
review-who-to-be = { $who } (Soll)
review-nameless = ohne Namen
review-felt = { $score } ({ $feeling })
review-list-more = { $names } und { $count } weitere

review-empty-map = Noch gibt es nichts zu prüfen. Am besten mit dem anfangen, was der Kunde tut, Schritt für Schritt, und zu jedem Schritt einen Kontaktpunkt und ein Gefühl notieren.

review-expectation-gap-widest = { $step }: { $who } erwartet { $expected } und empfindet { $felt }: die größte Lücke der Journey ({ $gap }).
review-expectation-gap = { $step }: { $who } erwartet { $expected } und empfindet { $felt }, eine Lücke von { $gap }.
review-expectation-quote = Was erwartet wurde: { $text }.
review-expectation-gap-advice = Dieses Versprechen halten oder nicht mehr geben.
review-expectation-exceeded = { $step }: { $who } erwartet { $expected } und empfindet { $felt }, um { $size } besser als erwartet.
review-expectation-exceeded-advice = Das schützen und anderen zeigen.

review-moment-of-truth-low = Der Moment der Wahrheit { $card } läuft schlecht: { $who } empfindet { $felt } bei { $step }.
review-moment-of-truth-low-advice = Hier entscheidet sich, ob der Kunde bleibt, also hier anfangen.
review-moment-of-truth-high = Der Moment der Wahrheit { $card } läuft gut: { $who } empfindet { $felt } bei { $step }.
review-moment-of-truth-unfelt = { $card } ist ein Moment der Wahrheit, aber die Map sagt nicht, wie er sich anfühlt.
review-moment-of-truth-unfelt-many = { $count } Momente der Wahrheit liegen bei Schritten, zu denen die Map kein Gefühl nennt: { $names }.
review-no-moment-of-truth = Keiner der { $count } Kontaktpunkte ist als Moment der Wahrheit markiert. Die zwei oder drei mit einem Stern versehen, bei denen Kunden entscheiden, ob sie weitermachen oder gehen.

review-ends-low = Die Journey endet tief: { $who } empfindet { $felt } bei { $step }.
review-ends-lowest = Die Journey endet an ihrem tiefsten Punkt: { $who } empfindet { $felt } bei { $step }.
review-ends-low-advice = Im Gedächtnis bleiben Höhepunkt und Ende: Der letzte Schritt sollte besser sein.
review-ends-flat = Die Journey klingt matt aus: Nach { $high } bei { $peak } endet { $who } mit { $felt } bei { $step }. Das Ende bleibt im Gedächtnis, also sollte es etwas Denkwürdiges sein.
review-ends-high = Die Journey endet gut: { $who } empfindet { $felt } bei { $step }.
review-pit-lowest = { $step } ist der tiefste Punkt der Journey: { $who } empfindet { $felt }.
review-pit = { $step } ist ein weiterer Tiefpunkt: { $who } empfindet { $felt }.
review-pit-advice = Das bleibt im Gedächtnis und wird weitererzählt, also zuerst beheben.
review-peak = { $step } ist der Höhepunkt der Journey: { $who } empfindet { $felt }. Das bleibt im Gedächtnis und wird weitererzählt, also so lassen.
review-peak-at-end = { $step } ist der Höhepunkt der Journey und ihr Ende: { $who } empfindet { $felt }. Das bleibt gut in Erinnerung.
review-no-peak = Die Journey kommt nirgends über { $felt } hinaus (bei { $step }): nichts, wovon { $who } anderen erzählen würde. Lieber einen Schritt hervorragend machen als alle ein wenig besser.

review-to-be-worse = Das Soll macht { $step } schlechter: { $who } geht von { $now } auf { $then }.
review-pit-not-lifted = Das Soll lässt { $step } so tief, wie es ist: { $who } geht von { $now } auf { $then }.
review-pit-left-open = Heute empfindet { $who } { $now } bei { $step }, und das Soll sagt nicht, was sich dort ändert.
review-pit-lifted = Das Soll hebt { $step } für { $who } von { $now } auf { $then }.
review-pain-not-addressed = Das Soll tut nichts gegen { $card } bei { $step }. Ergänzen, was sich ändert, oder zurückstellen und sagen, warum es bleiben muss.

review-pain-without-opportunity = Gegen { $card } bei { $step } ist nichts geplant. Eine Chance hinzufügen, oder zurückstellen und sagen, warum es bleiben muss.
review-no-opportunities = { $count ->
    [one] Die Map nennt einen Schmerzpunkt und hat keine Bahn für Chancen. Eine hinzufügen und sagen, was sich dagegen tun ließe.
   *[other] Die Map nennt { $count } Schmerzpunkte und hat keine Bahn für Chancen. Eine hinzufügen und sagen, was sich dagegen tun ließe.
}
review-question-unanswered = Nichts auf der Map beantwortet { $card } bei { $step }. Dort oder im nächsten Schritt beantworten, bevor es ein Grund zum Gehen wird.
review-questions-without-answers = Kunden stellen { $count } Fragen, und die Map hat keine Bahn, die sie beantworten könnte. Eine für Marketing, Frontstage, Belege oder Chancen hinzufügen.

review-touchpoint-worst-satisfaction = { $card } ist am schlechtesten bewertet von { $count } Kontaktpunkten: { $rating } von 10. Die Bewertenden fragen, was schiefging.
review-touchpoint-worst-conversion = { $card } konvertiert am wenigsten von { $count } gemessenen Kontaktpunkten: { $percent } % gehen weiter. Nachsehen, woran die anderen aussteigen.
review-touchpoint-worst-emotion = { $count ->
    [one] { $cards } steht dort, wo { $who } sich am schlechtesten fühlt ({ $felt }).
   *[other] { $cards } stehen dort, wo { $who } sich am schlechtesten fühlt ({ $felt }).
}
review-touchpoint-best-satisfaction = { $card } ist am besten bewertet von { $count } Kontaktpunkten: { $rating } von 10.
review-touchpoint-best-conversion = { $card } konvertiert am besten von { $count } gemessenen Kontaktpunkten: { $percent } % gehen weiter.
review-touchpoint-best-emotion = { $count ->
    [one] { $cards } steht dort, wo { $who } sich am besten fühlt ({ $felt }).
   *[other] { $cards } stehen dort, wo { $who } sich am besten fühlt ({ $felt }).
}

review-assumptions = { $percent } % der Aussagen auf der Map sind Annahmen: { $count } von { $total } Karten stützen sich auf keine Untersuchung.
review-assumptions-unsaid = { $count ->
    [one] Bei einer davon steht nicht, worauf sie sich stützt.
   *[other] Bei { $count } davon steht nicht, worauf sie sich stützen.
}
review-assumptions-advice = Zuerst fünf Kunden nach den tiefsten Punkten fragen.
review-well-founded = Die Map steht auf festem Grund: { $count } von { $total } Aussagen ({ $percent } %) stützen sich auf Untersuchungen.
review-stale = Die Map wurde zuletzt am { $day } geprüft, vor { $days } Tagen, und ist alle { $every } Tage fällig. Mit dem vergleichen, was Kunden heute sagen.
review-stale-unreviewed = Die Map ist vom { $day }, { $days } Tage alt, und ist alle { $every } Tage zu prüfen. Mit dem vergleichen, was Kunden heute sagen.

review-phase-empty = Die Phase { $phase } hat keine Schritte. Ausfüllen oder entfernen.
review-phase-crowded = Die Phase { $phase } hat { $count } Schritte, mehr, als man sich auf einmal merkt. Teilen, oder zusammengehörige Schritte verbinden.
review-no-persona = Die Map hat keine Persona. Sagen, wer diese Reise macht: Zwei Kunden empfinden selten dasselbe.
review-no-focus-persona = Die Map hat { $count } Personas, und keine ist im Fokus. Im Briefing wählen, um wessen Reise es geht.
review-no-goal = Das Briefing hat kein Szenario und kein Ziel. Sagen, was die Map herausfinden soll, damit man merkt, wann sie es getan hat.
review-no-phase-roles = Keine Phase sagt, ob sie vor oder nach dem Kauf liegt, daher lassen sich die Kontakte davor nicht zählen.
review-step-without-emotion = Die Map sagt nicht, wie { $who } sich bei { $step } fühlt.
review-step-without-emotion-many = Die Map sagt bei { $count } von { $total } Schritten nicht, wie { $who } sich fühlt: { $names }.
review-step-without-expectation = Die Map sagt nicht, was { $who } bei { $step } erwartet.
review-step-without-expectation-many = Die Map sagt bei { $count } von { $total } Schritten nicht, was { $who } erwartet: { $names }. Ohne Erwartung ist keine Lücke zu sehen.
review-step-without-touchpoint = { $step } hat keinen Kontaktpunkt. Gibt es dort wirklich keinen Kontakt?
review-step-without-touchpoint-many = { $count } von { $total } Schritten haben keinen Kontaktpunkt: { $names }. Gibt es dort wirklich keinen Kontakt?

review-one-channel = { $count } von { $total } Kontaktpunkten laufen über einen einzigen Kanal ({ $channel }). Fällt er aus, steht die Journey still: einen zweiten Weg anbieten.
review-online-only = Alle { $count } Kontaktpunkte mit bekanntem Kanal sind online. Kommt wirklich kein Anruf, kein Laden und kein Mensch vor?
review-offline-only = Alle { $count } Kontaktpunkte mit bekanntem Kanal sind offline. Sucht, vergleicht oder fragt niemand online?
review-contacts-few = { $count ->
    [0] Vor dem Kauf gibt es keinen Kontakt, üblich sind 7 bis 10. Einige müssen auf der Map fehlen.
    [one] Vor dem Kauf gibt es einen Kontakt, üblich sind 7 bis 10. Fehlen einige auf der Map?
   *[other] Vor dem Kauf gibt es { $count } Kontakte, üblich sind 7 bis 10. Fehlen einige auf der Map, oder fällt die Wahl so schnell?
}
review-contacts-many = Vor dem Kauf gibt es { $count } Kontakte, üblich sind 7 bis 10. Jeder ist eine Gelegenheit mehr, den Kunden zu verlieren: Welche können weg?

review-severity-problem = Problem
review-severity-warning = Warnung
review-severity-hint = Hinweis
review-severity-good = gut

review-group-wrong = Was schiefgeht
review-group-works = Was funktioniert
review-group-missing = Was fehlt
review-group-facts = Fakten

review-problems = Probleme
review-warnings = Warnungen
review-hints = Hinweise
review-goods = Was funktioniert
review-dismissed = Zurückgestellt
review-because = Weil: { $reason }

review-fact-gaps = Lücken zur Erwartung
review-fact-assumptions = Annahmen
review-fact-contacts = Kontakte vor dem Kauf
review-fact-online = Kontaktpunkte online
review-fact-channels = Kanäle
review-fact-emotions = Durchschnittliche Emotion
review-share = { $percent } % ({ $count } von { $total })
review-gaps = { $count }, davon ernst { $serious }

review-close = Prüfung schließen
review-persona = Wessen Reise
review-everyone = Alle
review-why = Warum? Das bleibt in der Map stehen
review-put-aside = Zurückstellen
review-put-aside-what = Zurückstellen: { $what }
review-restore = Zurückholen
review-count-problems = { $count ->
    [one] 1 Problem
   *[other] { $count } Probleme
}
review-count-warnings = { $count ->
    [one] 1 Warnung
   *[other] { $count } Warnungen
}
review-count-hints = { $count ->
    [one] 1 Hinweis
   *[other] { $count } Hinweise
}
review-count-goods = { $count } gut
review-count-open = { $count ->
    [one] Prüfung: 1 Sache zu beheben
   *[other] Prüfung: { $count } Sachen zu beheben
}
review-show-more = { $count ->
    [one] 1 weitere anzeigen
   *[other] { $count } weitere anzeigen
}
review-more-channels = und { $count } weitere
