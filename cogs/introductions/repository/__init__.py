"""What is kept of the team: workers, their cards, and where these stand."""
