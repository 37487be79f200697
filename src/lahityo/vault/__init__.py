"""The encrypted store on the laptop: keys, lanes, change log, projections, search index, backup."""
