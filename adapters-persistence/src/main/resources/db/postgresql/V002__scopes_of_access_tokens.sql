-- Tokens that were there before are good for all that their users may do.
ALTER TABLE access_tokens ADD COLUMN scope TEXT COLLATE "C" NOT NULL DEFAULT 'FULL';
