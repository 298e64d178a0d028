# What can go wrong with files, and what is to be known of how they were read or written. Each stands behind the name of
# a file, its line and its column, and begins small. `.mend` says what mends it, or what was expected; `.cli` says so on
# the command line, where that is done otherwise. Only English has a `.cli`, as the command line speaks no other language.

fault-and-mend = { $what }; { $mend }

# Files and disks.
doing-read = read
doing-written = written
doing-made = made
doing-deleted = deleted
doing-shown = shown
fault-cannot-be-made = cannot be made there
    .mend = choose another folder
fault-missing = does not exist
    .mend = expected the name of a file that is there
fault-may-not-be = may not be { $done }
    .mend = ask its owner for permission
fault-folder = is a folder
    .mend = expected a file
fault-folder-no-map = is a folder
    .mend = expected the file of a journey map
fault-folder-no-name = is a folder
    .mend = expected the name of a file
fault-in-no-folder = is in something that is not a folder
    .mend = expected a file in a folder
fault-disk-read-only = is on a disk that cannot be written to
    .mend = choose another folder
fault-disk-full = does not fit: the disk is full
    .mend = make room, or choose another disk
fault-name-impossible = is not a name that this disk can hold
    .mend = choose another name
fault-could-not-be = could not be { $done }: { $why }
fault-no-folder = the folder { $folder } does not exist
    .mend = choose a folder that is there
fault-folder-read-only = the folder { $folder } may not be written to
    .mend = choose another folder
fault-read-only = is read-only
    .mend = choose another name, or allow to write to it
fault-in-the-way = is there already
    .mend = choose another name, or allow to replace it
fault-exists = is there already
    .mend = choose another name, or replace it
    .cli = choose another name, or replace it with --force
fault-changed = was changed by another program since it was opened
    .mend = save under another name, or replace what is there
fault-picture-no-text = is a picture, and a map is text
    .mend = choose a name that ends in .ron
fault-not-read-whole = was not read to its end
fault-map-no-text = is not text
    .mend = expected a journey map in RON, as UTF-8 text
fault-map-too-large = is too large for a journey map
    .mend = expected at most { $most } MB

# What is read as a map.
fault-map-empty = is empty
    .mend = expected a journey map in RON
fault-map-newer = this map was written by a newer Wayline (format { $format }; this one reads up to { $most })
    .mend = update Wayline to open it
fault-no-format = `{ $text }` is not a format of journey maps
    .mend = expected format: { $format }
fault-unwritable = holds a `{ $field }` that is no number
    .mend = expected a number
fault-to-be-imported = is a table or diagram and no journey map
    .mend = open it from the File menu to make a map of it
    .cli = make a map of it with `wayline import`, or open it in the window
fault-picture-no-map-file = is a picture
    .mend = expected a map file
    .cli = expected a map file; `import` writes the map inside a picture as one
fault-picture-holds-too-much = holds too much to be a journey map
    .mend = expected at most { $most } MB
fault-picture-without-map = is a picture with no map inside
    .mend = it was exported without its map, or changed by another program; open the .ron file instead
fault-picture-map-damaged = is damaged or cut off
    .mend = expected a whole picture, as Wayline exported it

# The text of a map. Things are told with their article; what is in ` ` stands so in the file.
fault-token = { $token } cannot stand here
    .mend = expected { $expected }
fault-escape = there is no such escape in a text
    .mend = expected \n, \t, \", \\ or \u{ "{" }...{ "}" } with the code of a character
fault-slash = `/` cannot stand here
    .mend = expected `//` before a comment
fault-no-field = { $thing } has no field `{ $field }`
    .mend = { $choice }
fault-no-variant = `{ $found }` is not { $thing }
    .mend = { $choice }
fault-field-twice = { $thing } has the field `{ $field }` twice
    .mend = expected each field once
fault-lacks-field = { $thing } is without its `{ $field }`
    .mend = expected the field `{ $field }: { $value }`
fault-no-count = { $token } cannot be
    .mend = expected a whole number, not below 0 and not too large
fault-no-date = { $token } is not a date
    .mend = expected a day such as "2025-03-31"
