# Words of the window.

untitled = un parcours jamais enregistré
file-untitled = Sans titre
state-saved = enregistré
state-unsaved = modifications non enregistrées
state-saving = enregistrement…
state-new = pas encore enregistré

button-save = Enregistrer
button-save-as = Enregistrer sous…
button-discard = Ne pas enregistrer
button-cancel = Annuler
button-replace = Remplacer
button-open = Ouvrir
button-export = Exporter
button-close = Fermer
button-recover = Récupérer
button-later = Plus tard
button-delete-copy = Supprimer

unsaved-title = Enregistrer les modifications ?
unsaved-body = Le parcours a des modifications qui ne sont pas encore dans son fichier. Sans enregistrement, elles sont perdues.
changed-title = Un autre programme a modifié le fichier
changed-body = { $file } n’est plus tel que vous l’avez ouvert. Enregistrez sous un autre nom pour garder les deux, ou remplacez ce qui s’y trouve.
replace-title = Remplacer le fichier ?
replace-body = { $file } existe déjà. Ce qu’il contient maintenant serait perdu.
path-open-title = Ouvrir un parcours
path-save-title = Enregistrer le parcours sous
path-export-title = Exporter une image
path-body = Tapez où se trouve le fichier, ou où il doit aller.
path-label = Chemin
errors-more = { $count ->
    [one] et un de plus
   *[other] et { $count } de plus
}
open-failed = Le parcours n’a pas pu être ouvert
save-failed = Le parcours n’a pas pu être enregistré
export-failed = L’image n’a pas pu être créée
recover-title = Un travail non enregistré a été trouvé
recover-body = « { $title } » ({ $file }) n’était pas enregistré quand Wayline s’est arrêté. Voici son état du { $when }.
shortcuts-title = Clavier et souris
shortcuts-hands = Un double-clic modifie un texte sur place ; taper commence une fiche dans la cellule active. Maintenez Alt en faisant glisser une fiche pour la copier. Faites glisser avec Espace ou le bouton du milieu pour vous déplacer ; tournez la molette avec Ctrl pour zoomer.
about-body = Un éditeur de parcours clients. Il fonctionne hors ligne et n’envoie les données de personne nulle part. Licence MIT ou Apache-2.0. Caractères : Inter (OFL 1.1). Icônes : Lucide (ISC).
gallery-title = Commencer un parcours
recent-title = Récents
menu-recent = Ouvrir un récent
minimap-name = Vue d’ensemble

preferences-title = Préférences
preferences-appearance = Apparence
appearance-system = Du bureau
appearance-light = Claire
appearance-dark = Sombre
preferences-language = Langue
language-system = Celle du système
preferences-text-size = Taille du texte
preferences-reduced-motion = Moins d’animations
preferences-reduced-motion-why = Rien ne glisse, ne fond ni ne clignote
preferences-minimap = Vue d’ensemble
preferences-minimap-why = Tout le parcours en petit, dans le coin
preferences-failed = Les préférences n’ont pas pu être gardées : { $why }

filter-map = Parcours client
filter-picture = Image PNG
filter-pictures = Images
dialog-open = Ouvrir un parcours
dialog-save = Enregistrer le parcours
dialog-export = Exporter une image
dialog-choose-picture = Choisir une image

saved-notice = { $file } enregistré
exported-notice = { $file } exporté
exporting-notice = Exportation…
recovered-notice = Votre travail est de retour. Enregistrez-le pour le garder.

menu-file = Fichier
menu-edit = Édition
menu-map = Parcours
menu-view = Affichage
menu-help = Aide
toolbar-export = Exporter

counts-phases = { $count ->
    [one] { $count } phase
   *[other] { $count } phases
}
counts-steps = { $count ->
    [one] { $count } étape
   *[other] { $count } étapes
}
counts-cards = { $count ->
    [one] { $count } fiche
   *[other] { $count } fiches
}

inspector-map = Parcours
inspector-phase = Phase
inspector-step = Étape
inspector-lane = Couloir
inspector-link = Lien
inspector-cards = Fiches
inspector-many = { $count ->
    [one] { $count } élément sélectionné
   *[other] { $count } éléments sélectionnés
}
inspector-many-body = Faites-les glisser ensemble, copiez-les ou supprimez-les.
inspector-hint = Sélectionnez une fiche, une étape, une phase ou un couloir pour voir ce qu’il contient.

