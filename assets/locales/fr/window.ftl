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
button-save-all = Tout enregistrer
button-discard-all = Ne rien enregistrer
button-cancel = Annuler
button-replace = Remplacer
button-open = Ouvrir
button-export = Exporter
button-close = Fermer
button-recover = Récupérer
button-later = Plus tard
button-delete-copy = Supprimer

unsaved-title = Enregistrer les modifications ?
unsaved-body = { $file } a des modifications qui ne sont pas encore dans son fichier. Sans enregistrement, elles sont perdues.
unsaved-title-many = { $count ->
    [one] Enregistrer les modifications de { $count } parcours ?
   *[other] Enregistrer les modifications de { $count } parcours ?
}
unsaved-body-many = Ces parcours ont des modifications qui ne sont pas encore dans leurs fichiers. Sans enregistrement, elles sont perdues.
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
file-open-failed = Le fichier n’a pas pu être ouvert
save-failed = Le parcours n’a pas pu être enregistré
export-failed = L’image n’a pas pu être créée
recover-title = Un travail non enregistré a été trouvé
recover-body = « { $title } » ({ $file }) n’était pas enregistré quand Wayline s’est arrêté. Voici son état du { $when }.
shortcuts-title = Clavier et souris
shortcuts-hands = Un double-clic modifie un texte sur place ; taper commence une fiche dans la cellule active. Maintenez Alt en faisant glisser une fiche pour la copier. Faites glisser avec Espace ou le bouton du milieu pour vous déplacer ; tournez la molette avec Ctrl pour zoomer.
about-body = Un éditeur de parcours clients. Il fonctionne hors ligne et n’envoie les données de personne nulle part. Licence MIT ou Apache-2.0. Caractères : Inter (OFL 1.1). Icônes : Lucide (ISC).
gallery-title = Commencer un parcours
gallery-body = Prenez un parcours rempli, proche du vôtre, et écrivez le vôtre par-dessus.
start-search = Rechercher des modèles et des parcours récents
start-blank = Nouveau parcours vide
start-back = Retour au parcours ouvert
start-all = Tous
start-other-languages = Aussi dans d’autres langues
start-import = Importer un modèle…
start-bundled = De Wayline
start-own = Les vôtres
start-broken = Un fichier parmi vos modèles est illisible : { $error }
start-none = Aucun modèle n’a toutes ces étiquettes
start-none-for = Rien ne correspond à « { $query } »
start-clear = Effacer la recherche
start-button = Partir de ce modèle
start-all-templates = Tous les modèles
start-origin = D’où il vient
start-phases = Phases
start-tags = Utile pour
start-own-file = Votre modèle
start-own-id = Sur la ligne de commande, il s’appelle { $id }.
start-rename = Renommer…
start-delete = Supprimer…
start-show-folder = Afficher le dossier
start-more = Tout afficher
start-fewer = Afficher moins
start-gone = n’est plus là
start-forget = Retirer { $file } de la liste
when-today = aujourd’hui, { $time }
when-yesterday = hier, { $time }

template-save-title = Enregistrer comme modèle
template-save-body = Le parcours devient un de vos modèles. L’écran d’accueil le propose sous « { start-own } ».
template-description = À quoi il sert
template-whole = Tout le parcours, avec ses fiches et ses ressentis
template-structure = Phases, étapes, couloirs et personas seulement
template-saved = Modèle { $file } enregistré
template-failed = Le modèle n’a pas pu être enregistré
template-no-folder = Ce système n’indique aucun dossier pour cela.
template-folder-failed = Le dossier n’a pas pu être affiché
template-rename-title = Renommer le modèle
template-delete-title = Supprimer « { $name } » ?
template-delete-body = Le fichier { $file } est supprimé. Les parcours qui en viennent restent tels quels.
dialog-import-template = Importer un modèle
button-import = Importer
button-rename = Renommer
button-delete = Supprimer

