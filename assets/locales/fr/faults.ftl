# Ce qui peut ne pas aller avec des fichiers, et ce qu’il faut savoir de leur lecture ou de leur écriture.

fault-and-mend = { $what } ; { $mend }

# Fichiers et disques.
doing-read = lu
doing-written = écrit
doing-made = créé
doing-deleted = supprimé
doing-shown = affiché
fault-cannot-be-made = ne peut pas être créé à cet endroit
    .mend = choisissez un autre dossier
fault-missing = n’existe pas
    .mend = il faut le nom d’un fichier existant
fault-may-not-be = ne doit pas être { $done }
    .mend = demandez l’autorisation à son propriétaire
fault-folder = est un dossier
    .mend = il faut un fichier
fault-folder-no-map = est un dossier
    .mend = il faut le fichier d’un parcours
fault-folder-no-name = est un dossier
    .mend = il faut le nom d’un fichier
fault-in-no-folder = se trouve dans quelque chose qui n’est pas un dossier
    .mend = il faut un fichier dans un dossier
fault-disk-read-only = est sur un disque protégé en écriture
    .mend = choisissez un autre dossier
fault-disk-full = ne tient pas : le disque est plein
    .mend = faites de la place, ou choisissez un autre disque
fault-name-impossible = n’est pas un nom que ce disque accepte
    .mend = choisissez un autre nom
fault-could-not-be = n’a pas pu être { $done } : { $why }
fault-no-folder = le dossier { $folder } n’existe pas
    .mend = choisissez un dossier existant
fault-folder-read-only = le dossier { $folder } est protégé en écriture
    .mend = choisissez un autre dossier
fault-read-only = est en lecture seule
    .mend = choisissez un autre nom, ou autorisez l’écriture
fault-in-the-way = existe déjà
    .mend = choisissez un autre nom, ou autorisez le remplacement
fault-exists = existe déjà
    .mend = choisissez un autre nom, ou remplacez-le
fault-changed = a été modifié par un autre programme depuis son ouverture
    .mend = enregistrez sous un autre nom, ou remplacez ce qui s’y trouve
fault-picture-no-text = est une image, et un parcours est du texte
    .mend = choisissez un nom qui finit par .ron
fault-not-read-whole = n’a pas été lu jusqu’à la fin
fault-map-no-text = n’est pas du texte
    .mend = il faut un parcours en RON, en texte UTF-8
fault-map-too-large = est trop grand pour un parcours
    .mend = il faut { $most } Mo au plus

# Ce qui est lu comme un parcours.
fault-map-empty = est vide
    .mend = il faut un parcours en RON
fault-map-newer = ce parcours a été écrit par un Wayline plus récent (format { $format } ; celui-ci lit jusqu’à { $most })
    .mend = mettez Wayline à jour pour l’ouvrir
fault-no-format = `{ $text }` n’est pas un format de parcours
    .mend = il faut format: { $format }
fault-unwritable = contient un `{ $field }` qui n’est pas un nombre
    .mend = il faut un nombre
fault-to-be-imported = est un tableau ou un diagramme, pas un parcours
    .mend = ouvrez-le depuis le menu Fichier pour en faire un parcours
fault-picture-no-map-file = est une image
    .mend = il faut le fichier d’un parcours
fault-picture-holds-too-much = contient trop pour un parcours
    .mend = il faut { $most } Mo au plus
fault-picture-without-map = est une image sans parcours à l’intérieur
    .mend = elle a été exportée sans son parcours, ou modifiée par un autre programme ; ouvrez plutôt le fichier .ron
fault-picture-map-damaged = est endommagé ou tronqué
    .mend = il faut une image entière, telle que Wayline l’exporte

# Le texte d’un parcours. Les choses sont nommées avec leur article ; ce qui est entre ` ` est ainsi dans le fichier.
fault-token = { $token } ne peut pas se trouver ici
    .mend = il faut { $expected }
fault-escape = cet échappement n’existe pas dans un texte
    .mend = il faut \n, \t, \", \\ ou \u{ "{" }...{ "}" } avec le code d’un caractère
fault-slash = `/` ne peut pas se trouver ici
    .mend = il faut `//` devant un commentaire
fault-no-field = { $thing } n’a pas de champ `{ $field }`
    .mend = { $choice }