fault-too-deep = { $token } is nested too deep
    .mend = expected fewer brackets in brackets
fault-ends-in-comment = the file ends in the middle of a comment
    .mend = expected `*/` that closes it
fault-ends-in-text = the file ends in the middle of a text
    .mend = expected a quote that closes it
fault-ends-too-soon = the file ends too soon
    .mend = expected a journey map in `(` and `)`
fault-ends-open = the file ends too soon
    .mend = expected `{ $close }` to close the `{ $open }` of line { $line }
choice-near = did you mean `{ $name }`?
choice-of-two = expected `{ $first }` or `{ $last }`
choice-of-many = expected one of { $names }
expected-list = a list in `[` and `]`
expected-list-end = `]`
expected-boolean = `true` or `false`
expected-comma = a comma, or the bracket that closes
expected-number = a number
expected-whole-number = a whole number
expected-plain-number = a plain number
expected-colon = a colon
expected-thing = { $thing } in `(` and `)`
expected-bracket = `)`
expected-text = a text in quotes
expected-quote = a quote that closes it
expected-name = a name without quotes
expected-plain-name = a name of letters, digits and `_`, such as `{ $name }`
expected-field = the name of a field
expected-comment-end = `*/` where the comment ends
expected-end = the end of the file
expected-map = a journey map in `(` and `)`
expected-else = something else
thing-map = a journey map
thing-brief = the brief
thing-persona = a persona
thing-template = the description of a template
thing-phase = a phase
thing-step = a step
thing-emotion = an emotion
thing-expectation = an expectation
thing-lane = a lane
thing-card = a card
thing-metrics = the metrics of a card
thing-link = a link
thing-source = a source
thing-measured = what was measured
thing-touchpoint-measures = the measures of a touchpoint
thing-channel-measures = the measures of a channel
thing-credits = the credits of a touchpoint
thing-reached = a level of the funnel
thing-contact-count = a number of contacts
thing-past = what came after some contacts
thing-next = a next contact
thing-unmatched = an event that matches nothing
thing-dismissed = a dismissed finding
thing-image = an image
thing-scope = a scope
thing-market = a market
thing-map-state = a state of a map
thing-state = a state
thing-color = a color
thing-phase-role = a role of a phase
thing-lane-kind = a kind of lane
thing-presence = a presence
thing-media = a kind of media
thing-evidence = a level of evidence
thing-status = a status
thing-this = this

# Numbers.
fault-number-range = { $number } cannot be
    .mend = expected a number from 0 to { $most }
fault-number-negative = { $number } cannot be
    .mend = expected a number from 0
fault-number-none = { $number } cannot be
    .mend = expected a number
fault-count-high = { $number } cannot be
    .mend = expected a number up to { $most }
fault-unmeasurable = the measures have an amount that cannot be
    .mend = expected amounts of money that somebody could have spent or earned
fault-score-none = a score of NaN is not a number
    .mend = expected a number from -2.0 to 2.0
fault-score-off = a score of { $score } is off the scale
    .mend = expected a number from -2.0 to 2.0
fault-score-between = a score of { $score } is between two steps
    .mend = expected steps of 0.1, such as { $near }

# What a map has no room for.
fault-text-long = a text of { $count } characters is too long
    .mend = expected { $most } at most
fault-too-many = holds more than { $most } { $things }
    .mend = expected a map with at most { $most }
fault-lane-high = a height of { $height } cannot be
    .mend = expected { $most } points at most
fault-image-large = a picture of { $size } MB is too large
    .mend = expected { $most } MB at most
fault-images-large = the pictures of the map are larger than { $most } MB together
    .mend = expected fewer of them, or smaller ones
things-personas = personas
things-actors = actors
things-phases = phases
things-steps = steps
things-lanes = lanes
things-cards = cards
things-links = links
things-sources = sources
things-images = images
things-dismissed = dismissed findings
things-measures = measures
things-tags = tags of one thing
things-other-names = other names of a card
things-traits = motivations, needs or the like of a persona

