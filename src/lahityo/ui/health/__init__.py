"""The health register: measurements and what a nurse gives."""