fault-no-variant = `{ $found }` ne convient pas ici : il faut { $thing }
    .mend = { $choice }
fault-field-twice = { $thing } a deux fois le champ `{ $field }`
    .mend = chaque champ ne doit figurer qu’une fois
fault-lacks-field = { $thing } n’a pas son champ `{ $field }`
    .mend = il faut le champ `{ $field }: { $value }`
fault-no-count = { $token } est impossible
    .mend = il faut un nombre entier, ni inférieur à 0 ni trop grand
fault-no-date = { $token } n’est pas une date
    .mend = il faut un jour comme "2025-03-31"
fault-too-deep = { $token } est imbriqué trop profondément
    .mend = il faut moins de parenthèses dans des parenthèses
fault-ends-in-comment = le fichier s’arrête au milieu d’un commentaire
    .mend = il faut `*/` pour le fermer
fault-ends-in-text = le fichier s’arrête au milieu d’un texte
    .mend = il faut un guillemet pour le fermer
fault-ends-too-soon = le fichier s’arrête trop tôt
    .mend = il faut un parcours entre `(` et `)`
fault-ends-open = le fichier s’arrête trop tôt
    .mend = il faut `{ $close }` pour fermer la `{ $open }` de la ligne { $line }
choice-near = vouliez-vous dire `{ $name }` ?
choice-of-two = il faut `{ $first }` ou `{ $last }`
choice-of-many = il faut l’un de { $names }
expected-list = une liste entre `[` et `]`
expected-list-end = `]`
expected-boolean = `true` ou `false`
expected-comma = une virgule, ou la parenthèse fermante
expected-number = un nombre
expected-whole-number = un nombre entier
expected-plain-number = un nombre simple
expected-colon = un deux-points
expected-thing = { $thing } entre `(` et `)`
expected-bracket = `)`
expected-text = un texte entre guillemets
expected-quote = un guillemet pour le fermer
expected-name = un nom sans guillemets
expected-plain-name = un nom fait de lettres, de chiffres et de `_`, comme `{ $name }`
expected-field = le nom d’un champ
expected-comment-end = `*/` à la fin du commentaire
expected-end = la fin du fichier
expected-map = un parcours entre `(` et `)`
expected-else = autre chose
thing-map = un parcours
thing-brief = le brief
thing-persona = un persona
thing-template = la description d’un modèle
thing-phase = une phase
thing-step = une étape
thing-emotion = une émotion
thing-expectation = une attente
thing-lane = un couloir
thing-card = une fiche
thing-metrics = un groupe d’indicateurs d’une fiche
thing-link = un lien
thing-source = une source
thing-measured = ce qui a été mesuré
thing-touchpoint-measures = la mesure d’un point de contact
thing-channel-measures = la mesure d’un canal
thing-credits = la part d’un point de contact
thing-reached = un niveau de l’entonnoir
thing-contact-count = un nombre de contacts
thing-past = ce qui a suivi quelques contacts
thing-next = un contact suivant
thing-unmatched = un événement sans point de contact
thing-dismissed = un constat écarté
thing-image = une image
thing-scope = un périmètre
thing-market = un marché
thing-map-state = un état de parcours
thing-state = un état
thing-color = une couleur
thing-phase-role = un rôle de phase
thing-lane-kind = un type de couloir
thing-presence = une présence
thing-media = un type de média
thing-evidence = un niveau de preuve
thing-status = un statut
thing-this = ceci

# Nombres.
fault-number-range = { $number } est impossible
    .mend = il faut un nombre de 0 à { $most }
fault-number-negative = { $number } est impossible
    .mend = il faut un nombre à partir de 0
fault-number-none = { $number } est impossible
    .mend = il faut un nombre
fault-count-high = { $number } est impossible
    .mend = il faut un nombre jusqu’à { $most }
fault-unmeasurable = les mesures contiennent un montant impossible
    .mend = il faut des montants que quelqu’un a pu dépenser ou gagner
fault-score-none = une note de NaN n’est pas un nombre
    .mend = il faut un nombre de -2.0 à 2.0
fault-score-off = une note de { $score } sort de l’échelle
    .mend = il faut un nombre de -2.0 à 2.0
fault-score-between = une note de { $score } est entre deux crans
    .mend = il faut des crans de 0.1, comme { $near }

