# Words of the window.

untitled = a map that was never saved
file-untitled = Untitled
state-saved = saved
state-unsaved = unsaved changes
state-saving = saving…
state-new = not saved yet

button-save = Save
button-save-as = Save as…
button-discard = Don’t save
button-save-all = Save all
button-discard-all = Save none
button-cancel = Cancel
button-replace = Replace
button-open = Open
button-export = Export
button-close = Close
button-recover = Recover
button-later = Later
button-delete-copy = Delete it

unsaved-title = Save your changes?
unsaved-body = { $file } has changes that are not in its file yet. Without saving they are lost.
unsaved-title-many = { $count ->
    [one] Save the changes of { $count } map?
   *[other] Save the changes of { $count } maps?
}
unsaved-body-many = These maps have changes that are not in their files yet. Without saving they are lost.
changed-title = The file was changed by another program
changed-body = { $file } is no longer as it was when you opened it. Save under another name to keep both, or replace what is there.
replace-title = Replace the file?
replace-body = { $file } is there already. What is in it now would be lost.
path-open-title = Open a map
path-save-title = Save the map as
path-export-title = Export a picture
path-body = Type where the file is, or where it should go.
path-label = Path
errors-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
open-failed = The map could not be opened
file-open-failed = The file could not be opened
save-failed = The map could not be saved
export-failed = The picture could not be made
recover-title = Unsaved work was found
recover-body = “{ $title }” ({ $file }) was not saved when Wayline last ended. This is how it was at { $when }.
shortcuts-title = Keyboard and pointer
shortcuts-hands = Double-click edits a text in place; typing starts a card in the focused cell. Hold Alt while dragging a card to copy it. Drag with Space or the middle button to move the map; turn the wheel with Ctrl to zoom.
about-body = An editor for customer-journey maps. It works offline and sends nobody’s data anywhere. MIT or Apache-2.0 licence. Type: Inter (OFL 1.1). Icons: Lucide (ISC).
gallery-title = Start a new map
gallery-body = Take a filled map that comes near to yours, and write your own over it.
start-search = Search templates and recent maps
start-blank = New blank map
start-back = Back to the open map
start-all = All
start-other-languages = Also in other languages
start-import = Import a template…
start-bundled = From Wayline
start-own = Yours
start-broken = A file among your templates cannot be read: { $error }
start-none = No template has all of these tags
start-none-for = Nothing fits “{ $query }”
start-clear = Clear the search
start-button = Start from this template
start-all-templates = All templates
start-origin = Where it comes from
start-phases = Phases
start-tags = Good for
start-own-file = Your template
start-own-id = On the command line it is called { $id }.
start-rename = Rename…
start-delete = Delete…
start-show-folder = Show folder
start-more = Show all
start-fewer = Show fewer
start-gone = no longer there
start-forget = Take { $file } off the list
when-today = today, { $time }
when-yesterday = yesterday, { $time }

template-save-title = Save as template
template-save-body = The map becomes a template of yours. The start screen offers it under “Yours”.
template-description = What it is good for
template-whole = The whole map, with its cards and feelings
template-structure = Phases, steps, lanes and personas only
template-saved = Saved the template { $file }
template-failed = The template could not be kept
template-no-folder = This system names no folder for such things.
template-folder-failed = The folder could not be shown
template-rename-title = Rename the template
template-delete-title = Delete “{ $name }”?
template-delete-body = The file { $file } is deleted. Maps that were made from it stay as they are.
dialog-import-template = Import a template
button-import = Import
button-rename = Rename
button-delete = Delete

