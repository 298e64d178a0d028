# Names of commands and of undo steps, hints of the status bar, and why something is refused.

menu-file = Bestand
menu-edit = Bewerken
menu-map = Klantreis
menu-view = Beeld
menu-help = Help
section-grid = Je weg vinden

cmd-new = Nieuw…
cmd-open = Openen…
cmd-save = Opslaan
cmd-save-as = Opslaan als…
cmd-save-template = Opslaan als sjabloon…
cmd-export = Exporteren als PNG, pdf, dia’s…
cmd-close = Sluiten
cmd-quit = Afsluiten
cmd-undo = Ongedaan maken
cmd-redo = Opnieuw
cmd-undo-what = Ongedaan maken: { $what }
cmd-redo-what = Opnieuw: { $what }
cmd-cut = Knippen
cmd-copy = Kopiëren
cmd-copy-picture = Kopiëren als afbeelding
cmd-paste = Plakken
cmd-duplicate = Dupliceren
cmd-delete = Verwijderen
cmd-select-all = Alle kaarten selecteren
cmd-find = Zoeken…
cmd-replace = Zoeken en vervangen…
cmd-find-next = Volgende zoeken
cmd-find-previous = Vorige zoeken
cmd-review = Beoordelen
cmd-review-marks = Tekens van de beoordeling op de klantreis
cmd-measures = Metingen
cmd-measures-on-map = Metingen op de klantreis
cmd-measure-arrows = Pijlen tussen contactpunten
cmd-measure-drop-off = Curve van afhakers
cmd-measure-best = Beste en slechtste contactpunten
cmd-heat-visits = Heatmap: kaarten kleuren naar bezoeken
cmd-heat-conversion = Heatmap: kaarten kleuren naar wie converteerde
cmd-heat-ended = Heatmap: kaarten kleuren naar wie daar eindigde
cmd-heat-stopped = Heatmap: kaarten kleuren naar wie niet verderging
cmd-heat-none = Heatmap: geen kleur
cmd-next-steps = Waarschijnlijke volgende stappen
cmd-add-to-path = Aan het pad toevoegen
cmd-back-on-path = Eén contact terug op het pad
cmd-preferences = Voorkeuren…
cmd-palette = Alles zoeken of doen…
cmd-edit-text = Tekst bewerken
cmd-edit-title = Klantreis een naam geven
cmd-escape = Annuleren, of niets selecteren
cmd-add-card = Kaart toevoegen
cmd-add-step = Stap toevoegen
cmd-add-step-before = Stap ervoor toevoegen
cmd-add-phase = Fase toevoegen
cmd-add-phase-before = Fase ervoor toevoegen
cmd-merge-phases = Samenvoegen met de volgende fase
cmd-split-phase = Fase vóór deze stap splitsen
cmd-add-lane = Rij toevoegen…
cmd-add-lane-touchpoints = Rij toevoegen: { lane-touchpoints }
cmd-add-lane-actions = Rij toevoegen: { lane-actions }
cmd-add-lane-thoughts = Rij toevoegen: { lane-thoughts }
cmd-add-lane-emotions = Rij toevoegen: { lane-emotions }
cmd-add-lane-expectations = Rij toevoegen: { lane-expectations }
cmd-add-lane-pain-points = Rij toevoegen: { lane-pain-points }
cmd-add-lane-delights = Rij toevoegen: { lane-delights }
cmd-add-lane-opportunities = Rij toevoegen: { lane-opportunities }
cmd-add-lane-channels = Rij toevoegen: { lane-channels }
cmd-add-lane-marketing = Rij toevoegen: { lane-marketing }
cmd-add-lane-metrics = Rij toevoegen: { lane-metrics }
cmd-add-lane-evidence = Rij toevoegen: { lane-evidence }
cmd-add-lane-frontstage = Rij toevoegen: { lane-frontstage }
cmd-add-lane-backstage = Rij toevoegen: { lane-backstage }
cmd-add-lane-support = Rij toevoegen: { lane-support }
cmd-add-lane-ideas = Rij toevoegen: { lane-ideas }
cmd-add-lane-text = Rij toevoegen: { lane-text }
cmd-add-preset = Rijen toevoegen die bij elkaar horen…
cmd-add-preset-essentials = Rijen toevoegen: { preset-essentials }
cmd-add-preset-emotions = Rijen toevoegen: { preset-emotions }
cmd-add-preset-blueprint = Rijen toevoegen: { preset-blueprint }
cmd-add-preset-marketing = Rijen toevoegen: { preset-marketing }
cmd-add-preset-research = Rijen toevoegen: { preset-research }
preset-essentials = Basis
preset-emotions = Emoties en verwachtingen
preset-blueprint = Service blueprint
preset-marketing = Marketing
preset-research = Onderzoek
cmd-open-address = De link van de kaart openen
cmd-measure = Meten met een logboek…
cmd-measure-again = Opnieuw meten met een logboek…
cmd-figures = Cijfers uit een tabel overnemen…
cmd-brief = Briefing en persona’s
cmd-add-persona = Persona toevoegen
cmd-mark-reviewed = Als vandaag herzien markeren
cmd-show-as-is = Huidige situatie tonen
cmd-show-to-be = Gewenste situatie tonen
cmd-show-both-states = Huidige en gewenste situatie tonen
cmd-next-persona = Alleen de volgende persona tonen
cmd-all-personas = Alle persona’s tonen
cmd-persona-cards = Personakaarten tonen of verbergen
cmd-moment-of-truth = Moment van de waarheid
cmd-link-cards = Kaarten koppelen
cmd-next-link = Naar een verbinding van de kaart
cmd-raise-emotion = Score verhogen
cmd-lower-emotion = Score verlagen
cmd-remove-emotion = Score verwijderen
cmd-move-left = Naar links verplaatsen
cmd-move-right = Naar rechts verplaatsen
cmd-move-up = Omhoog verplaatsen
cmd-move-down = Omlaag verplaatsen
cmd-lock-lane = Rij vergrendelen of ontgrendelen
cmd-collapse-lane = Rij in- of uitklappen
cmd-hide-lane = Rij verbergen
cmd-show-lanes = Alle rijen tonen
cmd-zoom-in = Inzoomen
cmd-zoom-out = Uitzoomen
cmd-zoom-whole = Zoomen naar 100%
cmd-fit-map = Klantreis passend maken
cmd-fit-selection = Selectie passend maken
cmd-inspector = Eigenschappen tonen of verbergen
cmd-minimap = Overzicht tonen of verbergen
cmd-dark = Licht of donker
cmd-shortcuts = Sneltoetsen
cmd-about = Over Wayline
cmd-focus-left = Naar links
cmd-focus-right = Naar rechts
cmd-focus-up = Omhoog
cmd-focus-down = Omlaag
cmd-next-cell = Volgende cel
cmd-next-map = Volgende klantreis
cmd-previous-map = Vorige klantreis
cmd-previous-cell = Vorige cel
cmd-row-start = Eerste cel van de rij
cmd-row-end = Laatste cel van de rij
cmd-next-region = Volgende deel van het venster
cmd-previous-region = Vorige deel van het venster

