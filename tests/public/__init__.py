"""What a second town finds: the files about the project itself, and the site."""
