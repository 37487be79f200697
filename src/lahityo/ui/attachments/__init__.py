"""Photos and documents beside records: rows with thumbnails, adding, the viewer, and copies for a written reason."""
