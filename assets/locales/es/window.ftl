# Words of the window.

untitled = un mapa que nunca se guardó
file-untitled = Sin título
state-saved = guardado
state-unsaved = cambios sin guardar
state-saving = guardando…
state-new = aún sin guardar

button-save = Guardar
button-save-as = Guardar como…
button-discard = No guardar
button-cancel = Cancelar
button-replace = Reemplazar
button-open = Abrir
button-export = Exportar
button-close = Cerrar
button-recover = Recuperar
button-later = Más tarde
button-delete-copy = Eliminar

unsaved-title = ¿Guardar los cambios?
unsaved-body = El mapa tiene cambios que aún no están en su archivo. Si no se guardan, se pierden.
changed-title = Otro programa cambió el archivo
changed-body = { $file } ya no está como cuando lo abrió. Guarde con otro nombre para conservar ambos, o reemplace lo que hay.
replace-title = ¿Reemplazar el archivo?
replace-body = { $file } ya existe. Lo que contiene ahora se perdería.
path-open-title = Abrir un mapa
path-save-title = Guardar el mapa como
path-export-title = Exportar una imagen
path-body = Escriba dónde está el archivo, o dónde debe ir.
path-label = Ruta
errors-more = { $count ->
    [one] y uno más
   *[other] y { $count } más
}
open-failed = No se pudo abrir el mapa
save-failed = No se pudo guardar el mapa
export-failed = No se pudo crear la imagen
recover-title = Se encontró trabajo sin guardar
recover-body = «{ $title }» ({ $file }) no estaba guardado cuando Wayline terminó la última vez. Así estaba el { $when }.
shortcuts-title = Teclado y ratón
shortcuts-hands = Un doble clic edita un texto en su sitio; escribir empieza una tarjeta en la celda activa. Mantenga Alt al arrastrar una tarjeta para copiarla. Arrastre con Espacio o con el botón central para desplazar el mapa; gire la rueda con Ctrl para el zoom.
about-body = Un editor de mapas del recorrido del cliente. Funciona sin conexión y no envía los datos de nadie a ningún sitio. Licencia MIT o Apache-2.0. Tipografía: Inter (OFL 1.1). Iconos: Lucide (ISC).
gallery-title = Empezar un mapa nuevo
recent-title = Recientes
menu-recent = Abrir reciente
minimap-name = Vista general

preferences-title = Preferencias
preferences-appearance = Apariencia
appearance-system = La del escritorio
appearance-light = Clara
appearance-dark = Oscura
preferences-language = Idioma
language-system = El del sistema
preferences-text-size = Tamaño del texto
preferences-reduced-motion = Menos movimiento
preferences-reduced-motion-why = Nada se desliza, se funde ni parpadea
preferences-minimap = Vista general
preferences-minimap-why = Todo el mapa en pequeño, en la esquina
preferences-failed = No se pudieron guardar las preferencias: { $why }

filter-map = Mapa del recorrido
filter-picture = Imagen PNG
filter-pictures = Imágenes
dialog-open = Abrir un mapa
dialog-save = Guardar el mapa
dialog-export = Exportar una imagen
dialog-choose-picture = Elegir una imagen

saved-notice = { $file } guardado
exported-notice = { $file } exportado
exporting-notice = Exportando…
recovered-notice = Su trabajo está de vuelta. Guárdelo para conservarlo.

menu-file = Archivo
menu-edit = Edición
menu-map = Mapa
menu-view = Ver
menu-help = Ayuda
toolbar-export = Exportar

counts-phases = { $count ->
    [one] 1 fase
   *[other] { $count } fases
}
counts-steps = { $count ->
    [one] 1 paso
   *[other] { $count } pasos
}
counts-cards = { $count ->
    [one] 1 tarjeta
   *[other] { $count } tarjetas
}

inspector-map = Mapa
inspector-phase = Fase
inspector-step = Paso
inspector-lane = Carril
inspector-link = Enlace
inspector-cards = Tarjetas
inspector-many = { $count ->
    [one] 1 elemento seleccionado
   *[other] { $count } elementos seleccionados
}
inspector-many-body = Arrástrelos juntos, cópielos o elimínelos.
inspector-hint = Seleccione una tarjeta, un paso, una fase o un carril para ver lo que contiene.

field-text = Texto
field-title = Título
field-language = Idioma del propio mapa
field-name = Nombre
field-channel = Canal
field-channel-none = Ninguno
field-owner = Responsable
field-evidence = Evidencia
field-moment-of-truth = Momento de la verdad
field-colour = Color
field-media = Medio
field-tags = Etiquetas
field-add-tags = Añadir etiquetas
button-add-tags = Añadir a todas
field-status = Estado de avance
field-moments-of-truth = Momentos de la verdad
field-link-label = Qué significa
field-link-from = De
field-link-to = A
field-link = Enlace
field-feeling = En una palabra
field-feels = Siente
field-expected = Esperado
field-expectation = Espera
field-role = Papel
field-quote = Cita
field-scenario = Escenario
field-goal = Objetivo
field-subject = Qué abarca
field-customer-goal = Qué quiere el cliente
field-business-goal = Qué quiere la empresa
field-phase-role = Lugar en el recorrido

