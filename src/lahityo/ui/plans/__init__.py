"""Plans on the screen: the plan of a client, its versions and comments, and what waits for somebody."""