question-number = Question { $number } of { $count }
question-whom = For whom is the journey?
question-whom-why = One person you can picture says more than a target group. Leave it empty to keep what the template has.
question-name = Name
question-role = Who that is
question-scope = What does the map cover?
question-scope-why = A map of everything says little of anything: choose what the journey is about.
question-subject = What it is called
question-state = Which state does it show?
question-state-why = You can change this later under Map.
question-next = Next
question-done = Done
question-back = Back
question-skip = Skip
question-never = Do not ask again
question-scope-company = The whole company
question-scope-company-why = Everything a customer has to do with you
question-scope-product = One product or service
question-scope-product-why = From the first thought of it to the last use
question-state-as-is = As it is now
question-state-as-is-why = What customers meet today
question-state-to-be = As it should be
question-state-to-be-why = The journey you want to offer
question-state-both = Both
question-state-both-why = In one map, to see what has to change

first-type = Click into a cell and type: a new card begins.
first-drag = Drag a card to another step, or into another lane.
first-feel = Drag a face on the curve up or down to say how it feels.
first-export = Ready to show it? Ctrl+E makes a picture of the map.
first-away = Got it
recent-title = Recent
menu-recent = Open recent
minimap-name = Minimap

preferences-title = Preferences
preferences-appearance = Appearance
appearance-system = As desktop
appearance-light = Light
appearance-dark = Dark
preferences-language = Language
language-system = As the system
preferences-text-size = Text size
preferences-reduced-motion = Reduced motion
preferences-reduced-motion-why = Nothing slides, fades or blinks
preferences-minimap = Minimap
preferences-minimap-why = The whole map in small, in the corner
preferences-questions = New maps
preferences-questions-why = Ask three questions about each
preferences-hints = Hints
preferences-hints-why = First hints on the canvas
preferences-failed = Preferences could not be kept: { $why }

filter-map = Journey map
filter-opened = Maps, diagrams and tables
filter-pictures = Pictures
dialog-open = Open a map
dialog-save = Save the map
dialog-export = Export a picture
dialog-choose-picture = Choose a picture

saved-notice = Saved { $file }
exported-notice = Exported { $file }
picture-copying = Making a picture…
picture-copied = Copied as a picture of { $width } × { $height } pixels
picture-copied-smaller = Copied as a picture, smaller than usual because it is so large: { $width } × { $height } pixels
exporting-notice = Exporting…
recovered-notice = Your work is back. Save it to keep it.

menu-file = File
menu-edit = Edit
menu-map = Map
menu-view = View
menu-help = Help
toolbar-export = Export

counts-phases = { $count ->
    [one] 1 phase
   *[other] { $count } phases
}
counts-steps = { $count ->
    [one] 1 step
   *[other] { $count } steps
}
counts-cards = { $count ->
    [one] 1 card
   *[other] { $count } cards
}

inspector-map = Map
inspector-phase = Phase
inspector-step = Step
inspector-lane = Lane
inspector-link = Link
inspector-cards = Cards
inspector-many = { $count ->
    [one] 1 thing selected
   *[other] { $count } things selected
}
inspector-many-body = Drag them together, copy them, or delete them.
inspector-hint = Select a card, a step, a phase or a lane to see what is in it.

field-text = Text
field-title = Title
field-language = Language of the map’s own words
field-name = Name
field-channel = Channel
field-channel-none = None
channel-find = Find one, or type your own
channel-own = Use “{ $name }”
field-owner = Owner
field-evidence = Evidence
field-moment-of-truth = Moment of truth
field-colour = Colour
field-media = Medium
field-tags = Tags
field-tags-hint = Add a tag
tag-remove = Remove the tag { $tag }
field-add-tags = Add tags
button-add-tags = Add to all
field-status = Status
field-moments-of-truth = Moments of truth
field-link-label = What it means
field-link-from = From
field-link-to = To
field-link = Link
field-feeling = In a word
field-feels = Feels
field-expected = Expected
field-expectation = Expects
field-role = Role
field-quote = Quote
field-scenario = Scenario
field-goal = Goal
field-subject = What it covers
field-customer-goal = What the customer wants
field-business-goal = What the business wants
field-phase-role = Place in the journey

