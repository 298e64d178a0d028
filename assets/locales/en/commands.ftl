# Names of commands and of undo steps, hints of the status bar, and why something is refused.

menu-file = File
menu-edit = Edit
menu-map = Map
menu-view = View
menu-help = Help
section-grid = Getting around

cmd-new = New…
cmd-open = Open…
cmd-save = Save
cmd-save-as = Save as…
cmd-save-template = Save as template…
cmd-export = Export as PNG, PDF, slides…
cmd-close = Close
cmd-quit = Quit
cmd-undo = Undo
cmd-redo = Redo
cmd-undo-what = Undo: { $what }
cmd-redo-what = Redo: { $what }
cmd-cut = Cut
cmd-copy = Copy
cmd-copy-picture = Copy as picture
cmd-paste = Paste
cmd-duplicate = Duplicate
cmd-delete = Delete
cmd-select-all = Select all cards
cmd-find = Find…
cmd-replace = Find and replace…
cmd-find-next = Find next
cmd-find-previous = Find previous
cmd-review = Review
cmd-review-marks = Marks of the review on the map
cmd-measures = Measures
cmd-measures-on-map = Measures on the map
cmd-measure-arrows = Arrows between touchpoints
cmd-measure-drop-off = Curve of drop-off
cmd-measure-best = Best and worst touchpoints
cmd-heat-visits = Heat map: colour cards by visits
cmd-heat-conversion = Heat map: colour cards by who converted
cmd-heat-ended = Heat map: colour cards by who ended there
cmd-heat-stopped = Heat map: colour cards by who did not go on
cmd-heat-none = Heat map: colour cards by nothing
cmd-next-steps = Likely next steps
cmd-add-to-path = Add to the path
cmd-back-on-path = Back one contact on the path
cmd-preferences = Preferences…
cmd-palette = Find or do anything…
cmd-edit-text = Edit text
cmd-edit-title = Name the map
cmd-escape = Cancel, or select nothing
cmd-add-card = Add card
cmd-add-step = Add step
cmd-add-step-before = Add step before
cmd-add-phase = Add phase
cmd-add-phase-before = Add phase before
cmd-merge-phases = Merge with the next phase
cmd-split-phase = Split the phase before this step
cmd-add-lane = Add lane…
cmd-add-lane-touchpoints = Add lane: { lane-touchpoints }
cmd-add-lane-actions = Add lane: { lane-actions }
cmd-add-lane-thoughts = Add lane: { lane-thoughts }
cmd-add-lane-emotions = Add lane: { lane-emotions }
cmd-add-lane-expectations = Add lane: { lane-expectations }
cmd-add-lane-pain-points = Add lane: { lane-pain-points }
cmd-add-lane-delights = Add lane: { lane-delights }
cmd-add-lane-opportunities = Add lane: { lane-opportunities }
cmd-add-lane-channels = Add lane: { lane-channels }
cmd-add-lane-marketing = Add lane: { lane-marketing }
cmd-add-lane-metrics = Add lane: { lane-metrics }
cmd-add-lane-evidence = Add lane: { lane-evidence }
cmd-add-lane-frontstage = Add lane: { lane-frontstage }
cmd-add-lane-backstage = Add lane: { lane-backstage }
cmd-add-lane-support = Add lane: { lane-support }
cmd-add-lane-ideas = Add lane: { lane-ideas }
cmd-add-lane-text = Add lane: { lane-text }
cmd-add-preset = Add lanes that belong together…
cmd-add-preset-essentials = Add lanes: { preset-essentials }
cmd-add-preset-emotions = Add lanes: { preset-emotions }
cmd-add-preset-blueprint = Add lanes: { preset-blueprint }
cmd-add-preset-marketing = Add lanes: { preset-marketing }
cmd-add-preset-research = Add lanes: { preset-research }
preset-essentials = Essentials
preset-emotions = Emotions and expectations
preset-blueprint = Service blueprint
preset-marketing = Marketing
preset-research = Research
cmd-open-address = Open the card’s link
cmd-measure = Measure with a log…
cmd-measure-again = Measure again with a log…
cmd-figures = Take figures from a table…
cmd-brief = Brief and personas
cmd-add-persona = Add persona
cmd-mark-reviewed = Mark as reviewed today
cmd-show-as-is = Show as-is
cmd-show-to-be = Show to-be
cmd-show-both-states = Show as-is and to-be
cmd-next-persona = Show the next persona alone
cmd-all-personas = Show all personas
cmd-persona-cards = Show or hide persona cards
cmd-moment-of-truth = Moment of truth
cmd-link-cards = Link cards
cmd-next-link = Go to a link of the card
cmd-raise-emotion = Raise the score
cmd-lower-emotion = Lower the score
cmd-remove-emotion = Remove the score
cmd-move-left = Move left
cmd-move-right = Move right
cmd-move-up = Move up
cmd-move-down = Move down
cmd-lock-lane = Lock or unlock lane
cmd-collapse-lane = Fold or unfold lane
cmd-hide-lane = Hide lane
cmd-show-lanes = Show all lanes
cmd-zoom-in = Zoom in
cmd-zoom-out = Zoom out
cmd-zoom-whole = Zoom to 100 %
cmd-fit-map = Fit map
cmd-fit-selection = Fit selection
cmd-inspector = Show or hide the inspector
cmd-minimap = Show or hide the minimap
cmd-dark = Light or dark
cmd-shortcuts = Keyboard shortcuts
cmd-about = About Wayline
cmd-focus-left = Left
cmd-focus-right = Right
cmd-focus-up = Up
cmd-focus-down = Down
cmd-next-cell = Next cell
cmd-next-map = Next map
cmd-previous-map = Previous map
cmd-previous-cell = Previous cell
cmd-row-start = First cell of the lane
cmd-row-end = Last cell of the lane
cmd-next-region = Next part of the window
cmd-previous-region = Previous part of the window

