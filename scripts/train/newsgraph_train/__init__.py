"""Training of newsgraph's networks: corpora in, quantised weights (`.ngw`) out."""