# Rules of maps.
noun-persona = persona
noun-phase = phase
noun-step = step
noun-lane = lane
noun-card = card
noun-link = link
noun-source = source
noun-image = image
fault-id-empty = a { $thing } has an empty id
    .mend = expected a short text that no other id in the map has
fault-id-taken = the id "{ $id }" of a { $thing } is taken by another { $other }
    .mend = expected an id that no other thing in the map has
fault-card-in-wrong-lane = the card "{ $of }" is in a lane of kind { $kind }, which holds no cards
    .mend = expected the cards of a lane that shows what the steps carry to be elsewhere
fault-lost-brief = the brief is about persona "{ $id }", which is not in the map
    .mend = expected the id of a persona of this map
fault-lost-portrait = the persona "{ $of }" shows image "{ $id }", which is not in the map
    .mend = expected the id of an image of this map
fault-lost-step = the card "{ $of }" is on step "{ $id }", which is not in the map
    .mend = expected the id of a step of this map
fault-lost-image = the card "{ $of }" shows image "{ $id }", which is not in the map
    .mend = expected the id of an image of this map
fault-lost-source = the card "{ $of }" was measured by source "{ $id }", which is not in the map
    .mend = expected the id of a source of this map
fault-lost-from = the link "{ $of }" goes from card "{ $id }", which is not in the map
    .mend = expected the id of a card of this map
fault-lost-to = the link "{ $of }" goes to card "{ $id }", which is not in the map
    .mend = expected the id of a card of this map
fault-lost-measures = the measures are from source "{ $id }", which is not in the map
    .mend = expected the id of a source of this map
fault-lost-measured-card = measures are of card "{ $id }", which is not in the map
    .mend = expected the id of a card of this map
fault-lost-measured-phase = measures are of phase "{ $id }", which is not in the map
    .mend = expected the id of a phase of this map
fault-lost-measured-step = measures are of step "{ $id }", which is not in the map
    .mend = expected the id of a step of this map
fault-lost-past = a next contact is measured after card "{ $id }", which is not in the map
    .mend = expected the id of a card of this map
fault-lost-next = a next contact is card "{ $id }", which is not in the map
    .mend = expected the id of a card of this map
fault-lost-emotion = an emotion of step "{ $of }" is of persona "{ $id }", which is not in the map
    .mend = expected the id of a persona of this map
fault-lost-expectation = an expectation of step "{ $of }" is of persona "{ $id }", which is not in the map
    .mend = expected the id of a persona of this map
fault-two-emotions = the step "{ $of }" has two emotions of persona "{ $persona }" in one state
    .mend = expected at most one for each persona and state
fault-two-expectations = the step "{ $of }" has two expectations of persona "{ $persona }" in one state
    .mend = expected at most one for each persona and state
fault-measured-twice = "{ $id }" is measured twice
    .mend = expected each touchpoint, phase and step once
fault-past-long = a next contact is measured after { $count } others
    .mend = expected { $most } at most

# Pictures.
fault-folder-no-picture = is a folder
    .mend = expected a picture
fault-no-picture = is not a picture that can be read
    .mend = expected a PNG, JPEG, WebP or GIF file
fault-picture-too-large = is too large for a picture
    .mend = expected at most { $most } MB
fault-picture-pixels = is too large a picture: { $width } by { $height } pixels
    .mend = expected at most { $most } million pixels
fault-picture-damaged = is damaged or cut off
    .mend = expected a whole picture

# The clipboard.
fault-paste-too-much = holds too much to be pasted
    .mend = copy fewer things at a time
fault-paste-unknown = holds a part of a map that this Wayline does not know
    .mend = update Wayline
fault-paste-unsound = holds no sound part of a map

# Files of other programs.
fault-no-text = is not text
    .mend = expected a text file
note-encoding = is not { $expected }
    .mend = it was read as { $encoding }
note-nobody-named = { $count ->
        [one] at 1 step nobody is named
       *[other] at { $count } steps nobody is named
    }
    .mend = a persona called { $name } stands for whoever is meant
fault-import-extension = is not the name of a kind of file to import
    .mend = expected one of { $known }

