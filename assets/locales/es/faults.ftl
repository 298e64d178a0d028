# Lo que puede ir mal con los archivos, y lo que conviene saber de cómo se leyeron o se escribieron.

fault-and-mend = { $what }; { $mend }

# Archivos y discos.
doing-read = leer
doing-written = escribir
doing-made = crear
doing-deleted = borrar
doing-shown = mostrar
fault-cannot-be-made = no se puede crear ahí
    .mend = elija otra carpeta
fault-missing = no existe
    .mend = se esperaba el nombre de un archivo que exista
fault-may-not-be = no se permite { $done }
    .mend = pida permiso a su propietario
fault-folder = es una carpeta
    .mend = se esperaba un archivo
fault-folder-no-map = es una carpeta
    .mend = se esperaba el archivo de un mapa
fault-folder-no-name = es una carpeta
    .mend = se esperaba el nombre de un archivo
fault-in-no-folder = está en algo que no es una carpeta
    .mend = se esperaba un archivo en una carpeta
fault-disk-read-only = está en un disco en el que no se puede escribir
    .mend = elija otra carpeta
fault-disk-full = no cabe: el disco está lleno
    .mend = haga sitio o elija otro disco
fault-name-impossible = no es un nombre que este disco admita
    .mend = elija otro nombre
fault-could-not-be = no se pudo { $done }: { $why }
fault-no-folder = la carpeta { $folder } no existe
    .mend = elija una carpeta que exista
fault-folder-read-only = no se permite escribir en la carpeta { $folder }
    .mend = elija otra carpeta
fault-read-only = es de solo lectura
    .mend = elija otro nombre o permita escribir en él
fault-in-the-way = ya existe
    .mend = elija otro nombre o permita reemplazarlo
fault-exists = ya existe
    .mend = elija otro nombre o reemplácelo
fault-changed = fue modificado por otro programa desde que se abrió
    .mend = guarde con otro nombre o reemplace lo que hay
fault-picture-no-text = es una imagen, y un mapa es texto
    .mend = elija un nombre que termine en .ron
fault-not-read-whole = no se leyó hasta el final
fault-map-no-text = no es texto
    .mend = se esperaba un mapa en RON, como texto UTF-8
fault-map-too-large = es demasiado grande para un mapa
    .mend = se esperaban { $most } MB como máximo

# Lo que se lee como mapa.
fault-map-empty = está vacío
    .mend = se esperaba un mapa en RON
fault-map-newer = este mapa lo escribió un Wayline más nuevo (formato { $format }; este lee hasta { $most })
    .mend = actualice Wayline para abrirlo
fault-no-format = `{ $text }` no es un formato de mapas
    .mend = se esperaba format: { $format }
fault-unwritable = contiene un `{ $field }` que no es un número
    .mend = se esperaba un número
fault-to-be-imported = es una tabla o un diagrama y no un mapa
    .mend = ábralo desde el menú Archivo para hacer un mapa con él
fault-picture-no-map-file = es una imagen
    .mend = se esperaba el archivo de un mapa
fault-picture-holds-too-much = contiene demasiado para un mapa
    .mend = se esperaban { $most } MB como máximo
fault-picture-without-map = es una imagen sin mapa dentro
    .mend = se exportó sin su mapa o la cambió otro programa; abra el archivo .ron
fault-picture-map-damaged = está dañado o cortado
    .mend = se esperaba una imagen entera, tal como la exporta Wayline

# El texto de un mapa. Las cosas se nombran con su artículo; lo que está entre ` ` está así en el archivo.
fault-token = { $token } no puede estar aquí
    .mend = se esperaba { $expected }
fault-escape = no existe tal escape en un texto
    .mend = se esperaba \n, \t, \", \\ o \u{ "{" }...{ "}" } con el código de un carácter
fault-slash = `/` no puede estar aquí
    .mend = se esperaba `//` antes de un comentario
fault-no-field = { $thing } no tiene el campo `{ $field }`
    .mend = { $choice }
fault-no-variant = `{ $found }` no vale aquí: se esperaba { $thing }
    .mend = { $choice }
