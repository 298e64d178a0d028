# What tracked visits told of the map: the panel and its rankings, funnel and next steps.

# The panel: where it comes from.
measures-close = Cerrar las medidas
measures-width = Anchura del panel
measures-invite-title = Vea adónde van de verdad los visitantes
measures-invite = Ponga un registro de visitas sobre este mapa. Cada fila dice quién hizo qué y cuándo, tal como lo exportan las herramientas de análisis.
measures-invite-private = Nada sale de este equipo. El mapa guarda solo sumas, y nada de ningún visitante.
measures-period = del { $from } al { $until }
measures-on = medido el { $date }
measures-rows = { $count ->
    [one] { $number } fila
   *[other] { $number } filas
}
measures-journeys = { $count ->
    [one] { $number } recorrido
   *[other] { $number } recorridos
}
measures-contacts = { $count ->
    [one] { $number } contacto
   *[other] { $number } contactos
}
measures-converted = { $count ->
    [one] { $number } convirtió ({ $percent })
   *[other] { $number } convirtieron ({ $percent })
}
measures-opened-notice = Medido con { $file }: { $keys } lo muestra en el mapa
measures-help-source = Un recorrido es todo lo que hizo un visitante o una sesión del registro. Un contacto es un evento que pertenece a un punto de contacto del mapa.
measures-help-conversion = Un recorrido convirtió si llegó al evento { $event }.

# How measures lie on the map.
measures-map = En el mapa
measures-map-shown = visible
measures-map-hidden = oculto
measures-show = Mostrar las medidas en el mapa
measures-arrows = Flechas de un punto de contacto a otro
measures-arrows-help = Una flecha es tan gruesa como la parte de las visitas que siguió por ahí.
measures-least = Parte más pequeña que se muestra
measures-heat = Colorear las tarjetas según
measures-heat-none = nada
measures-drop-off = Curva de abandono
measures-drop-off-help = Cuántos recorridos quedan en cada paso, junto a la curva de emociones.
measures-best = Mejores y peores puntos de contacto
measures-best-help = Señala en el mapa qué puntos de contacto merecen más conversiones según la regla elegida, y en cuáles convierte la menor parte de los visitantes.

# What is likely to come next.
measures-next = Siguiente paso probable
measures-next-hint = Haga clic en un punto de contacto y lea aquí qué viene después. Con Mayús y clic en otros se forma un camino.
measures-next-unmeasured = El registro no tiene visitas de esta tarjeta.
measures-next-after = Después de
measures-next-end = el recorrido termina
measures-next-row = { $name }: { $percent }, { $journeys }
measures-next-follow = Seguir hacia { $name }
measures-next-back = Volver un contacto
measures-next-few = { $count ->
    [one] Muy pocos recorridos para decirlo ({ $number }).
   *[other] Muy pocos recorridos para decirlo ({ $number }).
}
measures-next-shorter = { $count ->
    [one] El mapa guarda muy poco de todo este camino: esto vino después del último contacto.
   *[other] El mapa guarda muy poco de todo este camino: esto vino después de los últimos { $number } contactos.
}
measures-next-others = otra cosa