# What is printed on the keys.
key-ctrl = Ctrl
key-shift = Shift
key-alt = Alt
key-enter = Enter
key-tab = Tab
key-escape = Esc
key-delete = Delete
key-backspace = Backspace
key-home = Home
key-end = End

new-step = Nieuwe stap
new-phase = Nieuwe fase
add-card-here = Hier een kaart toevoegen
link-from-here = Sleep naar een andere kaart om ze te koppelen
add-step-here = Hier een stap toevoegen
add-phase-here = Hier een fase toevoegen
add-lane-here = Hier een rij toevoegen

undo-dismiss-finding = Een bevinding terzijde leggen
undo-channel-cost = De kosten van een kanaal wijzigen
undo-restore-finding = Een bevinding terughalen
undo-add-cards = { $count ->
    [one] Kaart toevoegen
   *[other] { $count } kaarten toevoegen
}
undo-add-pictures = { $count ->
    [one] Afbeelding toevoegen
   *[other] { $count } afbeeldingen toevoegen
}
undo-edit-card = Kaart bewerken
undo-edit-cards = { $count ->
    [one] Kaart bewerken
   *[other] { $count } kaarten bewerken
}
undo-move-cards = { $count ->
    [one] Kaart verplaatsen
   *[other] { $count } kaarten verplaatsen
}
undo-copy-cards = { $count ->
    [one] Kaart kopiëren
   *[other] { $count } kaarten kopiëren
}
undo-cut-cards = { $count ->
    [one] Kaart knippen
   *[other] { $count } kaarten knippen
}
undo-cut-steps = { $count ->
    [one] Stap knippen
   *[other] { $count } stappen knippen
}
undo-cut-phases = { $count ->
    [one] Fase knippen
   *[other] { $count } fasen knippen
}
undo-cut-lanes = { $count ->
    [one] Rij knippen
   *[other] { $count } rijen knippen
}
undo-bring-in = { $count ->
    [one] Een deel van een andere klantreis overnemen
   *[other] { $count } delen van een andere klantreis overnemen
}
undo-paste-cards = { $count ->
    [one] Kaart plakken
   *[other] { $count } kaarten plakken
}
undo-paste-steps = { $count ->
    [one] Stap plakken
   *[other] { $count } stappen plakken
}
undo-paste-phases = { $count ->
    [one] Fase plakken
   *[other] { $count } fasen plakken
}
undo-paste-lanes = { $count ->
    [one] Rij plakken
   *[other] { $count } rijen plakken
}
undo-duplicate-cards = { $count ->
    [one] Kaart dupliceren
   *[other] { $count } kaarten dupliceren
}
undo-duplicate-steps = { $count ->
    [one] Stap dupliceren
   *[other] { $count } stappen dupliceren
}
undo-duplicate-phases = { $count ->
    [one] Fase dupliceren
   *[other] { $count } fasen dupliceren
}
undo-duplicate-lanes = { $count ->
    [one] Rij dupliceren
   *[other] { $count } rijen dupliceren
}
undo-delete-cards = { $count ->
    [one] Kaart verwijderen
   *[other] { $count } kaarten verwijderen
}
undo-delete-steps = { $count ->
    [one] Stap verwijderen
   *[other] { $count } stappen verwijderen
}
undo-delete-phases = { $count ->
    [one] Fase verwijderen
   *[other] { $count } fasen verwijderen
}
undo-delete-lanes = { $count ->
    [one] Rij verwijderen
   *[other] { $count } rijen verwijderen
}
undo-delete-links = { $count ->
    [one] Verbinding verwijderen
   *[other] { $count } verbindingen verwijderen
}
undo-delete = Verwijderen
undo-add-link = Kaarten koppelen
undo-label-link = Tekst bij een verbinding wijzigen
undo-star = { $count ->
    [one] Moment van de waarheid markeren
   *[other] { $count } momenten van de waarheid markeren
}
undo-unstar = { $count ->
    [one] Markering moment van de waarheid wissen
   *[other] { $count } markeringen moment van de waarheid wissen
}
undo-add-step = Stap toevoegen
undo-add-phase = Fase toevoegen
undo-add-lane = Rij “{ $name }” toevoegen
undo-add-lanes = { $count ->
    [one] Rij toevoegen
   *[other] { $count } rijen toevoegen
}
undo-merge-phases = Fase “{ $name }” met de volgende samenvoegen
undo-split-phase = Fase “{ $name }” splitsen
undo-move-step = Stap “{ $name }” verplaatsen
undo-move-phase = Fase “{ $name }” verplaatsen
undo-move-lane = Rij “{ $name }” verplaatsen
undo-rename-step = Stap “{ $name }” hernoemen
undo-rename-phase = Fase “{ $name }” hernoemen
undo-rename-lane = Rij “{ $name }” hernoemen
undo-edit-phase = Fase “{ $name }” wijzigen
undo-edit-lane = Rij “{ $name }” wijzigen
undo-resize-lane = Hoogte van rij “{ $name }” wijzigen
undo-lock-lane = { $count ->
    [one] Rij vergrendelen
   *[other] { $count } rijen vergrendelen
}
undo-unlock-lane = { $count ->
    [one] Rij ontgrendelen
   *[other] { $count } rijen ontgrendelen
}
undo-collapse-lane = { $count ->
    [one] Rij inklappen
   *[other] { $count } rijen inklappen
}
undo-expand-lane = { $count ->
    [one] Rij uitklappen
   *[other] { $count } rijen uitklappen
}
undo-hide-lane = { $count ->
    [one] Rij verbergen
   *[other] { $count } rijen verbergen
}
undo-show-lanes = { $count ->
    [one] Rij tonen
   *[other] { $count } rijen tonen
}
undo-emotion = Emotie bij “{ $name }” wijzigen
undo-expectation = Verwachting bij “{ $name }” wijzigen
undo-remove-emotion = Emotie verwijderen
undo-remove-expectation = Verwachting verwijderen
undo-replace = { $count ->
    [one] “{ $name }” vervangen
   *[other] “{ $name }” in { $count } teksten vervangen
}
undo-title = Titel wijzigen
undo-language = Taal van de klantreis wijzigen
undo-brief = Briefing wijzigen
undo-add-persona = Persona toevoegen
undo-duplicate-persona = Persona “{ $name }” dupliceren
undo-move-persona = Persona “{ $name }” verplaatsen
undo-reviewed = Als herzien markeren
undo-edit-persona = Persona “{ $name }” wijzigen
undo-remove-persona = Persona “{ $name }” verwijderen

