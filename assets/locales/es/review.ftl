# What a review says of a map. $step, $card, $phase and $text come with quotation marks; $who is a persona or the customer.

review-customer = el cliente
review-who-to-be = { $who } (deseado)
review-nameless = sin nombre
review-felt = { $score } ({ $feeling })
review-list-more = { $names } y { $count } más

review-empty-map = Aún no hay nada que analizar. Empiece por lo que hace el cliente, paso a paso, y anote en cada paso un punto de contacto y un sentimiento.

review-expectation-gap-widest = { $step }: { $who } espera { $expected } y siente { $felt }: la mayor brecha del recorrido ({ $gap }).
review-expectation-gap = { $step }: { $who } espera { $expected } y siente { $felt }, una brecha de { $gap }.
review-expectation-quote = Lo que se esperaba: { $text }.
review-expectation-gap-advice = Cumpla esa promesa o deje de hacerla.
review-expectation-exceeded = { $step }: { $who } espera { $expected } y siente { $felt }, { $size } mejor de lo esperado.
review-expectation-exceeded-advice = Protéjalo y muéstrelo a otros.

review-moment-of-truth-low = El momento de la verdad { $card } va mal: { $who } siente { $felt } en { $step }.
review-moment-of-truth-low-advice = Aquí se gana o se pierde al cliente, así que empiece aquí.
review-moment-of-truth-high = El momento de la verdad { $card } va bien: { $who } siente { $felt } en { $step }.
review-moment-of-truth-unfelt = { $card } es un momento de la verdad, pero el mapa no dice qué se siente.
review-moment-of-truth-unfelt-many = { $count } momentos de la verdad están en pasos de los que el mapa no dice qué se siente: { $names }.
review-no-moment-of-truth = Ninguno de los { $count } puntos de contacto está marcado como momento de la verdad. Ponga una estrella a los dos o tres en que los clientes deciden seguir o irse.

review-ends-low = El recorrido termina bajo: { $who } siente { $felt } en { $step }.
review-ends-lowest = El recorrido termina en su punto más bajo: { $who } siente { $felt } en { $step }.
review-ends-low-advice = Se recuerdan el pico y el final: dele un último paso mejor.
review-ends-flat = El recorrido se apaga: tras { $high } en { $peak }, { $who } termina con { $felt } en { $step }. El final se recuerda, así que dele algo digno de recordar.
review-ends-high = El recorrido termina bien: { $who } siente { $felt } en { $step }.
review-pit-lowest = { $step } es el punto más bajo del recorrido: { $who } siente { $felt }.
review-pit = { $step } es otro punto bajo: { $who } siente { $felt }.
review-pit-advice = Es lo que la gente recuerda y cuenta, así que arréglelo primero.
review-peak = { $step } es el punto más alto del recorrido: { $who } siente { $felt }. Es lo que la gente recuerda y cuenta, así que déjelo como está.
review-peak-at-end = { $step } es el punto más alto del recorrido, y el final: { $who } siente { $felt }. Se recordará bien.
review-no-peak = El recorrido nunca pasa de { $felt } (en { $step }): nada que { $who } contaría a otros. Mejor hacer excelente un paso que todos un poco mejores.

review-to-be-worse = El estado deseado empeora { $step }: { $who } pasa de { $now } a { $then }.
review-pit-not-lifted = El estado deseado deja { $step } tan bajo como está: { $who } pasa de { $now } a { $then }.
review-pit-left-open = Hoy { $who } siente { $now } en { $step }, y el estado deseado no dice qué cambia ahí.
review-pit-lifted = El estado deseado eleva { $step } de { $now } a { $then } para { $who }.
review-pain-not-addressed = El estado deseado no hace nada contra { $card } en { $step }. Añada qué va a cambiar, o déjelo a un lado y diga por qué debe quedar.

review-pain-without-opportunity = No hay nada previsto contra { $card } en { $step }. Añada una oportunidad, o déjelo a un lado y diga por qué debe quedar.
review-no-opportunities = { $count ->
    [one] El mapa nombra un punto de dolor y no tiene carril de oportunidades. Añada uno y diga qué se podría hacer.
   *[other] El mapa nombra { $count } puntos de dolor y no tiene carril de oportunidades. Añada uno y diga qué se podría hacer.
}
review-question-unanswered = Nada en el mapa responde a { $card } en { $step }. Respóndalo ahí o en el paso siguiente, antes de que sea una razón para irse.
review-questions-without-answers = Los clientes hacen { $count } preguntas, y el mapa no tiene un carril que pueda responderlas. Añada uno de marketing, escena visible, evidencias u oportunidades.

review-touchpoint-worst-satisfaction = { $card } es el peor valorado de { $count } puntos de contacto: { $rating } sobre 10. Pregunte a quienes lo valoraron qué salió mal.
review-touchpoint-worst-conversion = { $card } es el que menos convierte de { $count } puntos de contacto medidos: el { $percent } % sigue. Vea en qué se van los demás.
review-touchpoint-worst-emotion = { $count ->
    [one] { $cards } está donde { $who } se siente peor ({ $felt }).
   *[other] { $cards } están donde { $who } se siente peor ({ $felt }).
}
review-touchpoint-best-satisfaction = { $card } es el mejor valorado de { $count } puntos de contacto: { $rating } sobre 10.
review-touchpoint-best-conversion = { $card } es el que mejor convierte de { $count } puntos de contacto medidos: el { $percent } % sigue.
review-touchpoint-best-emotion = { $count ->
    [one] { $cards } está donde { $who } se siente mejor ({ $felt }).
   *[other] { $cards } están donde { $who } se siente mejor ({ $felt }).
}

