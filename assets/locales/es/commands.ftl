# Names of commands and of undo steps, hints of the status bar, and why something is refused.

menu-file = Archivo
menu-edit = Edición
menu-map = Mapa
menu-view = Ver
menu-help = Ayuda
section-grid = Moverse

cmd-new = Nuevo…
cmd-open = Abrir…
cmd-save = Guardar
cmd-save-as = Guardar como…
cmd-save-template = Guardar como plantilla…
cmd-export = Exportar como PNG, PDF, diapositivas…
cmd-close = Cerrar
cmd-quit = Salir
cmd-undo = Deshacer
cmd-redo = Rehacer
cmd-undo-what = Deshacer: { $what }
cmd-redo-what = Rehacer: { $what }
cmd-cut = Cortar
cmd-copy = Copiar
cmd-copy-picture = Copiar como imagen
cmd-paste = Pegar
cmd-duplicate = Duplicar
cmd-delete = Eliminar
cmd-select-all = Seleccionar todas las tarjetas
cmd-find = Buscar…
cmd-replace = Buscar y reemplazar…
cmd-find-next = Buscar siguiente
cmd-find-previous = Buscar anterior
cmd-review = Análisis
cmd-review-marks = Marcas del análisis en el mapa
cmd-measures = Medidas
cmd-measures-on-map = Medidas en el mapa
cmd-measure-arrows = Flechas entre puntos de contacto
cmd-measure-drop-off = Curva de abandono
cmd-measure-best = Mejores y peores puntos de contacto
cmd-heat-visits = Mapa de calor: colorear por visitas
cmd-heat-conversion = Mapa de calor: colorear por conversiones
cmd-heat-ended = Mapa de calor: colorear por los que terminaron ahí
cmd-heat-stopped = Mapa de calor: colorear por los que no siguieron
cmd-heat-none = Mapa de calor: sin color
cmd-next-steps = Siguientes pasos probables
cmd-add-to-path = Añadir al camino
cmd-back-on-path = Volver un contacto en el camino
cmd-preferences = Preferencias…
cmd-palette = Buscar o hacer lo que sea…
cmd-edit-text = Editar el texto
cmd-edit-title = Dar nombre al mapa
cmd-escape = Cancelar, o no seleccionar nada
cmd-add-card = Añadir tarjeta
cmd-add-step = Añadir paso
cmd-add-step-before = Añadir paso antes
cmd-add-phase = Añadir fase
cmd-add-phase-before = Añadir fase antes
cmd-merge-phases = Unir con la fase siguiente
cmd-split-phase = Dividir la fase antes de este paso
cmd-add-lane = Añadir carril…
cmd-add-lane-touchpoints = Añadir carril: { lane-touchpoints }
cmd-add-lane-actions = Añadir carril: { lane-actions }
cmd-add-lane-thoughts = Añadir carril: { lane-thoughts }
cmd-add-lane-emotions = Añadir carril: { lane-emotions }
cmd-add-lane-expectations = Añadir carril: { lane-expectations }
cmd-add-lane-pain-points = Añadir carril: { lane-pain-points }
cmd-add-lane-delights = Añadir carril: { lane-delights }
cmd-add-lane-opportunities = Añadir carril: { lane-opportunities }
cmd-add-lane-channels = Añadir carril: { lane-channels }
cmd-add-lane-marketing = Añadir carril: { lane-marketing }
cmd-add-lane-metrics = Añadir carril: { lane-metrics }
cmd-add-lane-evidence = Añadir carril: { lane-evidence }
cmd-add-lane-frontstage = Añadir carril: { lane-frontstage }
cmd-add-lane-backstage = Añadir carril: { lane-backstage }
cmd-add-lane-support = Añadir carril: { lane-support }
cmd-add-lane-ideas = Añadir carril: { lane-ideas }
cmd-add-lane-text = Añadir carril: { lane-text }
cmd-add-preset = Añadir carriles que van juntos…
cmd-add-preset-essentials = Añadir carriles: { preset-essentials }
cmd-add-preset-emotions = Añadir carriles: { preset-emotions }
cmd-add-preset-blueprint = Añadir carriles: { preset-blueprint }
cmd-add-preset-marketing = Añadir carriles: { preset-marketing }
cmd-add-preset-research = Añadir carriles: { preset-research }
preset-essentials = Lo esencial
preset-emotions = Emociones y expectativas
preset-blueprint = Blueprint de servicio
preset-marketing = Marketing
preset-research = Investigación
cmd-open-address = Abrir el enlace de la tarjeta
cmd-measure = Medir con un registro…
cmd-measure-again = Medir de nuevo con un registro…
cmd-figures = Tomar cifras de una tabla…
cmd-brief = Brief y personas
cmd-add-persona = Añadir persona
cmd-mark-reviewed = Marcar como revisado hoy
cmd-show-as-is = Mostrar el estado actual
cmd-show-to-be = Mostrar el estado deseado
cmd-show-both-states = Mostrar el estado actual y el deseado
cmd-next-persona = Mostrar solo la persona siguiente
cmd-all-personas = Mostrar todas las personas
cmd-persona-cards = Mostrar u ocultar las fichas de las personas
cmd-moment-of-truth = Momento de la verdad
cmd-link-cards = Enlazar tarjetas
cmd-next-link = Ir a un enlace de la tarjeta
cmd-raise-emotion = Subir la puntuación
cmd-lower-emotion = Bajar la puntuación
cmd-remove-emotion = Quitar la puntuación
cmd-move-left = Mover a la izquierda
cmd-move-right = Mover a la derecha
cmd-move-up = Mover hacia arriba
cmd-move-down = Mover hacia abajo
cmd-lock-lane = Bloquear o desbloquear el carril
cmd-collapse-lane = Plegar o desplegar el carril
cmd-hide-lane = Ocultar el carril
cmd-show-lanes = Mostrar todos los carriles
cmd-zoom-in = Acercar
cmd-zoom-out = Alejar
cmd-zoom-whole = Zoom al 100 %
cmd-fit-map = Ajustar al mapa
cmd-fit-selection = Ajustar a la selección
cmd-inspector = Mostrar u ocultar las propiedades
cmd-minimap = Mostrar u ocultar la vista general
cmd-dark = Claro u oscuro
cmd-shortcuts = Atajos de teclado
cmd-about = Acerca de Wayline
cmd-focus-left = A la izquierda
cmd-focus-right = A la derecha
cmd-focus-up = Hacia arriba
cmd-focus-down = Hacia abajo
cmd-next-cell = Celda siguiente
cmd-next-map = Mapa siguiente
cmd-previous-map = Mapa anterior
cmd-previous-cell = Celda anterior
cmd-row-start = Primera celda del carril
cmd-row-end = Última celda del carril
cmd-next-region = Parte siguiente de la ventana
cmd-previous-region = Parte anterior de la ventana