# Ce pour quoi un parcours n’a pas de place.
fault-text-long = un texte de { $count } caractères est trop long
    .mend = il en faut { $most } au plus
fault-too-many = contient plus de { $most } { $things }
    .mend = il faut un parcours qui en a { $most } au plus
fault-lane-high = une hauteur de { $height } est impossible
    .mend = il faut { $most } points au plus
fault-image-large = une image de { $size } Mo est trop grande
    .mend = il faut { $most } Mo au plus
fault-images-large = les images du parcours dépassent ensemble { $most } Mo
    .mend = il en faut moins, ou de plus petites
things-personas = personas
things-actors = acteurs
things-phases = phases
things-steps = étapes
things-lanes = couloirs
things-cards = fiches
things-links = liens
things-sources = sources
things-images = images
things-dismissed = constats écartés
things-measures = mesures
things-tags = étiquettes au même endroit
things-other-names = autres noms d’une fiche
things-traits = motivations, besoins ou autres traits d’un persona

# Règles des parcours.
noun-persona = persona
noun-phase = phase
noun-step = étape
noun-lane = couloir
noun-card = fiche
noun-link = lien
noun-source = source
noun-image = image
fault-id-empty = { $thing } avec un identifiant vide
    .mend = il faut un texte court qui n’est l’identifiant de rien d’autre dans le parcours
fault-id-taken = l’identifiant « { $id } » ({ $thing }) est déjà pris ({ $other })
    .mend = il faut un identifiant que rien d’autre ne porte dans le parcours
fault-card-in-wrong-lane = la fiche « { $of } » est dans un couloir de type { $kind }, qui ne contient pas de fiches
    .mend = les fiches vont dans un couloir qui ne montre pas ce que portent les étapes
fault-lost-brief = le brief parle du persona « { $id } », qui n’est pas dans le parcours
    .mend = il faut l’identifiant d’un persona de ce parcours
fault-lost-portrait = le persona « { $of } » montre l’image « { $id } », qui n’est pas dans le parcours
    .mend = il faut l’identifiant d’une image de ce parcours
fault-lost-step = la fiche « { $of } » est à l’étape « { $id } », qui n’est pas dans le parcours
    .mend = il faut l’identifiant d’une étape de ce parcours
fault-lost-image = la fiche « { $of } » montre l’image « { $id } », qui n’est pas dans le parcours
    .mend = il faut l’identifiant d’une image de ce parcours
fault-lost-source = la fiche « { $of } » a été mesurée par la source « { $id } », qui n’est pas dans le parcours
    .mend = il faut l’identifiant d’une source de ce parcours
fault-lost-from = le lien « { $of } » part de la fiche « { $id } », qui n’est pas dans le parcours
    .mend = il faut l’identifiant d’une fiche de ce parcours
fault-lost-to = le lien « { $of } » mène à la fiche « { $id } », qui n’est pas dans le parcours
    .mend = il faut l’identifiant d’une fiche de ce parcours
fault-lost-measures = les mesures viennent de la source « { $id } », qui n’est pas dans le parcours
    .mend = il faut l’identifiant d’une source de ce parcours
fault-lost-measured-card = des mesures portent sur la fiche « { $id } », qui n’est pas dans le parcours
    .mend = il faut l’identifiant d’une fiche de ce parcours
fault-lost-measured-phase = des mesures portent sur la phase « { $id } », qui n’est pas dans le parcours
    .mend = il faut l’identifiant d’une phase de ce parcours
fault-lost-measured-step = des mesures portent sur l’étape « { $id } », qui n’est pas dans le parcours
    .mend = il faut l’identifiant d’une étape de ce parcours
fault-lost-past = un contact suivant est mesuré après la fiche « { $id } », qui n’est pas dans le parcours
    .mend = il faut l’identifiant d’une fiche de ce parcours
fault-lost-next = un contact suivant est la fiche « { $id } », qui n’est pas dans le parcours
    .mend = il faut l’identifiant d’une fiche de ce parcours
fault-lost-emotion = une émotion de l’étape « { $of } » est du persona « { $id } », qui n’est pas dans le parcours
    .mend = il faut l’identifiant d’un persona de ce parcours
fault-lost-expectation = une attente de l’étape « { $of } » est du persona « { $id } », qui n’est pas dans le parcours
    .mend = il faut l’identifiant d’un persona de ce parcours
