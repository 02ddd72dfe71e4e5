"""Rules of the hours: values in, values out."""