review-assumptions = El { $percent } % de lo que afirma el mapa son suposiciones: { $count } de { $total } tarjetas no se apoyan en ningún estudio.
review-assumptions-unsaid = { $count ->
    [one] Una de ellas no dice en qué se apoya.
   *[other] { $count } de ellas no dicen en qué se apoyan.
}
review-assumptions-advice = Pregunte primero a cinco clientes por los puntos más bajos.
review-well-founded = El mapa pisa firme: { $count } de { $total } afirmaciones ({ $percent } %) se apoyan en estudios.
review-stale = El mapa se revisó por última vez el { $day }, hace { $days } días, y toca cada { $every } días. Compárelo con lo que dicen los clientes ahora.
review-stale-unreviewed = El mapa es del { $day }, tiene { $days } días, y toca revisarlo cada { $every } días. Compárelo con lo que dicen los clientes ahora.

review-phase-empty = La fase { $phase } no tiene pasos. Complétela o quítela.
review-phase-crowded = La fase { $phase } tiene { $count } pasos, más de los que se retienen a la vez. Divídala, o una los pasos que van juntos.
review-no-persona = El mapa no tiene persona. Diga quién hace este recorrido: dos clientes rara vez sienten lo mismo.
review-no-focus-persona = El mapa tiene { $count } personas y ninguna es la principal. Elija en el brief de quién es el recorrido.
review-no-goal = El brief no tiene escenario ni objetivo. Diga qué debe averiguar el mapa, para que se sepa cuándo lo ha logrado.
review-no-phase-roles = Ninguna fase dice si va antes o después de la compra, así que no se pueden contar los contactos previos.
review-step-without-emotion = El mapa no dice cómo se siente { $who } en { $step }.
review-step-without-emotion-many = El mapa no dice cómo se siente { $who } en { $count } de { $total } pasos: { $names }.
review-step-without-expectation = El mapa no dice qué espera { $who } en { $step }.
review-step-without-expectation-many = El mapa no dice qué espera { $who } en { $count } de { $total } pasos: { $names }. Sin expectativa no se ve ninguna brecha.
review-step-without-touchpoint = { $step } no tiene punto de contacto. ¿De verdad no hay contacto?
review-step-without-touchpoint-many = { $count } de { $total } pasos no tienen punto de contacto: { $names }. ¿De verdad no hay contacto?

review-one-channel = { $count } de { $total } puntos de contacto van por un solo canal ({ $channel }). Si falla, falla el recorrido: ofrezca una segunda vía.
review-online-only = Los { $count } puntos de contacto con canal conocido son todos en línea. ¿De verdad no hay ninguna llamada, tienda ni persona en este recorrido?
review-offline-only = Los { $count } puntos de contacto con canal conocido son todos fuera de línea. ¿Nadie busca, compara ni pregunta en línea?
review-contacts-few = { $count ->
    [0] No hay ningún contacto antes de la compra, cuando lo habitual son de 7 a 10. Algunos deben de faltar en el mapa.
    [one] Hay un contacto antes de la compra, cuando lo habitual son de 7 a 10. ¿Faltan algunos en el mapa?
   *[other] Hay { $count } contactos antes de la compra, cuando lo habitual son de 7 a 10. ¿Faltan algunos en el mapa, o la elección es así de rápida?
}
review-contacts-many = Hay { $count } contactos antes de la compra, cuando lo habitual son de 7 a 10. Cada uno es una ocasión más de perder al cliente: ¿cuáles pueden desaparecer?

review-severity-problem = problema
review-severity-warning = advertencia
review-severity-hint = consejo
review-severity-good = bien

review-group-wrong = Lo que va mal
review-group-works = Lo que funciona
review-group-missing = Lo que falta
review-group-facts = Datos

review-problems = Problemas
review-warnings = Advertencias
review-hints = Consejos
review-goods = Lo que funciona
review-dismissed = Dejado a un lado
review-because = Porque: { $reason }

review-fact-gaps = Brechas con la expectativa
review-fact-assumptions = Suposiciones
review-fact-contacts = Contactos antes de la compra
review-fact-online = Puntos de contacto en línea
review-fact-channels = Canales
review-fact-emotions = Emoción media
review-share = { $percent } % ({ $count } de { $total })
review-gaps = { $count }, de ellas graves { $serious }

review-close = Cerrar el análisis
review-persona = El recorrido de quién
review-everyone = Todos
review-why = ¿Por qué? Se guarda en el mapa
review-put-aside = Dejar a un lado
review-put-aside-what = Dejar a un lado: { $what }
review-restore = Recuperar
review-count-problems = { $count ->
    [one] 1 problema
   *[other] { $count } problemas
}
review-count-warnings = { $count ->
    [one] 1 advertencia
   *[other] { $count } advertencias
}
review-count-hints = { $count ->
    [one] 1 consejo
   *[other] { $count } consejos
}
review-count-goods = { $count } bien
review-count-open = { $count ->
    [one] Análisis: 1 cosa por arreglar
   *[other] Análisis: { $count } cosas por arreglar
}
review-show-more = { $count ->
    [one] Mostrar 1 más
   *[other] Mostrar { $count } más
}
review-more-channels = y { $count } más
