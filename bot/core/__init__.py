"""What everything else knows: aliases, time, errors, logs, who can read. Never Discord."""