fault-field-twice = { $thing } tiene dos veces el campo `{ $field }`
    .mend = se esperaba cada campo una vez
fault-lacks-field = { $thing } no tiene su campo `{ $field }`
    .mend = se esperaba el campo `{ $field }: { $value }`
fault-no-count = { $token } no es posible
    .mend = se esperaba un número entero, ni menor que 0 ni demasiado grande
fault-no-date = { $token } no es una fecha
    .mend = se esperaba un día como "2025-03-31"
fault-too-deep = { $token } está anidado a demasiada profundidad
    .mend = se esperaban menos paréntesis dentro de paréntesis
fault-ends-in-comment = el archivo termina en medio de un comentario
    .mend = se esperaba `*/` para cerrarlo
fault-ends-in-text = el archivo termina en medio de un texto
    .mend = se esperaba una comilla para cerrarlo
fault-ends-too-soon = el archivo termina demasiado pronto
    .mend = se esperaba un mapa entre `(` y `)`
fault-ends-open = el archivo termina demasiado pronto
    .mend = se esperaba `{ $close }` para cerrar el `{ $open }` de la línea { $line }
choice-near = ¿quería decir `{ $name }`?
choice-of-two = se esperaba `{ $first }` o `{ $last }`
choice-of-many = se esperaba uno de { $names }
expected-list = una lista entre `[` y `]`
expected-list-end = `]`
expected-boolean = `true` o `false`
expected-comma = una coma o el paréntesis que cierra
expected-number = un número
expected-whole-number = un número entero
expected-plain-number = un número sencillo
expected-colon = dos puntos
expected-thing = { $thing } entre `(` y `)`
expected-bracket = `)`
expected-text = un texto entre comillas
expected-quote = una comilla para cerrarlo
expected-name = un nombre sin comillas
expected-plain-name = un nombre de letras, cifras y `_`, como `{ $name }`
expected-field = el nombre de un campo
expected-comment-end = `*/` donde termina el comentario
expected-end = el final del archivo
expected-map = un mapa entre `(` y `)`
expected-else = otra cosa
thing-map = un mapa
thing-brief = el brief
thing-persona = una persona
thing-template = la descripción de una plantilla
thing-phase = una fase
thing-step = un paso
thing-emotion = una emoción
thing-expectation = una expectativa
thing-lane = un carril
thing-card = una tarjeta
thing-metrics = un grupo de métricas de una tarjeta
thing-link = un enlace
thing-source = una fuente
thing-measured = lo que se midió
thing-touchpoint-measures = la medición de un punto de contacto
thing-channel-measures = la medición de un canal
thing-credits = la parte de un punto de contacto
thing-reached = un nivel del embudo
thing-contact-count = un número de contactos
thing-past = lo que siguió a unos contactos
thing-next = un contacto siguiente
thing-unmatched = un evento sin punto de contacto
thing-dismissed = una observación descartada
thing-image = una imagen
thing-scope = un alcance
thing-market = un mercado
thing-map-state = un estado de mapa
thing-state = un estado
thing-color = un color
thing-phase-role = un papel de fase
thing-lane-kind = un tipo de carril
thing-presence = una presencia
thing-media = un tipo de medio
thing-evidence = un nivel de evidencia
thing-status = una situación
thing-this = esto

# Números.
fault-number-range = { $number } no es posible
    .mend = se esperaba un número de 0 a { $most }
fault-number-negative = { $number } no es posible
    .mend = se esperaba un número desde 0
fault-number-none = { $number } no es posible
    .mend = se esperaba un número
fault-count-high = { $number } no es posible
    .mend = se esperaba un número hasta { $most }
fault-unmeasurable = las mediciones contienen un importe que no es posible
    .mend = se esperaban importes que alguien haya podido gastar o ganar
fault-score-none = una puntuación de NaN no es un número
    .mend = se esperaba un número de -2.0 a 2.0
fault-score-off = una puntuación de { $score } se sale de la escala
    .mend = se esperaba un número de -2.0 a 2.0
fault-score-between = una puntuación de { $score } está entre dos escalones
    .mend = se esperaban escalones de 0.1, como { $near }

