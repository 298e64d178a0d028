# What tracked visits told of the map: the panel and its rankings, funnel and next steps.

# The panel: where it comes from.
measures-close = Fermer les mesures
measures-width = Largeur du panneau
measures-invite-title = Voir où vont vraiment les visiteurs
measures-invite = Posez un journal de visites sur ce parcours. Chaque ligne dit qui a fait quoi, et quand, comme l’exportent les outils d’analyse.
measures-invite-private = Rien ne quitte cet ordinateur. Le parcours ne garde que des totaux, et rien d’aucun visiteur.
measures-period = du { $from } au { $until }
measures-on = mesuré le { $date }
measures-rows = { $count ->
    [one] { $number } ligne
   *[other] { $number } lignes
}
measures-journeys = { $count ->
    [one] { $number } trajet
   *[other] { $number } trajets
}
measures-contacts = { $count ->
    [one] { $number } contact
   *[other] { $number } contacts
}
measures-converted = { $count ->
    [one] { $number } a converti ({ $percent })
   *[other] { $number } ont converti ({ $percent })
}
measures-opened-notice = Mesuré avec { $file } : { $keys } le montre sur le parcours
measures-help-source = Un trajet est tout ce qu’un visiteur ou une session du journal a fait. Un contact est un événement qui appartient à un point de contact du parcours.
measures-help-conversion = Un trajet a converti s’il est arrivé à l’événement { $event }.

# How measures lie on the map.
measures-map = Sur le parcours
measures-map-shown = affiché
measures-map-hidden = masqué
measures-show = Afficher les mesures sur le parcours
measures-arrows = Flèches d’un point de contact à l’autre
measures-arrows-help = Une flèche est aussi épaisse que la part des visites qui ont continué par là.
measures-least = Plus petite part affichée
measures-heat = Colorer les fiches selon
measures-heat-none = rien
measures-drop-off = Courbe des abandons
measures-drop-off-help = Combien de trajets restent à chaque étape, à côté de la courbe des émotions.
measures-best = Meilleurs et pires points de contact
measures-best-help = Indique sur le parcours quels points de contact méritent le plus de conversions selon la règle choisie, et lesquels ont la plus petite part de visiteurs qui convertissent.

# What is likely to come next.
measures-next = Suite probable
measures-next-hint = Cliquez sur un point de contact et lisez ici ce qui suit. Cliquez sur d’autres avec Maj pour former un chemin.
measures-next-unmeasured = Le journal n’a aucune visite de cette fiche.
measures-next-after = Après
measures-next-end = le trajet s’arrête
measures-next-row = { $name } : { $percent }, { $journeys }
measures-next-follow = Continuer vers { $name }
measures-next-back = Revenir d’un contact
measures-next-few = { $count ->
    [one] Trop peu de trajets pour le dire ({ $number }).
   *[other] Trop peu de trajets pour le dire ({ $number }).
}
measures-next-shorter = { $count ->
    [one] Le parcours garde trop peu de tout ce chemin : voici ce qui a suivi le dernier contact.
   *[other] Le parcours garde trop peu de tout ce chemin : voici ce qui a suivi les { $number } derniers contacts.
}
measures-next-others = autre chose

