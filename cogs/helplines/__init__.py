"""The right door for someone who needs help now, at three in the morning too."""
