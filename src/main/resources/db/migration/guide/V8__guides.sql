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

CREATE TABLE IF NOT EXISTS guide_source (
    guide     VARCHAR NOT NULL REFERENCES guide,
    id        VARCHAR NOT NULL,
    position  INTEGER NOT NULL,
    publisher VARCHAR NOT NULL,
    title     VARCHAR NOT NULL,
    published INTEGER,
    address   VARCHAR NOT NULL,
    PRIMARY KEY (guide, id)
);

CREATE TABLE IF NOT EXISTS guide_note (
    guide     VARCHAR NOT NULL REFERENCES guide,
    kind      VARCHAR NOT NULL,
    position  INTEGER NOT NULL,
    title     VARCHAR,
    text      VARCHAR NOT NULL,
    aside     VARCHAR,
    source    VARCHAR,
    judgement BOOLEAN NOT NULL,
    PRIMARY KEY (guide, kind, position),
    FOREIGN KEY (guide, source) REFERENCES guide_source
);
COMMENT ON COLUMN guide_note.aside IS 'what stands beside the text: the hours of a workplace, the name of the job abroad';

CREATE TABLE IF NOT EXISTS guide_look_alike (
    guide      VARCHAR NOT NULL REFERENCES guide,
    kind       VARCHAR NOT NULL,
    position   INTEGER NOT NULL,
    name       VARCHAR NOT NULL,
    soc        VARCHAR NOT NULL,
    leads_to   VARCHAR,
    difference VARCHAR NOT NULL,
    source     VARCHAR,
    judgement  BOOLEAN NOT NULL,
    PRIMARY KEY (guide, position),
    FOREIGN KEY (guide, source) REFERENCES guide_source
);
COMMENT ON COLUMN guide_look_alike.leads_to IS 'the guide on it, where there is one';

CREATE TABLE IF NOT EXISTS guide_step (
    guide      VARCHAR NOT NULL REFERENCES guide,
    position   INTEGER NOT NULL,
    title      VARCHAR NOT NULL,
    text       VARCHAR NOT NULL,
    time_taken VARCHAR,
    cost       VARCHAR,
    next_week  VARCHAR,
    source     VARCHAR,
    judgement  BOOLEAN NOT NULL,
    PRIMARY KEY (guide, position),
    FOREIGN KEY (guide, source) REFERENCES guide_source
);

CREATE TABLE IF NOT EXISTS guide_training (
    guide        VARCHAR NOT NULL REFERENCES guide,
    position     INTEGER NOT NULL,
    name         VARCHAR NOT NULL,
    school       VARCHAR,
    months_min   INTEGER,
    months_usual INTEGER,
    months_max   INTEGER,
    tuition      VARCHAR,
    starts_after VARCHAR,
    cost_min     INTEGER,
    cost_max     INTEGER,
    cost_per     VARCHAR,
    cost_note    VARCHAR,
    study        VARCHAR NOT NULL,
    paid         BOOLEAN NOT NULL,
    source       VARCHAR,
    judgement    BOOLEAN NOT NULL,
    cost_source  VARCHAR,
    PRIMARY KEY (guide, position),
    FOREIGN KEY (guide, source) REFERENCES guide_source,
    FOREIGN KEY (guide, cost_source) REFERENCES guide_source
);
COMMENT ON COLUMN guide_training.paid IS 'whether one works for wages while training';
COMMENT ON COLUMN guide_training.tuition IS 'the kind of public college whose school year is its price; null if it has a price of its own, or none';
COMMENT ON COLUMN guide_training.starts_after IS 'the degree, or the slug of the guide, whose own way stands before it';

CREATE TABLE IF NOT EXISTS guide_certification (
    guide            VARCHAR NOT NULL REFERENCES guide,
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
    states           VARCHAR,
    good_for         VARCHAR,
    source           VARCHAR,
    judgement        BOOLEAN NOT NULL,
    PRIMARY KEY (guide, position),
    FOREIGN KEY (guide, source) REFERENCES guide_source
);
COMMENT ON COLUMN guide_certification.only_in IS 'the letters of the states where it exists, with blanks between; null for all of them';
COMMENT ON COLUMN guide_certification.differs_by_state IS 'null where the guide does not say';

CREATE TABLE IF NOT EXISTS guide_state_rule (
    guide    VARCHAR NOT NULL REFERENCES guide,
    position INTEGER NOT NULL,
    states   VARCHAR NOT NULL,
    rule     VARCHAR NOT NULL,
    text     VARCHAR NOT NULL,
    agency   VARCHAR,
    link     VARCHAR,
    source   VARCHAR NOT NULL,
    PRIMARY KEY (guide, position),
    FOREIGN KEY (guide, source) REFERENCES guide_source
);
COMMENT ON COLUMN guide_state_rule.states IS 'the letters of the states that have the rule, with blanks between';

CREATE TABLE IF NOT EXISTS guide_rung (
    guide     VARCHAR NOT NULL REFERENCES guide,
    position  INTEGER NOT NULL,
    title     VARCHAR NOT NULL,
    soc       VARCHAR NOT NULL,
    years_min INTEGER,
    years_max INTEGER,
    focus     VARCHAR NOT NULL,
    way_up    VARCHAR,
    judgement BOOLEAN NOT NULL,
    source    VARCHAR,
    PRIMARY KEY (guide, position),
    FOREIGN KEY (guide, source) REFERENCES guide_source
);

-- What has a page of its own under /careers: each occupation once, at the address of the guide that describes it if
-- there is one, and each job title that has a guide. What it says of a career stands wherever the career is listed.
CREATE OR REPLACE VIEW career AS
SELECT slug, name, soc, TRUE AS guided, summary, job_title FROM guide
UNION ALL
SELECT o.slug, o.name, o.soc, FALSE, l.line, FALSE FROM occupation o LEFT JOIN occupation_line l ON l.soc = o.soc
WHERE o.level = 'detailed' AND NOT EXISTS (SELECT 1 FROM guide g WHERE g.soc = o.soc AND NOT g.job_title);