# What is printed on the keys.
key-ctrl = Ctrl
key-shift = Mayús
key-alt = Alt
key-enter = Intro
key-tab = Tab
key-escape = Esc
key-delete = Supr
key-backspace = Retroceso
key-home = Inicio
key-end = Fin

new-step = Paso nuevo
new-phase = Fase nueva
add-card-here = Añadir una tarjeta aquí
link-from-here = Arrastre hasta otra tarjeta para enlazarlas
add-step-here = Añadir un paso aquí
add-phase-here = Añadir una fase aquí
add-lane-here = Añadir un carril aquí

undo-dismiss-finding = Dejar un hallazgo a un lado
undo-channel-cost = Cambiar el coste de un canal
undo-restore-finding = Recuperar un hallazgo
undo-add-cards = { $count ->
    [one] Añadir tarjeta
   *[other] Añadir { $count } tarjetas
}
undo-add-pictures = { $count ->
    [one] Añadir imagen
   *[other] Añadir { $count } imágenes
}
undo-edit-card = Editar tarjeta
undo-edit-cards = { $count ->
    [one] Editar tarjeta
   *[other] Editar { $count } tarjetas
}
undo-move-cards = { $count ->
    [one] Mover tarjeta
   *[other] Mover { $count } tarjetas
}
undo-copy-cards = { $count ->
    [one] Copiar tarjeta
   *[other] Copiar { $count } tarjetas
}
undo-cut-cards = { $count ->
    [one] Cortar tarjeta
   *[other] Cortar { $count } tarjetas
}
undo-cut-steps = { $count ->
    [one] Cortar paso
   *[other] Cortar { $count } pasos
}
undo-cut-phases = { $count ->
    [one] Cortar fase
   *[other] Cortar { $count } fases
}
undo-cut-lanes = { $count ->
    [one] Cortar carril
   *[other] Cortar { $count } carriles
}
undo-bring-in = { $count ->
    [one] Traer una parte de otro mapa
   *[other] Traer { $count } partes de otro mapa
}
undo-paste-cards = { $count ->
    [one] Pegar tarjeta
   *[other] Pegar { $count } tarjetas
}
undo-paste-steps = { $count ->
    [one] Pegar paso
   *[other] Pegar { $count } pasos
}
undo-paste-phases = { $count ->
    [one] Pegar fase
   *[other] Pegar { $count } fases
}
undo-paste-lanes = { $count ->
    [one] Pegar carril
   *[other] Pegar { $count } carriles
}
undo-duplicate-cards = { $count ->
    [one] Duplicar tarjeta
   *[other] Duplicar { $count } tarjetas
}
undo-duplicate-steps = { $count ->
    [one] Duplicar paso
   *[other] Duplicar { $count } pasos
}
undo-duplicate-phases = { $count ->
    [one] Duplicar fase
   *[other] Duplicar { $count } fases
}
undo-duplicate-lanes = { $count ->
    [one] Duplicar carril
   *[other] Duplicar { $count } carriles
}
undo-delete-cards = { $count ->
    [one] Eliminar tarjeta
   *[other] Eliminar { $count } tarjetas
}
undo-delete-steps = { $count ->
    [one] Eliminar paso
   *[other] Eliminar { $count } pasos
}
undo-delete-phases = { $count ->
    [one] Eliminar fase
   *[other] Eliminar { $count } fases
}
undo-delete-lanes = { $count ->
    [one] Eliminar carril
   *[other] Eliminar { $count } carriles
}
undo-delete-links = { $count ->
    [one] Eliminar enlace
   *[other] Eliminar { $count } enlaces
}
undo-delete = Eliminar
undo-add-link = Enlazar tarjetas
undo-label-link = Cambiar el texto de un enlace
undo-star = { $count ->
    [one] Marcar momento de la verdad
   *[other] Marcar { $count } momentos de la verdad
}
undo-unstar = { $count ->
    [one] Desmarcar momento de la verdad
   *[other] Desmarcar { $count } momentos de la verdad
}
undo-add-step = Añadir paso
undo-add-phase = Añadir fase
undo-add-lane = Añadir carril «{ $name }»
undo-add-lanes = { $count ->
    [one] Añadir carril
   *[other] Añadir { $count } carriles
}
undo-merge-phases = Unir la fase «{ $name }» con la siguiente
undo-split-phase = Dividir la fase «{ $name }»
undo-move-step = Mover el paso «{ $name }»
undo-move-phase = Mover la fase «{ $name }»
undo-move-lane = Mover el carril «{ $name }»
undo-rename-step = Cambiar el nombre del paso «{ $name }»
undo-rename-phase = Cambiar el nombre de la fase «{ $name }»
undo-rename-lane = Cambiar el nombre del carril «{ $name }»
undo-edit-phase = Cambiar la fase «{ $name }»
undo-edit-lane = Cambiar el carril «{ $name }»
undo-resize-lane = Cambiar la altura del carril «{ $name }»
undo-lock-lane = { $count ->
    [one] Bloquear carril
   *[other] Bloquear { $count } carriles
}
undo-unlock-lane = { $count ->
    [one] Desbloquear carril
   *[other] Desbloquear { $count } carriles
}
undo-collapse-lane = { $count ->
    [one] Plegar carril
   *[other] Plegar { $count } carriles
}
undo-expand-lane = { $count ->
    [one] Desplegar carril
   *[other] Desplegar { $count } carriles
}
undo-hide-lane = { $count ->
    [one] Ocultar carril
   *[other] Ocultar { $count } carriles
}
undo-show-lanes = { $count ->
    [one] Mostrar carril
   *[other] Mostrar { $count } carriles
}
undo-emotion = Cambiar la emoción en «{ $name }»
undo-expectation = Cambiar la expectativa en «{ $name }»
undo-remove-emotion = Quitar la emoción
undo-remove-expectation = Quitar la expectativa
undo-replace = { $count ->
    [one] Reemplazar «{ $name }»
   *[other] Reemplazar «{ $name }» en { $count } textos
}
undo-title = Cambiar el título
undo-language = Cambiar el idioma del mapa
undo-brief = Cambiar el brief
undo-add-persona = Añadir persona
undo-duplicate-persona = Duplicar la persona «{ $name }»
undo-move-persona = Mover la persona «{ $name }»
undo-reviewed = Marcar como revisado
undo-edit-persona = Cambiar la persona «{ $name }»
undo-remove-persona = Quitar la persona «{ $name }»