hint-canvas = Sleep om te selecteren · spatiebalk en slepen om te verschuiven · Ctrl en wiel om te zoomen
hint-empty-map = Voeg om te beginnen een fase en een rij toe uit het menu { menu-map }
hint-cell = Typ om een kaart toe te voegen · pijltjes en Tab om rond te gaan · sleep om te selecteren
hint-card = Sleep om te verplaatsen, met Alt om te kopiëren · Enter om te bewerken · Ctrl en pijltjes om per cel te verplaatsen
hint-many = { $count ->
    [one] 1 geselecteerd · sleep om te verplaatsen · Delete om te verwijderen
   *[other] { $count } geselecteerd · sleep om ze samen te verplaatsen · Delete om te verwijderen
}
hint-phase = Sleep om de fase met haar stappen te verplaatsen · Enter om te hernoemen
hint-step = Sleep om de stap te verplaatsen, ook naar een andere fase · Enter om te hernoemen
hint-lane = Sleep om de rij te verplaatsen · sleep de onderrand voor de hoogte · Enter om te hernoemen
hint-link = Enter om te zeggen wat de verbinding betekent · Delete om haar te verwijderen
hint-link-to = Ga naar de andere kaart en koppel opnieuw, dan eindigt de verbinding daar · Esc annuleert
hint-drawing-link = Laat los op de kaart waar de verbinding heen gaat · Esc annuleert
hint-point = Sleep omhoog of omlaag, of druk op Alt en een pijltje · Enter om het in woorden te zeggen
hint-moving-cards = { $count ->
    [one] Laat de kaart los bij het streepje · Alt kopieert · Esc annuleert
   *[other] Laat { $count } kaarten los bij het streepje · Alt kopieert · Esc annuleert
}
hint-copying-cards = { $count ->
    [one] Laat een kopie los bij het streepje · Esc annuleert
   *[other] Laat { $count } kopieën los bij het streepje · Esc annuleert
}
hint-moving-phase = De fase verhuist met al haar stappen · Esc annuleert
hint-bringing-in = Laat los waar een kopie moet komen · Esc annuleert
hint-moving-step = Laat de stap los tussen twee andere, ook in een andere fase · Esc annuleert
hint-moving-lane = Laat de rij los tussen twee andere · Esc annuleert
hint-resizing-lane = Sleep om de minste hoogte van de rij te bepalen · Esc annuleert
hint-dragging-emotion = Voelt { $score } · Esc annuleert
hint-dragging-expectation = Verwacht { $score } · Esc annuleert
hint-marquee = { $count ->
    [0] Sleep om kaarten heen om ze te selecteren
    [one] 1 kaart
   *[other] { $count } kaarten
}
hint-panning = Sleep om de klantreis te verschuiven
hint-writing-card = Enter voor de volgende kaart · Tab voor de volgende cel · Shift+Enter voor een nieuwe regel · Esc om te stoppen
hint-writing-text = Tab voor de volgende cel · Shift+Enter voor een nieuwe regel · Esc om te stoppen
hint-writing-name = Enter als je klaar bent
hint-new-card = Typ een kaart
hint-lane-name = Naam van de rij
hint-link-label = Wat de verbinding betekent
hint-title = Naam van de klantreis
hint-feeling = In één woord
hint-expectation = Wat er verwacht wordt

