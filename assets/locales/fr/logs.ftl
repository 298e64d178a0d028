# Reading a log or a table of figures: columns, matching, and what changed.
