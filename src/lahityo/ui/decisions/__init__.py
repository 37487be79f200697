"""The client's decisions: which are in force, and all of them with their texts."""