# Mermaid diagrams.
fault-no-journey = holds no user journey
    .mend = expected `journey`
fault-no-journey-here = holds Mermaid diagrams, and none of them is a user journey
    .mend = expected a diagram that begins with `journey`
fault-not-a-journey = this is no user journey: it begins with `{ $word }`
    .mend = expected a Mermaid diagram that begins with `journey`
fault-directive-open = this directive does not end
    .mend = expected { "}" }%% where it ends
fault-description-open = this description does not end
    .mend = expected { "}" } after its last line
fault-task-without-score = the task `{ $task }` has no score
    .mend = expected `what is done: score: who, who`, with a score from 1 to 5
fault-task-wide-colon = the task `{ $task }` has no score
    .mend = Mermaid takes an ordinary colon (:), not a wide one ({ "\uFF1A" })
fault-no-score = `{ $word }` is no score
    .mend = expected `what is done: score: who, who`, with a score from 1 to 5
note-second-journey = another journey begins here
    .mend = only the first was read; put it in a file of its own
note-behind-actors = `{ $text }` stands behind the actors
    .mend = it was left out, as Mermaid leaves it out
note-score-off = a score of { $score } is off Mermaid's scale of 1 to 5
    .mend = it was read as { $read }
note-score-decimals = a score of { $score } has more than one decimal
    .mend = it was read as { $read }

# Exports.
fault-export-extension = is not the name of a kind of file to export
    .mend = expected { $known }
fault-export-cancelled = the export was cancelled
fault-export-too-large = the picture would be { $width } × { $height } pixels
    .mend = expected no side above { $most }, which is a scale of { $scale } at most
fault-not-drawn = the picture could not be drawn: { $why }
fault-no-pixels = a picture of no pixels cannot be drawn
    .mend = expected numbers above 0
fault-scale = a scale of { $scale } cannot be drawn
    .mend = expected a number above 0, such as 2
fault-margin = a margin of { $margin } cannot be
    .mend = expected a number of points from 0 up
note-missing-letters = no font of this machine has { $letters }, shown as boxes
    .mend = install one, such as Noto
note-missing-letters-and-more = no font of this machine has { $letters } and others, shown as boxes
    .mend = install one, such as Noto
note-middle-score = { $count ->
        [one] 1 step has no feeling, and the middle score, 3, as Mermaid asks for one
       *[other] { $count } steps have no feeling, and the middle score, 3, as Mermaid asks for one
    }
note-lost = { $file } has no room for { $list }: what is left out is in the map only
file-mermaid = a Mermaid diagram
file-table = a table
lost-cards = { $count ->
    [one] 1 card
   *[other] { $count } cards
}
lost-expectations = { $count ->
    [one] 1 expectation
   *[other] { $count } expectations
}
lost-feelings = { $count ->
    [one] 1 feeling in words
   *[other] { $count } feelings in words
}
lost-other-state = { $count ->
    [one] 1 score of the other state
   *[other] { $count } scores of the other state
}
lost-links = { $count ->
    [one] 1 link
   *[other] { $count } links
}
lost-goals = { $count ->
    [one] 1 phase's goals
   *[other] { $count } phases' goals
}
lost-hidden-personas = { $count ->
    [one] 1 hidden persona
   *[other] { $count } hidden personas
}
lost-descriptions = { $count ->
    [one] 1 description of a persona
   *[other] { $count } descriptions of personas
}
lost-brief = the brief, but for its scenario

# Templates.
fault-no-template = there is no template called { $id }
    .mend = expected one of { $known }
fault-no-template-but-near = there is no template called { $id }
    .mend = did you mean { $near }? expected one of { $known }

# Logs of visits, and tables of counts and figures.
fault-reading-cancelled = reading was cancelled
fault-packed-cut-off = ends in the middle of its compressed data
    .mend = copy or download it again
fault-packed-damaged = has damaged compressed data
    .mend = copy or download it again
fault-thread-failed = could not be read: a thread failed
fault-log-is-archive = is a zip archive or a spreadsheet, not a log
    .mend = unpack it, or save the sheet as CSV