question-number = Question { $number } sur { $count }
question-whom = Pour qui est ce parcours ?
question-whom-why = Une personne que vous imaginez en dit plus qu’une cible. Laissez vide pour garder ce qu’a le modèle.
question-name = Nom
question-role = Qui c’est
question-scope = Que couvre le parcours ?
question-scope-why = Un parcours de tout dit peu de chaque chose : choisissez son sujet.
question-subject = Comment cela s’appelle
question-state = Quel état montre-t-il ?
question-state-why = Vous pourrez le changer plus tard dans le menu { menu-map }.
question-next = Suivant
question-done = Terminé
question-back = Précédent
question-skip = Passer
question-never = Ne plus demander
question-scope-company = Toute l’entreprise
question-scope-company-why = Tout ce à quoi un client a affaire chez vous
question-scope-product = Un produit ou un service
question-scope-product-why = De la première idée au dernier usage
question-state-as-is = Tel qu’il est
question-state-as-is-why = Ce que les clients rencontrent aujourd’hui
question-state-to-be = Tel qu’il devrait être
question-state-to-be-why = Le parcours que vous voulez offrir
question-state-both = Les deux
question-state-both-why = Dans un seul parcours, pour voir ce qui doit changer

first-type = Cliquez dans une cellule et tapez : une nouvelle fiche commence.
first-drag = Faites glisser une fiche vers une autre étape, ou dans un autre couloir.
first-feel = Faites glisser un visage de la courbe vers le haut ou le bas pour dire ce qu’on ressent.
first-export = Prêt à le montrer ? Ctrl+E fait une image du parcours.
first-away = Compris
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
preferences-questions = Nouveaux parcours
preferences-questions-why = Poser trois questions sur chacun
preferences-hints = Conseils
preferences-hints-why = Premiers conseils sur le canevas
preferences-failed = Les préférences n’ont pas pu être gardées : { $why }

filter-map = Parcours client
filter-opened = Parcours, diagrammes et tableaux
filter-pictures = Images
dialog-open = Ouvrir un parcours
dialog-save = Enregistrer le parcours
dialog-export = Exporter une image
dialog-choose-picture = Choisir une image

saved-notice = { $file } enregistré
exported-notice = { $file } exporté
picture-copying = Création de l’image…
picture-copied = Copié comme image de { $width } × { $height } pixels
picture-copied-smaller = Copié comme image, réduite car elle est très grande : { $width } × { $height } pixels
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
channel-find = Cherchez, ou tapez le vôtre
channel-own = Utiliser « { $name } »
field-owner = Responsable
field-evidence = Preuve
field-moment-of-truth = Moment de vérité
field-colour = Couleur
field-media = Média
field-tags = Étiquettes
field-tags-hint = Ajouter une étiquette
tag-remove = Supprimer l’étiquette { $tag }
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
feeling-of-as-is = Ressenti, actuel · { $persona }
feeling-of-to-be = Ressenti, cible · { $persona }
expectation-of = Attente · { $persona }
expectation-of-as-is = Attente, actuelle · { $persona }
expectation-of-to-be = Attente, cible · { $persona }
annotation-clear = Effacer
feel-remove = Supprimer ce que { $persona } ressent ici
expect-remove = Supprimer ce que { $persona } attend ici
gap-short = écart { $gap }
score-range = Une note est un nombre de −2,0 à +2,0
customer = le client
feel-add = Dire ce que { $persona } ressent ici
expect-add = Dire ce que { $persona } attend ici
gap-better = Mieux qu’attendu de { $gap }
gap-worse = Moins bien qu’attendu de { $gap }
gap-even = Exactement comme attendu
persona-add = Ajouter un persona

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
spoken-tracked = atteint par { $reach } des trajets, dont { $converted } convertis et { $ended } finis ici
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
export-html = Page web (HTML)
export-markdown = Page Markdown
export-mermaid = Parcours Mermaid
export-csv = Tableau pour tableurs (CSV)
export-tsv = Tableau à tabulations (TSV)