fault-two-emotions = l’étape « { $of } » a deux émotions du persona « { $persona } » dans un même état
    .mend = il en faut une au plus pour chaque persona et chaque état
fault-two-expectations = l’étape « { $of } » a deux attentes du persona « { $persona } » dans un même état
    .mend = il en faut une au plus pour chaque persona et chaque état
fault-measured-twice = « { $id } » est mesuré deux fois
    .mend = chaque point de contact, chaque phase et chaque étape ne doit l’être qu’une fois
fault-past-long = un contact suivant est mesuré après { $count } autres
    .mend = il en faut { $most } au plus

# Images.
fault-folder-no-picture = est un dossier
    .mend = il faut une image
fault-no-picture = n’est pas une image lisible
    .mend = il faut un fichier PNG, JPEG, WebP ou GIF
fault-picture-too-large = est trop grand pour une image
    .mend = il faut { $most } Mo au plus
fault-picture-pixels = est une image trop grande : { $width } sur { $height } pixels
    .mend = il faut { $most } millions de pixels au plus
fault-picture-damaged = est endommagé ou tronqué
    .mend = il faut une image entière

# Le presse-papiers.
fault-paste-too-much = contient trop pour être collé
    .mend = copiez moins de choses à la fois
fault-paste-unknown = contient une partie de parcours que ce Wayline ne connaît pas
    .mend = mettez Wayline à jour
fault-paste-unsound = ne contient pas de partie de parcours valable

# Fichiers d’autres programmes.
fault-no-text = n’est pas du texte
    .mend = il faut un fichier de texte
note-encoding = n’est pas en { $expected }
    .mend = il a été lu comme { $encoding }
note-nobody-named = { $count ->
        [one] à 1 étape, personne n’est nommé
       *[other] à { $count } étapes, personne n’est nommé
    }
    .mend = un persona appelé { $name } tient lieu de qui est visé
fault-import-extension = n’est pas un nom de fichier qui puisse être importé
    .mend = il faut l’un de { $known }

# Diagrammes Mermaid.
fault-no-journey = ne contient pas de parcours
    .mend = il faut `journey`
fault-no-journey-here = contient des diagrammes Mermaid, dont aucun n’est un parcours
    .mend = il faut un diagramme qui commence par `journey`
fault-not-a-journey = ce n’est pas un parcours : cela commence par `{ $word }`
    .mend = il faut un diagramme Mermaid qui commence par `journey`
fault-directive-open = cette directive ne se termine pas
    .mend = il faut { "}" }%% à sa fin
fault-description-open = cette description ne se termine pas
    .mend = il faut { "}" } après sa dernière ligne
fault-task-without-score = la tâche `{ $task }` n’a pas de note
    .mend = il faut `ce qui est fait: note: qui, qui`, avec une note de 1 à 5
fault-task-wide-colon = la tâche `{ $task }` n’a pas de note
    .mend = Mermaid veut un deux-points ordinaire (:), pas un large ({ "\uFF1A" })
fault-no-score = `{ $word }` n’est pas une note
    .mend = il faut `ce qui est fait: note: qui, qui`, avec une note de 1 à 5
note-second-journey = un autre parcours commence ici
    .mend = seul le premier a été lu ; mettez celui-ci dans un fichier à part
note-behind-actors = `{ $text }` se trouve après les acteurs
    .mend = il a été laissé de côté, comme le fait Mermaid
note-score-off = une note de { $score } sort de l’échelle de Mermaid, de 1 à 5
    .mend = elle a été lue comme { $read }
note-score-decimals = une note de { $score } a plus d’une décimale
    .mend = elle a été lue comme { $read }

# Exports.
fault-export-extension = n’est pas un nom de fichier qui puisse être exporté
    .mend = il faut { $known }
fault-export-cancelled = l’export a été annulé
fault-export-too-large = l’image ferait { $width } × { $height } pixels
    .mend = aucun côté ne doit dépasser { $most }, soit une échelle de { $scale } au plus
fault-not-drawn = l’image n’a pas pu être dessinée : { $why }
fault-no-pixels = une image sans pixels ne peut pas être dessinée
    .mend = il faut des nombres supérieurs à 0
