-- Whether it had ended and the young person went on with it, so that the card says so until somebody answers.

ALTER TABLE conversation ADD COLUMN goes_on INTEGER NOT NULL DEFAULT 0 CHECK (goes_on IN (0, 1));
