-- Short guides: the editors' own description of an occupation that has no guide.
CREATE TABLE IF NOT EXISTS brief (
    soc     VARCHAR PRIMARY KEY,
    written DATE NOT NULL
);

CREATE TABLE IF NOT EXISTS brief_notes (
    brief_soc VARCHAR NOT NULL REFERENCES brief,
    section   VARCHAR NOT NULL,
    position  INTEGER NOT NULL,
    title     VARCHAR,
    text      VARCHAR NOT NULL,
    aside     VARCHAR,
    source    VARCHAR,
    judgment BOOLEAN NOT NULL,
    PRIMARY KEY (brief_soc, position)
);

CREATE TABLE IF NOT EXISTS brief_steps (
    brief_soc  VARCHAR NOT NULL REFERENCES brief,
    position   INTEGER NOT NULL,
    title      VARCHAR NOT NULL,
    text       VARCHAR NOT NULL,
    time_taken VARCHAR,
    cost       VARCHAR,
    next_week  VARCHAR,
    source     VARCHAR,
    judgment  BOOLEAN NOT NULL,
    PRIMARY KEY (brief_soc, position)
);

CREATE TABLE IF NOT EXISTS brief_jobs (
    brief_soc  VARCHAR NOT NULL REFERENCES brief,
    section    VARCHAR NOT NULL,
    position   INTEGER NOT NULL,
    name       VARCHAR NOT NULL,
    soc        VARCHAR,
    leads_to   VARCHAR,
    difference VARCHAR,
    source     VARCHAR,
    judgment  BOOLEAN NOT NULL,
    PRIMARY KEY (brief_soc, position)
);
COMMENT ON COLUMN brief_jobs.soc IS 'null for a job that is no occupation of its own';
COMMENT ON COLUMN brief_jobs.difference IS 'null for a job that the occupation leads to';
