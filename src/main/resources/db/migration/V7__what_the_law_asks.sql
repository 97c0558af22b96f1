-- A license is required by law everywhere, in named states or in some, or not at all; states have rules of their own.

ALTER TABLE guide_certification ADD COLUMN IF NOT EXISTS only_in VARCHAR(200);
COMMENT ON COLUMN guide_certification.only_in IS 'the letters of the states where it exists, with blanks between; null for all of them';
ALTER TABLE guide_certification ALTER COLUMN status SET DATA TYPE VARCHAR(20);

CREATE TABLE IF NOT EXISTS guide_state_rule (
    guide    VARCHAR(160)  NOT NULL REFERENCES guide,
    position INTEGER       NOT NULL,
    states   VARCHAR(200)  NOT NULL,
    rule     VARCHAR(20)   NOT NULL,
    text     VARCHAR(1000) NOT NULL,
    agency   VARCHAR(200),
    link     VARCHAR(400),
    source   VARCHAR(60)   NOT NULL,
    PRIMARY KEY (guide, position),
    FOREIGN KEY (guide, source) REFERENCES guide_source
);
COMMENT ON COLUMN guide_state_rule.states IS 'the letters of the states that have the rule, with blanks between';

ALTER TABLE guide_source ALTER COLUMN address SET DATA TYPE VARCHAR(600);