fault-scale = une échelle de { $scale } ne peut pas être dessinée
    .mend = il faut un nombre supérieur à 0, comme 2
fault-margin = une marge de { $margin } est impossible
    .mend = il faut un nombre de points à partir de 0
note-missing-letters = aucune police de cette machine n’a { $letters } ; des carrés les remplacent
    .mend = installez-en une, comme Noto
note-missing-letters-and-more = aucune police de cette machine n’a { $letters } ni d’autres caractères ; des carrés les remplacent
    .mend = installez-en une, comme Noto
note-middle-score = { $count ->
        [one] { $count } étape n’a pas de ressenti, et a reçu la note du milieu, 3, car Mermaid en demande une
       *[other] { $count } étapes n’ont pas de ressenti, et ont reçu la note du milieu, 3, car Mermaid en demande une
    }
note-lost = { $file } n’a pas de place pour { $list } : ce qui manque n’est que dans le parcours
file-mermaid = un diagramme Mermaid
file-table = un tableau
lost-cards = { $count ->
    [one] { $count } fiche
   *[other] { $count } fiches
}
lost-expectations = { $count ->
    [one] { $count } attente
   *[other] { $count } attentes
}
lost-feelings = { $count ->
    [one] { $count } ressenti en mots
   *[other] { $count } ressentis en mots
}
lost-other-state = { $count ->
    [one] { $count } note de l’autre état
   *[other] { $count } notes de l’autre état
}
lost-links = { $count ->
    [one] { $count } lien
   *[other] { $count } liens
}
lost-goals = { $count ->
    [one] les objectifs de { $count } phase
   *[other] les objectifs de { $count } phases
}
lost-hidden-personas = { $count ->
    [one] { $count } persona masqué
   *[other] { $count } personas masqués
}
lost-descriptions = { $count ->
    [one] la description de { $count } persona
   *[other] les descriptions de { $count } personas
}
lost-brief = le brief, hormis son scénario

# Modèles.
fault-no-template = aucun modèle ne s’appelle { $id }
    .mend = il faut l’un de { $known }
fault-no-template-but-near = aucun modèle ne s’appelle { $id }
    .mend = vouliez-vous dire { $near } ? il faut l’un de { $known }

# Journaux de visites, et tableaux de décomptes et d’indicateurs.
fault-reading-cancelled = la lecture a été annulée
fault-packed-cut-off = s’arrête au milieu des données compressées
    .mend = copiez-le ou téléchargez-le de nouveau
fault-packed-damaged = contient des données compressées endommagées
    .mend = copiez-le ou téléchargez-le de nouveau
fault-thread-failed = n’a pas pu être lu : une partie du programme a échoué
fault-log-is-archive = est une archive zip ou un classeur, pas un journal
    .mend = décompressez-le, ou enregistrez la feuille en CSV
fault-log-no-text = n’est pas du texte
    .mend = il faut du CSV, du TSV ou du XES, simple ou avec gzip
fault-log-empty = est vide
    .mend = il faut une première ligne avec les noms des colonnes, et des événements
fault-log-one-column = a une seule colonne
    .mend = il faut un client, un moment et un événement, séparés par une virgule, un point-virgule, une tabulation ou |
fault-log-only-names = n’a pas d’événements
    .mend = il faut une ligne par événement sous les noms des colonnes
fault-no-events = n’a pas d’événements
    .mend = il faut une ligne par événement
fault-no-good-row = aucune des { $count } lignes ne peut être lue : la première { $why }
    .mend = vérifiez les colonnes : l’une d’elles contient peut-être autre chose
fault-line-long = a une ligne de plus de 1 Mio
    .mend = il faut un événement par ligne
fault-open-quotes = a plus de { $most } guillemets qui ne sont pas fermés
    .mend = il faut des guillemets doublés dans un champ entre guillemets
fault-many-events = a plus de { $most } événements distincts
    .mend = choisissez une autre colonne pour les événements, ou regroupez d’abord les noms
fault-many-cases = a plus de noms de clients qu’il n’en tient dans 4 Gio
    .mend = choisissez une autre colonne pour les clients
fault-many-rows = a plus de { $most } événements
    .mend = comptez-les là où ils se trouvent et lisez les décomptes
fault-no-column-at = n’a pas de colonne { $place }
    .mend = les colonnes sont { $columns }
