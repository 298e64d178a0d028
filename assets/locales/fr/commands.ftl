# Names of commands and of undo steps, hints of the status bar, and why something is refused.

menu-file = Fichier
menu-edit = Édition
menu-map = Parcours
menu-view = Affichage
menu-help = Aide
section-grid = Se déplacer

cmd-new = Nouveau…
cmd-open = Ouvrir…
cmd-save = Enregistrer
cmd-save-as = Enregistrer sous…
cmd-save-template = Enregistrer comme modèle…
cmd-export = Exporter en PNG, PDF, diapositives…
cmd-close = Fermer
cmd-quit = Quitter
cmd-undo = Annuler
cmd-redo = Rétablir
cmd-undo-what = Annuler : { $what }
cmd-redo-what = Rétablir : { $what }
cmd-cut = Couper
cmd-copy = Copier
cmd-copy-picture = Copier comme image
cmd-paste = Coller
cmd-duplicate = Dupliquer
cmd-delete = Supprimer
cmd-select-all = Sélectionner toutes les fiches
cmd-find = Rechercher…
cmd-replace = Rechercher et remplacer…
cmd-find-next = Rechercher le suivant
cmd-find-previous = Rechercher le précédent
cmd-review = Analyse
cmd-review-marks = Repères de l’analyse sur le parcours
cmd-measures = Mesures
cmd-measures-on-map = Mesures sur le parcours
cmd-measure-arrows = Flèches entre points de contact
cmd-measure-drop-off = Courbe des abandons
cmd-measure-best = Meilleurs et pires points de contact
cmd-heat-visits = Carte de chaleur : colorer selon les visites
cmd-heat-conversion = Carte de chaleur : colorer selon les conversions
cmd-heat-ended = Carte de chaleur : colorer selon les trajets arrêtés là
cmd-heat-stopped = Carte de chaleur : colorer selon ceux qui n’ont pas continué
cmd-heat-none = Carte de chaleur : sans couleur
cmd-next-steps = Étapes suivantes probables
cmd-add-to-path = Ajouter au chemin
cmd-back-on-path = Revenir d’un contact sur le chemin
cmd-preferences = Préférences…
cmd-palette = Tout trouver ou tout faire…
cmd-edit-text = Modifier le texte
cmd-edit-title = Nommer le parcours
cmd-escape = Annuler, ou ne rien sélectionner
cmd-add-card = Ajouter une fiche
cmd-add-step = Ajouter une étape
cmd-add-step-before = Ajouter une étape avant
cmd-add-phase = Ajouter une phase
cmd-add-phase-before = Ajouter une phase avant
cmd-merge-phases = Fusionner avec la phase suivante
cmd-split-phase = Scinder la phase avant cette étape
cmd-add-lane = Ajouter un couloir…
cmd-add-lane-touchpoints = Ajouter un couloir : { lane-touchpoints }
cmd-add-lane-actions = Ajouter un couloir : { lane-actions }
cmd-add-lane-thoughts = Ajouter un couloir : { lane-thoughts }
cmd-add-lane-emotions = Ajouter un couloir : { lane-emotions }
cmd-add-lane-expectations = Ajouter un couloir : { lane-expectations }
cmd-add-lane-pain-points = Ajouter un couloir : { lane-pain-points }
cmd-add-lane-delights = Ajouter un couloir : { lane-delights }
cmd-add-lane-opportunities = Ajouter un couloir : { lane-opportunities }
cmd-add-lane-channels = Ajouter un couloir : { lane-channels }
cmd-add-lane-marketing = Ajouter un couloir : { lane-marketing }
cmd-add-lane-metrics = Ajouter un couloir : { lane-metrics }
cmd-add-lane-evidence = Ajouter un couloir : { lane-evidence }
cmd-add-lane-frontstage = Ajouter un couloir : { lane-frontstage }
cmd-add-lane-backstage = Ajouter un couloir : { lane-backstage }
cmd-add-lane-support = Ajouter un couloir : { lane-support }
cmd-add-lane-ideas = Ajouter un couloir : { lane-ideas }
cmd-add-lane-text = Ajouter un couloir : { lane-text }
cmd-add-preset = Ajouter des couloirs qui vont ensemble…
cmd-add-preset-essentials = Ajouter des couloirs : { preset-essentials }
cmd-add-preset-emotions = Ajouter des couloirs : { preset-emotions }
cmd-add-preset-blueprint = Ajouter des couloirs : { preset-blueprint }
cmd-add-preset-marketing = Ajouter des couloirs : { preset-marketing }
cmd-add-preset-research = Ajouter des couloirs : { preset-research }
preset-essentials = L’essentiel
preset-emotions = Émotions et attentes
preset-blueprint = Blueprint de service
preset-marketing = Marketing
preset-research = Études
cmd-open-address = Ouvrir le lien de la fiche
cmd-measure = Mesurer avec un journal…
cmd-measure-again = Mesurer à nouveau avec un journal…
cmd-figures = Reprendre les chiffres d’un tableau…
cmd-brief = Brief et personas
cmd-add-persona = Ajouter un persona
cmd-mark-reviewed = Marquer comme revu aujourd’hui
cmd-show-as-is = Afficher l’état actuel
cmd-show-to-be = Afficher l’état cible
cmd-show-both-states = Afficher l’état actuel et l’état cible
cmd-next-persona = Afficher seulement le persona suivant
cmd-all-personas = Afficher tous les personas
cmd-persona-cards = Afficher ou masquer les portraits des personas
cmd-moment-of-truth = Moment de vérité
cmd-link-cards = Relier les fiches
cmd-next-link = Aller à un lien de la fiche
cmd-raise-emotion = Augmenter la note
cmd-lower-emotion = Baisser la note
cmd-remove-emotion = Supprimer la note
cmd-move-left = Déplacer à gauche
cmd-move-right = Déplacer à droite
cmd-move-up = Déplacer vers le haut
cmd-move-down = Déplacer vers le bas
cmd-lock-lane = Verrouiller ou déverrouiller le couloir
cmd-collapse-lane = Replier ou déplier le couloir
cmd-hide-lane = Masquer le couloir
cmd-show-lanes = Afficher tous les couloirs
cmd-zoom-in = Zoom avant
cmd-zoom-out = Zoom arrière
cmd-zoom-whole = Zoom à 100 %
cmd-fit-map = Ajuster au parcours
cmd-fit-selection = Ajuster à la sélection
cmd-inspector = Afficher ou masquer les propriétés
cmd-minimap = Afficher ou masquer la vue d’ensemble
cmd-dark = Clair ou sombre
cmd-shortcuts = Raccourcis clavier
cmd-about = À propos de Wayline
cmd-focus-left = À gauche
cmd-focus-right = À droite
cmd-focus-up = Vers le haut
cmd-focus-down = Vers le bas
cmd-next-cell = Cellule suivante
cmd-next-map = Parcours suivant
cmd-previous-map = Parcours précédent
cmd-previous-cell = Cellule précédente
cmd-row-start = Première cellule du couloir
cmd-row-end = Dernière cellule du couloir
cmd-next-region = Partie suivante de la fenêtre
cmd-previous-region = Partie précédente de la fenêtre