feeling-of = Sentimiento · { $persona }
expectation-of = Expectativa · { $persona }
customer = el cliente
feel-add = Decir lo que { $persona } siente aquí
expect-add = Decir lo que { $persona } espera aquí
gap-better = Mejor de lo esperado en { $gap }
gap-worse = Peor de lo esperado en { $gap }
gap-even = Justo lo esperado
persona-add = Añadir persona
persona-new = Persona nueva

evidence-none = Sin indicar
evidence-assumption = Suposición
evidence-interview = Entrevistas
evidence-usability-test = Prueba de usabilidad
evidence-web-analytics = Analítica web
evidence-measured = Medido

media-none = Sin indicar
media-owned = Propio
media-paid = Pagado
media-earned = Ganado

status-none = Sin indicar
status-planned = Previsto
status-in-progress = En curso
status-live = En servicio
status-retired = Retirado

role-none = Sin indicar
role-before-purchase = Antes de la compra
role-purchase = Compra
role-service = Servicio
role-loyalty = Fidelidad

swatch-none = Como la fase
swatch-indigo = Índigo
swatch-teal = Verde azulado
swatch-amber = Ámbar
swatch-green = Verde
swatch-violet = Violeta
swatch-rose = Rosa
swatch-slate = Pizarra
swatch-rust = Óxido

hint-first-card = Escriba para añadir el primer punto de contacto
hint-emotion = Arrastre aquí, hacia arriba o abajo, para decir cómo se siente el cliente
field-market = Mercado
field-state = Estado

# What screen readers say of the map.
spoken-map = Mapa del recorrido
spoken-nameless = aún sin palabras
spoken-place = fase { $phase }, paso { $number } de { $count } ({ $step })
spoken-card = { $kind } «{ $name }»
spoken-link = Enlace de «{ $from }» a «{ $to }»
spoken-channel = canal { $name }
spoken-step = Paso «{ $name }», { $number } de { $count }, fase { $phase }
spoken-phase = { $count ->
    [one] Fase «{ $name }», 1 paso
   *[other] Fase «{ $name }», { $count } pasos
}
spoken-lane = Carril { $name }
spoken-cards = { $count ->
    [one] 1 tarjeta
   *[other] { $count } tarjetas
}
spoken-scores = { $count ->
    [one] puntuaciones en 1 paso
   *[other] puntuaciones en { $count } pasos
}
spoken-expectations = { $count ->
    [one] expectativas en 1 paso
   *[other] expectativas en { $count } pasos
}
spoken-locked = bloqueado
spoken-folded = plegado
spoken-feels = { $persona } siente { $score }
spoken-expects = { $persona } espera { $score }
spoken-expects-too = espera { $score }
spoken-cell = Celda vacía de { $lane }

# One card of each kind of lane.
card-touchpoints = Punto de contacto
card-actions = Acción
card-thoughts = Pensamiento
card-pain-points = Punto de dolor
card-delights = Punto fuerte
card-opportunities = Oportunidad
card-channels = Canal
card-marketing = Actividad de marketing
card-metrics = Métrica
card-evidence = Evidencia
card-frontstage = Actividad visible
card-backstage = Actividad entre bastidores
card-support = Proceso de apoyo
card-ideas = Idea
card-text = Nota
palette-name = Buscar o hacer lo que sea
palette-hint = Una tarjeta, un paso, una orden…
palette-new-from = Nuevo a partir de: { $name }
palette-template = Plantilla
palette-phase = Fase
palette-step = Paso
palette-lane = Carril
palette-none = Nada coincide con «{ $query }»
palette-results = { $count ->
    [0] Nada coincide
    [one] 1 resultado
   *[other] { $count } resultados
}
find-name = Buscar
find-hint = Buscar en todos los textos
find-count = { $nth } de { $count }
find-total = { $count } encontrados
find-none = No se encontró
find-next = Siguiente
find-previous = Anterior
find-close = Cerrar
find-more = Reemplazar también
replace-hint = Reemplazar por
replace-one = Reemplazar
replace-all = Reemplazar todo

picture-choose = Imagen…
picture-remove = Quitar la imagen
picture-pasted = la imagen pegada
portrait-choose = Retrato…
portrait-remove = Quitar el retrato
drop-unknown = Suelte un mapa (.ron) para abrirlo, o una imagen (PNG, JPEG, WebP o GIF) para ponerla en una tarjeta

# Kinds of files that a map is exported as.
export-png = Imagen PNG
export-svg = Dibujo SVG