# Aquello para lo que un mapa no tiene sitio.
fault-text-long = un texto de { $count } caracteres es demasiado largo
    .mend = se esperaban { $most } como máximo
fault-too-many = contiene más de { $most } { $things }
    .mend = se esperaba un mapa con { $most } como máximo
fault-lane-high = una altura de { $height } no es posible
    .mend = se esperaban { $most } puntos como máximo
fault-image-large = una imagen de { $size } MB es demasiado grande
    .mend = se esperaban { $most } MB como máximo
fault-images-large = las imágenes del mapa pasan juntas de { $most } MB
    .mend = se esperaban menos, o más pequeñas
things-personas = personas
things-actors = actores
things-phases = fases
things-steps = pasos
things-lanes = carriles
things-cards = tarjetas
things-links = enlaces
things-sources = fuentes
things-images = imágenes
things-dismissed = observaciones descartadas
things-measures = mediciones
things-tags = etiquetas en un mismo sitio
things-other-names = otros nombres de una tarjeta
things-traits = motivaciones, necesidades o similares de una persona

# Reglas de los mapas.
noun-persona = persona
noun-phase = fase
noun-step = paso
noun-lane = carril
noun-card = tarjeta
noun-link = enlace
noun-source = fuente
noun-image = imagen
fault-id-empty = { $thing } con un id vacío
    .mend = se esperaba un texto corto que no sea otro id del mapa
fault-id-taken = el id «{ $id }» ({ $thing }) ya está tomado ({ $other })
    .mend = se esperaba un id que no tenga ninguna otra cosa del mapa
fault-card-in-wrong-lane = la tarjeta «{ $of }» está en un carril del tipo { $kind }, que no tiene tarjetas
    .mend = las tarjetas van en un carril que no muestre lo que llevan los pasos
fault-lost-brief = el brief trata de la persona «{ $id }», que no está en el mapa
    .mend = se esperaba el id de una persona de este mapa
fault-lost-portrait = la persona «{ $of }» muestra la imagen «{ $id }», que no está en el mapa
    .mend = se esperaba el id de una imagen de este mapa
fault-lost-step = la tarjeta «{ $of }» está en el paso «{ $id }», que no está en el mapa
    .mend = se esperaba el id de un paso de este mapa
fault-lost-image = la tarjeta «{ $of }» muestra la imagen «{ $id }», que no está en el mapa
    .mend = se esperaba el id de una imagen de este mapa
fault-lost-source = la tarjeta «{ $of }» fue medida por la fuente «{ $id }», que no está en el mapa
    .mend = se esperaba el id de una fuente de este mapa
fault-lost-from = el enlace «{ $of }» sale de la tarjeta «{ $id }», que no está en el mapa
    .mend = se esperaba el id de una tarjeta de este mapa
fault-lost-to = el enlace «{ $of }» va a la tarjeta «{ $id }», que no está en el mapa
    .mend = se esperaba el id de una tarjeta de este mapa
fault-lost-measures = las mediciones son de la fuente «{ $id }», que no está en el mapa
    .mend = se esperaba el id de una fuente de este mapa
fault-lost-measured-card = hay mediciones de la tarjeta «{ $id }», que no está en el mapa
    .mend = se esperaba el id de una tarjeta de este mapa
fault-lost-measured-phase = hay mediciones de la fase «{ $id }», que no está en el mapa
    .mend = se esperaba el id de una fase de este mapa
fault-lost-measured-step = hay mediciones del paso «{ $id }», que no está en el mapa
    .mend = se esperaba el id de un paso de este mapa
fault-lost-past = un contacto siguiente está medido tras la tarjeta «{ $id }», que no está en el mapa
    .mend = se esperaba el id de una tarjeta de este mapa
fault-lost-next = un contacto siguiente es la tarjeta «{ $id }», que no está en el mapa
    .mend = se esperaba el id de una tarjeta de este mapa
fault-lost-emotion = una emoción del paso «{ $of }» es de la persona «{ $id }», que no está en el mapa
    .mend = se esperaba el id de una persona de este mapa
fault-lost-expectation = una expectativa del paso «{ $of }» es de la persona «{ $id }», que no está en el mapa
    .mend = se esperaba el id de una persona de este mapa
