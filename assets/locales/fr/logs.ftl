# Reading a log or a table of figures: columns, matching, and what changed.

# Choosing a log, and what a file of rows is opened as.
dialog-measure = Choisir un journal de visites
filter-logs = Journaux de visites
open-as = Ouvrir comme
open-as-map = Un parcours
open-as-log = Un journal de visites

# What the columns of a log hold.
log-columns-hint = Chaque ligne est un événement d’un client ou d’une session. Indiquez ce que contient chaque colonne.
log-role-none = Non utilisée
log-role-case = Client ou session
log-role-time = Moment
log-role-event = Événement
log-role-channel = Canal
log-role-value = Valeur
log-role-conversion = Conversion (oui ou non)
log-missing = À choisir encore : { $columns }
log-times-unreadable = { $count ->
    [one] 1 des { $rows } premières lignes n’a pas de moment lisible, par exemple { $first }
   *[other] { $count } des { $rows } premières lignes n’ont pas de moment lisible, par exemple { $first }
}
log-dates = { $date } est
log-dates-file = Selon tout le fichier
log-read = Lire le journal
log-privacy = Le journal est lu sur cet ordinateur et y reste. Le parcours ne garde que des totaux, rien d’un client en particulier.

# What a thread is at.
log-reading = Lecture de { $file }
log-measuring = Mesure avec { $file }
log-drafting = Ébauche d’un parcours à partir de { $file }

# Which event is which touchpoint.
log-match-title = Quel événement de { $file } est quel point de contact ?
log-events-title = Ce qui se passe dans { $file }
log-events = { $count ->
    [one] 1 événement
   *[other] { $number } événements
}
log-cases = { $count ->
    [one] 1 client ou session
   *[other] { $number } clients ou sessions
}
log-left-out = { $count ->
    [one] 1 ligne laissée de côté
   *[other] { $number } lignes laissées de côté
}
log-bad-row = Ligne { $line } : { $why }
log-days-day-first = Aucune date ne distingue le jour du mois ; le jour a été lu en premier.
log-days-month-first = Aucune date ne distingue le jour du mois ; le mois a été lu en premier.
log-matched = { $count ->
    [one] { $matched } événement sur 1 associé : { $share } de tout ce qui s’est passé
   *[other] { $matched } événements sur { $count } associés : { $share } de tout ce qui s’est passé
}
log-only-unmatched = Seulement sans point de contact
log-match-none = Pas sur le parcours
log-match-exact = même nom
log-match-alias = nom connu de la fiche
log-match-accepted = choisi par vous
log-suggestion = { $card } ?
log-accept = Associer { $event } à { $card }
log-accept-all = { $count ->
    [one] Accepter 1 suggestion
   *[other] Accepter { $count } suggestions
}
log-goal = Ce qui compte comme conversion
log-goal-none = Rien
log-goal-marked = Ce que le journal lui-même indique
log-back = Retour aux colonnes
log-draft = Ébaucher un parcours avec ce journal
log-measure = Mesurer
log-measured-notice = { $count ->
    [one] Mesuré avec { $file } : 1 trajet
   *[other] Mesuré avec { $file } : { $number } trajets
}
undo-measure = Mesurer avec { $file }

# What is other than the last time.
changes-title = Ce qui a changé depuis la dernière fois
changes-sources = { $before } → { $now }
changes-whole = Tous les trajets
changes-touchpoints = Points de contact
changes-before = Avant
changes-now = Maintenant
changes-difference = Différence
changes-journeys = Trajets
changes-contacts = Contacts
changes-visits = Visites
changes-reach = Portée
changes-conversion = Conversion
changes-ended = Finis ici
changes-stopped = N’ont pas continué
changes-points = { $number } points
changes-new = nouveau
changes-gone = plus rencontré
changes-none = Rien n’a changé.

# Figures out of a table.
open-as-figures = Un tableau de chiffres
dialog-figures = Choisir un tableau de chiffres
filter-tables = Tableaux
figures-columns-hint = Chaque ligne est un point de contact, avec ce que l’on en sait. Indiquez ce que contient chaque colonne.
figures-missing = À choisir encore : le nom du point de contact ou du canal, et au moins un chiffre
figures-name = Point de contact
figures-conversion-share = Conversion, 0–1
figures-privacy = Le tableau est lu sur cet ordinateur et y reste.
figures-rows-title = Quelle ligne de { $file } est quel point de contact ?
figures-matched = { $count ->
    [one] { $matched } ligne sur 1 associée
   *[other] { $matched } lignes sur { $count } associées
}
figures-channels = Dépensé par canal : { $costs }
figures-take = Reprendre ces chiffres
figures-notice = { $count ->
    [one] Chiffres de 1 fiche repris de { $file }
   *[other] Chiffres de { $number } fiches repris de { $file }
}
undo-figures = Reprendre les chiffres de { $file }
