"""Rules of helplines: what may be said of one, and which ones fit."""