refused-outside = Kaarten horen in een cel van de klantreis
refused-no-cards = Deze rij toont wat bij de stappen hoort en bevat geen kaarten
refused-locked = Deze rij is vergrendeld
refused-out-of-sight = Dat is niet in beeld: toon de rij of klap haar eerst uit
refused-linked = Deze kaarten zijn al zo gekoppeld
refused-range = Dat cijfer kan niet: het is minder dan niets, of meer dan het einde van de schaal
refused-too-much = Dat is te veel: { $why }
refused-address = Alleen web- en mailadressen kunnen worden geopend
preset-complete = Al deze rijen zijn er al
refused-missing = Dat staat niet meer op de klantreis
refused-taken = Dat staat al op de klantreis

# { $who } is a colleague who changes the same map, or “Somebody”.
somebody = Iemand
refused-undo = { $who } heeft de klantreis daarna gewijzigd: ongedaan maken zou ook dat terugdraaien
refused-redo = { $who } heeft de klantreis daarna gewijzigd: opnieuw doen zou dat terugdraaien
received-drag-ended = { $who } heeft verwijderd wat je aan het verslepen was
received-field-closed = { $who } heeft weggehaald waarin je wilde schrijven
received-words-moved = { $who } heeft de plek weggehaald waar je schrijft: je woorden gaan verder als nieuwe kaart
received-name-anew = { $who } heeft verwijderd wat je een naam geeft: het wordt opnieuw gemaakt met die naam
received-out-of-sight = { $who } heeft de rij verborgen waarin je schreef: je woorden zijn daar bewaard