# Touchpoints, ranked by the rules that share conversions among them.
measures-touchpoints = Points de contact
measures-rule = Les conversions reviennent
measures-rule-first = toutes au premier contact
measures-rule-last = toutes au dernier contact
measures-rule-linear = à parts égales
measures-rule-position = surtout premier et dernier
measures-rule-time_decay = davantage aux derniers
measures-rule-markov = selon ce qui serait perdu
measures-rule-first-help = Toute la conversion revient au point de contact où le trajet a commencé.
measures-rule-last-help = Toute la conversion revient au dernier point de contact qui l’a précédée.
measures-rule-linear-help = Chaque contact avant la conversion en reçoit la même part.
measures-rule-position-help = 40 % vont au premier contact, 40 % au dernier, et 20 % se partagent entre les autres.
measures-rule-time_decay-help = Plus un contact est proche de la conversion dans le temps, plus il en reçoit.
measures-rule-markov-help = Chaque point de contact reçoit sa part des conversions, réparties en proportion de ce qui serait perdu sans chacun d’eux.
measures-column-name = Point de contact
measures-column-credit = Apport
measures-column-visits = Visites
measures-column-reach = Portée
measures-column-conversion = Conversion
measures-column-ended = Fini ici
measures-column-stopped = Pas plus loin
measures-column-next = Temps avant la suite
measures-help-credit = Conversions que ce point de contact mérite selon la règle choisie.
measures-help-visits = Combien de fois ce point de contact a été visité.
measures-help-reach = La part de tous les trajets passés ici au moins une fois.
measures-help-conversion-rate = Parmi les trajets passés ici, la part qui a converti ici ou plus tard.
measures-help-ended = Parmi les trajets passés ici, la part dont c’était le dernier contact.
measures-help-stopped = Parmi les trajets passés ici, la part qui n’a ensuite atteint aucune étape suivante du parcours.
measures-help-next = La moitié des visiteurs a eu le contact suivant dans ce délai, neuf sur dix dans le plus long.
measures-next-within = { $half } · neuf sur dix { $most }
measures-of-journeys = { $percent } ({ $number })
measures-sorted = { $column }, trié
measures-details = Chiffres de { $name }
measures-each-rule = Apport selon chaque règle
measures-value = Valeur
measures-help-value = Ce que valaient les conversions des trajets passés ici.
measures-lost = Perdu sans lui
measures-help-lost = La part des conversions qui serait perdue si chaque trajet passant par ce point s’y arrêtait.

# The way through the phases.
measures-funnel = De phase en phase
measures-funnel-help = Trajets arrivés au moins jusqu’à cette phase ; ceux qui ne sont pas allés plus loin n’en ont atteint aucune autre après.
measures-of-before = { $percent } de la phase précédente
measures-no-further = { $count ->
    [one] { $number } n’est pas allé plus loin
   *[other] { $number } ne sont pas allés plus loin
}
measures-before = Contacts avant une conversion
measures-before-median = { $count ->
    [one] { $number } contact a suffi à la moitié.
   *[other] { $number } contacts ont suffi à la moitié.
}
measures-before-usual = { $percent } ont eu les { $from } à { $to } habituels.
measures-before-bar = { $contacts } : { $journeys }
measures-before-more = plus de { $number }

# Channels, and events that match nothing.
measures-channels = Canaux et coûts
measures-channels-hint = Tapez ce qu’un canal a coûté sur cette période, et voyez ce qu’il a rapporté.
measures-cost = Coût
measures-cost-of = Coût de { $name }
measures-cost-journey = { $amount } par trajet
measures-cost-conversion = { $amount } par conversion
measures-return = retour { $percent }
measures-return-help = Ce que chaque unité dépensée a rapporté, moins cette unité : à 0 %, le coût est couvert.
measures-credited = apport { $number }
measures-no-channel = sans canal
measures-unmatched = Événements absents du parcours
measures-unmatched-help = Ils sont dans le journal et n’appartiennent à aucun point de contact. Ajoutez une fiche, ou un autre nom à une fiche, et mesurez à nouveau.
measures-unmatched-others = { $count ->
    [one] et { $number } autre événement
   *[other] et { $number } autres événements
}

# In documents.
page-measures = Ce qui a été mesuré
page-measures-rule = Apport : la part des conversions d’un point de contact, réparties en proportion de ce qui serait perdu sans chacun d’eux.
page-journeys = Trajets
page-of-all = Du total
page-of-before = De la phase précédente
page-no-further = Pas allés plus loin
page-channel = Canal
page-cost-visit = Coût par visite
page-cost-journey = Coût par trajet
page-cost-conversion = Coût par conversion
page-return = Retour
