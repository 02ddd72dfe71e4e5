-- Before 28 November 2026 a yes was to words that did not name a call for help outside a shift: none of them
-- holds for such a call, until that person is asked in those words.

ALTER TABLE told ADD COLUMN calls TEXT NOT NULL DEFAULT 'unasked' CHECK (calls IN ('unasked', 'yes', 'no'));
