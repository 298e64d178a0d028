# What tracked visits told of the map: the panel and its rankings, funnel and next steps.

# The panel: where it comes from.
measures-close = Metingen sluiten
measures-width = Breedte van het paneel
measures-invite-title = Zie waar bezoekers echt heen gaan
measures-invite = Leg een logboek van bezoeken over deze klantreis. Elke rij zegt wie wat deed, en wanneer, zoals analyseprogramma’s het exporteren.
measures-invite-private = Er verlaat niets deze computer. De klantreis bewaart alleen totalen, en niets van één bezoeker.
measures-period = { $from } tot { $until }
measures-on = gemeten op { $date }
measures-rows = { $count ->
    [one] { $number } rij
   *[other] { $number } rijen
}
measures-journeys = { $count ->
    [one] { $number } reis
   *[other] { $number } reizen
}
measures-contacts = { $count ->
    [one] { $number } contact
   *[other] { $number } contacten
}
measures-converted = { $count ->
    [one] { $number } converteerde ({ $percent })
   *[other] { $number } converteerden ({ $percent })
}
measures-opened-notice = Gemeten met { $file }: { $keys } toont het op de klantreis
measures-help-source = Een reis is alles wat één bezoeker of sessie van het logboek deed. Een contact is een gebeurtenis die bij een contactpunt van de klantreis hoort.
measures-help-conversion = Een reis converteerde als ze de gebeurtenis { $event } bereikte.

# How measures lie on the map.
measures-map = Op de klantreis
measures-map-shown = zichtbaar
measures-map-hidden = verborgen
measures-show = Metingen op de klantreis tonen
measures-arrows = Pijlen van contactpunt naar contactpunt
measures-arrows-help = Een pijl is zo dik als het deel van de bezoeken dat die kant op ging.
measures-least = Kleinste aandeel dat te zien is
measures-heat = Kaarten kleuren naar
measures-heat-none = niets
measures-drop-off = Curve van afhakers
measures-drop-off-help = Hoeveel reizen er bij elke stap over zijn, naast de curve van gevoelens.
measures-best = Beste en slechtste contactpunten
measures-best-help = Geeft op de klantreis aan welke contactpunten volgens de gekozen regel de meeste conversies verdienen, en van welke het kleinste deel van de bezoekers converteert.

# What is likely to come next.
measures-next = Waarschijnlijk hierna
measures-next-hint = Klik op een contactpunt op de klantreis en lees hier wat erna komt. Shift-klik op meer voor een pad.
measures-next-unmeasured = Het logboek heeft geen bezoeken aan deze kaart.
measures-next-after = Na
measures-next-end = de reis eindigt
measures-next-row = { $name }: { $percent }, { $journeys }
measures-next-follow = Verder naar { $name }
measures-next-back = Eén contact terug
measures-next-few = { $count ->
    [one] Te weinig reizen om iets te zeggen ({ $number }).
   *[other] Te weinig reizen om iets te zeggen ({ $number }).
}
measures-next-shorter = { $count ->
    [one] Van het hele pad bewaart de klantreis te weinig: dit is wat na het laatste contact kwam.
   *[other] Van het hele pad bewaart de klantreis te weinig: dit is wat na de laatste { $number } contacten kwam.
}
measures-next-others = iets anders