fault-two-emotions = el paso «{ $of }» tiene dos emociones de la persona «{ $persona }» en un mismo estado
    .mend = se esperaba una como máximo por persona y estado
fault-two-expectations = el paso «{ $of }» tiene dos expectativas de la persona «{ $persona }» en un mismo estado
    .mend = se esperaba una como máximo por persona y estado
fault-measured-twice = «{ $id }» está medido dos veces
    .mend = se esperaba cada punto de contacto, fase y paso una vez
fault-past-long = un contacto siguiente está medido tras otros { $count }
    .mend = se esperaban { $most } como máximo

# Imágenes.
fault-folder-no-picture = es una carpeta
    .mend = se esperaba una imagen
fault-no-picture = no es una imagen que se pueda leer
    .mend = se esperaba un archivo PNG, JPEG, WebP o GIF
fault-picture-too-large = es demasiado grande para una imagen
    .mend = se esperaban { $most } MB como máximo
fault-picture-pixels = es una imagen demasiado grande: { $width } por { $height } píxeles
    .mend = se esperaban { $most } millones de píxeles como máximo
fault-picture-damaged = está dañado o cortado
    .mend = se esperaba una imagen entera

# El portapapeles.
fault-paste-too-much = contiene demasiado para pegarlo
    .mend = copie menos cosas a la vez
fault-paste-unknown = contiene una parte de un mapa que este Wayline no conoce
    .mend = actualice Wayline
fault-paste-unsound = no contiene una parte válida de un mapa

# Archivos de otros programas.
fault-no-text = no es texto
    .mend = se esperaba un archivo de texto
note-encoding = no es { $expected }
    .mend = se leyó como { $encoding }
note-nobody-named = { $count ->
        [one] en 1 paso no se nombra a nadie
       *[other] en { $count } pasos no se nombra a nadie
    }
    .mend = una persona llamada { $name } está en lugar de quien se quiso decir
fault-import-extension = no es el nombre de un tipo de archivo que se pueda importar
    .mend = se esperaba uno de { $known }

# Diagramas de Mermaid.
fault-no-journey = no contiene ningún recorrido
    .mend = se esperaba `journey`
fault-no-journey-here = contiene diagramas de Mermaid, y ninguno es un recorrido
    .mend = se esperaba un diagrama que empiece por `journey`
fault-not-a-journey = esto no es un recorrido: empieza por `{ $word }`
    .mend = se esperaba un diagrama de Mermaid que empiece por `journey`
fault-directive-open = esta directiva no termina
    .mend = se esperaba { "}" }%% donde termina
fault-description-open = esta descripción no termina
    .mend = se esperaba { "}" } tras su última línea
fault-task-without-score = la tarea `{ $task }` no tiene puntuación
    .mend = se esperaba `lo que se hace: puntuación: quién, quién`, con una puntuación de 1 a 5
fault-task-wide-colon = la tarea `{ $task }` no tiene puntuación
    .mend = Mermaid pide dos puntos corrientes (:), no anchos ({ "\uFF1A" })
fault-no-score = `{ $word }` no es una puntuación
    .mend = se esperaba `lo que se hace: puntuación: quién, quién`, con una puntuación de 1 a 5
note-second-journey = aquí empieza otro recorrido
    .mend = solo se leyó el primero; ponga este en un archivo propio
note-behind-actors = `{ $text }` está detrás de los actores
    .mend = se dejó fuera, como hace Mermaid
note-score-off = una puntuación de { $score } se sale de la escala de Mermaid, de 1 a 5
    .mend = se leyó como { $read }
note-score-decimals = una puntuación de { $score } tiene más de un decimal
    .mend = se leyó como { $read }

# Exportaciones.
fault-export-extension = no es el nombre de un tipo de archivo que se pueda exportar
    .mend = se esperaba { $known }
fault-export-cancelled = la exportación se canceló
fault-export-too-large = la imagen tendría { $width } × { $height } píxeles
    .mend = no se esperaba ningún lado de más de { $most }, es decir, una escala de { $scale } como máximo