reviewed-notice = Als vandaag herzien gemarkeerd
persona-removed = { $count ->
    [0] “{ $name }” is weg. Met ongedaan maken komt de persona terug.
    [one] “{ $name }” is weg, met 1 gevoel of verwachting. Met ongedaan maken komt het terug.
   *[other] “{ $name }” is weg, met { $count } gevoelens en verwachtingen. Met ongedaan maken komt alles terug.
}

found-hidden = Dit staat in een verborgen rij: { menu-map } › { cmd-show-lanes } haalt die terug
replaced-notice = { $count ->
    [one] In 1 tekst vervangen
   *[other] In { $count } teksten vervangen
}
replaced-not-locked-notice = { $count ->
    [one] In 1 tekst vervangen; { $locked } in vergrendelde rijen bleven zoals ze waren
   *[other] In { $count } teksten vervangen; { $locked } in vergrendelde rijen bleven zoals ze waren
}

paste-refused = Wat gekopieerd is, komt alleen als tekst over ({ $why })
paste-locked-out = { $count ->
    [one] 1 kaart is weggelaten: de rij is vergrendeld
   *[other] { $count } kaarten zijn weggelaten: hun rijen zijn vergrendeld
}
paste-strangers = Wat { $names } voelt en verwacht is weggelaten: deze klantreis heeft zo’n persona niet
undo-questions = De eerste vragen beantwoorden
