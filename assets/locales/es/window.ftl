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
button-save-all = Guardar todo
button-discard-all = No guardar nada
button-cancel = Cancelar
button-replace = Reemplazar
button-open = Abrir
button-export = Exportar
button-close = Cerrar
button-recover = Recuperar
button-later = Más tarde
button-delete-copy = Eliminar

unsaved-title = ¿Guardar los cambios?
unsaved-body = { $file } tiene cambios que aún no están en su archivo. Si no se guardan, se pierden.
unsaved-title-many = { $count ->
    [one] ¿Guardar los cambios de { $count } mapa?
   *[other] ¿Guardar los cambios de { $count } mapas?
}
unsaved-body-many = Estos mapas tienen cambios que aún no están en sus archivos. Si no se guardan, se pierden.
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
file-open-failed = No se pudo abrir el archivo
save-failed = No se pudo guardar el mapa
export-failed = No se pudo crear la imagen
recover-title = Se encontró trabajo sin guardar
recover-body = «{ $title }» ({ $file }) no estaba guardado cuando Wayline terminó la última vez. Así estaba el { $when }.
shortcuts-title = Teclado y ratón
shortcuts-hands = Un doble clic edita un texto en su sitio; escribir empieza una tarjeta en la celda activa. Mantenga Alt al arrastrar una tarjeta para copiarla. Arrastre con Espacio o con el botón central para desplazar el mapa; gire la rueda con Ctrl para el zoom.
about-body = Un editor de mapas del recorrido del cliente. Funciona sin conexión y no envía los datos de nadie a ningún sitio. Licencia MIT o Apache-2.0. Tipografía: Inter (OFL 1.1). Iconos: Lucide (ISC).
gallery-title = Empezar un mapa nuevo
gallery-body = Tome un mapa relleno que se parezca al suyo y escriba el suyo encima.
start-search = Buscar plantillas y mapas recientes
start-blank = Mapa nuevo en blanco
start-back = Volver al mapa abierto
start-all = Todas
start-other-languages = También en otros idiomas
start-import = Importar una plantilla…
start-bundled = De Wayline
start-own = Suyas
start-broken = Un archivo entre sus plantillas no se puede leer: { $error }
start-none = Ninguna plantilla tiene todas estas etiquetas
start-none-for = Nada coincide con «{ $query }»
start-clear = Borrar la búsqueda
start-button = Empezar con esta plantilla
start-all-templates = Todas las plantillas
start-origin = De dónde viene
start-phases = Fases
start-tags = Sirve para
start-own-file = Su plantilla
start-own-id = En la línea de órdenes se llama { $id }.
start-rename = Cambiar el nombre…
start-delete = Eliminar…
start-show-folder = Mostrar la carpeta
start-more = Mostrar todo
start-fewer = Mostrar menos
start-gone = ya no está
start-forget = Quitar { $file } de la lista
when-today = hoy, { $time }
when-yesterday = ayer, { $time }

template-save-title = Guardar como plantilla
template-save-body = El mapa se convierte en una plantilla suya. La pantalla de inicio la ofrece en «{ start-own }».
template-description = Para qué sirve
template-whole = Todo el mapa, con sus tarjetas y sentimientos
template-structure = Solo fases, pasos, carriles y personas
template-saved = Plantilla { $file } guardada
template-failed = No se pudo guardar la plantilla
template-no-folder = Este sistema no indica ninguna carpeta para ello.
template-folder-failed = No se pudo mostrar la carpeta
template-rename-title = Cambiar el nombre de la plantilla
template-delete-title = ¿Eliminar «{ $name }»?
template-delete-body = Se elimina el archivo { $file }. Los mapas hechos con él quedan como están.
dialog-import-template = Importar una plantilla
button-import = Importar
button-rename = Cambiar el nombre
button-delete = Eliminar

