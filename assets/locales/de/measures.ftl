# What tracked visits told of the map: the panel and its rankings, funnel and next steps.

# The panel: where it comes from.
measures-close = Messwerte schließen
measures-width = Breite des Bereichs
measures-invite-title = Sehen, wohin Besucher wirklich gehen
measures-invite = Legen Sie ein Protokoll von Besuchen über diese Map. Jede Zeile sagt, wer wann was getan hat, so wie Analyseprogramme es exportieren.
measures-invite-private = Nichts verlässt diesen Computer. Die Map behält nur Summen und nichts über einzelne Besucher.
measures-period = { $from } bis { $until }
measures-on = gemessen am { $date }
measures-rows = { $count ->
    [one] { $number } Zeile
   *[other] { $number } Zeilen
}
measures-journeys = { $count ->
    [one] { $number } Reise
   *[other] { $number } Reisen
}
measures-contacts = { $count ->
    [one] { $number } Kontakt
   *[other] { $number } Kontakte
}
measures-converted = { $count ->
    [one] { $number } mit Konversion ({ $percent })
   *[other] { $number } mit Konversion ({ $percent })
}
measures-opened-notice = Mit { $file } gemessen: { $keys } zeigt es auf der Map
measures-help-source = Eine Reise ist alles, was ein Besucher oder eine Sitzung im Protokoll getan hat. Ein Kontakt ist ein Ereignis, das zu einem Kontaktpunkt der Map gehört.
measures-help-conversion = Eine Reise zählt als Konversion, wenn sie das Ereignis { $event } erreichte.

# How measures lie on the map.
measures-map = Auf der Map
measures-map-shown = sichtbar
measures-map-hidden = verborgen
measures-show = Messwerte auf der Map zeigen
measures-arrows = Pfeile von Kontaktpunkt zu Kontaktpunkt
measures-arrows-help = Ein Pfeil ist so dick wie der Anteil der Besuche, die dorthin weitergingen.
measures-least = Kleinster gezeigter Anteil
measures-heat = Karten färben nach
measures-heat-none = nichts
measures-drop-off = Kurve der Abbrüche
measures-drop-off-help = Wie viele Reisen bei jedem Schritt übrig sind, neben der Kurve der Gefühle.
measures-best = Beste und schlechteste Kontaktpunkte
measures-best-help = Zeigt auf der Map, welche Kontaktpunkte nach der gewählten Regel am meisten zu Konversionen beitragen und bei welchen der kleinste Teil der Besucher konvertiert.

# What is likely to come next.
measures-next = Wahrscheinlich danach
measures-next-hint = Klicken Sie auf einen Kontaktpunkt der Map und lesen Sie hier, was danach kommt. Mit Umschalt-Klick auf weitere entsteht ein Weg.
measures-next-unmeasured = Das Protokoll enthält keine Besuche dieser Karte.
measures-next-after = Nach
measures-next-end = die Reise endet
measures-next-row = { $name }: { $percent }, { $journeys }
measures-next-follow = Weiter zu { $name }
measures-next-back = Einen Kontakt zurück
measures-next-few = { $count ->
    [one] Zu wenige Reisen für eine Aussage ({ $number }).
   *[other] Zu wenige Reisen für eine Aussage ({ $number }).
}
measures-next-shorter = { $count ->
    [one] Vom ganzen Weg bewahrt die Map zu wenig: Dies kam nach dem letzten Kontakt.
   *[other] Vom ganzen Weg bewahrt die Map zu wenig: Dies kam nach den letzten { $number } Kontakten.
}
measures-next-others = etwas anderes