# Contactpunten, ranked by the rules that share conversions among them.
measures-touchpoints = Contactpunten
measures-rule = Conversies verdelen
measures-rule-first = helemaal naar het eerste
measures-rule-last = helemaal naar het laatste
measures-rule-linear = gelijk naar elk
measures-rule-position = vooral eerste en laatste
measures-rule-time_decay = meer naar latere
measures-rule-markov = naar wat zou wegvallen
measures-rule-first-help = De hele conversie gaat naar het contactpunt waar de reis begon.
measures-rule-last-help = De hele conversie gaat naar het laatste contactpunt ervoor.
measures-rule-linear-help = Elk contact vóór de conversie krijgt er evenveel van.
measures-rule-position-help = 40 % gaat naar het eerste contact, 40 % naar het laatste, en 20 % wordt verdeeld over die ertussen.
measures-rule-time_decay-help = Hoe dichter een contact in de tijd bij de conversie ligt, hoe meer het ervan krijgt.
measures-rule-markov-help = Elk contactpunt krijgt zijn deel van de conversies, verdeeld naar verhouding van wat er zonder elk ervan zou wegvallen.
measures-column-name = Contactpunt
measures-column-credit = Bijdrage
measures-column-visits = Bezoeken
measures-column-reach = Bereik
measures-column-conversion = Conversie
measures-column-ended = Eindigde hier
measures-column-stopped = Ging niet verder
measures-column-next = Tijd tot volgende
measures-help-credit = Conversies die dit contactpunt volgens de gekozen regel verdiende.
measures-help-visits = Hoe vaak dit contactpunt werd bezocht.
measures-help-reach = Het deel van alle reizen dat hier minstens één keer kwam.
measures-help-conversion-rate = Van de reizen die hier kwamen, het deel dat hier of later converteerde.
measures-help-ended = Van de reizen die hier kwamen, het deel waarvan dit het laatste contact was.
measures-help-stopped = Van de reizen die hier kwamen, het deel dat daarna bij geen latere stap van de klantreis kwam.
measures-help-next = De helft van de bezoekers had binnen deze tijd het volgende contact; negen van de tien binnen de langere.
measures-next-within = { $half } · negen van de tien { $most }
measures-of-journeys = { $percent } ({ $number })
measures-sorted = { $column }, gesorteerd
measures-details = Cijfers van { $name }
measures-each-rule = Bijdrage volgens elke regel
measures-value = Waarde
measures-help-value = Wat de conversies van de reizen die hier kwamen waard waren.
measures-lost = Verlies zonder
measures-help-lost = Het deel van de conversies dat zou wegvallen als elke reis langs dit contactpunt daar eindigde.

# The way through the phases.
measures-funnel = Van fase naar fase
measures-funnel-help = Reizen die minstens tot deze fase kwamen; wie niet verder ging, kwam in geen latere.
measures-of-before = { $percent } van de fase ervoor
measures-no-further = { $count ->
    [one] { $number } ging niet verder
   *[other] { $number } gingen niet verder
}
measures-before = Contacten vóór een conversie
measures-before-median = { $count ->
    [one] De helft had genoeg aan { $number } contact.
   *[other] De helft had genoeg aan { $number } contacten.
}
measures-before-usual = { $percent } had de gebruikelijke { $from } tot { $to }.
measures-before-bar = { $contacts }: { $journeys }
measures-before-more = meer dan { $number }

# Channels, and events that match nothing.
measures-channels = Kanalen en wat ze kosten
measures-channels-hint = Typ wat er in deze periode aan een kanaal is uitgegeven, en zie wat het opbracht.
measures-cost = Kosten
measures-cost-of = Kosten van { $name }
measures-cost-journey = { $amount } per reis
measures-cost-conversion = { $amount } per conversie
measures-return = rendement { $percent }
measures-return-help = Wat elke uitgegeven eenheid terugbracht, min die eenheid: bij 0 % zijn de kosten terugverdiend.
measures-credited = bijdrage { $number }
measures-no-channel = geen kanaal
measures-unmatched = Gebeurtenissen die niet op de klantreis staan
measures-unmatched-help = Ze staan in het logboek en horen bij geen contactpunt. Voeg een kaart toe, of een andere naam aan een kaart, en meet opnieuw.
measures-unmatched-others = { $count ->
    [one] en { $number } andere gebeurtenis
   *[other] en { $number } andere gebeurtenissen
}

# In documents.
page-measures = Wat er gemeten is
page-measures-rule = Bijdrage: het deel van de conversies van een contactpunt, verdeeld naar verhouding van wat er zonder elk contactpunt zou wegvallen.
page-journeys = Reizen
page-of-all = Van alle
page-of-before = Van de fase ervoor
page-no-further = Ging niet verder
page-channel = Kanaal
page-cost-visit = Kosten per bezoek
page-cost-journey = Kosten per reis
page-cost-conversion = Kosten per conversie
page-return = Rendement
