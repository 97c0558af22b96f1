-- The rest of a guide's sections, and for every claim a source or that it is the editors' judgement.

ALTER TABLE guide_note ADD COLUMN IF NOT EXISTS aside VARCHAR(1000);
ALTER TABLE guide_note ADD COLUMN IF NOT EXISTS judgement BOOLEAN DEFAULT FALSE NOT NULL;
COMMENT ON COLUMN guide_note.aside IS 'what stands beside the text: the hours of a workplace, the name of the job abroad';

ALTER TABLE guide_look_alike ADD COLUMN IF NOT EXISTS kind VARCHAR(20) DEFAULT 'LOOK_ALIKE' NOT NULL;
ALTER TABLE guide_look_alike ADD COLUMN IF NOT EXISTS leads_to VARCHAR(160);
ALTER TABLE guide_look_alike ADD COLUMN IF NOT EXISTS judgement BOOLEAN DEFAULT FALSE NOT NULL;
COMMENT ON COLUMN guide_look_alike.leads_to IS 'the guide on it, where there is one';

ALTER TABLE guide_step ADD COLUMN IF NOT EXISTS judgement BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE guide_step ALTER COLUMN time_taken SET DATA TYPE VARCHAR(500);
ALTER TABLE guide_step ALTER COLUMN cost SET DATA TYPE VARCHAR(500);

ALTER TABLE guide_training ADD COLUMN IF NOT EXISTS judgement BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE guide_training ADD COLUMN IF NOT EXISTS paid BOOLEAN DEFAULT FALSE NOT NULL;
COMMENT ON COLUMN guide_training.paid IS 'whether one works for wages while training';
ALTER TABLE guide_training ALTER COLUMN cost_note SET DATA TYPE VARCHAR(1000);

ALTER TABLE guide_certification ADD COLUMN IF NOT EXISTS kind VARCHAR(20) DEFAULT 'certification' NOT NULL;
ALTER TABLE guide_certification ADD COLUMN IF NOT EXISTS renewal VARCHAR(1000);
ALTER TABLE guide_certification ADD COLUMN IF NOT EXISTS differs_by_state BOOLEAN;
ALTER TABLE guide_certification ADD COLUMN IF NOT EXISTS states VARCHAR(1000);
ALTER TABLE guide_certification ADD COLUMN IF NOT EXISTS judgement BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE guide_certification ALTER COLUMN abbreviation DROP NOT NULL;
ALTER TABLE guide_certification ALTER COLUMN fee SET DATA TYPE VARCHAR(1000);
COMMENT ON COLUMN guide_certification.differs_by_state IS 'null where the guide does not say';
