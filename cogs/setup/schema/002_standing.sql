-- Whether the trouble still stands: `/controle` says so until it is over, however often it was told.

ALTER TABLE admin_notice ADD COLUMN stands INTEGER NOT NULL DEFAULT 1 CHECK (stands IN (0, 1));