# What is printed on the keys.
key-ctrl = Ctrl
key-shift = Shift
key-alt = Alt
key-enter = Enter
key-tab = Tab
key-escape = Esc
key-delete = Delete
key-backspace = Backspace
key-home = Home
key-end = End

new-step = New step
new-phase = New phase
add-card-here = Add a card here
link-from-here = Drag to another card to link them
add-step-here = Add a step here
add-phase-here = Add a phase here
add-lane-here = Add a lane here

undo-dismiss-finding = Put a finding aside
undo-channel-cost = Change the cost of a channel
undo-restore-finding = Bring a finding back
undo-add-cards = { $count ->
    [one] Add card
   *[other] Add { $count } cards
}
undo-add-pictures = { $count ->
    [one] Add picture
   *[other] Add { $count } pictures
}
undo-edit-card = Edit card
undo-edit-cards = { $count ->
    [one] Edit card
   *[other] Edit { $count } cards
}
undo-move-cards = { $count ->
    [one] Move card
   *[other] Move { $count } cards
}
undo-copy-cards = { $count ->
    [one] Copy card
   *[other] Copy { $count } cards
}
undo-cut-cards = { $count ->
    [one] Cut card
   *[other] Cut { $count } cards
}
undo-cut-steps = { $count ->
    [one] Cut step
   *[other] Cut { $count } steps
}
undo-cut-phases = { $count ->
    [one] Cut phase
   *[other] Cut { $count } phases
}
undo-cut-lanes = { $count ->
    [one] Cut lane
   *[other] Cut { $count } lanes
}
undo-bring-in = { $count ->
    [one] Bring in a part of another map
   *[other] Bring in { $count } parts of another map
}
undo-paste-cards = { $count ->
    [one] Paste card
   *[other] Paste { $count } cards
}
undo-paste-steps = { $count ->
    [one] Paste step
   *[other] Paste { $count } steps
}
undo-paste-phases = { $count ->
    [one] Paste phase
   *[other] Paste { $count } phases
}
undo-paste-lanes = { $count ->
    [one] Paste lane
   *[other] Paste { $count } lanes
}
undo-duplicate-cards = { $count ->
    [one] Duplicate card
   *[other] Duplicate { $count } cards
}
undo-duplicate-steps = { $count ->
    [one] Duplicate step
   *[other] Duplicate { $count } steps
}
undo-duplicate-phases = { $count ->
    [one] Duplicate phase
   *[other] Duplicate { $count } phases
}
undo-duplicate-lanes = { $count ->
    [one] Duplicate lane
   *[other] Duplicate { $count } lanes
}
undo-delete-cards = { $count ->
    [one] Delete card
   *[other] Delete { $count } cards
}
undo-delete-steps = { $count ->
    [one] Delete step
   *[other] Delete { $count } steps
}
undo-delete-phases = { $count ->
    [one] Delete phase
   *[other] Delete { $count } phases
}
undo-delete-lanes = { $count ->
    [one] Delete lane
   *[other] Delete { $count } lanes
}
undo-delete-links = { $count ->
    [one] Delete link
   *[other] Delete { $count } links
}
undo-delete = Delete
undo-add-link = Link cards
undo-label-link = Change the words on a link
undo-star = { $count ->
    [one] Mark moment of truth
   *[other] Mark { $count } moments of truth
}
undo-unstar = { $count ->
    [one] Unmark moment of truth
   *[other] Unmark { $count } moments of truth
}
undo-add-step = Add step
undo-add-phase = Add phase
undo-add-lane = Add lane “{ $name }”
undo-add-lanes = { $count ->
    [one] Add lane
   *[other] Add { $count } lanes
}
undo-merge-phases = Merge phase “{ $name }” with the next
undo-split-phase = Split phase “{ $name }”
undo-move-step = Move step “{ $name }”
undo-move-phase = Move phase “{ $name }”
undo-move-lane = Move lane “{ $name }”
undo-rename-step = Rename step “{ $name }”
undo-rename-phase = Rename phase “{ $name }”
undo-rename-lane = Rename lane “{ $name }”
undo-edit-phase = Change phase “{ $name }”
undo-edit-lane = Change lane “{ $name }”
undo-resize-lane = Resize lane “{ $name }”
undo-lock-lane = { $count ->
    [one] Lock lane
   *[other] Lock { $count } lanes
}
undo-unlock-lane = { $count ->
    [one] Unlock lane
   *[other] Unlock { $count } lanes
}
undo-collapse-lane = { $count ->
    [one] Fold lane
   *[other] Fold { $count } lanes
}
undo-expand-lane = { $count ->
    [one] Unfold lane
   *[other] Unfold { $count } lanes
}
undo-hide-lane = { $count ->
    [one] Hide lane
   *[other] Hide { $count } lanes
}
undo-show-lanes = { $count ->
    [one] Show lane
   *[other] Show { $count } lanes
}
undo-emotion = Change emotion at “{ $name }”
undo-expectation = Change expectation at “{ $name }”
undo-remove-emotion = Remove emotion
undo-remove-expectation = Remove expectation
undo-replace = { $count ->
    [one] Replace “{ $name }”
   *[other] Replace “{ $name }” in { $count } texts
}
undo-title = Change title
undo-language = Change language of the map
undo-brief = Change brief
undo-add-persona = Add persona
undo-duplicate-persona = Duplicate persona “{ $name }”
undo-move-persona = Move persona “{ $name }”
undo-reviewed = Mark as reviewed
undo-edit-persona = Change persona “{ $name }”
undo-remove-persona = Remove persona “{ $name }”

