# Les mots que Wayline met lui-même sur le parcours.
#
# Glossaire : map = parcours (client); phase = phase; step = étape; lane = couloir; card = fiche;
# touchpoint = point de contact; channel = canal; emotion = émotion; feeling = ressenti; expectation = attente;
# gap = écart; moment of truth = moment de vérité; pain point = point de friction; delight = point fort;
# opportunity = opportunité; evidence = preuve; brief = brief; template = modèle.
# Commandes à l’infinitif, « vous » ailleurs; espace fine insécable (U+202F) devant ; : ! ? et dans « ».

lane-touchpoints = Points de contact
lane-actions = Actions du client
lane-thoughts = Pensées
lane-emotions = Émotion
lane-expectations = Attente
lane-pain-points = Points de friction
lane-delights = Points forts
lane-opportunities = Opportunités
lane-channels = Canaux
lane-marketing = Marketing
lane-metrics = Indicateurs
lane-evidence = Preuves
lane-frontstage = Avant-scène
lane-backstage = Coulisses
lane-support = Processus de soutien
lane-ideas = Idées
lane-text = Notes

emotion-high = ravi
emotion-middle = neutre
emotion-low = mécontent

legend-feels = ressent
legend-expects = attend
legend-better = mieux qu’attendu
legend-worse = moins bien qu’attendu
legend-moment-of-truth = moment de vérité
gap-mark = écart { $gap }

state-as-is = état actuel
state-to-be = état cible
state-both = état actuel et état cible
badge-as-is = actuel
badge-to-be = cible
market-b2b = B2B
market-b2c = B2C
market-both = B2B et B2C
scope-company = toute l’entreprise
scope-product = un produit

line-interaction = Ligne d’interaction
line-visibility = Ligne de visibilité
line-internal = Ligne d’interaction interne

mark-peak = pic
mark-pit = creux
mark-end = fin

legend-feels-to-be = ressent (cible)
legend-change = changement
legend-as-is-only = actuel seulement
legend-to-be-only = cible seulement
legend-assumption = hypothèse
legend-evidence = preuve, de l’entretien à la mesure
legend-visits = visites
legend-conversion = conversion
legend-satisfaction = satisfaction sur 10

fact-scope = périmètre
fact-company = entreprise
fact-product = produit
fact-market = marché
fact-state = état
fact-owner = responsable
fact-date = date
fact-reviewed = dernière revue

persona-motivations = Motivations
persona-needs = Besoins
persona-frustrations = Frustrations
persona-habits = Habitudes d’achat

sign-online = en ligne
sign-offline = hors ligne
sign-planned = prévu
sign-in-progress = en cours
sign-live = en service
sign-retired = arrêté
sign-owned = détenu
sign-paid = payé
sign-earned = gagné

metric-visits = visites
metric-customers = clients
metric-conversion = conversion
metric-satisfaction = satisfaction
metric-cost = coût
metric-value = valeur

channel-website = Site web
channel-webshop = Boutique en ligne
channel-search = Recherche
channel-social = Réseaux sociaux
channel-ads = Publicité
channel-email = E-mail
channel-newsletter = Newsletter
channel-blog = Blog
channel-video = Vidéo
channel-reviews = Avis
channel-chat = Chat
channel-app = Application
channel-webinar = Webinaire
channel-marketplace = Place de marché
channel-community = Communauté
channel-payment = Paiement
channel-account = Compte client
channel-phone = Téléphone
channel-store = Magasin
channel-event = Événement
channel-sales = Visite commerciale
channel-print = Imprimés
channel-mail = Courrier
channel-delivery = Livraison
channel-service = Service client
channel-radio-tv = Radio et télé
channel-outdoor = Affichage
channel-word-of-mouth = Bouche-à-oreille

# On pages made of a map.
page-untitled = Parcours sans titre
page-map = Le parcours
page-table = La même chose en mots
page-brief = Brief
page-personas = Personas
page-phase = Phase
page-step = Étape
page-made = Réalisé avec Wayline
page-summary = Un parcours client de { $phases ->
    [one] { $phases } phase
   *[other] { $phases } phases
} ({ $names }) et { $steps ->
    [one] { $steps } étape
   *[other] { $steps } étapes
}.
page-worst = Le point le plus bas est « { $step } », à { $score }.
brief-scenario = Scénario
brief-goal = Objectif
brief-scope = Ce qu’il couvre
brief-market = Marché
brief-state = État
brief-persona = Persona principal
brief-owner = Responsable
brief-date = Date
brief-last-reviewed = Dernière revue
brief-review-every = À revoir
brief-days = { $count ->
    [one] chaque jour
   *[other] tous les { $count } jours
}
phase-customer-goal = Ce que veut le client
phase-business-goal = Ce que veut l’entreprise

persona-new = Nouveau persona
persona-copy = { $name } (copie)

# Speaker notes of exported slides.
note-goal = Objectif : { $text }
note-customer-goal = Le client veut : { $text }
note-business-goal = L’entreprise veut : { $text }
note-pains = Où cela risque de mal tourner : { $list }.
note-delights = Ce qui attire : { $list }.
note-opportunities = Opportunités : { $list }.
note-gap-worse = À « { $step } », l’expérience est à { $gap } en dessous de ce que { $persona } attend.
note-gap-better = À « { $step } », l’expérience est à { $gap } au-dessus de ce que { $persona } attend.
note-customer = le client

# What tracked visits told.
next-end = { $share } partent
next-end-converted = { $share } finissent ici, convertis
next-journeys = { $count } trajets à partir d’ici
next-journeys-path = { $count } trajets par ce chemin
next-journeys-last = { $count } trajets, d’après { $used ->
    [one] le dernier contact
   *[other] les { $used } derniers contacts
}
next-too-few = trop peu de trajets pour conclure
figure-reach = { $share } de portée
figure-convert = { $share } convertis
figure-end = { $share } finissent ici
figure-stop = { $share } pas plus loin
rank-best-1 = le meilleur
rank-best-2 = 2e meilleur
rank-best-3 = 3e meilleur
rank-worst-1 = le plus faible
rank-worst-2 = 2e plus faible
rank-worst-3 = 3e plus faible
drop-off = Arrivés jusqu’ici
came-this-far = { $share } arrivent jusqu’ici
legend-measured = Visites mesurées : { $source }
legend-onward = la suite : { $count ->
    [one] la plus grande part
   *[other] les { $count } plus grandes parts
} de chaque point de contact, à partir de { $share }
legend-back = de même, retour vers une étape antérieure
legend-next = prochaine étape probable
legend-end = le trajet s’arrête
legend-end-converted = le trajet s’arrête, converti
legend-heat-visits = visites, jusqu’à { $most }
legend-heat-conversion = convertis, jusqu’à { $most }
legend-heat-ended = finis ici, jusqu’à { $most }
legend-heat-stopped = sans étape ultérieure, jusqu’à { $most }
legend-came = part de tous les trajets arrivés jusqu’ici
legend-best = le plus de conversions ({ $rule })
legend-worst = la plus petite part des visiteurs convertit

draft-home = Page d’accueil
draft-title = Parcours tiré de { $file }
draft-phase-before = Avant l’achat
draft-phase-arriving = Arrivée
draft-phase-looking = Découverte
draft-phase-choosing = Choix
draft-phase-purchase = Achat
draft-phase-service = Service
draft-phase-loyalty = Fidélité
draft-phase-beginning = Début
draft-phase-middle = Milieu
draft-phase-end = Fin
