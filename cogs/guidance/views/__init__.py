"""What the cards, the thinking aid and the admin's list look like; decides nothing."""