hint-canvas = Drag to select · Space and drag to pan · Ctrl and wheel to zoom
hint-empty-map = Add a phase and a lane from the Map menu to begin
hint-cell = Type to add a card · arrows and Tab to get around · drag to select
hint-card = Drag to move, with Alt to copy · Enter to edit · Ctrl and arrows to move by cell
hint-many = { $count ->
    [one] 1 selected · drag to move · Delete to remove
   *[other] { $count } selected · drag to move together · Delete to remove
}
hint-phase = Drag to move the phase with its steps · Enter to rename
hint-step = Drag to move the step, also into another phase · Enter to rename
hint-lane = Drag to move the lane · drag its lower border to resize it · Enter to rename
hint-link = Enter to say what it means · Delete to remove it
hint-link-to = Go to the other card and link again, to end the link there · Esc cancels
hint-drawing-link = Drop on the card that it leads to · Esc cancels
hint-point = Drag up or down, or press Alt and an arrow · Enter to say it in words
hint-moving-cards = { $count ->
    [one] Drop the card where the mark is · Alt copies · Esc cancels
   *[other] Drop { $count } cards where the mark is · Alt copies · Esc cancels
}
hint-copying-cards = { $count ->
    [one] Drop a copy where the mark is · Esc cancels
   *[other] Drop { $count } copies where the mark is · Esc cancels
}
hint-moving-phase = The phase moves with all its steps · Esc cancels
hint-bringing-in = Let go where a copy is to stand · Esc cancels
hint-moving-step = Drop the step between two others, also in another phase · Esc cancels
hint-moving-lane = Drop the lane between two others · Esc cancels
hint-resizing-lane = Drag to set the lane's least height · Esc cancels
hint-dragging-emotion = Feels { $score } · Esc cancels
hint-dragging-expectation = Expects { $score } · Esc cancels
hint-marquee = { $count ->
    [0] Drag around cards to select them
    [one] 1 card
   *[other] { $count } cards
}
hint-panning = Drag to move the map
hint-writing-card = Enter for the next card · Tab for the next cell · Shift+Enter for a new line · Esc to finish
hint-writing-text = Tab for the next cell · Shift+Enter for a new line · Esc to finish
hint-writing-name = Enter to finish
hint-new-card = Type a card
hint-lane-name = Name of the lane
hint-link-label = What it means
hint-title = Name of the map
hint-feeling = In a word
hint-expectation = What is expected