# Kontaktpunkte, ranked by the rules that share conversions among them.
measures-touchpoints = Kontaktpunkte
measures-rule = Konversionen verteilen
measures-rule-first = ganz für den ersten
measures-rule-last = ganz für den letzten
measures-rule-linear = gleich für jeden
measures-rule-position = vor allem erster und letzter
measures-rule-time_decay = mehr für spätere
measures-rule-markov = nach dem, was fehlen würde
measures-rule-first-help = Die ganze Konversion zählt für den Kontaktpunkt, an dem die Reise begann.
measures-rule-last-help = Die ganze Konversion zählt für den letzten Kontaktpunkt davor.
measures-rule-linear-help = Jeder Kontakt vor der Konversion bekommt den gleichen Anteil.
measures-rule-position-help = 40 % zählen für den ersten Kontakt, 40 % für den letzten, und 20 % teilen sich die dazwischen.
measures-rule-time_decay-help = Je näher ein Kontakt zeitlich an der Konversion liegt, desto mehr bekommt er davon.
measures-rule-markov-help = Jeder Kontaktpunkt bekommt seinen Anteil an den Konversionen, verteilt im Verhältnis dessen, was ohne den jeweiligen fehlen würde.
measures-column-name = Kontaktpunkt
measures-column-credit = Beitrag
measures-column-visits = Besuche
measures-column-reach = Reichweite
measures-column-conversion = Konversion
measures-column-ended = Endete hier
measures-column-stopped = Ging nicht weiter
measures-column-next = Zeit bis zum nächsten
measures-help-credit = Konversionen, die dieser Kontaktpunkt nach der gewählten Regel verdient hat.
measures-help-visits = Wie oft dieser Kontaktpunkt besucht wurde.
measures-help-reach = Der Anteil aller Reisen, die mindestens einmal hier waren.
measures-help-conversion-rate = Von den Reisen, die hier waren, der Anteil mit einer Konversion hier oder später.
measures-help-ended = Von den Reisen, die hier waren, der Anteil, deren letzter Kontakt dies war.
measures-help-stopped = Von den Reisen, die hier waren, der Anteil, der danach zu keinem späteren Schritt der Map kam.
measures-help-next = Die Hälfte der Besucher hatte den nächsten Kontakt innerhalb dieser Zeit, neun von zehn innerhalb der längeren.
measures-next-within = { $half } · neun von zehn { $most }
measures-of-journeys = { $percent } ({ $number })
measures-sorted = { $column }, sortiert
measures-details = Zahlen zu { $name }
measures-each-rule = Beitrag nach jeder Regel
measures-value = Wert
measures-help-value = Was die Konversionen der Reisen, die hier waren, wert waren.
measures-lost = Verlust ohne ihn
measures-help-lost = Der Anteil der Konversionen, der fehlen würde, wenn jede Reise über diesen Kontaktpunkt dort endete.

# The way through the phases.
measures-funnel = Von Phase zu Phase
measures-funnel-help = Reisen, die mindestens bis zu dieser Phase kamen; wer nicht weiterging, kam in keine spätere.
measures-of-before = { $percent } der Phase davor
measures-no-further = { $count ->
    [one] { $number } ging nicht weiter
   *[other] { $number } gingen nicht weiter
}
measures-before = Kontakte vor einer Konversion
measures-before-median = { $count ->
    [one] Der Hälfte genügte { $number } Kontakt.
   *[other] Der Hälfte genügten { $number } Kontakte.
}
measures-before-usual = { $percent } hatten die üblichen { $from } bis { $to }.
measures-before-bar = { $contacts }: { $journeys }
measures-before-more = mehr als { $number }

# Channels, and events that match nothing.
measures-channels = Kanäle und was sie kosten
measures-channels-hint = Tippen Sie ein, was in diesem Zeitraum für einen Kanal ausgegeben wurde, und sehen Sie, was er brachte.
measures-cost = Kosten
measures-cost-of = Kosten von { $name }
measures-cost-journey = { $amount } je Reise
measures-cost-conversion = { $amount } je Konversion
measures-return = Ertrag { $percent }
measures-return-help = Was je ausgegebener Einheit zurückkam, abzüglich dieser Einheit: Bei 0 % sind die Kosten gedeckt.
measures-credited = Beitrag { $number }
measures-no-channel = kein Kanal
measures-unmatched = Ereignisse, die nicht auf der Map sind
measures-unmatched-help = Sie stehen im Protokoll und gehören zu keinem Kontaktpunkt. Ergänzen Sie eine Karte oder einen weiteren Namen und messen Sie erneut.
measures-unmatched-others = { $count ->
    [one] und { $number } weiteres Ereignis
   *[other] und { $number } weitere Ereignisse
}

# In documents.
page-measures = Was gemessen wurde
page-measures-rule = Beitrag: der Anteil eines Kontaktpunkts an den Konversionen, verteilt im Verhältnis dessen, was ohne den jeweiligen fehlen würde.
page-journeys = Reisen
page-of-all = Von allen
page-of-before = Von der Phase davor
page-no-further = Ging nicht weiter
page-channel = Kanal
page-cost-visit = Kosten je Besuch
page-cost-journey = Kosten je Reise
page-cost-conversion = Kosten je Konversion
page-return = Ertrag
