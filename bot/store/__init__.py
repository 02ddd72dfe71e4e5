"""Everything that is stored, in one encrypted SQLite file.

For whoever must know what stays and until when: begin at `inventory` (what each column is for, and
when it ends), `migrations` and the `.sql` files (the tables), `posted_messages` (what stands on
Discord about a person) and `deletion_journal` (what was wiped). Knows neither Discord nor any room.
"""
