CREATE TABLE IF NOT EXISTS guide (
    slug       VARCHAR PRIMARY KEY,
    name       VARCHAR NOT NULL,
    soc        VARCHAR NOT NULL,
    job_title  BOOLEAN NOT NULL,
    summary    VARCHAR NOT NULL,
    checked_on DATE    NOT NULL,
    next_check DATE    NOT NULL
);
COMMENT ON COLUMN guide.job_title IS 'whether the guide describes one job title inside the occupation';

CREATE TABLE IF NOT EXISTS guide_sources (
    guide_slug VARCHAR NOT NULL REFERENCES guide,
    id         VARCHAR NOT NULL,
    position   INTEGER NOT NULL,
    publisher  VARCHAR NOT NULL,
    title      VARCHAR NOT NULL,
    published  INTEGER,
    address    VARCHAR NOT NULL,
    PRIMARY KEY (guide_slug, id)
);

CREATE TABLE IF NOT EXISTS guide_notes (
    guide_slug VARCHAR NOT NULL REFERENCES guide,
    section    VARCHAR NOT NULL,
    position   INTEGER NOT NULL,
    title      VARCHAR,
    text       VARCHAR NOT NULL,
    aside      VARCHAR,
    source     VARCHAR,
    judgment  BOOLEAN NOT NULL,
    PRIMARY KEY (guide_slug, position),
    FOREIGN KEY (guide_slug, source) REFERENCES guide_sources
);
COMMENT ON COLUMN guide_notes.aside IS 'what stands beside the text: the hours of a workplace, the name of the job abroad';

CREATE TABLE IF NOT EXISTS guide_look_alikes (
    guide_slug VARCHAR NOT NULL REFERENCES guide,
    section    VARCHAR NOT NULL,
    position   INTEGER NOT NULL,
    name       VARCHAR NOT NULL,
    soc        VARCHAR NOT NULL,
    leads_to   VARCHAR,
    difference VARCHAR NOT NULL,
    source     VARCHAR,
    judgment  BOOLEAN NOT NULL,
    PRIMARY KEY (guide_slug, position),
    FOREIGN KEY (guide_slug, source) REFERENCES guide_sources
);
COMMENT ON COLUMN guide_look_alikes.leads_to IS 'the guide on it, where there is one';

CREATE TABLE IF NOT EXISTS guide_steps (
    guide_slug VARCHAR NOT NULL REFERENCES guide,
    position   INTEGER NOT NULL,
    title      VARCHAR NOT NULL,
    text       VARCHAR NOT NULL,
    time_taken VARCHAR,
    cost       VARCHAR,
    next_week  VARCHAR,
    source     VARCHAR,
    judgment  BOOLEAN NOT NULL,
    PRIMARY KEY (guide_slug, position),
    FOREIGN KEY (guide_slug, source) REFERENCES guide_sources
);

CREATE TABLE IF NOT EXISTS guide_programs (
    guide_slug   VARCHAR NOT NULL REFERENCES guide,
    position     INTEGER NOT NULL,
    name         VARCHAR NOT NULL,
    school       VARCHAR,
    months_min   INTEGER,
    months_usual INTEGER,
    months_max   INTEGER,
    tuition      VARCHAR,
    after        VARCHAR,
    cost_min     INTEGER,
    cost_max     INTEGER,
    cost_per     VARCHAR,
    cost_note    VARCHAR,
    study        VARCHAR NOT NULL,
    paid         BOOLEAN NOT NULL,
    source       VARCHAR,
    judgment    BOOLEAN NOT NULL,
    cost_source  VARCHAR,
    PRIMARY KEY (guide_slug, position),
    FOREIGN KEY (guide_slug, source) REFERENCES guide_sources,
    FOREIGN KEY (guide_slug, cost_source) REFERENCES guide_sources
);
COMMENT ON COLUMN guide_programs.paid IS 'whether one works for wages while training';
COMMENT ON COLUMN guide_programs.tuition IS 'the kind of public college whose school year is its price; null if it has a price of its own, or none';
COMMENT ON COLUMN guide_programs.after IS 'the degree, or the slug of the guide, whose own way stands before it';

CREATE TABLE IF NOT EXISTS guide_certifications (
    guide_slug       VARCHAR NOT NULL REFERENCES guide,
    position         INTEGER NOT NULL,
    kind             VARCHAR NOT NULL,
    name             VARCHAR NOT NULL,
    abbreviation     VARCHAR,
    issuer           VARCHAR NOT NULL,
    status           VARCHAR NOT NULL,
    only_in          VARCHAR,
    asks_for         VARCHAR,
    fee              VARCHAR,
    renewal          VARCHAR,
    differs_by_state BOOLEAN,
    difference       VARCHAR,
    good_for         VARCHAR,
    source           VARCHAR,
    judgment        BOOLEAN NOT NULL,
    PRIMARY KEY (guide_slug, position),
    FOREIGN KEY (guide_slug, source) REFERENCES guide_sources
);
COMMENT ON COLUMN guide_certifications.only_in IS 'the letters of the states where it exists, with blanks between; null for all of them';
COMMENT ON COLUMN guide_certifications.differs_by_state IS 'null where the guide does not say';

CREATE TABLE IF NOT EXISTS guide_state_rules (
    guide_slug VARCHAR NOT NULL REFERENCES guide,
    position   INTEGER NOT NULL,
    states     VARCHAR NOT NULL,
    rule       VARCHAR NOT NULL,
    text       VARCHAR NOT NULL,
    agency     VARCHAR,
    link       VARCHAR,
    source     VARCHAR NOT NULL,
    PRIMARY KEY (guide_slug, position),
    FOREIGN KEY (guide_slug, source) REFERENCES guide_sources
);
COMMENT ON COLUMN guide_state_rules.states IS 'the letters of the states that have the rule, with blanks between';

CREATE TABLE IF NOT EXISTS guide_rungs (
    guide_slug VARCHAR NOT NULL REFERENCES guide,
    position   INTEGER NOT NULL,
    title      VARCHAR NOT NULL,
    soc        VARCHAR NOT NULL,
    years_min  INTEGER,
    years_max  INTEGER,
    focus      VARCHAR NOT NULL,
    way_up     VARCHAR,
    judgment  BOOLEAN NOT NULL,
    source     VARCHAR,
    PRIMARY KEY (guide_slug, position),
    FOREIGN KEY (guide_slug, source) REFERENCES guide_sources
);

-- What has a page of its own under /careers: each occupation once, at the address of the guide that describes it if
-- there is one, and each job title that has a guide. What it says of a career stands wherever the career is listed.
CREATE OR REPLACE VIEW career AS
SELECT slug, name, soc, TRUE AS guided, summary, job_title FROM guide
UNION ALL
SELECT o.slug, o.name, o.soc, FALSE, s.summary, FALSE FROM occupation o LEFT JOIN occupation_summary s ON s.soc = o.soc
WHERE o.level = 'detailed' AND NOT EXISTS (SELECT 1 FROM guide g WHERE g.soc = o.soc AND NOT g.job_title);
