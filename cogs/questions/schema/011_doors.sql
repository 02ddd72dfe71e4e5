-- More doors in than a question or an idea (R3). A CHECK cannot be changed, so the column is made anew;
-- what stood in it stays.

ALTER TABLE conversation ADD COLUMN came_for TEXT NOT NULL DEFAULT 'question'
      CHECK (came_for IN ('question', 'idea', 'activity', 'show', 'worry'));
UPDATE conversation SET came_for = about;
ALTER TABLE conversation DROP COLUMN about;
ALTER TABLE conversation RENAME COLUMN came_for TO about;