fault-no-column-called = n’a pas de colonne appelée { $name }
    .mend = les colonnes sont { $columns }
fault-no-times = n’a pas de colonne qui ressemble à des moments
    .mend = choisissez-la ; les colonnes sont { $columns }
fault-no-cases = n’a pas de colonne qui dise à qui appartient un événement
    .mend = choisissez-la ; les colonnes sont { $columns }
fault-no-names-of-events = n’a pas de colonne qui ressemble à des noms d’événements
    .mend = choisissez-la ; les colonnes sont { $columns }
row-no-time = n’a pas de moment
row-bad-time = { $time } n’est pas un moment
row-impossible-day = a un jour qui n’existe pas dans son mois
row-other-days = { $date } n’a pas le jour et le mois dans l’ordre des autres lignes
row-no-case = n’a pas de client
row-no-event = n’a pas d’événement
row-long-name = a un nom de plus de { $most } octets
row-event-of-counts = { $event } n’est pas un événement : il désigne une partie du tableau des décomptes
row-no-number = { $value } n’est pas un nombre
row-unclear-alone = { $value } peut avoir des milliers ou des décimales, et aucun autre ne dit lesquels
row-unclear-among-others = { $value } peut avoir des milliers ou des décimales, et les autres ne s’accordent pas
row-other-cells = a { $count } cellules là où la première ligne en a { $width }
row-open-quote = a un guillemet qui n’est pas fermé
note-long-case = un client a { $count } événements : peut-être une machine, ou une colonne qui ne distingue pas les clients
note-bad-values = { $count } valeurs ne peuvent pas être lues, la première à la ligne { $line } : { $why } ; leurs lignes comptent
note-impossible-days = { $count } des lignes laissées de côté ont un jour qui n’existe pas dans leur mois
fault-xml-no-log = est du XML, mais pas un journal d’événements
    .mend = il faut du XES, qui commence par <log>
fault-xes-doctype = a un type de document, dont les journaux n’ont pas besoin et qui n’est pas lu
    .mend = retirez le <!DOCTYPE …>
fault-xes-cut-off = s’arrête avant que sa dernière balise soit fermée
    .mend = copiez-le ou exportez-le de nouveau
fault-xes-long = a une balise, un texte ou un commentaire de plus de 4 Mio
    .mend = il faut du XES avec des attributs courts
fault-xes-malformed = n’est pas du XML bien formé : { $why }
    .mend = exportez-le de nouveau
fault-xes-deep = est imbriqué sur plus de { $most } niveaux
    .mend = il faut du XES : un journal de suites d’événements avec des attributs
fault-xes-attribute = a un attribut qui ne peut pas être lu : { $why }
    .mend = exportez-le de nouveau
fault-xes-nameless = a une suite de plus de { $most } événements avant son nom
    .mend = il faut le nom d’une suite avant ses événements
fault-xes-empty = est un journal sans événements
    .mend = il faut des <trace> avec des <event>
fault-figures-too-large = dépasse 2 Gio
    .mend = il faut un tableau d’indicateurs
fault-figures-empty = est vide
    .mend = il faut une première ligne avec les noms des colonnes
fault-lacks-column = n’a pas de colonne appelée { $name }
    .mend = les colonnes sont { $columns }
fault-cell-no-number = a { $cell } comme { $name }
    .mend = il faut un nombre
fault-figure-below = a le chiffre { $figure }
    .mend = il faut 0 ou plus
fault-figure-unclear = a un chiffre qui peut avoir des milliers ou des décimales, et aucun autre de sa colonne ne dit lesquels
    .mend = écrivez-le sans signe de milliers
fault-not-utf8 = n’est pas en UTF-8
    .mend = enregistrez-le en UTF-8
fault-no-table = n’est pas un tableau : { $why }
fault-no-paths = n’a pas de chemins
    .mend = il faut une ligne par chemin
fault-empty-touch = a un contact vide dans le chemin { $path }
    .mend = il faut des contacts séparés par >
fault-circles = a des trajets qui tournent presque sans fin, ce que la règle de Markov ne peut pas peser
    .mend = comptez les visites répétées comme une seule, ou choisissez un ordre plus bas
fault-same-context = a le même contexte et le même événement qu’une ligne précédente
    .mend = il en faut un de chaque