fault-log-no-text = is not a text
    .mend = expected CSV, TSV or XES, plain or with gzip
fault-log-empty = is empty
    .mend = expected a first line with the names of the columns, and events
fault-log-one-column = has one column
    .mend = expected case, time and event, with a comma, semicolon, tab or | between them
fault-log-only-names = has no events
    .mend = expected a line for each event below the names of the columns
fault-no-events = has no events
    .mend = expected a line for each event
fault-no-good-row = not one of { $count } rows can be read: the first { $why }
    .mend = look at the columns again: one of them may hold something else
    .cli = read with { $columns }; name other columns if these are wrong
fault-line-long = has a line of more than 1 MiB
    .mend = expected one event a line
fault-open-quotes = has more than { $most } quotes that are not closed
    .mend = expected quotes doubled within a field in quotes
fault-many-events = has more than { $most } distinct events
    .mend = choose another column for the events, or group the names before
    .cli = choose another column with --event, or group the names before
fault-many-cases = has more names of cases than fit in 4 GiB
    .mend = choose another column for the customers
    .cli = choose another column with --case
fault-many-rows = has more than { $most } events
    .mend = count them where they lie and read the counts
    .cli = count them where they lie (wayline counts --sql) and read the counts
fault-no-column-at = has no column { $place }
    .mend = the columns are { $columns }
fault-no-column-called = has no column called { $name }
    .mend = the columns are { $columns }
fault-no-times = has no column that looks like times
    .mend = choose it; the columns are { $columns }
    .cli = name it with --time; the columns are { $columns }
fault-no-cases = has no column that looks like whose journey an event belongs to
    .mend = choose it; the columns are { $columns }
    .cli = name it with --case; the columns are { $columns }
fault-no-names-of-events = has no column that looks like names of events
    .mend = choose it; the columns are { $columns }
    .cli = name it with --event; the columns are { $columns }
row-no-time = has no time
row-bad-time = { $time } is no time
row-impossible-day = has a day that its month does not have
row-other-days = { $date } does not have day and month in the order of the other rows
row-no-case = has no case
row-no-event = has no event
row-long-name = has a name of more than { $most } bytes
row-event-of-counts = { $event } is no event: it stands for a part of the table of counts
row-no-number = { $value } is no number
row-unclear-alone = { $value } may be thousands or decimals, and no other tells which
row-unclear-among-others = { $value } may be thousands or decimals, and the others do not agree which
row-other-cells = has { $count } cells where the first line has { $width }
row-open-quote = has a quote that is not closed
note-long-case = one case has { $count } events: perhaps a machine, or a column that does not tell customers apart
note-bad-values = { $count } values cannot be read, the first on line { $line }: { $why }; their rows count
note-impossible-days = { $count } of the rows left out have a day that its month does not have
fault-xml-no-log = is XML, but no event log
    .mend = expected XES, which begins with <log>
fault-xes-doctype = has a document type, which event logs do not need and which is not read
    .mend = take the <!DOCTYPE …> out
fault-xes-cut-off = ends before its last tag is closed
    .mend = copy or export it again
fault-xes-long = has a tag, text or comment of more than 4 MiB
    .mend = expected XES with short attributes
fault-xes-malformed = is not well-formed XML: { $why }
    .mend = export it again
fault-xes-deep = is nested more than { $most } deep
    .mend = expected XES: a log of traces of events of attributes
fault-xes-attribute = has an attribute that cannot be read: { $why }
    .mend = export it again
fault-xes-nameless = has a trace with more than { $most } events before its name
    .mend = expected the name of a trace before its events
fault-xes-empty = is an event log without events
    .mend = expected <trace>s that have <event>s
fault-figures-too-large = is larger than 2 GiB
    .mend = expected a table of figures
fault-figures-empty = is empty
    .mend = expected a first line with the names of the columns
fault-lacks-column = has no column called { $name }
    .mend = its columns are { $columns }
fault-cell-no-number = has { $cell } as its { $name }
    .mend = expected a number
fault-figure-below = has the figure { $figure }
    .mend = expected 0 or more
