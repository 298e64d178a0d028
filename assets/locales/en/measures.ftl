# What tracked visits told of the map: the panel and its rankings, funnel and next steps.
