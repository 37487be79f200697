"""Safety: dangers, what is hidden and why it was shown, who is out."""