fault-figure-unclear = has a figure that may be thousands or decimals, and no other of its column tells which
    .mend = write it without a sign for thousands
fault-not-utf8 = is not UTF-8
    .mend = save it as UTF-8
fault-no-table = is no table: { $why }
fault-no-paths = has no paths
    .mend = expected a line for each path
fault-empty-touch = has an empty touch in the path { $path }
    .mend = expected touches with > between them
fault-circles = has journeys that go in circles almost for ever, which the Markov rule cannot weigh
    .mend = count repeated visits as one, or choose a lower order
fault-same-context = has the same context and event as an earlier line
    .mend = expected each once
fault-no-total = has no row of length 0 with { $end } as the next event
    .mend = expected the whole table of counts
    .cli = expected the whole table, as `wayline counts` or its SQL makes it
fault-context-length = has a length of { $length }, with { $columns } columns of previous events
fault-within-context = has { $name } within its context of { $length }
    .mend = expected an event, or (start) as the first
fault-next-event = has { $name } as its next event
    .mend = expected an event or (end)
fault-too-many-runs = has more than { $most } different runs of events
    .mend = look back over fewer events
    .cli = choose a smaller --order, or count where the log lies (wayline counts --sql)

# Measuring, and drafting a map from a log.
fault-no-goal = has no event called { $name } that could be the conversion
    .mend = expected one of its events, such as { $known }
fault-nothing-marked = has no column that marks conversions
    .mend = choose the event that is one, or the column
    .cli = name the event that is one (--conversion), or the column (--conversion-column)
fault-values-endless = has values that add up to more than a number can hold
    .mend = expected amounts of money; look at their column again
    .cli = expected amounts of money; name their column (--value)
fault-map-without-cards = cannot be laid over a map without cards
    .mend = expected a map with touchpoints; a log can also be made into one
    .cli = expected a map with touchpoints; a log can also be made into one (import --discover)
fault-nothing-matches = has no event that matches a touchpoint of the map; its events are { $events }
    .mend = give touchpoints these as their other names, or say which is which
    .cli = give touchpoints these as their other names, or say which is which (--match "event=Card")
fault-nothing-matches-but-near = has no event that matches a touchpoint of the map; its events are { $events }
    .mend = perhaps { $event } is “{ $card }”: accept what is suggested, or say which is which
    .cli = perhaps { $event } is “{ $card }”: accept what is suggested (--accept), or say which is which (--match "event=Card")
fault-few-journeys = { $count ->
        [one] has one journey only
       *[other] has { $count } journeys only
    }
    .mend = expected at least two events that { $least } journeys or more had to draft a map from
fault-no-frequent-event = has no event that { $least } journeys or more had
    .mend = expected at least two events that { $least } journeys or more had to draft a map from
fault-one-frequent-event = has one event only that { $least } journeys or more had
    .mend = expected at least two events that { $least } journeys or more had to draft a map from
fault-draft-unsound = makes no sound map: { $why }
note-rare-events = { $count ->
        [one] 1 event that fewer than { $limit } journeys had became no touchpoint: { $names }
       *[other] { $count } events that fewer than { $limit } journeys had became no touchpoint: { $names }
    }
note-events-beyond = { $count ->
        [one] 1 event beyond the { $limit } most frequent became no touchpoint: { $names }
       *[other] { $count } events beyond the { $limit } most frequent became no touchpoint: { $names }
    }

# Tables.
noun-row = row
noun-column = column
fault-table-empty = is empty
    .mend = expected columns with commas, semicolons or tabs between them
fault-table-one-column = has one column only
    .mend = expected columns with commas, semicolons or tabs between them
fault-many-cells = has more than { $most } cells
    .mend = expected a smaller table
fault-many-lines = has { $count } rows
    .mend = expected a table of at most { $most } rows
fault-many-columns = has { $count } columns
    .mend = expected a table of at most { $most } columns
fault-cell-open = this quote does not end
    .mend = expected " where the cell ends
fault-none-of-names = has no { $thing } called { $name }
    .mend = expected one of { $known }, or its number
fault-none-of-no-names = has no { $thing } called { $name }
    .mend = expected a number from 1 to { $most }