# Touchpoints, ranked by the rules that share conversions among them.
measures-touchpoints = Puntos de contacto
measures-rule = Las conversiones se atribuyen
measures-rule-first = todas al primer contacto
measures-rule-last = todas al último contacto
measures-rule-linear = por igual a cada uno
measures-rule-position = sobre todo primero y último
measures-rule-time_decay = más a los tardíos
measures-rule-markov = según lo que se perdería
measures-rule-first-help = Toda la conversión va al punto de contacto donde empezó el recorrido.
measures-rule-last-help = Toda la conversión va al último punto de contacto anterior.
measures-rule-linear-help = Cada contacto anterior a la conversión recibe la misma parte.
measures-rule-position-help = Un 40 % va al primer contacto, un 40 % al último y un 20 % se reparte entre los demás.
measures-rule-time_decay-help = Cuanto más cerca en el tiempo está un contacto de la conversión, más recibe.
measures-rule-markov-help = Cada punto de contacto recibe su parte de las conversiones, repartidas en proporción a lo que se perdería sin cada uno de ellos.
measures-column-name = Punto de contacto
measures-column-credit = Aporte
measures-column-visits = Visitas
measures-column-reach = Alcance
measures-column-conversion = Conversión
measures-column-ended = Terminó aquí
measures-column-stopped = No siguió
measures-column-next = Tiempo hasta el siguiente
measures-help-credit = Conversiones que este punto de contacto merece según la regla elegida.
measures-help-visits = Cuántas veces se visitó este punto de contacto.
measures-help-reach = La parte de todos los recorridos que pasó por aquí al menos una vez.
measures-help-conversion-rate = De los recorridos que pasaron por aquí, la parte que convirtió aquí o después.
measures-help-ended = De los recorridos que pasaron por aquí, la parte cuyo último contacto fue este.
measures-help-stopped = De los recorridos que pasaron por aquí, la parte que después no llegó a ningún paso posterior del mapa.
measures-help-next = La mitad de los visitantes tuvo el siguiente contacto en este tiempo; nueve de cada diez, en el más largo.
measures-next-within = { $half } · nueve de cada diez { $most }
measures-of-journeys = { $percent } ({ $number })
measures-sorted = { $column }, ordenado
measures-details = Cifras de { $name }
measures-each-rule = Aporte según cada regla
measures-value = Valor
measures-help-value = Lo que valían las conversiones de los recorridos que pasaron por aquí.
measures-lost = Se perdería sin él
measures-help-lost = La parte de las conversiones que se perdería si cada recorrido por este punto terminara ahí.

# The way through the phases.
measures-funnel = De fase en fase
measures-funnel-help = Recorridos que llegaron al menos hasta esta fase; los que no fueron más allá no llegaron a ninguna posterior.
measures-of-before = { $percent } de la fase anterior
measures-no-further = { $count ->
    [one] { $number } no fue más allá
   *[other] { $number } no fueron más allá
}
measures-before = Contactos antes de una conversión
measures-before-median = { $count ->
    [one] A la mitad le bastó { $number } contacto.
   *[other] A la mitad le bastaron { $number } contactos.
}
measures-before-usual = Un { $percent } tuvo los { $from } a { $to } habituales.
measures-before-bar = { $contacts }: { $journeys }
measures-before-more = más de { $number }

# Channels, and events that match nothing.
measures-channels = Canales y lo que cuestan
measures-channels-hint = Escriba lo que se gastó en un canal en este periodo y vea lo que aportó.
measures-cost = Coste
measures-cost-of = Coste de { $name }
measures-cost-journey = { $amount } por recorrido
measures-cost-conversion = { $amount } por conversión
measures-return = retorno { $percent }
measures-return-help = Lo que volvió por cada unidad gastada, menos esa unidad: con 0 % se recupera el coste.
measures-credited = aporte { $number }
measures-no-channel = sin canal
measures-unmatched = Eventos que no están en el mapa
measures-unmatched-help = Están en el registro y no pertenecen a ningún punto de contacto. Añada una tarjeta, u otro nombre a una, y vuelva a medir.
measures-unmatched-others = { $count ->
    [one] y { $number } evento más
   *[other] y { $number } eventos más
}

# In documents.
page-measures = Lo que se ha medido
page-measures-rule = Aporte: la parte de las conversiones de un punto de contacto, repartidas en proporción a lo que se perdería sin cada uno de ellos.
page-journeys = Recorridos
page-of-all = Del total
page-of-before = De la fase anterior
page-no-further = No fueron más allá
page-channel = Canal
page-cost-visit = Coste por visita
page-cost-journey = Coste por recorrido
page-cost-conversion = Coste por conversión
page-return = Retorno
