"""What is kept of the team: workers, who left, cards, own sentences and absences."""