import-title = Que contient { $file } ?
import-matrix = Couloirs de haut en bas, étapes de gauche à droite
import-tidy = Une ligne par fiche, note ou étape
import-scores = Notes de
import-columns = Colonnes
import-rows = Lignes
import-unnamed = sans nom ({ $number })
import-skip = Laisser de côté
import-lane = Couloir : { $lane }
import-remarks = { $count ->
    [one] { $count } remarque
   *[other] { $count } remarques
}
import-remarks-title = Le parcours est ouvert ; certaines choses ont été lues autrement
column-phase = Phase
column-step = Étape
column-lane = Couloir
column-text = Texte
column-channel = Canal
column-persona = Persona
column-score = Ressenti, en note
column-feeling = Ressenti, en un mot
column-expected = Attente, en note
column-expectation = Attente, en mots
column-state = Actuel ou cible
column-kind = Type de couloir
column-presence = En ligne ou hors ligne
column-media = Détenu, payé ou gagné
column-owner = Responsable
column-link = Lien
column-tags = Étiquettes
column-evidence = Niveau de preuve
column-moment-of-truth = Moment de vérité
column-status = Statut
column-visits = Visites
column-customers = Clients
column-conversion = Conversion
column-satisfaction = Satisfaction
column-cost = Coût
column-value = Valeur
column-aliases = Autres noms


field-several = Plusieurs
field-scope = Périmètre
field-subject-company = Quelle entreprise
field-subject-product = Quel produit
field-focus-persona = Persona principal
field-date = Date
field-last-reviewed = Dernière revue
field-review-every = Revoir tous les (jours)
field-motivations = Motivations, une par ligne
field-needs = Besoins, un par ligne
field-frustrations = Frustrations, une par ligne
field-buying-habits = Habitudes d’achat, une par ligne
field-card-state = Appartient à
field-presence = Où
field-aliases = Autres noms dans les outils de mesure, un par ligne
field-lane-locked = Verrouillé : ses fiches restent telles quelles
field-lane-folded = Replié sur son en-tête

fold-about = À propos
fold-review = Date et revue
fold-details = Détails
fold-figures = Chiffres
fold-filled = { $count } renseignés
section-personas = Personas

card-state-both = Les deux états
card-state-as-is = Actuel seulement
card-state-to-be = Cible seulement
presence-none = Comme le canal
presence-online = En ligne
presence-offline = Hors ligne
link-open = Ouvrir
card-locked = Ce couloir est verrouillé : ses fiches restent telles quelles.
cards-locked = Certaines de ces fiches sont dans des couloirs verrouillés ; toutes restent donc telles quelles.
lane-unlock = Déverrouiller

figure-visits = Visites
figure-customers = Clients
figure-conversion = Conversion, %
figure-satisfaction = Satisfaction, 0–10
figure-cost = Coût
figure-value = Valeur
figure-no-number = Ce n’est pas un nombre
figure-ambiguous = Écrivez-le sans séparateur de milliers, pour éviter toute confusion
figure-not-whole = Nombres entiers seulement
figure-negative = Il ne peut être inférieur à 0, ni si grand
figure-range = Un nombre de 0 à { $most }
figures-measured = Mesuré le { $date }, d’après { $file }
figures-source = D’après { $file }

date-hint = 21/11/2026
date-today = Aujourd’hui
date-clear = Effacer
date-unreadable = Ce n’est pas une date : écrivez 21/11/2026 ou 21 nov. 2026
date-no-such-day = Aucun calendrier n’a ce jour
date-ambiguous = { $first } ou { $second } ? Écrivez-le sous cette forme
interval-wrong = Un nombre de jours, à partir de 1
review-due = À revoir
review-overdue = Dernière revue { $ago }
review-never = Créé { $ago }, jamais revu
review-mark = Marquer comme revu
ago-days = { $count ->
    [one] il y a { $count } jour
   *[other] il y a { $count } jours
}
ago-months = { $count ->
    [one] il y a { $count } mois
   *[other] il y a { $count } mois
}
ago-years = { $count ->
    [one] il y a { $count } an
   *[other] il y a { $count } ans
}

personas-none = Pas encore de personas : ce qui est ressenti sur le parcours revient au « client ». Le premier persona le reprend.
persona-show = Afficher { $name }
persona-hide = Masquer { $name }
persona-focus = Faire de { $name } le persona principal
persona-alone = Afficher seulement { $name }
persona-with-others = Afficher de nouveau tous les personas
persona-up = Monter { $name }
persona-down = Descendre { $name }
persona-duplicate = Dupliquer { $name }, avec ressentis et attentes
persona-delete = { $count ->
    [0] Supprimer { $name }
    [one] Supprimer { $name }, avec { $count } ressenti ou attente
   *[other] Supprimer { $name }, avec { $count } ressentis et attentes
}
spoken-persona = Persona { $name }
spoken-persona-focus = Persona principal { $name }