fault-not-drawn = no se pudo dibujar la imagen: { $why }
fault-no-pixels = una imagen sin píxeles no se puede dibujar
    .mend = se esperaban números mayores que 0
fault-scale = una escala de { $scale } no se puede dibujar
    .mend = se esperaba un número mayor que 0, como 2
fault-margin = un margen de { $margin } no es posible
    .mend = se esperaba un número de puntos desde 0
note-missing-letters = ninguna fuente de este equipo tiene { $letters }; en su lugar hay cuadros
    .mend = instale una, como Noto
note-missing-letters-and-more = ninguna fuente de este equipo tiene { $letters } y otros; en su lugar hay cuadros
    .mend = instale una, como Noto
note-middle-score = { $count ->
        [one] 1 paso no tiene sentimiento y recibió la puntuación media, 3, porque Mermaid pide una
       *[other] { $count } pasos no tienen sentimiento y recibieron la puntuación media, 3, porque Mermaid pide una
    }
note-lost = { $file } no tiene sitio para { $list }: lo que falta está solo en el mapa
file-mermaid = un diagrama de Mermaid
file-table = una tabla
lost-cards = { $count ->
    [one] 1 tarjeta
   *[other] { $count } tarjetas
}
lost-expectations = { $count ->
    [one] 1 expectativa
   *[other] { $count } expectativas
}
lost-feelings = { $count ->
    [one] 1 sentimiento en palabras
   *[other] { $count } sentimientos en palabras
}
lost-other-state = { $count ->
    [one] 1 puntuación del otro estado
   *[other] { $count } puntuaciones del otro estado
}
lost-links = { $count ->
    [one] 1 enlace
   *[other] { $count } enlaces
}
lost-goals = { $count ->
    [one] los objetivos de 1 fase
   *[other] los objetivos de { $count } fases
}
lost-hidden-personas = { $count ->
    [one] 1 persona oculta
   *[other] { $count } personas ocultas
}
lost-descriptions = { $count ->
    [one] la descripción de 1 persona
   *[other] las descripciones de { $count } personas
}
lost-brief = el brief, salvo su escenario

# Plantillas.
fault-no-template = no hay ninguna plantilla llamada { $id }
    .mend = se esperaba una de { $known }
fault-no-template-but-near = no hay ninguna plantilla llamada { $id }
    .mend = ¿quería decir { $near }? se esperaba una de { $known }

# Registros de visitas, y tablas de recuentos y métricas.
fault-reading-cancelled = la lectura se canceló
fault-packed-cut-off = termina en medio de sus datos comprimidos
    .mend = cópielo o descárguelo de nuevo
fault-packed-damaged = tiene datos comprimidos dañados
    .mend = cópielo o descárguelo de nuevo
fault-thread-failed = no se pudo leer: falló una parte del programa
fault-log-is-archive = es un archivo zip o una hoja de cálculo, no un registro
    .mend = descomprímalo o guarde la hoja como CSV
fault-log-no-text = no es texto
    .mend = se esperaba CSV, TSV o XES, tal cual o con gzip
fault-log-empty = está vacío
    .mend = se esperaba una primera línea con los nombres de las columnas, y eventos
fault-log-one-column = tiene una sola columna
    .mend = se esperaban cliente, momento y evento, con coma, punto y coma, tabulador o | entre ellos
fault-log-only-names = no tiene eventos
    .mend = se esperaba una línea por evento bajo los nombres de las columnas
fault-no-events = no tiene eventos
    .mend = se esperaba una línea por evento
fault-no-good-row = ninguna de { $count } filas se puede leer: la primera { $why }
    .mend = revise las columnas: puede que una contenga otra cosa
fault-line-long = tiene una línea de más de 1 MiB
    .mend = se esperaba un evento por línea
fault-open-quotes = tiene más de { $most } comillas sin cerrar
    .mend = se esperaban comillas dobles dentro de un campo entre comillas
fault-many-events = tiene más de { $most } eventos distintos
    .mend = elija otra columna para los eventos o agrupe antes los nombres
fault-many-cases = tiene más nombres de clientes de los que caben en 4 GiB
    .mend = elija otra columna para los clientes
fault-many-rows = tiene más de { $most } eventos
    .mend = cuéntelos donde están y lea los recuentos
