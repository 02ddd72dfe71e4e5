"""The rooms: one folder for each thing that people can do here."""