switch-as-is = Actuel
switch-to-be = Cible
switch-both = Les deux

export-pdf = Document PDF
export-pptx = Diapositives PowerPoint

# The export panel.
export-title = Exporter
export-preview = Aperçu de l’export
export-format = Type de fichier
export-phases = Phases
export-no-phase = Choisissez au moins une phase.
export-lanes = Couloirs
export-persona = Persona
export-all-personas = Tous
export-mode = Clair ou sombre
export-with-title = Titre et brief
export-with-legend = Légende
export-with-personas = Portraits des personas
export-size = Taille
export-size-1x = Comme à l’écran
export-size-2x = Deux fois plus net
export-size-3x = Trois fois plus net
export-size-wide = Diapositive, 1920 × 1080
export-size-classic = Diapositive, 1600 × 1200
export-size-width = Selon la largeur
export-width = Largeur
export-dpi = Résolution
export-page = Page
export-page-own = Aux dimensions du parcours
export-page-a4 = A4
export-page-a3 = A3
export-page-a0 = A0
export-page-wide = Diapositive, 16:9
export-page-classic = Diapositive, 4:3
export-pages = Pages
export-pages-one = Tout sur une
export-pages-tiled = Plusieurs, à assembler
export-pages-phases = Une par phase
export-margin = Marge
export-background = Fond
export-background-theme = Papier
export-background-white = Blanc
export-background-transparent = Aucun
export-outlines = Lettres vectorisées
export-mode-reader = Au choix du lecteur
export-with-review-marks = Repères de la revue
export-with-measures = Ce que disent les visites mesurées
export-shape = Disposition du tableau
export-shape-tidy = Une ligne par fiche et par note
export-shape-matrix = Couloirs par étapes, comme sur le parcours
export-embed-map = Mettre tout le parcours dans l’image, y compris ce qui est laissé de côté ici : qui la reçoit peut l’ouvrir et le modifier
export-cancelled-notice = L’export a été annulé

# Several maps, and work on threads.
opening-notice = Ouverture de { $file }…
open-elsewhere-title = Ouvert aussi dans une autre fenêtre
open-elsewhere-body = { $file } est aussi ouvert dans une autre fenêtre de Wayline sur cet ordinateur. On peut travailler dans les deux ; la personne qui enregistre en second est prévenue avant tout remplacement.
tab = { $name }
tab-unsaved = { $name }, modifications non enregistrées
tab-close = Fermer { $name }
preferences-restore = Au démarrage
preferences-restore-why = Rouvrir les parcours de la dernière fois
fault-open = Le fichier n’a pas pu être ouvert : Wayline a fait une erreur ({ $why }). Vos autres parcours sont intacts.
fault-save = Le parcours n’a pas été enregistré : Wayline a fait une erreur ({ $why }). Il est toujours ouvert et complet ; essayez un autre nom.
fault-copy = La copie contre les pannes n’a pas pu être gardée : Wayline a fait une erreur ({ $why }). Veuillez enregistrer.
fault-export = Rien n’a été exporté : Wayline a fait une erreur ({ $why }). Le parcours est intact.
fault-picture = L’image n’a pas pu être ajoutée : Wayline a fait une erreur ({ $why }).
fault-log = La lecture n’a pas abouti : Wayline a fait une erreur ({ $why }). Le parcours est intact.
fault-other = Wayline a fait une erreur en arrière-plan ({ $why }). Vos parcours sont intacts.
map-is-closed = Le parcours concerné est fermé
picture-unplaced = L’image n’a pas trouvé de place : ce à quoi elle était destinée a disparu ou est verrouillé
save-open-in-tab = { $file } est ouvert dans un autre onglet. Fermez-le d’abord ou choisissez un autre nom.
fault-copy-picture = L’image n’a pas pu être copiée : Wayline a fait une erreur ({ $why }).
tab-hold = Maintenez pour ouvrir { $name }, ou relâchez pour y placer une copie