field-text = Texte
field-title = Titre
field-language = Langue du parcours même
field-name = Nom
field-channel = Canal
field-channel-none = Aucun
field-owner = Responsable
field-evidence = Preuve
field-moment-of-truth = Moment de vérité
field-colour = Couleur
field-media = Média
field-tags = Étiquettes
field-add-tags = Ajouter des étiquettes
button-add-tags = Ajouter à toutes
field-status = Statut
field-moments-of-truth = Moments de vérité
field-link-label = Ce qu’il signifie
field-link-from = De
field-link-to = À
field-link = Lien
field-feeling = En un mot
field-feels = Ressent
field-expected = Attendu
field-expectation = Attend
field-role = Rôle
field-quote = Citation
field-scenario = Scénario
field-goal = Objectif
field-subject = Ce qu’il couvre
field-customer-goal = Ce que veut le client
field-business-goal = Ce que veut l’entreprise
field-phase-role = Place dans le parcours

feeling-of = Ressenti · { $persona }
expectation-of = Attente · { $persona }
customer = le client
feel-add = Dire ce que { $persona } ressent ici
expect-add = Dire ce que { $persona } attend ici
gap-better = Mieux qu’attendu de { $gap }
gap-worse = Moins bien qu’attendu de { $gap }
gap-even = Exactement comme attendu
persona-add = Ajouter un persona
persona-new = Nouveau persona

evidence-none = Non précisé
evidence-assumption = Hypothèse
evidence-interview = Entretiens
evidence-usability-test = Test utilisateur
evidence-web-analytics = Analyse d’audience
evidence-measured = Mesuré

media-none = Non précisé
media-owned = Détenu
media-paid = Payé
media-earned = Gagné

status-none = Non précisé
status-planned = Prévu
status-in-progress = En cours
status-live = En service
status-retired = Arrêté

role-none = Non précisé
role-before-purchase = Avant l’achat
role-purchase = Achat
role-service = Service
role-loyalty = Fidélité

swatch-none = Comme la phase
swatch-indigo = Indigo
swatch-teal = Bleu canard
swatch-amber = Ambre
swatch-green = Vert
swatch-violet = Violet
swatch-rose = Rose
swatch-slate = Ardoise
swatch-rust = Rouille

hint-first-card = Taper pour ajouter le premier point de contact
hint-emotion = Glisser ici, vers le haut ou le bas, pour dire ce que ressent le client
field-market = Marché
field-state = État

# What screen readers say of the map.
spoken-map = Parcours client
spoken-nameless = encore sans mots
spoken-place = phase { $phase }, étape { $number } sur { $count } ({ $step })
spoken-card = { $kind } « { $name } »
spoken-link = Lien de « { $from } » à « { $to } »
spoken-channel = canal { $name }
spoken-step = Étape « { $name } », { $number } sur { $count }, phase { $phase }
spoken-phase = { $count ->
    [one] Phase « { $name } », { $count } étape
   *[other] Phase « { $name } », { $count } étapes
}
spoken-lane = Couloir { $name }
spoken-cards = { $count ->
    [one] { $count } fiche
   *[other] { $count } fiches
}
spoken-scores = { $count ->
    [one] notes à { $count } étape
   *[other] notes à { $count } étapes
}
spoken-expectations = { $count ->
    [one] attentes à { $count } étape
   *[other] attentes à { $count } étapes
}
spoken-locked = verrouillé
spoken-folded = replié
spoken-feels = { $persona } ressent { $score }
spoken-expects = { $persona } attend { $score }
spoken-expects-too = attend { $score }
spoken-cell = Cellule vide de { $lane }

# One card of each kind of lane.
card-touchpoints = Point de contact
card-actions = Action
card-thoughts = Pensée
card-pain-points = Point de friction
card-delights = Point fort
card-opportunities = Opportunité
card-channels = Canal
card-marketing = Action marketing
card-metrics = Indicateur
card-evidence = Preuve
card-frontstage = Activité d’avant-scène
card-backstage = Activité de coulisses
card-support = Processus de soutien
card-ideas = Idée
card-text = Note
palette-name = Tout trouver ou tout faire
palette-hint = Une fiche, une étape, une commande…
palette-new-from = Nouveau à partir de : { $name }
palette-template = Modèle
palette-phase = Phase
palette-step = Étape
palette-lane = Couloir
palette-none = Rien ne correspond à « { $query } »
palette-results = { $count ->
    [0] Aucun résultat
    [one] { $count } résultat
   *[other] { $count } résultats
}
find-name = Rechercher
find-hint = Rechercher dans tous les textes
find-count = { $nth } sur { $count }
find-total = { $count } trouvés
find-none = Introuvable
find-next = Suivant
find-previous = Précédent
find-close = Fermer
find-more = Remplacer aussi
replace-hint = Remplacer par
replace-one = Remplacer
replace-all = Tout remplacer

picture-choose = Image…
picture-remove = Supprimer l’image
picture-pasted = l’image collée
portrait-choose = Portrait…
portrait-remove = Supprimer le portrait
drop-unknown = Déposez un parcours (.ron) pour l’ouvrir, ou une image (PNG, JPEG, WebP ou GIF) pour la mettre sur une fiche

# Kinds of files that a map is exported as.
export-png = Image PNG
export-svg = Dessin SVG
