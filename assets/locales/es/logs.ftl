# Reading a log or a table of figures: columns, matching, and what changed.

# Choosing a log, and what a file of rows is opened as.
dialog-measure = Elegir un registro de visitas
filter-logs = Registros de visitas
open-as = Abrir como
open-as-map = Un mapa
open-as-log = Un registro de visitas

# What the columns of a log hold.
log-columns-hint = Cada fila es un evento de un cliente o de una sesión. Indique qué contiene cada columna.
log-role-none = Sin usar
log-role-case = Cliente o sesión
log-role-time = Momento
log-role-event = Evento
log-role-channel = Canal
log-role-value = Valor
log-role-conversion = Conversión (sí o no)
log-missing = Falta elegir: { $columns }
log-times-unreadable = { $count ->
    [one] 1 de las primeras { $rows } filas no tiene un momento legible, por ejemplo { $first }
   *[other] { $count } de las primeras { $rows } filas no tienen un momento legible, por ejemplo { $first }
}
log-dates = { $date } es
log-dates-file = Según todo el archivo
log-read = Leer el registro
log-privacy = El registro se lee en este equipo y se queda aquí. El mapa solo guarda sumas, nada de un cliente concreto.

# What a thread is at.
log-reading = Leyendo { $file }
log-measuring = Midiendo con { $file }
log-drafting = Esbozando un mapa a partir de { $file }

# Which event is which touchpoint.
log-match-title = ¿Qué evento de { $file } es qué punto de contacto?
log-events-title = Lo que ocurre en { $file }
log-events = { $count ->
    [one] 1 evento
   *[other] { $number } eventos
}
log-cases = { $count ->
    [one] 1 cliente o sesión
   *[other] { $number } clientes o sesiones
}
log-left-out = { $count ->
    [one] 1 fila omitida
   *[other] { $number } filas omitidas
}
log-bad-row = Línea { $line }: { $why }
log-days-day-first = Ninguna fecha distingue el día del mes; se leyó primero el día.
log-days-month-first = Ninguna fecha distingue el día del mes; se leyó primero el mes.
log-matched = { $count ->
    [one] { $matched } de 1 evento asignado: { $share } de todo lo ocurrido
   *[other] { $matched } de { $count } eventos asignados: { $share } de todo lo ocurrido
}
log-only-unmatched = Solo los que no tienen punto de contacto
log-match-none = No está en el mapa
log-match-exact = mismo nombre
log-match-alias = nombre conocido de la tarjeta
log-match-accepted = elegido por usted
log-suggestion = ¿{ $card }?
log-accept = Asignar { $event } a { $card }
log-accept-all = { $count ->
    [one] Aceptar 1 sugerencia
   *[other] Aceptar { $count } sugerencias
}
log-goal = Qué cuenta como conversión
log-goal-none = Nada
log-goal-marked = Lo que el propio registro marca
log-back = Volver a las columnas
log-draft = Esbozar un mapa con este registro
log-measure = Medir
log-measured-notice = { $count ->
    [one] Medido con { $file }: 1 recorrido
   *[other] Medido con { $file }: { $number } recorridos
}
undo-measure = Medir con { $file }

# What is other than the last time.
changes-title = Qué ha cambiado desde la última vez
changes-sources = { $before } → { $now }
changes-whole = Todos los recorridos
changes-touchpoints = Puntos de contacto
changes-before = Antes
changes-now = Ahora
changes-difference = Diferencia
changes-journeys = Recorridos
changes-contacts = Contactos
changes-visits = Visitas
changes-reach = Alcance
changes-conversion = Conversión
changes-ended = Terminaron aquí
changes-stopped = No siguieron
changes-points = { $number } puntos
changes-new = nuevo
changes-gone = ya no aparece
changes-none = No ha cambiado nada.

# Figures out of a table.
open-as-figures = Una tabla de cifras
dialog-figures = Elegir una tabla de cifras
filter-tables = Tablas
figures-columns-hint = Cada fila es un punto de contacto, con lo que se sabe de él. Indique qué contiene cada columna.
figures-missing = Falta elegir: cómo se llama el punto de contacto o el canal, y al menos una cifra
figures-name = Punto de contacto
figures-conversion-share = Conversión, 0–1
figures-privacy = La tabla se lee en este equipo y se queda aquí.
figures-rows-title = ¿Qué fila de { $file } es qué punto de contacto?
figures-matched = { $count ->
    [one] { $matched } de 1 fila asignada
   *[other] { $matched } de { $count } filas asignadas
}
figures-channels = Gastado en canales: { $costs }
figures-take = Tomar estas cifras
figures-notice = { $count ->
    [one] Cifras de 1 tarjeta tomadas de { $file }
   *[other] Cifras de { $number } tarjetas tomadas de { $file }
}
undo-figures = Tomar cifras de { $file }
