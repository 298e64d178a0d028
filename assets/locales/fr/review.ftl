# What a review says of a map. $step, $card, $phase and $text come with quotation marks; $who is a persona or the customer.

review-customer = le client
review-who-to-be = { $who } (cible)
review-nameless = sans nom
review-felt = { $score } ({ $feeling })
review-list-more = { $names } et { $count } de plus

review-empty-map = Il n’y a encore rien à analyser. Commencez par ce que fait le client, étape par étape, et notez pour chaque étape un point de contact et un ressenti.

review-expectation-gap-widest = { $step } : { $who } attend { $expected } et ressent { $felt } : le plus grand écart du parcours ({ $gap }).
review-expectation-gap = { $step } : { $who } attend { $expected } et ressent { $felt }, soit un écart de { $gap }.
review-expectation-quote = Ce qui était attendu : { $text }.
review-expectation-gap-advice = Tenez cette promesse, ou cessez de la faire.
review-expectation-exceeded = { $step } : { $who } attend { $expected } et ressent { $felt }, soit { $size } de mieux qu’attendu.
review-expectation-exceeded-advice = Protégez-le, et montrez-le à d’autres.

review-moment-of-truth-low = Le moment de vérité { $card } se passe mal : { $who } ressent { $felt } à { $step }.
review-moment-of-truth-low-advice = C’est ici que le client se gagne ou se perd, commencez donc ici.
review-moment-of-truth-high = Le moment de vérité { $card } se passe bien : { $who } ressent { $felt } à { $step }.
review-moment-of-truth-unfelt = { $card } est un moment de vérité, mais le parcours ne dit pas ce qu’on y ressent.
review-moment-of-truth-unfelt-many = { $count } moments de vérité se trouvent à des étapes dont le parcours ne dit pas ce qu’on y ressent : { $names }.
review-no-moment-of-truth = Aucun des { $count } points de contact n’est marqué comme moment de vérité. Mettez une étoile aux deux ou trois où les clients décident de continuer ou de partir.

review-ends-low = Le parcours finit bas : { $who } ressent { $felt } à { $step }.
review-ends-lowest = Le parcours finit à son point le plus bas : { $who } ressent { $felt } à { $step }.
review-ends-low-advice = On se souvient du pic et de la fin : donnez-lui une meilleure dernière étape.
review-ends-flat = Le parcours s’éteint : après { $high } à { $peak }, { $who } finit sur { $felt } à { $step }. On se souvient de la fin, donnez-lui donc de quoi rester en mémoire.
review-ends-high = Le parcours finit bien : { $who } ressent { $felt } à { $step }.
review-pit-lowest = { $step } est le point le plus bas du parcours : { $who } ressent { $felt }.
review-pit = { $step } est un autre point bas : { $who } ressent { $felt }.
review-pit-advice = C’est ce dont on se souvient et qu’on raconte, réparez-le donc en premier.
review-peak = { $step } est le point le plus haut du parcours : { $who } ressent { $felt }. C’est ce dont on se souvient et qu’on raconte, gardez-le tel quel.
review-peak-at-end = { $step } est le point le plus haut du parcours, et sa fin : { $who } ressent { $felt }. On s’en souviendra bien.
review-no-peak = Le parcours ne dépasse jamais { $felt } (à { $step }) : rien que { $who } raconterait à d’autres. Rendez une étape excellente plutôt que toutes un peu meilleures.

review-to-be-worse = L’état cible rend { $step } pire : { $who } passe de { $now } à { $then }.
review-pit-not-lifted = L’état cible laisse { $step } aussi bas : { $who } passe de { $now } à { $then }.
review-pit-left-open = Aujourd’hui { $who } ressent { $now } à { $step }, et l’état cible ne dit pas ce qui y change.
review-pit-lifted = L’état cible élève { $step } de { $now } à { $then } pour { $who }.
review-pain-not-addressed = L’état cible ne fait rien contre { $card } à { $step }. Ajoutez ce qui changera, ou mettez ceci de côté en disant pourquoi cela doit rester.

review-pain-without-opportunity = Rien n’est prévu contre { $card } à { $step }. Ajoutez une opportunité, ou mettez ceci de côté en disant pourquoi cela doit rester.
review-no-opportunities = { $count ->
    [one] Le parcours nomme un point de friction et n’a pas de couloir pour les opportunités. Ajoutez-en un, et dites ce qu’on pourrait y faire.
   *[other] Le parcours nomme { $count } points de friction et n’a pas de couloir pour les opportunités. Ajoutez-en un, et dites ce qu’on pourrait y faire.
}
review-question-unanswered = Rien dans le parcours ne répond à { $card } à { $step }. Répondez-y là ou à l’étape suivante, avant que cela ne devienne une raison de partir.
review-questions-without-answers = Les clients posent { $count } questions, et le parcours n’a pas de couloir qui pourrait y répondre. Ajoutez-en un pour le marketing, l’avant-scène, les preuves ou les opportunités.

review-touchpoint-worst-satisfaction = { $card } est le moins bien noté de { $count } points de contact : { $rating } sur 10. Demandez à ceux qui l’ont noté ce qui n’a pas marché.
review-touchpoint-worst-conversion = { $card } convertit le moins de { $count } points de contact mesurés : { $percent } % continuent. Voyez ce qui fait partir les autres.
review-touchpoint-worst-emotion = { $count ->
    [one] { $cards } se trouve là où { $who } se sent le plus mal ({ $felt }).
   *[other] { $cards } se trouvent là où { $who } se sent le plus mal ({ $felt }).
}
review-touchpoint-best-satisfaction = { $card } est le mieux noté de { $count } points de contact : { $rating } sur 10.
review-touchpoint-best-conversion = { $card } convertit le mieux de { $count } points de contact mesurés : { $percent } % continuent.
review-touchpoint-best-emotion = { $count ->
    [one] { $cards } se trouve là où { $who } se sent le mieux ({ $felt }).
   *[other] { $cards } se trouvent là où { $who } se sent le mieux ({ $felt }).
}