refused-outside = Cards belong into a cell of the map
refused-no-cards = This lane shows what the steps carry and holds no cards
refused-locked = This lane is locked
refused-out-of-sight = That is not in sight: show or unfold its lane first
refused-linked = These cards are linked that way already
refused-range = That figure cannot be: it is below nothing, or above the end of its scale
refused-too-much = That is too much: { $why }
refused-address = Only web and mail addresses can be opened
preset-complete = All of these lanes are there already
refused-missing = That is no longer on the map
refused-taken = That is on the map already

# { $who } is a colleague who changes the same map, or “Somebody”.
somebody = Somebody
refused-undo = { $who } has changed the map since then: undoing would take that back too
refused-redo = { $who } has changed the map since then: redoing would take that back
received-drag-ended = { $who } has deleted what you were dragging
received-field-closed = { $who } has taken away what you were going to write in
received-words-moved = { $who } has taken away the place where you are writing: your words go on as a new card
received-name-anew = { $who } has deleted what you are naming: it is made anew with the name you write
received-out-of-sight = { $who } has hidden the lane that you were writing in: your words are kept there

reviewed-notice = Marked as reviewed today
persona-removed = { $count ->
    [0] “{ $name }” is gone. Undo brings the persona back.
    [one] “{ $name }” is gone, and 1 feeling or expectation with it. Undo brings both back.
   *[other] “{ $name }” is gone, and { $count } feelings and expectations with it. Undo brings all back.
}

found-hidden = This is in a hidden lane: Map › Show all lanes brings it back
replaced-notice = { $count ->
    [one] Replaced in 1 text
   *[other] Replaced in { $count } texts
}
replaced-not-locked-notice = { $count ->
    [one] Replaced in 1 text; { $locked } in locked lanes left as they were
   *[other] Replaced in { $count } texts; { $locked } in locked lanes left as they were
}

paste-refused = What was copied comes as plain text only: the clipboard { $why }
paste-locked-out = { $count ->
    [one] 1 card was left out: its lane is locked
   *[other] { $count } cards were left out: their lanes are locked
}
paste-strangers = What { $names } feels and expects was left out: this map has no such persona
undo-questions = Answer the first questions