fault-no-column-at = no tiene columna { $place }
    .mend = las columnas son { $columns }
fault-no-column-called = no tiene ninguna columna llamada { $name }
    .mend = las columnas son { $columns }
fault-no-times = no tiene ninguna columna que parezca de momentos
    .mend = elíjala; las columnas son { $columns }
fault-no-cases = no tiene ninguna columna que diga de quién es un evento
    .mend = elíjala; las columnas son { $columns }
fault-no-names-of-events = no tiene ninguna columna que parezca de nombres de eventos
    .mend = elíjala; las columnas son { $columns }
row-no-time = no tiene momento
row-bad-time = { $time } no es un momento
row-impossible-day = tiene un día que no existe en su mes
row-other-days = { $date } no tiene día y mes en el orden de las otras filas
row-no-case = no tiene cliente
row-no-event = no tiene evento
row-long-name = tiene un nombre de más de { $most } bytes
row-event-of-counts = { $event } no es un evento: está en lugar de una parte de la tabla de recuentos
row-no-number = { $value } no es un número
row-unclear-alone = { $value } puede tener miles o decimales, y ningún otro dice cuáles
row-unclear-among-others = { $value } puede tener miles o decimales, y los otros no se ponen de acuerdo
row-other-cells = tiene { $count } celdas donde la primera línea tiene { $width }
row-open-quote = tiene una comilla sin cerrar
note-long-case = un cliente tiene { $count } eventos: quizá una máquina, o una columna que no distingue a los clientes
note-bad-values = { $count } valores no se pueden leer, el primero en la línea { $line }: { $why }; sus filas cuentan
note-impossible-days = { $count } de las filas que se dejaron fuera tienen un día que no existe en su mes
fault-xml-no-log = es XML, pero no un registro de eventos
    .mend = se esperaba XES, que empieza por <log>
fault-xes-doctype = tiene un tipo de documento, que los registros no necesitan y que no se lee
    .mend = quite el <!DOCTYPE …>
fault-xes-cut-off = termina antes de que se cierre su última etiqueta
    .mend = cópielo o expórtelo de nuevo
fault-xes-long = tiene una etiqueta, un texto o un comentario de más de 4 MiB
    .mend = se esperaba XES con atributos cortos
fault-xes-malformed = no es XML bien formado: { $why }
    .mend = expórtelo de nuevo
fault-xes-deep = está anidado a más de { $most } niveles
    .mend = se esperaba XES: un registro de series de eventos con atributos
fault-xes-attribute = tiene un atributo que no se puede leer: { $why }
    .mend = expórtelo de nuevo
fault-xes-nameless = tiene una serie con más de { $most } eventos antes de su nombre
    .mend = se esperaba el nombre de una serie antes de sus eventos
fault-xes-empty = es un registro sin eventos
    .mend = se esperaban <trace> con <event>
fault-figures-too-large = pasa de 2 GiB
    .mend = se esperaba una tabla de métricas
fault-figures-empty = está vacío
    .mend = se esperaba una primera línea con los nombres de las columnas
fault-lacks-column = no tiene ninguna columna llamada { $name }
    .mend = las columnas son { $columns }
fault-cell-no-number = tiene { $cell } como { $name }
    .mend = se esperaba un número
fault-figure-below = tiene la cifra { $figure }
    .mend = se esperaba 0 o más
fault-figure-unclear = tiene una cifra que puede tener miles o decimales, y ninguna otra de su columna dice cuáles
    .mend = escríbala sin signo de miles
fault-not-utf8 = no es UTF-8
    .mend = guárdelo como UTF-8
fault-no-table = no es una tabla: { $why }
fault-no-paths = no tiene caminos
    .mend = se esperaba una línea por camino
fault-empty-touch = tiene un contacto vacío en el camino { $path }
    .mend = se esperaban contactos con > entre ellos
fault-circles = tiene recorridos que dan vueltas casi sin fin, y la regla de Markov no puede pesarlos
    .mend = cuente las visitas repetidas como una o elija un orden más bajo
fault-same-context = tiene el mismo contexto y evento que una línea anterior
    .mend = se esperaba cada uno una vez