review-assumptions = { $percent } % de ce que dit le parcours sont des hypothèses : { $count } fiches sur { $total } ne reposent sur aucune étude.
review-assumptions-unsaid = { $count ->
    [one] L’une d’elles ne dit pas sur quoi elle repose.
   *[other] { $count } d’entre elles ne disent pas sur quoi elles reposent.
}
review-assumptions-advice = Interrogez d’abord cinq clients sur les points les plus bas.
review-well-founded = Le parcours repose sur du solide : { $count } fiches sur { $total } ({ $percent } %) s’appuient sur des études.
review-stale = Le parcours a été revu pour la dernière fois le { $day }, il y a { $days } jours, et doit l’être tous les { $every } jours. Comparez-le à ce que disent les clients aujourd’hui.
review-stale-unreviewed = Le parcours date du { $day }, il a { $days } jours, et doit être revu tous les { $every } jours. Comparez-le à ce que disent les clients aujourd’hui.

review-phase-empty = La phase { $phase } n’a pas d’étapes. Remplissez-la, ou supprimez-la.
review-phase-crowded = La phase { $phase } a { $count } étapes, plus qu’on n’en retient à la fois. Scindez-la, ou fusionnez des étapes qui vont ensemble.
review-no-persona = Le parcours n’a pas de persona. Dites qui fait ce parcours : deux clients ressentent rarement la même chose.
review-no-focus-persona = Le parcours a { $count } personas et aucun n’est principal. Choisissez dans le brief de qui c’est le parcours.
review-no-goal = Le brief n’a ni scénario ni objectif. Dites ce que le parcours doit révéler, pour qu’on sache quand il l’a fait.
review-no-phase-roles = Aucune phase ne dit si elle vient avant ou après l’achat, les contacts qui le précèdent ne peuvent donc pas être comptés.
review-step-without-emotion = Le parcours ne dit pas ce que { $who } ressent à { $step }.
review-step-without-emotion-many = Le parcours ne dit pas ce que { $who } ressent à { $count } étapes sur { $total } : { $names }.
review-step-without-expectation = Le parcours ne dit pas ce que { $who } attend à { $step }.
review-step-without-expectation-many = Le parcours ne dit pas ce que { $who } attend à { $count } étapes sur { $total } : { $names }. Sans attente, pas d’écart visible.
review-step-without-touchpoint = { $step } n’a pas de point de contact. N’y a-t-il vraiment aucun contact ?
review-step-without-touchpoint-many = { $count } étapes sur { $total } n’ont pas de point de contact : { $names }. N’y a-t-il vraiment aucun contact ?

review-one-channel = { $count } points de contact sur { $total } passent par un seul canal ({ $channel }). S’il lâche, le parcours lâche aussi : offrez une seconde voie.
review-online-only = Les { $count } points de contact dont on connaît le canal sont tous en ligne. N’y a-t-il vraiment ni appel, ni magasin, ni personne dans ce parcours ?
review-offline-only = Les { $count } points de contact dont on connaît le canal sont tous hors ligne. Personne ne cherche, ne compare ni ne se renseigne en ligne ?
review-contacts-few = { $count ->
    [0] Il n’y a aucun contact avant l’achat, alors que 7 à 10 sont habituels. Il doit en manquer.
    [one] Il y a un contact avant l’achat, alors que 7 à 10 sont habituels. En manque-t-il ?
   *[other] Il y a { $count } contacts avant l’achat, alors que 7 à 10 sont habituels. En manque-t-il, ou le choix est-il si rapide ?
}
review-contacts-many = Il y a { $count } contacts avant l’achat, alors que 7 à 10 sont habituels. Chacun est une occasion de plus de perdre le client : lesquels peuvent disparaître ?

review-severity-problem = problème
review-severity-warning = avertissement
review-severity-hint = conseil
review-severity-good = bon

review-group-wrong = Ce qui ne va pas
review-group-works = Ce qui marche
review-group-missing = Ce qui manque
review-group-facts = Faits

review-problems = Problèmes
review-warnings = Avertissements
review-hints = Conseils
review-goods = Ce qui marche
review-dismissed = Mis de côté
review-because = Parce que : { $reason }

review-fact-gaps = Écarts avec l’attente
review-fact-assumptions = Hypothèses
review-fact-contacts = Contacts avant l’achat
review-fact-online = Points de contact en ligne
review-fact-channels = Canaux
review-fact-emotions = Émotion moyenne
review-share = { $percent } % ({ $count } sur { $total })
review-gaps = { $count }, dont graves { $serious }

review-close = Fermer l’analyse
review-persona = Le parcours de qui
review-everyone = Tous
review-why = Pourquoi ? C’est gardé dans le parcours
review-put-aside = Mettre de côté
review-put-aside-what = Mettre de côté : { $what }
review-restore = Reprendre
review-count-problems = { $count ->
    [one] { $count } problème
   *[other] { $count } problèmes
}
review-count-warnings = { $count ->
    [one] { $count } avertissement
   *[other] { $count } avertissements
}
review-count-hints = { $count ->
    [one] { $count } conseil
   *[other] { $count } conseils
}
review-count-goods = { $count } bons
review-count-open = { $count ->
    [one] Analyse : { $count } chose à corriger
   *[other] Analyse : { $count } choses à corriger
}
review-show-more = { $count ->
    [one] En afficher { $count } de plus
   *[other] En afficher { $count } de plus
}
review-more-channels = et { $count } de plus