# What is printed on the keys.
key-ctrl = Ctrl
key-shift = Maj
key-alt = Alt
key-enter = Entrée
key-tab = Tab
key-escape = Échap
key-delete = Suppr
key-backspace = Retour arrière
key-home = Début
key-end = Fin

new-step = Nouvelle étape
new-phase = Nouvelle phase
add-card-here = Ajouter une fiche ici
link-from-here = Faites glisser vers une autre fiche pour les relier
add-step-here = Ajouter une étape ici
add-phase-here = Ajouter une phase ici
add-lane-here = Ajouter un couloir ici

undo-dismiss-finding = Mettre un constat de côté
undo-channel-cost = Modifier le coût d’un canal
undo-restore-finding = Reprendre un constat
undo-add-cards = { $count ->
    [one] Ajouter une fiche
   *[other] Ajouter { $count } fiches
}
undo-add-pictures = { $count ->
    [one] Ajouter une image
   *[other] Ajouter { $count } images
}
undo-edit-card = Modifier la fiche
undo-edit-cards = { $count ->
    [one] Modifier la fiche
   *[other] Modifier { $count } fiches
}
undo-move-cards = { $count ->
    [one] Déplacer la fiche
   *[other] Déplacer { $count } fiches
}
undo-copy-cards = { $count ->
    [one] Copier la fiche
   *[other] Copier { $count } fiches
}
undo-cut-cards = { $count ->
    [one] Couper la fiche
   *[other] Couper { $count } fiches
}
undo-cut-steps = { $count ->
    [one] Couper l’étape
   *[other] Couper { $count } étapes
}
undo-cut-phases = { $count ->
    [one] Couper la phase
   *[other] Couper { $count } phases
}
undo-cut-lanes = { $count ->
    [one] Couper le couloir
   *[other] Couper { $count } couloirs
}
undo-bring-in = { $count ->
    [one] Reprendre une partie d’un autre parcours
   *[other] Reprendre { $count } parties d’un autre parcours
}
undo-paste-cards = { $count ->
    [one] Coller la fiche
   *[other] Coller { $count } fiches
}
undo-paste-steps = { $count ->
    [one] Coller l’étape
   *[other] Coller { $count } étapes
}
undo-paste-phases = { $count ->
    [one] Coller la phase
   *[other] Coller { $count } phases
}
undo-paste-lanes = { $count ->
    [one] Coller le couloir
   *[other] Coller { $count } couloirs
}
undo-duplicate-cards = { $count ->
    [one] Dupliquer la fiche
   *[other] Dupliquer { $count } fiches
}
undo-duplicate-steps = { $count ->
    [one] Dupliquer l’étape
   *[other] Dupliquer { $count } étapes
}
undo-duplicate-phases = { $count ->
    [one] Dupliquer la phase
   *[other] Dupliquer { $count } phases
}
undo-duplicate-lanes = { $count ->
    [one] Dupliquer le couloir
   *[other] Dupliquer { $count } couloirs
}
undo-delete-cards = { $count ->
    [one] Supprimer la fiche
   *[other] Supprimer { $count } fiches
}
undo-delete-steps = { $count ->
    [one] Supprimer l’étape
   *[other] Supprimer { $count } étapes
}
undo-delete-phases = { $count ->
    [one] Supprimer la phase
   *[other] Supprimer { $count } phases
}
undo-delete-lanes = { $count ->
    [one] Supprimer le couloir
   *[other] Supprimer { $count } couloirs
}
undo-delete-links = { $count ->
    [one] Supprimer le lien
   *[other] Supprimer { $count } liens
}
undo-delete = Supprimer
undo-add-link = Relier les fiches
undo-label-link = Changer le texte d’un lien
undo-star = { $count ->
    [one] Marquer un moment de vérité
   *[other] Marquer { $count } moments de vérité
}
undo-unstar = { $count ->
    [one] Ne plus marquer un moment de vérité
   *[other] Ne plus marquer { $count } moments de vérité
}
undo-add-step = Ajouter une étape
undo-add-phase = Ajouter une phase
undo-add-lane = Ajouter le couloir « { $name } »
undo-add-lanes = { $count ->
    [one] Ajouter un couloir
   *[other] Ajouter { $count } couloirs
}
undo-merge-phases = Fusionner la phase « { $name } » avec la suivante
undo-split-phase = Scinder la phase « { $name } »
undo-move-step = Déplacer l’étape « { $name } »
undo-move-phase = Déplacer la phase « { $name } »
undo-move-lane = Déplacer le couloir « { $name } »
undo-rename-step = Renommer l’étape « { $name } »
undo-rename-phase = Renommer la phase « { $name } »
undo-rename-lane = Renommer le couloir « { $name } »
undo-edit-phase = Modifier la phase « { $name } »
undo-edit-lane = Modifier le couloir « { $name } »
undo-resize-lane = Changer la hauteur du couloir « { $name } »
undo-lock-lane = { $count ->
    [one] Verrouiller le couloir
   *[other] Verrouiller { $count } couloirs
}
undo-unlock-lane = { $count ->
    [one] Déverrouiller le couloir
   *[other] Déverrouiller { $count } couloirs
}
undo-collapse-lane = { $count ->
    [one] Replier le couloir
   *[other] Replier { $count } couloirs
}
undo-expand-lane = { $count ->
    [one] Déplier le couloir
   *[other] Déplier { $count } couloirs
}
undo-hide-lane = { $count ->
    [one] Masquer le couloir
   *[other] Masquer { $count } couloirs
}
undo-show-lanes = { $count ->
    [one] Afficher le couloir
   *[other] Afficher { $count } couloirs
}
undo-emotion = Changer l’émotion à « { $name } »
undo-expectation = Changer l’attente à « { $name } »
undo-remove-emotion = Supprimer l’émotion
undo-remove-expectation = Supprimer l’attente
undo-replace = { $count ->
    [one] Remplacer « { $name } »
   *[other] Remplacer « { $name } » dans { $count } textes
}
undo-title = Changer le titre
undo-language = Changer la langue du parcours
undo-brief = Modifier le brief
undo-add-persona = Ajouter un persona
undo-duplicate-persona = Dupliquer le persona « { $name } »
undo-move-persona = Déplacer le persona « { $name } »
undo-reviewed = Marquer comme revu
undo-edit-persona = Modifier le persona « { $name } »
undo-remove-persona = Supprimer le persona « { $name } »

