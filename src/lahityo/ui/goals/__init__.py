"""Goals on the screen: their levels, rating them, and how they have gone over time."""