hint-canvas = Arrastrar para seleccionar · Espacio y arrastrar para desplazarse · Ctrl y rueda para el zoom
hint-empty-map = Para empezar, añada una fase y un carril desde el menú { menu-map }
hint-cell = Escribir para añadir una tarjeta · flechas y Tab para moverse · arrastrar para seleccionar
hint-card = Arrastrar para mover, con Alt para copiar · Intro para editar · Ctrl y flechas para mover de celda en celda
hint-many = { $count ->
    [one] 1 elemento seleccionado · arrastrar para mover · Supr para eliminar
   *[other] { $count } elementos seleccionados · arrastrar para moverlos juntos · Supr para eliminar
}
hint-phase = Arrastrar para mover la fase con sus pasos · Intro para cambiar el nombre
hint-step = Arrastrar para mover el paso, también a otra fase · Intro para cambiar el nombre
hint-lane = Arrastrar para mover el carril · arrastrar el borde inferior para la altura · Intro para cambiar el nombre
hint-link = Intro para decir qué significa · Supr para eliminarlo
hint-link-to = Vaya a la otra tarjeta y enlace de nuevo para terminar allí el enlace · Esc cancela
hint-drawing-link = Soltar en la tarjeta a la que lleva · Esc cancela
hint-point = Arrastrar hacia arriba o abajo, o pulsar Alt y una flecha · Intro para decirlo con palabras
hint-moving-cards = { $count ->
    [one] Soltar la tarjeta en la marca · Alt copia · Esc cancela
   *[other] Soltar { $count } tarjetas en la marca · Alt copia · Esc cancela
}
hint-copying-cards = { $count ->
    [one] Soltar una copia en la marca · Esc cancela
   *[other] Soltar { $count } copias en la marca · Esc cancela
}
hint-moving-phase = La fase se mueve con todos sus pasos · Esc cancela
hint-bringing-in = Suelta donde deba quedar una copia · Esc cancela
hint-moving-step = Soltar el paso entre otros dos, también en otra fase · Esc cancela
hint-moving-lane = Soltar el carril entre otros dos · Esc cancela
hint-resizing-lane = Arrastrar para fijar la altura mínima del carril · Esc cancela
hint-dragging-emotion = Siente { $score } · Esc cancela
hint-dragging-expectation = Espera { $score } · Esc cancela
hint-marquee = { $count ->
    [0] Arrastrar alrededor de las tarjetas para seleccionarlas
    [one] 1 tarjeta
   *[other] { $count } tarjetas
}
hint-panning = Arrastrar para desplazar el mapa
hint-writing-card = Intro para la tarjeta siguiente · Tab para la celda siguiente · Mayús+Intro para una línea nueva · Esc para terminar
hint-writing-text = Tab para la celda siguiente · Mayús+Intro para una línea nueva · Esc para terminar
hint-writing-name = Intro para terminar
hint-new-card = Escriba una tarjeta
hint-lane-name = Nombre del carril
hint-link-label = Qué significa
hint-title = Nombre del mapa
hint-feeling = En una palabra
hint-expectation = Qué se espera