feeling-of = Feeling · { $persona }
feeling-of-as-is = Feeling, as-is · { $persona }
feeling-of-to-be = Feeling, to-be · { $persona }
expectation-of = Expectation · { $persona }
expectation-of-as-is = Expectation, as-is · { $persona }
expectation-of-to-be = Expectation, to-be · { $persona }
annotation-clear = Clear
feel-remove = Remove what { $persona } feels here
expect-remove = Remove what { $persona } expects here
gap-short = gap { $gap }
score-range = A score is a number from −2.0 to +2.0
customer = the customer
feel-add = Say what { $persona } feels here
expect-add = Say what { $persona } expects here
gap-better = Better than expected by { $gap }
gap-worse = Worse than expected by { $gap }
gap-even = Just as expected
persona-add = Add a persona

evidence-none = Not said
evidence-assumption = Assumption
evidence-interview = Interviews
evidence-usability-test = Usability test
evidence-web-analytics = Web analytics
evidence-measured = Measured

media-none = Not said
media-owned = Owned
media-paid = Paid
media-earned = Earned

status-none = Not said
status-planned = Planned
status-in-progress = In progress
status-live = Live
status-retired = Retired

role-none = Not said
role-before-purchase = Before the purchase
role-purchase = Purchase
role-service = Service
role-loyalty = Loyalty

swatch-none = As the phase
swatch-indigo = Indigo
swatch-teal = Teal
swatch-amber = Amber
swatch-green = Green
swatch-violet = Violet
swatch-rose = Rose
swatch-slate = Slate
swatch-rust = Rust

hint-first-card = Type to add the first touchpoint
hint-emotion = Drag here, up or down, to say how the customer feels
field-market = Market
field-state = State

# What screen readers say of the map.
spoken-map = Journey map
spoken-nameless = no words yet
spoken-place = phase { $phase }, step { $number } of { $count } ({ $step })
spoken-card = { $kind } '{ $name }'
spoken-link = Link from '{ $from }' to '{ $to }'
spoken-channel = channel { $name }
spoken-tracked = reached by { $reach } of journeys, of which { $converted } converted and { $ended } ended here
spoken-step = Step '{ $name }', { $number } of { $count }, phase { $phase }
spoken-phase = { $count ->
    [one] Phase '{ $name }', 1 step
   *[other] Phase '{ $name }', { $count } steps
}
spoken-lane = Lane { $name }
spoken-cards = { $count ->
    [one] 1 card
   *[other] { $count } cards
}
spoken-scores = { $count ->
    [one] scores at 1 step
   *[other] scores at { $count } steps
}
spoken-expectations = { $count ->
    [one] expectations at 1 step
   *[other] expectations at { $count } steps
}
spoken-locked = locked
spoken-folded = folded
spoken-feels = { $persona } feels { $score }
spoken-expects = { $persona } expects { $score }
spoken-expects-too = expects { $score }
spoken-cell = Empty cell of { $lane }

# One card of each kind of lane.
card-touchpoints = Touchpoint
card-actions = Action
card-thoughts = Thought
card-pain-points = Pain point
card-delights = Delight
card-opportunities = Opportunity
card-channels = Channel
card-marketing = Marketing activity
card-metrics = Metric
card-evidence = Evidence
card-frontstage = Frontstage activity
card-backstage = Backstage activity
card-support = Support process
card-ideas = Idea
card-text = Note
palette-name = Find or do anything
palette-hint = Find a card, a step, a command, a template…
palette-new-from = New from: { $name }
palette-template = Template
palette-phase = Phase
palette-step = Step
palette-lane = Lane
palette-none = Nothing fits “{ $query }”
palette-results = { $count ->
    [0] Nothing fits
    [one] 1 result
   *[other] { $count } results
}
find-name = Find
find-hint = Find in all texts
find-count = { $nth } of { $count }
find-total = { $count } found
find-none = Not found
find-next = Next
find-previous = Previous
find-close = Close
find-more = Replace too
replace-hint = Replace with
replace-one = Replace
replace-all = Replace all