question-number = Pregunta { $number } de { $count }
question-whom = ¿Para quién es el recorrido?
question-whom-why = Una persona que se pueda imaginar dice más que un público objetivo. Déjelo vacío para conservar lo que tiene la plantilla.
question-name = Nombre
question-role = Quién es
question-scope = ¿Qué abarca el mapa?
question-scope-why = Un mapa de todo dice poco de cada cosa: elija de qué trata el recorrido.
question-subject = Cómo se llama
question-state = ¿Qué estado muestra?
question-state-why = Puede cambiarlo después en el menú { menu-map }.
question-next = Siguiente
question-done = Listo
question-back = Atrás
question-skip = Omitir
question-never = No volver a preguntar
question-scope-company = Toda la empresa
question-scope-company-why = Todo lo que un cliente trata con ustedes
question-scope-product = Un producto o servicio
question-scope-product-why = De la primera idea al último uso
question-state-as-is = Como es ahora
question-state-as-is-why = Lo que los clientes encuentran hoy
question-state-to-be = Como debería ser
question-state-to-be-why = El recorrido que quiere ofrecer
question-state-both = Ambos
question-state-both-why = En un mapa, para ver qué tiene que cambiar

first-type = Haga clic en una celda y escriba: empieza una tarjeta nueva.
first-drag = Arrastre una tarjeta a otro paso, o a otro carril.
first-feel = Arrastre una cara de la curva hacia arriba o abajo para decir qué se siente.
first-export = ¿Listo para mostrarlo? Ctrl+E hace una imagen del mapa.
first-away = Entendido
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
preferences-questions = Mapas nuevos
preferences-questions-why = Hacer tres preguntas sobre cada uno
preferences-hints = Consejos
preferences-hints-why = Primeros consejos en el lienzo
preferences-failed = No se pudieron guardar las preferencias: { $why }

filter-map = Mapa del recorrido
filter-opened = Mapas, diagramas y tablas
filter-pictures = Imágenes
dialog-open = Abrir un mapa
dialog-save = Guardar el mapa
dialog-export = Exportar una imagen
dialog-choose-picture = Elegir una imagen

saved-notice = { $file } guardado
exported-notice = { $file } exportado
picture-copying = Creando la imagen…
picture-copied = Copiado como imagen de { $width } × { $height } píxeles
picture-copied-smaller = Copiado como imagen, reducida por ser tan grande: { $width } × { $height } píxeles
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
channel-find = Busque uno, o escriba el suyo
channel-own = Usar «{ $name }»
field-owner = Responsable
field-evidence = Evidencia
field-moment-of-truth = Momento de la verdad
field-colour = Color
field-media = Medio
field-tags = Etiquetas
field-tags-hint = Añadir una etiqueta
tag-remove = Quitar la etiqueta { $tag }
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
feeling-of-as-is = Sentimiento, actual · { $persona }
feeling-of-to-be = Sentimiento, deseado · { $persona }
expectation-of = Expectativa · { $persona }
expectation-of-as-is = Expectativa, actual · { $persona }
expectation-of-to-be = Expectativa, deseada · { $persona }
annotation-clear = Borrar
feel-remove = Quitar lo que { $persona } siente aquí
expect-remove = Quitar lo que { $persona } espera aquí
gap-short = brecha { $gap }
score-range = Una puntuación es un número de −2,0 a +2,0
customer = el cliente
feel-add = Decir lo que { $persona } siente aquí
expect-add = Decir lo que { $persona } espera aquí
gap-better = Mejor de lo esperado en { $gap }
gap-worse = Peor de lo esperado en { $gap }
gap-even = Justo lo esperado
persona-add = Añadir persona

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
spoken-tracked = alcanzado por { $reach } de los recorridos, de los que { $converted } convirtieron y { $ended } terminaron aquí
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
export-html = Página web (HTML)
export-markdown = Página Markdown
export-mermaid = Recorrido Mermaid
export-csv = Tabla para hojas de cálculo (CSV)
export-tsv = Tabla con tabuladores (TSV)

