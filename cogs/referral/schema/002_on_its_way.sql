-- A referral is written down before its words are posted: until they stand in the thread it is nobody's.
-- And what the young person said of it is marked until the team can read it there.

-- NULL: they stand. 'plain', or 'partner' with a sentence for the partner: they are on their way.
ALTER TABLE referral ADD COLUMN on_its_way TEXT CHECK (on_its_way IS NULL OR on_its_way IN ('plain', 'partner') AND message_id IS NULL);
-- A sum: 1 whether to go together, 2 whether the sentence may be said, 4 how it went.
ALTER TABLE referral ADD COLUMN untold INTEGER NOT NULL DEFAULT 0 CHECK (untold BETWEEN 0 AND 7);
