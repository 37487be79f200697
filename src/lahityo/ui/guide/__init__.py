"""The service guide: finding, reading, printing and writing its pages."""