fault-no-total = no tiene ninguna fila de longitud 0 con { $end } como evento siguiente
    .mend = se esperaba la tabla de recuentos entera
fault-context-length = tiene una longitud de { $length }, con { $columns } columnas de eventos anteriores
fault-within-context = tiene { $name } dentro de su contexto de { $length }
    .mend = se esperaba un evento, o (start) como primero
fault-next-event = tiene { $name } como evento siguiente
    .mend = se esperaba un evento o (end)
fault-too-many-runs = tiene más de { $most } series de eventos distintas
    .mend = mire menos eventos hacia atrás

# Medir, y esbozar un mapa a partir de un registro.
fault-no-goal = no tiene ningún evento llamado { $name } que pueda ser la conversión
    .mend = se esperaba uno de sus eventos, como { $known }
fault-nothing-marked = no tiene ninguna columna que marque conversiones
    .mend = elija el evento que lo es, o la columna
fault-values-endless = tiene valores que suman más de lo que cabe en un número
    .mend = se esperaban importes de dinero; revise su columna
fault-map-without-cards = no se puede poner sobre un mapa sin tarjetas
    .mend = se esperaba un mapa con puntos de contacto; de un registro también se puede hacer uno
fault-nothing-matches = no tiene ningún evento que corresponda a un punto de contacto del mapa; sus eventos son { $events }
    .mend = dé estos como otros nombres a puntos de contacto, o diga cuál es cuál
fault-nothing-matches-but-near = no tiene ningún evento que corresponda a un punto de contacto del mapa; sus eventos son { $events }
    .mend = quizá { $event } sea «{ $card }»: acepte lo que se propone, o diga cuál es cuál
fault-few-journeys = { $count ->
        [one] tiene un solo recorrido
       *[other] tiene solo { $count } recorridos
    }
    .mend = se esperaban al menos dos eventos que tuvieran { $least } recorridos o más para esbozar un mapa
fault-no-frequent-event = no tiene ningún evento que tuvieran { $least } recorridos o más
    .mend = se esperaban al menos dos eventos que tuvieran { $least } recorridos o más para esbozar un mapa
fault-one-frequent-event = tiene un solo evento que tuvieran { $least } recorridos o más
    .mend = se esperaban al menos dos eventos que tuvieran { $least } recorridos o más para esbozar un mapa
fault-draft-unsound = no da un mapa válido: { $why }
note-rare-events = { $count ->
        [one] 1 evento que tuvieron menos de { $limit } recorridos no llegó a punto de contacto: { $names }
       *[other] { $count } eventos que tuvieron menos de { $limit } recorridos no llegaron a puntos de contacto: { $names }
    }
note-events-beyond = { $count ->
        [one] 1 evento fuera de los { $limit } más frecuentes no llegó a punto de contacto: { $names }
       *[other] { $count } eventos fuera de los { $limit } más frecuentes no llegaron a puntos de contacto: { $names }
    }

# Tablas.
noun-row = fila
noun-column = columna
fault-table-empty = está vacío
    .mend = se esperaban columnas con comas, puntos y comas o tabuladores entre ellas
fault-table-one-column = tiene una sola columna
    .mend = se esperaban columnas con comas, puntos y comas o tabuladores entre ellas
fault-many-cells = tiene más de { $most } celdas
    .mend = se esperaba una tabla más pequeña
fault-many-lines = tiene { $count } filas
    .mend = se esperaba una tabla de { $most } filas como máximo
fault-many-columns = tiene { $count } columnas
    .mend = se esperaba una tabla de { $most } columnas como máximo
fault-cell-open = esta comilla no se cierra
    .mend = se esperaba " donde termina la celda
fault-none-of-names = no tiene ninguna { $thing } llamada { $name }
    .mend = se esperaba una de { $known }, o su número
fault-none-of-no-names = no tiene ninguna { $thing } llamada { $name }
    .mend = se esperaba un número de 1 a { $most }
fault-no-steps = no contiene ningún paso de un recorrido
    .mend = se esperaban pasos en las primeras filas, o columnas para la fase y el paso