fault-no-steps = holds no step of a journey
    .mend = expected steps in the first rows, or columns called phase and step
fault-row-of-no-step = this row is about no step
    .mend = expected the names of its phase and step
fault-row-names-no-step = this row names no step
    .mend = expected the name of a step
fault-no-number-for = `{ $text }` is no number for the { $field }
    .mend = expected a number, or nothing
fault-number-may-be-two = `{ $text }` may be thousands or decimals, and nothing in the table tells which
    .mend = write it without a sign for thousands, or with two decimals
note-no-choice = `{ $words }` is no { $field }, and was left out
    .mend = expected one of { $known }
note-no-yes-or-no = `{ $words }` is no { $field }, and was left out
    .mend = expected yes or no
note-not-whole = { $field } of { $number } are not whole
    .mend = it was read as { $read }
note-figure-held = a { $field } of { $number } cannot be
    .mend = it was read as { $read }
note-score-off-scale = a score of { $score } is off the scale of { $low } to { $high }
    .mend = it was read as { $read }
note-another-score = another score of the same step and persona
    .mend = the first, { $score }, was kept
note-another-expectation = another expectation of the same step and persona
    .mend = the first was kept
note-without-scores = { $count } feelings or expectations have no number
    .mend = their score is 0
note-row-of-sums = the last row has the sums of the others
    .mend = the row is left out
note-column-left-out = the column `{ $name }` was left out
    .mend = say what it holds if it should be read
    .cli = say with --map what it holds
lost-details = { $count ->
    [one] 1 card's details
   *[other] { $count } cards' details
}
lost-pictures = { $count ->
    [one] 1 picture
   *[other] { $count } pictures
}
lost-same-names = { $count ->
    [one] 1 step with the name of another in its phase
   *[other] { $count } steps with the name of another in their phase
}
lost-whole-brief = the brief

# Tables of figures.
fault-no-rows-of-figures = has no rows of figures
    .mend = expected a row for each touchpoint
fault-no-column-of-figures = has no column of figures
    .mend = say which it is
    .cli = say which it is, as with --map visits=COLUMN
fault-no-column-of-names = has no column with the names of touchpoints
    .mend = say which it is
    .cli = say which it is: --map name=COLUMN
fault-figures-of-nothing = has no figures of anything on the map
    .mend = name the rows as the cards are called, or say which row is which card
    .cli = name the rows as the cards are called, or match them with --match "ROW=CARD"
fault-no-meaning = { $what } is nothing that a column of figures can hold
    .mend = expected conversion, { $known }
fault-figure-none = “{ $cell }” is no number of { $figure }
    .mend = expected { $expected }
fault-figure-not-whole = { $figure } of “{ $cell }” are not whole
    .mend = expected { $expected }
fault-figure-impossible = { $figure } cannot be “{ $cell }”
    .mend = expected { $expected }
fault-share-none = “{ $cell }” is no number of { $figure }
    .mend = expected a share from 0 to 1
    .cli = expected a share from 0 to 1 (a column in percent is --map conversion_percent=COLUMN)
fault-share-impossible = { $figure } cannot be “{ $cell }”
    .mend = expected a share from 0 to 1
    .cli = expected a share from 0 to 1 (a column in percent is --map conversion_percent=COLUMN)
fault-figure-may-be-two = “{ $cell }” may be thousands or decimals, and nothing in the table tells which
    .mend = write it without a sign for thousands, or with two decimals
expected-count = a whole number from 0
expected-percentage = a percentage from 0 to 100
expected-rating = a number from 0 to 10
expected-amount = an amount from 0
note-row-without-name = has no name
    .mend = the row is left out
note-row-of-nothing = “{ $name }” is nothing on the map
    .mend = the row is left out
note-figures-not-added = the { $figure } of { $count } rows of “{ $name }” cannot be added up
    .mend = this figure is left out
note-costs-need-measures = costs of channels are kept with what a log told, and the map is not measured
    .mend = measure it by a log before
note-costs-not-added = the costs of the channel “{ $name }” cannot be added up
    .mend = they are left out
