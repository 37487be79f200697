"""Documents made for paper and export. No Qt."""
