# What a review says of a map. $step, $card, $phase and $text come with quotation marks; $who is a persona or the customer.

review-customer = de klant
review-who-to-be = { $who } (gewenst)
review-nameless = geen naam
review-felt = { $score } ({ $feeling })
review-list-more = { $names } en nog { $count }

review-empty-map = Er valt nog niets te beoordelen. Begin met wat de klant doet, stap voor stap, en noteer bij elke stap één contactpunt en één gevoel.

review-expectation-gap-widest = { $step }: { $who } verwacht { $expected } en voelt { $felt }: de grootste kloof van de klantreis ({ $gap }).
review-expectation-gap = { $step }: { $who } verwacht { $expected } en voelt { $felt }, een kloof van { $gap }.
review-expectation-quote = Wat verwacht werd: { $text }.
review-expectation-gap-advice = Maak die belofte waar, of doe haar niet meer.
review-expectation-exceeded = { $step }: { $who } verwacht { $expected } en voelt { $felt }, { $size } beter dan verwacht.
review-expectation-exceeded-advice = Bescherm dit en laat het anderen zien.

review-moment-of-truth-low = Het moment van de waarheid { $card } gaat slecht: { $who } voelt { $felt } bij { $step }.
review-moment-of-truth-low-advice = Hier wordt de klant gewonnen of verloren, dus begin hier.
review-moment-of-truth-high = Het moment van de waarheid { $card } gaat goed: { $who } voelt { $felt } bij { $step }.
review-moment-of-truth-unfelt = { $card } is een moment van de waarheid, maar de klantreis zegt niet hoe het voelt.
review-moment-of-truth-unfelt-many = { $count } momenten van de waarheid staan bij stappen waar de klantreis niet zegt hoe het voelt: { $names }.
review-no-moment-of-truth = Geen van de { $count } contactpunten is een moment van de waarheid. Geef een ster aan de twee of drie waar klanten besluiten door te gaan of af te haken.

review-ends-low = De klantreis eindigt laag: { $who } voelt { $felt } bij { $step }.
review-ends-lowest = De klantreis eindigt op haar laagste punt: { $who } voelt { $felt } bij { $step }.
review-ends-low-advice = Mensen onthouden de piek en het einde: geef haar een betere laatste stap.
review-ends-flat = De klantreis gaat uit als een nachtkaars: na { $high } bij { $peak } eindigt { $who } op { $felt } bij { $step }. Het einde blijft hangen, dus maak er iets van dat het onthouden waard is.
review-ends-high = De klantreis eindigt goed: { $who } voelt { $felt } bij { $step }.
review-pit-lowest = { $step } is het laagste punt van de klantreis: { $who } voelt { $felt }.
review-pit = { $step } is nog een laag punt: { $who } voelt { $felt }.
review-pit-advice = Dit onthouden en vertellen mensen, dus los het als eerste op.
review-peak = { $step } is het hoogste punt van de klantreis: { $who } voelt { $felt }. Dit onthouden en vertellen mensen, dus houd het zo.
review-peak-at-end = { $step } is het hoogste punt van de klantreis, en het einde: { $who } voelt { $felt }. Dat blijft mensen goed bij.
review-no-peak = De klantreis komt nergens boven { $felt } (bij { $step }): niets wat { $who } anderen zou vertellen. Maak liever één stap uitstekend dan alle een beetje beter.

review-to-be-worse = De gewenste situatie maakt { $step } slechter: { $who } gaat van { $now } naar { $then }.
review-pit-not-lifted = De gewenste situatie laat { $step } zo laag als het is: { $who } gaat van { $now } naar { $then }.
review-pit-left-open = Nu voelt { $who } { $now } bij { $step }, en de gewenste situatie zegt niet wat daar verandert.
review-pit-lifted = De gewenste situatie tilt { $step } voor { $who } van { $now } naar { $then }.
review-pain-not-addressed = De gewenste situatie doet niets aan { $card } bij { $step }. Voeg toe wat er verandert, of leg dit terzijde en zeg waarom het moet blijven.

review-pain-without-opportunity = Tegen { $card } bij { $step } is niets gepland. Voeg een kans toe, of leg dit terzijde en zeg waarom het moet blijven.
review-no-opportunities = { $count ->
    [one] De klantreis noemt een pijnpunt en heeft geen rij voor kansen. Voeg die toe en zeg wat eraan te doen is.
   *[other] De klantreis noemt { $count } pijnpunten en heeft geen rij voor kansen. Voeg die toe en zeg wat eraan te doen is.
}
review-question-unanswered = Niets in de klantreis beantwoordt { $card } bij { $step }. Beantwoord het daar of in de volgende stap, voordat het een reden wordt om af te haken.
review-questions-without-answers = Klanten stellen { $count } vragen, en de klantreis heeft geen rij die ze kan beantwoorden. Voeg er een toe voor marketing, frontstage, bewijs of kansen.

review-touchpoint-worst-satisfaction = { $card } krijgt het laagste cijfer van { $count } contactpunten: { $rating } op 10. Vraag wie dat gaf wat er misging.
review-touchpoint-worst-conversion = { $card } converteert het minst van { $count } gemeten contactpunten: { $percent }% gaat door. Ga na waarop de anderen afhaken.
review-touchpoint-worst-emotion = { $count ->
    [one] { $cards } staat waar { $who } zich het slechtst voelt ({ $felt }).
   *[other] { $cards } staan waar { $who } zich het slechtst voelt ({ $felt }).
}
review-touchpoint-best-satisfaction = { $card } krijgt het hoogste cijfer van { $count } contactpunten: { $rating } op 10.
review-touchpoint-best-conversion = { $card } converteert het best van { $count } gemeten contactpunten: { $percent }% gaat door.
review-touchpoint-best-emotion = { $count ->
    [one] { $cards } staat waar { $who } zich het best voelt ({ $felt }).
   *[other] { $cards } staan waar { $who } zich het best voelt ({ $felt }).
}

