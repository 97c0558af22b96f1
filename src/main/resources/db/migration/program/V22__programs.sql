CREATE TABLE IF NOT EXISTS program_vintage (
    facts  VARCHAR PRIMARY KEY,
    period VARCHAR NOT NULL,
    source VARCHAR NOT NULL
);
COMMENT ON TABLE program_vintage IS 'of which year each kind of facts on programs is';

CREATE TABLE IF NOT EXISTS study_field (
    cip  VARCHAR PRIMARY KEY,
    name VARCHAR NOT NULL
);

CREATE TABLE IF NOT EXISTS field_occupation (
    soc VARCHAR NOT NULL,
    cip VARCHAR NOT NULL REFERENCES study_field,
    PRIMARY KEY (soc, cip)
);
COMMENT ON TABLE field_occupation IS 'the occupations that a field of study leads to';

CREATE TABLE IF NOT EXISTS college (
    id                   INTEGER PRIMARY KEY,
    name                 VARCHAR NOT NULL,
    city                 VARCHAR NOT NULL,
    place                VARCHAR NOT NULL,
    zip                  VARCHAR NOT NULL,
    latitude             NUMERIC(8, 4) NOT NULL,
    longitude            NUMERIC(8, 4) NOT NULL,
    website              VARCHAR,
    ownership            VARCHAR NOT NULL,
    distance_only        BOOLEAN NOT NULL,
    tuition_in_state     INTEGER,
    tuition_out_of_state INTEGER,
    tuition_program      INTEGER,
    net_price            INTEGER,
    net_price_poorest    INTEGER,
    completion_rate      NUMERIC(5, 4),
    earnings             INTEGER,
    debt                 INTEGER,
    debt_year            INTEGER
);
COMMENT ON TABLE college IS 'null where a figure was not reported, or was held back';

CREATE TABLE IF NOT EXISTS completion (
    cip     VARCHAR NOT NULL,
    college INTEGER NOT NULL,
    level   INTEGER NOT NULL,
    awards  INTEGER NOT NULL,
    PRIMARY KEY (cip, college, level)
);
COMMENT ON TABLE completion IS 'awards of a year by field, college and award level; read by field';

CREATE TABLE IF NOT EXISTS award_sum (
    cip    VARCHAR NOT NULL,
    level  INTEGER NOT NULL,
    awards INTEGER NOT NULL,
    PRIMARY KEY (cip, level)
);
COMMENT ON TABLE award_sum IS 'table completion by field and award level: what all colleges awarded';

CREATE TABLE IF NOT EXISTS college_awards (
    college INTEGER NOT NULL PRIMARY KEY,
    awards  INTEGER NOT NULL
);
COMMENT ON TABLE college_awards IS 'table completion by college: what it awarded in all fields that lead to an occupation';