fault-no-total = n’a pas de ligne de longueur 0 avec { $end } comme événement suivant
    .mend = il faut le tableau entier des décomptes
fault-context-length = a une longueur de { $length }, avec { $columns } colonnes d’événements précédents
fault-within-context = a { $name } dans son contexte de { $length }
    .mend = il faut un événement, ou (start) en premier
fault-next-event = a { $name } comme événement suivant
    .mend = il faut un événement ou (end)
fault-too-many-runs = a plus de { $most } suites d’événements différentes
    .mend = regardez moins d’événements en arrière

# Mesurer, et esquisser un parcours à partir d’un journal.
fault-no-goal = n’a pas d’événement appelé { $name } qui puisse être la conversion
    .mend = il faut l’un de ses événements, comme { $known }
fault-nothing-marked = n’a pas de colonne qui indique les conversions
    .mend = choisissez l’événement qui en est une, ou la colonne
fault-values-endless = a des valeurs dont la somme dépasse ce qu’un nombre peut contenir
    .mend = il faut des montants d’argent ; vérifiez leur colonne
fault-map-without-cards = ne peut pas être posé sur un parcours sans fiches
    .mend = il faut un parcours avec des points de contact ; on peut aussi en faire un d’un journal
fault-nothing-matches = n’a pas d’événement qui corresponde à un point de contact du parcours ; ses événements sont { $events }
    .mend = donnez-les comme autres noms à des points de contact, ou dites lequel est lequel
fault-nothing-matches-but-near = n’a pas d’événement qui corresponde à un point de contact du parcours ; ses événements sont { $events }
    .mend = { $event } est peut-être « { $card } » : acceptez ce qui est proposé, ou dites lequel est lequel
fault-few-journeys = { $count ->
        [one] n’a qu’un trajet
       *[other] n’a que { $count } trajets
    }
    .mend = il faut au moins deux événements présents dans { $least } trajets ou plus pour esquisser un parcours
fault-no-frequent-event = n’a aucun événement présent dans { $least } trajets ou plus
    .mend = il faut au moins deux événements présents dans { $least } trajets ou plus pour esquisser un parcours
fault-one-frequent-event = n’a qu’un événement présent dans { $least } trajets ou plus
    .mend = il faut au moins deux événements présents dans { $least } trajets ou plus pour esquisser un parcours
fault-draft-unsound = ne donne pas de parcours valable : { $why }
note-rare-events = { $count ->
        [one] { $count } événement présent dans moins de { $limit } trajets n’est pas devenu un point de contact : { $names }
       *[other] { $count } événements présents dans moins de { $limit } trajets ne sont pas devenus des points de contact : { $names }
    }
note-events-beyond = { $count ->
        [one] { $count } événement hors des { $limit } plus fréquents n’est pas devenu un point de contact : { $names }
       *[other] { $count } événements hors des { $limit } plus fréquents ne sont pas devenus des points de contact : { $names }
    }

# Tableaux.
noun-row = ligne
noun-column = colonne
fault-table-empty = est vide
    .mend = il faut des colonnes séparées par des virgules, des points-virgules ou des tabulations
fault-table-one-column = n’a qu’une colonne
    .mend = il faut des colonnes séparées par des virgules, des points-virgules ou des tabulations
fault-many-cells = a plus de { $most } cellules
    .mend = il faut un tableau plus petit
fault-many-lines = a { $count } lignes
    .mend = il faut un tableau de { $most } lignes au plus
fault-many-columns = a { $count } colonnes
    .mend = il faut un tableau de { $most } colonnes au plus
fault-cell-open = ce guillemet n’est pas fermé
    .mend = il faut " à la fin de la cellule
fault-none-of-names = n’a pas de { $thing } appelée { $name }
    .mend = il faut l’une de { $known }, ou son numéro
fault-none-of-no-names = n’a pas de { $thing } appelée { $name }
    .mend = il faut un nombre de 1 à { $most }
fault-no-steps = ne contient aucune étape d’un parcours
    .mend = il faut des étapes dans les premières lignes, ou des colonnes pour la phase et l’étape
fault-row-of-no-step = cette ligne ne concerne aucune étape
    .mend = il faut les noms de sa phase et de son étape
fault-row-names-no-step = cette ligne ne nomme aucune étape
    .mend = il faut le nom d’une étape