refused-outside = Las tarjetas van en una celda del mapa
refused-no-cards = Este carril muestra lo que llevan los pasos y no tiene tarjetas
refused-locked = Este carril está bloqueado
refused-out-of-sight = Eso no está a la vista: primero muestre o despliegue su carril
refused-linked = Estas tarjetas ya están enlazadas así
refused-range = Esa cifra no es posible: es menos que nada, o pasa del final de su escala
refused-too-much = Eso es demasiado: { $why }
refused-address = Solo se pueden abrir direcciones web y de correo
preset-complete = Todos estos carriles ya están
refused-missing = Eso ya no está en el mapa
refused-taken = Eso ya está en el mapa

# { $who } is a colleague who changes the same map, or “Somebody”.
somebody = Alguien
refused-undo = { $who } ha cambiado el mapa desde entonces: deshacer también quitaría ese cambio
refused-redo = { $who } ha cambiado el mapa desde entonces: rehacer quitaría ese cambio
received-drag-ended = { $who } ha eliminado lo que usted estaba arrastrando
received-field-closed = { $who } ha quitado aquello en lo que iba a escribir
received-words-moved = { $who } ha quitado el lugar donde usted escribe: su texto sigue en una tarjeta nueva
received-name-anew = { $who } ha eliminado lo que usted está nombrando: se crea de nuevo con ese nombre
received-out-of-sight = { $who } ha ocultado el carril en el que usted escribía: su texto se conserva allí

reviewed-notice = Marcado como revisado hoy
persona-removed = { $count ->
    [0] «{ $name }» ya no está. «{ cmd-undo }» la devuelve.
    [one] «{ $name }» ya no está, con 1 sentimiento o expectativa. «{ cmd-undo }» lo devuelve todo.
   *[other] «{ $name }» ya no está, con { $count } sentimientos y expectativas. «{ cmd-undo }» lo devuelve todo.
}

found-hidden = Esto está en un carril oculto: { menu-map } › { cmd-show-lanes } lo devuelve
replaced-notice = { $count ->
    [one] Reemplazado en 1 texto
   *[other] Reemplazado en { $count } textos
}
replaced-not-locked-notice = { $count ->
    [one] Reemplazado en 1 texto; { $locked } en carriles bloqueados quedan como estaban
   *[other] Reemplazado en { $count } textos; { $locked } en carriles bloqueados quedan como estaban
}

paste-refused = Lo copiado llega solo como texto ({ $why })
paste-locked-out = { $count ->
    [one] Se omitió 1 tarjeta: su carril está bloqueado
   *[other] Se omitieron { $count } tarjetas: sus carriles están bloqueados
}
paste-strangers = Se omitió lo que { $names } siente y espera: este mapa no tiene tal persona
undo-questions = Responder a las primeras preguntas