hint-canvas = Glisser pour sélectionner · Espace et glisser pour se déplacer · Ctrl et molette pour zoomer
hint-empty-map = Pour commencer, ajoutez une phase et un couloir avec le menu { menu-map }
hint-cell = Taper pour ajouter une fiche · flèches et Tab pour se déplacer · glisser pour sélectionner
hint-card = Glisser pour déplacer, avec Alt pour copier · Entrée pour modifier · Ctrl et flèches pour déplacer d’une cellule
hint-many = { $count ->
    [one] { $count } sélectionné · glisser pour déplacer · Suppr pour supprimer
   *[other] { $count } sélectionnés · glisser pour déplacer ensemble · Suppr pour supprimer
}
hint-phase = Glisser pour déplacer la phase avec ses étapes · Entrée pour renommer
hint-step = Glisser pour déplacer l’étape, aussi vers une autre phase · Entrée pour renommer
hint-lane = Glisser pour déplacer le couloir · glisser le bord inférieur pour la hauteur · Entrée pour renommer
hint-link = Entrée pour dire ce qu’il signifie · Suppr pour le supprimer
hint-link-to = Allez à l’autre fiche et reliez de nouveau pour y terminer le lien · Échap annule
hint-drawing-link = Déposer sur la fiche où mène le lien · Échap annule
hint-point = Glisser vers le haut ou le bas, ou Alt et une flèche · Entrée pour le dire en mots
hint-moving-cards = { $count ->
    [one] Déposer la fiche au repère · Alt copie · Échap annule
   *[other] Déposer { $count } fiches au repère · Alt copie · Échap annule
}
hint-copying-cards = { $count ->
    [one] Déposer une copie au repère · Échap annule
   *[other] Déposer { $count } copies au repère · Échap annule
}
hint-moving-phase = La phase se déplace avec toutes ses étapes · Échap annule
hint-bringing-in = Relâchez là où une copie doit se trouver · Échap annule
hint-moving-step = Déposer l’étape entre deux autres, aussi dans une autre phase · Échap annule
hint-moving-lane = Déposer le couloir entre deux autres · Échap annule
hint-resizing-lane = Glisser pour fixer la hauteur minimale du couloir · Échap annule
hint-dragging-emotion = Ressent { $score } · Échap annule
hint-dragging-expectation = Attend { $score } · Échap annule
hint-marquee = { $count ->
    [0] Glisser autour des fiches pour les sélectionner
    [one] { $count } fiche
   *[other] { $count } fiches
}
hint-panning = Glisser pour déplacer la vue
hint-writing-card = Entrée pour la fiche suivante · Tab pour la cellule suivante · Maj+Entrée pour une nouvelle ligne · Échap pour terminer
hint-writing-text = Tab pour la cellule suivante · Maj+Entrée pour une nouvelle ligne · Échap pour terminer
hint-writing-name = Entrée pour terminer
hint-new-card = Écrire une fiche
hint-lane-name = Nom du couloir
hint-link-label = Ce qu’il signifie
hint-title = Nom du parcours
hint-feeling = En un mot
hint-expectation = Ce qui est attendu

