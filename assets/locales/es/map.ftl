# Las palabras que Wayline mismo pone en el mapa.
#
# Glosario: map = mapa (del recorrido del cliente); phase = fase; step = paso; lane = carril; card = tarjeta;
# touchpoint = punto de contacto; channel = canal; emotion = emoción; feeling = sentimiento;
# expectation = expectativa; gap = brecha; moment of truth = momento de la verdad; pain point = punto de dolor;
# delight = punto fuerte; opportunity = oportunidad; evidence = evidencia; brief = brief; template = plantilla.
# Órdenes en infinitivo; a quien lee, «usted».

lane-touchpoints = Puntos de contacto
lane-actions = Acciones del cliente
lane-thoughts = Pensamientos
lane-emotions = Emoción
lane-expectations = Expectativa
lane-pain-points = Puntos de dolor
lane-delights = Puntos fuertes
lane-opportunities = Oportunidades
lane-channels = Canales
lane-marketing = Marketing
lane-metrics = Métricas
lane-evidence = Evidencias
lane-frontstage = Escena visible
lane-backstage = Entre bastidores
lane-support = Procesos de apoyo
lane-ideas = Ideas
lane-text = Notas

emotion-high = encantado
emotion-middle = neutral
emotion-low = disgustado

legend-feels = siente
legend-expects = espera
legend-better = mejor de lo esperado
legend-worse = peor de lo esperado
legend-moment-of-truth = momento de la verdad
gap-mark = brecha { $gap }

state-as-is = estado actual
state-to-be = estado deseado
state-both = estado actual y deseado
badge-as-is = actual
badge-to-be = deseado
market-b2b = B2B
market-b2c = B2C
market-both = B2B y B2C
scope-company = toda la empresa
scope-product = un producto

line-interaction = Línea de interacción
line-visibility = Línea de visibilidad
line-internal = Línea de interacción interna

mark-peak = pico
mark-pit = valle
mark-end = final

legend-feels-to-be = siente (deseado)
legend-change = cambio
legend-as-is-only = solo actual
legend-to-be-only = solo deseado
legend-assumption = suposición
legend-evidence = evidencia, de entrevista a medición
legend-visits = visitas
legend-conversion = conversión
legend-satisfaction = satisfacción sobre 10

fact-scope = alcance
fact-company = empresa
fact-product = producto
fact-market = mercado
fact-state = estado
fact-owner = responsable
fact-date = fecha
fact-reviewed = última revisión

persona-motivations = Motivaciones
persona-needs = Necesidades
persona-frustrations = Frustraciones
persona-habits = Hábitos de compra

sign-online = en línea
sign-offline = fuera de línea
sign-planned = previsto
sign-in-progress = en curso
sign-live = en servicio
sign-retired = retirado
sign-owned = propio
sign-paid = pagado
sign-earned = ganado

metric-visits = visitas
metric-customers = clientes
metric-conversion = conversión
metric-satisfaction = satisfacción
metric-cost = coste
metric-value = valor

channel-website = Sitio web
channel-webshop = Tienda en línea
channel-search = Búsqueda
channel-social = Redes sociales
channel-ads = Publicidad
channel-email = Correo electrónico
channel-newsletter = Boletín
channel-blog = Blog
channel-video = Vídeo
channel-reviews = Reseñas
channel-chat = Chat
channel-app = Aplicación
channel-webinar = Webinar
channel-marketplace = Marketplace
channel-community = Comunidad
channel-payment = Pago
channel-account = Cuenta
channel-phone = Teléfono
channel-store = Tienda
channel-event = Evento
channel-sales = Visita comercial
channel-print = Impresos
channel-mail = Correo postal
channel-delivery = Entrega
channel-service = Atención al cliente
channel-radio-tv = Radio y TV
channel-outdoor = Publicidad exterior
channel-word-of-mouth = Boca a boca

# On pages made of a map.
page-untitled = Recorrido sin título
page-map = El mapa
page-table = Lo mismo en palabras
page-brief = Brief
page-personas = Personas
page-phase = Fase
page-step = Paso
page-made = Hecho con Wayline
page-summary = Un mapa del recorrido con { $phases ->
    [one] 1 fase
   *[other] { $phases } fases
} ({ $names }) y { $steps ->
    [one] 1 paso
   *[other] { $steps } pasos
}.
page-worst = El punto más bajo es «{ $step }», con { $score }.
brief-scenario = Escenario
brief-goal = Objetivo
brief-scope = Qué abarca
brief-market = Mercado
brief-state = Estado
brief-persona = Persona principal
brief-owner = Responsable
brief-date = Fecha
brief-last-reviewed = Última revisión
brief-review-every = Por revisar
brief-days = { $count ->
    [one] cada día
   *[other] cada { $count } días
}
phase-customer-goal = Qué quiere el cliente
phase-business-goal = Qué quiere la empresa

persona-new = Persona nueva
persona-copy = { $name } (copia)

# Speaker notes of exported slides.
note-goal = Objetivo: { $text }
note-customer-goal = El cliente quiere: { $text }
note-business-goal = La empresa quiere: { $text }
note-pains = Dónde amenaza con ir mal: { $list }.
note-delights = Qué atrae: { $list }.
note-opportunities = Oportunidades: { $list }.
note-gap-worse = En «{ $step }», la experiencia queda { $gap } por debajo de lo que { $persona } espera.
note-gap-better = En «{ $step }», la experiencia queda { $gap } por encima de lo que { $persona } espera.
note-customer = el cliente

# What tracked visits told.
next-end = { $share } se van
next-end-converted = { $share } terminan aquí, convertidos
next-journeys = { $count } recorridos desde aquí
next-journeys-path = { $count } recorridos por este camino
next-journeys-last = { $count } recorridos, según { $used ->
    [one] el último contacto
   *[other] los últimos { $used } contactos
}
next-too-few = muy pocos recorridos para decirlo
figure-reach = { $share } de alcance
figure-convert = { $share } convierten
figure-end = { $share } terminan aquí
figure-stop = { $share } no siguen
rank-best-1 = el mejor
rank-best-2 = 2.º mejor
rank-best-3 = 3.º mejor
rank-worst-1 = el peor
rank-worst-2 = 2.º peor
rank-worst-3 = 3.º peor
drop-off = Llegaron hasta aquí
came-this-far = { $share } llegaron hasta aquí
legend-measured = Visitas medidas: { $source }
legend-onward = lo que siguió: { $count ->
    [one] la parte más grande
   *[other] las { $count } partes más grandes
} de cada punto de contacto, desde { $share }
legend-back = lo mismo, de vuelta a algo anterior
legend-next = siguiente paso probable
legend-end = el recorrido termina
legend-end-converted = el recorrido termina, convertido
legend-heat-visits = visitas, hasta { $most }
legend-heat-conversion = convirtieron, hasta { $most }
legend-heat-ended = terminaron aquí, hasta { $most }
legend-heat-stopped = no siguieron a un paso posterior, hasta { $most }
legend-came = parte de todos los recorridos que llegó hasta aquí
legend-best = más conversiones ({ $rule })
legend-worst = convierte la menor parte de sus visitantes

draft-home = Página de inicio
draft-title = Recorrido según { $file }
draft-phase-before = Antes de la compra
draft-phase-arriving = Llegada
draft-phase-looking = Exploración
draft-phase-choosing = Elección
draft-phase-purchase = Compra
draft-phase-service = Servicio
draft-phase-loyalty = Fidelidad
draft-phase-beginning = Comienzo
draft-phase-middle = Mitad
draft-phase-end = Final