review-assumptions = { $percent }% van wat de klantreis beweert is aanname: { $count } van { $total } kaarten steunen op geen enkel onderzoek.
review-assumptions-unsaid = { $count ->
    [one] Bij één staat niet waarop ze steunt.
   *[other] Bij { $count } staat niet waarop ze steunen.
}
review-assumptions-advice = Vraag eerst vijf klanten naar de laagste punten.
review-well-founded = De klantreis staat op vaste grond: { $count } van { $total } kaarten ({ $percent }%) steunen op onderzoek.
review-stale = De klantreis is voor het laatst herzien op { $day }, { $days } dagen geleden, en moet elke { $every } dagen worden herzien. Leg haar naast wat klanten nu zeggen.
review-stale-unreviewed = De klantreis is van { $day }, { $days } dagen oud, en moet elke { $every } dagen worden herzien. Leg haar naast wat klanten nu zeggen.

review-phase-empty = De fase { $phase } heeft geen stappen. Vul haar in, of haal haar weg.
review-phase-crowded = De fase { $phase } heeft { $count } stappen, meer dan mensen tegelijk onthouden. Splits haar, of voeg stappen samen die bij elkaar horen.
review-no-persona = De klantreis heeft geen persona. Zeg wie deze reis maakt: twee klanten voelen zelden hetzelfde.
review-no-focus-persona = De klantreis heeft { $count } persona’s en geen ervan is in focus. Kies in de briefing wiens reis dit is.
review-no-goal = De briefing heeft geen scenario en geen doel. Zeg wat de klantreis moet uitwijzen, zodat te zien is wanneer dat gelukt is.
review-no-phase-roles = Geen fase zegt of ze vóór of na de aankoop komt, dus zijn de contacten ervoor niet te tellen.
review-step-without-emotion = De klantreis zegt niet hoe { $who } zich voelt bij { $step }.
review-step-without-emotion-many = De klantreis zegt bij { $count } van { $total } stappen niet hoe { $who } zich voelt: { $names }.
review-step-without-expectation = De klantreis zegt niet wat { $who } verwacht bij { $step }.
review-step-without-expectation-many = De klantreis zegt bij { $count } van { $total } stappen niet wat { $who } verwacht: { $names }. Zonder verwachting is er geen kloof te zien.
review-step-without-touchpoint = { $step } heeft geen contactpunt. Is er echt geen contact?
review-step-without-touchpoint-many = { $count } van { $total } stappen hebben geen contactpunt: { $names }. Is er echt geen contact?

review-one-channel = { $count } van { $total } contactpunten lopen via één kanaal ({ $channel }). Valt dat uit, dan valt de reis stil: bied een tweede weg.
review-online-only = Alle { $count } contactpunten met een bekend kanaal zijn online. Komt er echt geen telefoontje, winkel of mens aan te pas?
review-offline-only = Alle { $count } contactpunten met een bekend kanaal zijn offline. Zoekt, vergelijkt of vraagt niemand online?
review-contacts-few = { $count ->
    [0] Er is geen contact vóór de aankoop, terwijl 7 tot 10 gewoon is. Er moeten er ontbreken.
    [one] Er is één contact vóór de aankoop, terwijl 7 tot 10 gewoon is. Ontbreken er een paar?
   *[other] Er zijn { $count } contacten vóór de aankoop, terwijl 7 tot 10 gewoon is. Ontbreken er een paar, of is de keuze zo snel gemaakt?
}
review-contacts-many = Er zijn { $count } contacten vóór de aankoop, terwijl 7 tot 10 gewoon is. Elk is een kans om de klant te verliezen: welke kunnen weg?

review-severity-problem = probleem
review-severity-warning = waarschuwing
review-severity-hint = tip
review-severity-good = goed

review-group-wrong = Wat misgaat
review-group-works = Wat werkt
review-group-missing = Wat ontbreekt
review-group-facts = Feiten

review-problems = Problemen
review-warnings = Waarschuwingen
review-hints = Tips
review-goods = Wat werkt
review-dismissed = Terzijde gelegd
review-because = Omdat: { $reason }

review-fact-gaps = Kloven met de verwachting
review-fact-assumptions = Aannames
review-fact-contacts = Contacten vóór de aankoop
review-fact-online = Contactpunten online
review-fact-channels = Kanalen
review-fact-emotions = Gemiddelde emotie
review-share = { $percent }% ({ $count } van { $total })
review-gaps = { $count }, waarvan ernstig { $serious }

review-close = Beoordeling sluiten
review-persona = Wiens reis
review-everyone = Iedereen
review-why = Waarom? Dat blijft bij de klantreis bewaard
review-put-aside = Terzijde leggen
review-put-aside-what = Terzijde leggen: { $what }
review-restore = Terughalen
review-count-problems = { $count ->
    [one] 1 probleem
   *[other] { $count } problemen
}
review-count-warnings = { $count ->
    [one] 1 waarschuwing
   *[other] { $count } waarschuwingen
}
review-count-hints = { $count ->
    [one] 1 tip
   *[other] { $count } tips
}
review-count-goods = { $count } goed
review-count-open = { $count ->
    [one] Beoordeling: 1 ding op te lossen
   *[other] Beoordeling: { $count } dingen op te lossen
}
review-show-more = { $count ->
    [one] Nog 1 tonen
   *[other] Nog { $count } tonen
}
review-more-channels = en nog { $count }