refused-outside = Les fiches vont dans une cellule du parcours
refused-no-cards = Ce couloir montre ce que portent les étapes et ne contient pas de fiches
refused-locked = Ce couloir est verrouillé
refused-out-of-sight = Ce n’est pas visible : affichez ou dépliez d’abord le couloir
refused-linked = Ces fiches sont déjà reliées ainsi
refused-range = Ce chiffre est impossible : il est inférieur à rien, ou au-delà de la fin de l’échelle
refused-too-much = C’est trop : { $why }
refused-address = Seules les adresses web et e-mail peuvent être ouvertes
preset-complete = Tous ces couloirs sont déjà là
refused-missing = Ce n’est plus dans le parcours
refused-taken = C’est déjà dans le parcours

# { $who } is a colleague who changes the same map, or “Somebody”.
somebody = Quelqu’un
refused-undo = { $who } a modifié le parcours depuis : annuler effacerait aussi ce changement
refused-redo = { $who } a modifié le parcours depuis : rétablir effacerait ce changement
received-drag-ended = { $who } a supprimé ce que vous étiez en train de déplacer
received-field-closed = { $who } a retiré ce dans quoi vous alliez écrire
received-words-moved = { $who } a retiré l’endroit où vous écrivez : votre texte continue dans une nouvelle fiche
received-name-anew = { $who } a supprimé ce que vous êtes en train de nommer : il est recréé sous le nom que vous écrivez
received-out-of-sight = { $who } a masqué le couloir où vous écriviez : votre texte y est conservé