import-title = ¿Qué contiene { $file }?
import-matrix = Carriles hacia abajo, pasos hacia la derecha
import-tidy = Una fila por tarjeta, puntuación o paso
import-scores = Puntuaciones de
import-columns = Columnas
import-rows = Filas
import-unnamed = sin nombre ({ $number })
import-skip = Omitir
import-lane = Carril: { $lane }
import-remarks = { $count ->
    [one] 1 observación
   *[other] { $count } observaciones
}
import-remarks-title = El mapa está abierto; algunas cosas se leyeron de otro modo
column-phase = Fase
column-step = Paso
column-lane = Carril
column-text = Texto
column-channel = Canal
column-persona = Persona
column-score = Sentimiento, en puntos
column-feeling = Sentimiento, en una palabra
column-expected = Expectativa, en puntos
column-expectation = Expectativa, en palabras
column-state = Actual o deseado
column-kind = Tipo de carril
column-presence = En línea o fuera de línea
column-media = Propio, pagado o ganado
column-owner = Responsable
column-link = Enlace
column-tags = Etiquetas
column-evidence = Nivel de evidencia
column-moment-of-truth = Momento de la verdad
column-status = Estado de avance
column-visits = Visitas
column-customers = Clientes
column-conversion = Conversión
column-satisfaction = Satisfacción
column-cost = Coste
column-value = Valor
column-aliases = Otros nombres


field-several = Varios
field-scope = Alcance
field-subject-company = Qué empresa
field-subject-product = Qué producto
field-focus-persona = Persona principal
field-date = Fecha
field-last-reviewed = Última revisión
field-review-every = Revisar cada (días)
field-motivations = Motivaciones, una por línea
field-needs = Necesidades, una por línea
field-frustrations = Frustraciones, una por línea
field-buying-habits = Hábitos de compra, uno por línea
field-card-state = Pertenece a
field-presence = Dónde
field-aliases = Otros nombres en herramientas de medición, uno por línea
field-lane-locked = Bloqueado: sus tarjetas quedan como están
field-lane-folded = Plegado en su encabezado

fold-about = Acerca de
fold-review = Fecha y revisión
fold-details = Detalles
fold-figures = Cifras
fold-filled = { $count } rellenados
section-personas = Personas

card-state-both = Ambos estados
card-state-as-is = Solo actual
card-state-to-be = Solo deseado
presence-none = Como el canal
presence-online = En línea
presence-offline = Fuera de línea
link-open = Abrir
card-locked = Este carril está bloqueado: sus tarjetas quedan como están.
cards-locked = Algunas de estas tarjetas están en carriles bloqueados, así que todas quedan como están.
lane-unlock = Desbloquear

figure-visits = Visitas
figure-customers = Clientes
figure-conversion = Conversión, %
figure-satisfaction = Satisfacción, 0–10
figure-cost = Coste
figure-value = Valor
figure-no-number = Eso no es un número
figure-ambiguous = Escríbalo sin separador de miles, para que no haya confusión
figure-not-whole = Solo números enteros
figure-negative = No puede ser menor que 0, ni tan grande
figure-range = Un número de 0 a { $most }
figures-measured = Medido el { $date }, de { $file }
figures-source = De { $file }

date-hint = 21/11/2026
date-today = Hoy
date-clear = Borrar
date-unreadable = No es una fecha: escriba 21/11/2026 o 21 nov 2026
date-no-such-day = Ningún calendario tiene ese día
date-ambiguous = ¿{ $first } o { $second }? Escríbalo de esa forma
interval-wrong = Un número de días, desde 1
review-due = Toca revisar
review-overdue = Última revisión { $ago }
review-never = Creado { $ago }, nunca revisado
review-mark = Marcar como revisado
ago-days = { $count ->
    [one] hace 1 día
   *[other] hace { $count } días
}
ago-months = { $count ->
    [one] hace 1 mes
   *[other] hace { $count } meses
}
ago-years = { $count ->
    [one] hace 1 año
   *[other] hace { $count } años
}

personas-none = Aún no hay personas: lo que se siente en el mapa es de «el cliente». La primera persona lo hereda.
persona-show = Mostrar a { $name }
persona-hide = Ocultar a { $name }
persona-focus = Hacer de { $name } la persona principal
persona-alone = Mostrar solo a { $name }
persona-with-others = Mostrar de nuevo a todas las personas
persona-up = Subir a { $name }
persona-down = Bajar a { $name }
persona-duplicate = Duplicar a { $name }, con sentimientos y expectativas
persona-delete = { $count ->
    [0] Eliminar a { $name }
    [one] Eliminar a { $name }, con 1 sentimiento o expectativa
   *[other] Eliminar a { $name }, con { $count } sentimientos y expectativas
}
spoken-persona = Persona { $name }
spoken-persona-focus = Persona principal { $name }

