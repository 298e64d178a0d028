# What a review says of a map.