fault-no-number-for = `{ $text }` n’est pas un nombre pour { $field }
    .mend = il faut un nombre, ou rien
fault-number-may-be-two = `{ $text }` peut avoir des milliers ou des décimales, et rien dans le tableau ne dit lesquels
    .mend = écrivez-le sans signe de milliers, ou avec deux décimales
note-no-choice = `{ $words }` ne convient pas pour { $field }, et a été laissé de côté
    .mend = il faut l’un de { $known }
note-no-yes-or-no = `{ $words }` ne convient pas pour { $field }, et a été laissé de côté
    .mend = il faut oui ou non
note-not-whole = { $field } : { $number } n’est pas entier
    .mend = il a été lu comme { $read }
note-figure-held = { $field } : { $number } est impossible
    .mend = il a été lu comme { $read }
note-score-off-scale = une note de { $score } sort de l’échelle de { $low } à { $high }
    .mend = elle a été lue comme { $read }
note-another-score = une autre note de la même étape et du même persona
    .mend = la première, { $score }, a été gardée
note-another-expectation = une autre attente de la même étape et du même persona
    .mend = la première a été gardée
note-without-scores = { $count } ressentis ou attentes n’ont pas de nombre
    .mend = leur note est 0
note-row-of-sums = la dernière ligne contient les sommes des autres
    .mend = la ligne est laissée de côté
note-column-left-out = la colonne `{ $name }` a été laissée de côté
    .mend = dites ce qu’elle contient si elle doit être lue
lost-details = { $count ->
    [one] les détails de { $count } fiche
   *[other] les détails de { $count } fiches
}
lost-pictures = { $count ->
    [one] { $count } image
   *[other] { $count } images
}
lost-same-names = { $count ->
    [one] { $count } étape du même nom qu’une autre de sa phase
   *[other] { $count } étapes du même nom qu’une autre de leur phase
}
lost-whole-brief = le brief

# Tableaux d’indicateurs.
fault-no-rows-of-figures = n’a pas de lignes de chiffres
    .mend = il faut une ligne par point de contact
fault-no-column-of-figures = n’a pas de colonne de chiffres
    .mend = dites laquelle c’est
fault-no-column-of-names = n’a pas de colonne avec les noms des points de contact
    .mend = dites laquelle c’est
fault-figures-of-nothing = n’a de chiffres de rien qui soit dans le parcours
    .mend = nommez les lignes comme les fiches, ou dites quelle ligne est quelle fiche
fault-no-meaning = { $what } n’est rien qu’une colonne de chiffres puisse contenir
    .mend = il faut conversion, { $known }
fault-figure-none = « { $cell } » n’est pas un nombre pour { $figure }
    .mend = il faut { $expected }
fault-figure-not-whole = { $figure } : « { $cell } » n’est pas entier
    .mend = il faut { $expected }
fault-figure-impossible = { $figure } : « { $cell } » est impossible
    .mend = il faut { $expected }
fault-share-none = « { $cell } » n’est pas un nombre pour { $figure }
    .mend = il faut une part de 0 à 1
fault-share-impossible = { $figure } : « { $cell } » est impossible
    .mend = il faut une part de 0 à 1
fault-figure-may-be-two = « { $cell } » peut avoir des milliers ou des décimales, et rien dans le tableau ne dit lesquels
    .mend = écrivez-le sans signe de milliers, ou avec deux décimales
expected-count = un nombre entier à partir de 0
expected-percentage = un pourcentage de 0 à 100
expected-rating = un nombre de 0 à 10
expected-amount = un montant à partir de 0
note-row-without-name = n’a pas de nom
    .mend = la ligne est laissée de côté
note-row-of-nothing = « { $name } » n’est rien dans le parcours
    .mend = la ligne est laissée de côté
note-figures-not-added = { $figure } : { $count } lignes de « { $name } » ne peuvent pas être additionnées
    .mend = ce chiffre est laissé de côté
note-costs-need-measures = les coûts des canaux sont gardés avec ce qu’un journal a dit, et le parcours n’est pas mesuré
    .mend = mesurez-le d’abord avec un journal
note-costs-not-added = les coûts du canal « { $name } » ne peuvent pas être additionnés
    .mend = ils sont laissés de côté