switch-as-is = Actual
switch-to-be = Deseado
switch-both = Ambos

export-pdf = Documento PDF
export-pptx = Diapositivas de PowerPoint

# The export panel.
export-title = Exportar
export-preview = Así se verá la exportación
export-format = Tipo de archivo
export-phases = Fases
export-no-phase = Elija al menos una fase.
export-lanes = Carriles
export-persona = Persona
export-all-personas = Todas
export-mode = Claro u oscuro
export-with-title = Título y brief
export-with-legend = Leyenda
export-with-personas = Fichas de personas
export-size = Tamaño
export-size-1x = Como en la pantalla
export-size-2x = El doble de nítido
export-size-3x = El triple de nítido
export-size-wide = Diapositiva, 1920 × 1080
export-size-classic = Diapositiva, 1600 × 1200
export-size-width = Por su anchura
export-width = Anchura
export-dpi = Resolución
export-page = Página
export-page-own = Tan grande como el mapa
export-page-a4 = A4
export-page-a3 = A3
export-page-a0 = A0
export-page-wide = Diapositiva, 16:9
export-page-classic = Diapositiva, 4:3
export-pages = Páginas
export-pages-one = Todo en una
export-pages-tiled = Varias, para unir
export-pages-phases = Una por fase
export-margin = Margen
export-background = Fondo
export-background-theme = Papel
export-background-white = Blanco
export-background-transparent = Ninguno
export-outlines = Letras como contornos
export-mode-reader = Como prefiera quien lea
export-with-review-marks = Marcas de la revisión
export-with-measures = Lo que dicen las visitas medidas
export-shape = Disposición de la tabla
export-shape-tidy = Una fila por tarjeta y puntuación
export-shape-matrix = Carriles por pasos, como en el mapa
export-embed-map = Incluir todo el mapa en la imagen, también lo que aquí se deja fuera: quien la reciba puede abrir y cambiar el mapa
export-cancelled-notice = Se canceló la exportación

# Several maps, and work on threads.
opening-notice = Abriendo { $file }…
open-elsewhere-title = Abierto también en otra ventana
open-elsewhere-body = { $file } está abierto también en otra ventana de Wayline en este ordenador. Se puede trabajar en ambas; a quien guarde en segundo lugar se le pregunta antes de reemplazar nada.
tab = { $name }
tab-unsaved = { $name }, cambios sin guardar
tab-close = Cerrar { $name }
preferences-restore = Al empezar
preferences-restore-why = Volver a abrir los mapas de la última vez
fault-open = El archivo no se pudo abrir: Wayline cometió un error ({ $why }). Los demás mapas están como estaban.
fault-save = El mapa no se guardó: Wayline cometió un error ({ $why }). Sigue abierto y completo; prueba con otro nombre.
fault-copy = No se pudo guardar la copia contra fallos: Wayline cometió un error ({ $why }). Guarda el mapa.
fault-export = No se exportó nada: Wayline cometió un error ({ $why }). El mapa está como estaba.
fault-picture = La imagen no se pudo añadir: Wayline cometió un error ({ $why }).
fault-log = La lectura no llegó al final: Wayline cometió un error ({ $why }). El mapa está como estaba.
fault-other = Wayline cometió un error en segundo plano ({ $why }). Los mapas están como estaban.
map-is-closed = El mapa al que iba está cerrado
picture-unplaced = La imagen no encontró sitio: aquello a lo que iba ya no está o está bloqueado
save-open-in-tab = { $file } está abierto en otra pestaña. Ciérralo antes o elige otro nombre.
fault-copy-picture = La imagen no se pudo copiar: Wayline cometió un error ({ $why }).
tab-hold = Mantén para abrir { $name } o suelta para dejar allí una copia
