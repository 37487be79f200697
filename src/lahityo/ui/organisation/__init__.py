"""What an organisation keeps of itself: people, code lists, settings, interview forms."""
