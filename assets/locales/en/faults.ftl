# What can go wrong with files, and what is to be known of how they were read or written. Each stands behind the name of
# a file, its line and its column, and begins small. `.mend` says what mends it, or what was expected; `.cli` says so on
# the command line, where that is done otherwise. Only English has a `.cli`, as the command line speaks no other language.

fault-and-mend = { $what }; { $mend }
fault-plain = { $what }
    .mend = { $mend }

# Files and disks.
doing-read = read
doing-written = written
doing-made = made
doing-deleted = deleted
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
fault-map-no-text = is not text
    .mend = expected a journey map in RON, as UTF-8 text
fault-map-too-large = is too large for a journey map
    .mend = expected at most { $most } MB