picture-choose = Picture…
picture-remove = Remove picture
picture-pasted = the pasted picture
portrait-choose = Portrait…
portrait-remove = Remove portrait
drop-unknown = Drop a journey map (.ron), a Mermaid diagram or a table (CSV) to open it, or a picture (PNG, JPEG, WebP or GIF) to put it on a card

# Kinds of files that a map is exported as.
export-png = PNG picture
export-svg = SVG drawing
export-html = Web page (HTML)
export-markdown = Markdown page
export-mermaid = Mermaid user journey
export-csv = Table for spreadsheets (CSV)
export-tsv = Table with tabs (TSV)

import-title = What is in { $file }?
import-matrix = Lanes down, steps across
import-tidy = A row for each card, score or step
import-scores = Scores from
import-columns = Columns
import-rows = Rows
import-unnamed = no name ({ $number })
import-skip = Leave out
import-lane = Lane: { $lane }
import-remarks = { $count ->
    [one] 1 remark
   *[other] { $count } remarks
}
import-remarks-title = The map is open; some things were read otherwise
column-phase = Phase
column-step = Step
column-lane = Lane
column-text = Text
column-channel = Channel
column-persona = Persona
column-score = Feeling, as a score
column-feeling = Feeling, in a word
column-expected = Expectation, as a score
column-expectation = Expectation, in words
column-state = As-is or to-be
column-kind = Kind of lane
column-presence = Online or offline
column-media = Owned, paid or earned
column-owner = Owner
column-link = Link
column-tags = Tags
column-evidence = Evidence level
column-moment-of-truth = Moment of truth
column-status = Status
column-visits = Visits
column-customers = Customers
column-conversion = Conversion
column-satisfaction = Satisfaction
column-cost = Cost
column-value = Value
column-aliases = Other names


field-several = Several
field-scope = Scope
field-subject-company = Which company
field-subject-product = Which product
field-focus-persona = Focus persona
field-date = Date
field-last-reviewed = Last reviewed
field-review-every = Review every so many days
field-motivations = Motivations, one a line
field-needs = Needs, one a line
field-frustrations = Frustrations, one a line
field-buying-habits = Buying habits, one a line
field-card-state = Belongs to
field-presence = Where
field-aliases = Other names in tracking tools, one a line
field-lane-locked = Locked: its cards stay as they are
field-lane-folded = Folded to its header

fold-about = About
fold-review = Date and review
fold-details = Details
fold-figures = Figures
fold-filled = { $count } filled in
section-personas = Personas

card-state-both = Both states
card-state-as-is = As-is only
card-state-to-be = To-be only
presence-none = As the channel
presence-online = Online
presence-offline = Offline
link-open = Open
card-locked = This lane is locked: its cards stay as they are.
cards-locked = Some of these cards are in locked lanes, so all stay as they are.
lane-unlock = Unlock

figure-visits = Visits
figure-customers = Customers
figure-conversion = Conversion, %
figure-satisfaction = Satisfaction, 0–10
figure-cost = Cost
figure-value = Value
figure-no-number = That is no number
figure-ambiguous = Write it without a sign for thousands, so that it cannot be misread
figure-not-whole = Only whole numbers
figure-negative = It cannot be below 0, nor that large
figure-range = A number from 0 to { $most }
figures-measured = Measured on { $date }, from { $file }
figures-source = From { $file }

date-hint = 2026-11-21
date-today = Today
date-clear = Clear
date-unreadable = No date: write it as 2026-11-21, or 21 Nov 2026
date-no-such-day = No calendar has that day
date-ambiguous = { $first } or { $second }? Write it in that form
interval-wrong = A number of days, from 1
review-due = Due
review-overdue = Last reviewed { $ago }
review-never = Made { $ago }, never reviewed
review-mark = Mark as reviewed
ago-days = { $count ->
    [one] 1 day ago
   *[other] { $count } days ago
}
ago-months = { $count ->
    [one] 1 month ago
   *[other] { $count } months ago
}
ago-years = { $count ->
    [one] 1 year ago
   *[other] { $count } years ago
}