reviewed-notice = Marqué comme revu aujourd’hui
persona-removed = { $count ->
    [0] « { $name } » n’est plus là. « { cmd-undo } » fait revenir le persona.
    [one] « { $name } » n’est plus là, avec { $count } ressenti ou attente. « { cmd-undo } » fait tout revenir.
   *[other] « { $name } » n’est plus là, avec { $count } ressentis et attentes. « { cmd-undo } » fait tout revenir.
}

found-hidden = Ceci est dans un couloir masqué : { menu-map } › { cmd-show-lanes } le fait revenir
replaced-notice = { $count ->
    [one] Remplacé dans { $count } texte
   *[other] Remplacé dans { $count } textes
}
replaced-not-locked-notice = { $count ->
    [one] Remplacé dans { $count } texte ; { $locked } dans des couloirs verrouillés, laissés tels quels
   *[other] Remplacé dans { $count } textes ; { $locked } dans des couloirs verrouillés, laissés tels quels
}

paste-refused = Ce qui a été copié n’arrive que comme texte ({ $why })
paste-locked-out = { $count ->
    [one] { $count } fiche a été omise : son couloir est verrouillé
   *[other] { $count } fiches ont été omises : leurs couloirs sont verrouillés
}
paste-strangers = Ce que { $names } ressent et attend a été omis : ce parcours n’a pas un tel persona
undo-questions = Répondre aux premières questions
