# Names of commands and of undo steps.