personas-none = No personas yet: what is felt on the map belongs to “the customer”. The first persona takes it over.
persona-show = Show { $name }
persona-hide = Hide { $name }
persona-focus = Make { $name } the focus persona
persona-alone = Show { $name } alone
persona-with-others = Show all personas again
persona-up = Move { $name } up
persona-down = Move { $name } down
persona-duplicate = Duplicate { $name }, with feelings and expectations
persona-delete = { $count ->
    [0] Delete { $name }
    [one] Delete { $name }, and 1 feeling or expectation
   *[other] Delete { $name }, and { $count } feelings and expectations
}
spoken-persona = Persona { $name }
spoken-persona-focus = Focus persona { $name }

switch-as-is = As-is
switch-to-be = To-be
switch-both = Both

export-pdf = PDF document
export-pptx = PowerPoint slides

# The export panel.
export-title = Export
export-preview = How the export will look
export-format = Kind of file
export-phases = Phases
export-no-phase = Choose at least one phase.
export-lanes = Lanes
export-persona = Persona
export-all-personas = All
export-mode = Light or dark
export-with-title = Title and brief
export-with-legend = Legend
export-with-personas = Persona cards
export-size = Size
export-size-1x = As on the screen
export-size-2x = Twice as sharp
export-size-3x = Three times as sharp
export-size-wide = Slide, 1920 × 1080
export-size-classic = Slide, 1600 × 1200
export-size-width = By its width
export-width = Width
export-dpi = Resolution
export-page = Page
export-page-own = As large as the map
export-page-a4 = A4
export-page-a3 = A3
export-page-a0 = A0
export-page-wide = Slide, 16:9
export-page-classic = Slide, 4:3
export-pages = Pages
export-pages-one = All on one
export-pages-tiled = Several, to be joined
export-pages-phases = One for each phase
export-margin = Margin
export-background = Background
export-background-theme = Paper
export-background-white = White
export-background-transparent = None
export-outlines = Letters as outlines
export-mode-reader = As its reader likes
export-with-review-marks = Marks of the review
export-with-measures = What tracked visits told
export-shape = Layout of the table
export-shape-tidy = A row for each card and score
export-shape-matrix = Lanes by steps, as on the map
export-embed-map = Put the whole map into the picture, also what is left out here: whoever gets it can open and change the map
export-cancelled-notice = The export was cancelled

# Several maps, and work on threads.
opening-notice = Opening { $file }…
open-elsewhere-title = Open in another window, too
open-elsewhere-body = { $file } is open in another Wayline window on this computer. Both can be worked on; whoever saves second is asked before anything is replaced.
tab = { $name }
tab-unsaved = { $name }, unsaved changes
tab-close = Close { $name }
preferences-restore = At the start
preferences-restore-why = Open the maps of last time again
fault-open = The file could not be opened: Wayline made a mistake ({ $why }). Your other maps are as they were.
fault-save = The map was not saved: Wayline made a mistake ({ $why }). It is still open and complete; try another name.
fault-copy = The copy against a crash could not be kept: Wayline made a mistake ({ $why }). Please save.
fault-export = Nothing was exported: Wayline made a mistake ({ $why }). The map is as it was.
fault-picture = The picture could not be taken in: Wayline made a mistake ({ $why }).
fault-log = The log was not read to its end: Wayline made a mistake ({ $why }). The map is as it was.
fault-other = Wayline made a mistake in the background ({ $why }). Your maps are as they were.
map-is-closed = The map that this was meant for is closed
picture-unplaced = The picture found no place: what it was meant for is gone, or locked
save-open-in-tab = { $file } is open in another tab. Close that first, or choose another name.
fault-copy-picture = The picture could not be copied: Wayline made a mistake ({ $why }).
tab-hold = Hold to open { $name }, or let go to put a copy there