fault-row-of-no-step = esta fila no trata de ningún paso
    .mend = se esperaban los nombres de su fase y su paso
fault-row-names-no-step = esta fila no nombra ningún paso
    .mend = se esperaba el nombre de un paso
fault-no-number-for = `{ $text }` no es un número para { $field }
    .mend = se esperaba un número, o nada
fault-number-may-be-two = `{ $text }` puede tener miles o decimales, y nada en la tabla dice cuáles
    .mend = escríbalo sin signo de miles, o con dos decimales
note-no-choice = `{ $words }` no vale para { $field }, y se dejó fuera
    .mend = se esperaba uno de { $known }
note-no-yes-or-no = `{ $words }` no vale para { $field }, y se dejó fuera
    .mend = se esperaba sí o no
note-not-whole = { $field }: { $number } no es entero
    .mend = se leyó como { $read }
note-figure-held = { $field }: { $number } no es posible
    .mend = se leyó como { $read }
note-score-off-scale = una puntuación de { $score } se sale de la escala de { $low } a { $high }
    .mend = se leyó como { $read }
note-another-score = otra puntuación del mismo paso y la misma persona
    .mend = se conservó la primera, { $score }
note-another-expectation = otra expectativa del mismo paso y la misma persona
    .mend = se conservó la primera
note-without-scores = { $count } sentimientos o expectativas no tienen número
    .mend = su puntuación es 0
note-row-of-sums = la última fila tiene las sumas de las otras
    .mend = la fila se deja fuera
note-column-left-out = la columna `{ $name }` se dejó fuera
    .mend = diga qué contiene si debe leerse
lost-details = { $count ->
    [one] los detalles de 1 tarjeta
   *[other] los detalles de { $count } tarjetas
}
lost-pictures = { $count ->
    [one] 1 imagen
   *[other] { $count } imágenes
}
lost-same-names = { $count ->
    [one] 1 paso con el nombre de otro de su fase
   *[other] { $count } pasos con el nombre de otro de su fase
}
lost-whole-brief = el brief

# Tablas de métricas.
fault-no-rows-of-figures = no tiene filas de cifras
    .mend = se esperaba una fila por punto de contacto
fault-no-column-of-figures = no tiene ninguna columna de cifras
    .mend = diga cuál es
fault-no-column-of-names = no tiene ninguna columna con los nombres de los puntos de contacto
    .mend = diga cuál es
fault-figures-of-nothing = no tiene cifras de nada que esté en el mapa
    .mend = nombre las filas como se llaman las tarjetas, o diga qué fila es qué tarjeta
fault-no-meaning = { $what } no es nada que pueda contener una columna de cifras
    .mend = se esperaba conversion, { $known }
fault-figure-none = «{ $cell }» no es un número para { $figure }
    .mend = se esperaba { $expected }
fault-figure-not-whole = { $figure }: «{ $cell }» no es entero
    .mend = se esperaba { $expected }
fault-figure-impossible = { $figure }: «{ $cell }» no es posible
    .mend = se esperaba { $expected }
fault-share-none = «{ $cell }» no es un número para { $figure }
    .mend = se esperaba una proporción de 0 a 1
fault-share-impossible = { $figure }: «{ $cell }» no es posible
    .mend = se esperaba una proporción de 0 a 1
fault-figure-may-be-two = «{ $cell }» puede tener miles o decimales, y nada en la tabla dice cuáles
    .mend = escríbalo sin signo de miles, o con dos decimales
expected-count = un número entero desde 0
expected-percentage = un porcentaje de 0 a 100
expected-rating = un número de 0 a 10
expected-amount = un importe desde 0
note-row-without-name = no tiene nombre
    .mend = la fila se deja fuera
note-row-of-nothing = «{ $name }» no es nada del mapa
    .mend = la fila se deja fuera
note-figures-not-added = { $figure }: { $count } filas de «{ $name }» no se pueden sumar
    .mend = esta cifra se deja fuera
note-costs-need-measures = los costes de los canales se guardan con lo que dijo un registro, y el mapa no está medido
    .mend = mídalo antes con un registro
note-costs-not-added = los costes del canal «{ $name }» no se pueden sumar
    .mend = se dejan fuera
