"""When someone is really there: the calendar of the service, and who has sat down on the bench."""
