-- Every table below is filled from the files in data/ and never written to by the pages.
-- No foreign key joins tables that different migrations fill: each is emptied and filled alone, and the loaders
-- check codes against the files they come from (src/docs/loading-data.md).
-- H2 commits each of these statements by itself: IF NOT EXISTS lets a start that was killed in between be repeated.

CREATE TABLE IF NOT EXISTS loaded_part (
    description VARCHAR(40) PRIMARY KEY,
    checksum    INTEGER     NOT NULL
);
COMMENT ON TABLE loaded_part IS 'what was loaded from which contents, written in the transaction that loads it';

CREATE TABLE IF NOT EXISTS source (
    position   INTEGER       NOT NULL,
    id         VARCHAR(40)   PRIMARY KEY,
    publisher  VARCHAR(200)  NOT NULL,
    title      VARCHAR(300)  NOT NULL,
    label      VARCHAR(60)   NOT NULL,
    vintage    VARCHAR(60)   NOT NULL,
    released   VARCHAR(40),
    address    VARCHAR(300)  NOT NULL,
    licence    VARCHAR(200)  NOT NULL,
    oddities   VARCHAR(2000)
);

CREATE TABLE IF NOT EXISTS place (
    code         VARCHAR(7)   PRIMARY KEY,
    abbreviation VARCHAR(7)   UNIQUE,
    name         VARCHAR(120) NOT NULL,
    kind         VARCHAR(10)  NOT NULL,
    parent       VARCHAR(7)
);
COMMENT ON COLUMN place.code IS 'FIPS: two digits for the nation, a state or a territory, five to seven for an area';
COMMENT ON COLUMN place.parent IS 'the state that an area is in; null for all else, and for an area of several states';

CREATE TABLE IF NOT EXISTS place_shape (
    place   VARCHAR(7)       PRIMARY KEY REFERENCES place,
    outline VARCHAR(8000) NOT NULL,
    label_x INTEGER NOT NULL,
    label_y INTEGER NOT NULL,
    roomy   BOOLEAN       NOT NULL
);

CREATE TABLE IF NOT EXISTS price_parity (
    place     VARCHAR(7)    NOT NULL REFERENCES place,
    vintage   INTEGER       NOT NULL,
    all_items NUMERIC(7, 3) NOT NULL,
    source    VARCHAR(40)   NOT NULL,
    PRIMARY KEY (place, vintage)
);

CREATE TABLE IF NOT EXISTS occupation (
    soc         VARCHAR(7)      PRIMARY KEY,
    level       VARCHAR(10)  NOT NULL,
    major_group VARCHAR(7)      NOT NULL,
    slug        VARCHAR(160) NOT NULL UNIQUE,
    title       VARCHAR(160) NOT NULL,
    name        VARCHAR(160) NOT NULL
);

CREATE TABLE IF NOT EXISTS occupation_title (
    soc      VARCHAR(7)   NOT NULL,
    position INTEGER      NOT NULL,
    title    VARCHAR(200) NOT NULL,
    reported BOOLEAN      NOT NULL,
    PRIMARY KEY (soc, position)
);
COMMENT ON COLUMN occupation_title.position IS 'the commonest first';

CREATE TABLE IF NOT EXISTS projection (
    soc                   VARCHAR(7)    NOT NULL,
    base_year             INTEGER       NOT NULL,
    target_year           INTEGER       NOT NULL,
    employment_base       NUMERIC(9, 1) NOT NULL,
    employment_target     NUMERIC(9, 1) NOT NULL,
    change_percent        NUMERIC(5, 1) NOT NULL,
    openings_per_year     NUMERIC(9, 1) NOT NULL,
    self_employed_percent NUMERIC(5, 1),
    entry_education       VARCHAR(60),
    work_experience       VARCHAR(60),
    on_the_job_training   VARCHAR(60),
    source                VARCHAR(40)   NOT NULL,
    PRIMARY KEY (soc, base_year)
);
COMMENT ON COLUMN projection.employment_base IS 'thousands of jobs, the self-employed included';

CREATE TABLE IF NOT EXISTS sector_employment (
    soc           VARCHAR(7)      NOT NULL,
    naics         VARCHAR(5)   NOT NULL,
    sector        VARCHAR(120) NOT NULL,
    employment    INTEGER,
    annual_median INTEGER,
    source        VARCHAR(40)  NOT NULL,
    PRIMARY KEY (soc, naics)
);

CREATE TABLE IF NOT EXISTS wage_vintage (
    vintage    INTEGER NOT NULL,
    scope      VARCHAR(8)    NOT NULL,
    label      VARCHAR(20)   NOT NULL,
    annual_cap INTEGER,
    hourly_cap NUMERIC(6, 2),
    source     VARCHAR(40)   NOT NULL,
    PRIMARY KEY (vintage, scope)
);

CREATE TABLE IF NOT EXISTS wage (
    soc               VARCHAR(7)  NOT NULL,
    vintage           INTEGER NOT NULL,
    place             VARCHAR(7)  NOT NULL,
    basis             VARCHAR(6) NOT NULL,
    employment        INTEGER,
    jobs_per_1000     NUMERIC(8, 3),
    location_quotient NUMERIC(8, 2),
    hourly_mean       NUMERIC(7, 2),
    hourly_median     NUMERIC(7, 2),
    annual_mean       INTEGER,
    annual_p10        INTEGER,
    annual_p25        INTEGER,
    annual_median     INTEGER,
    annual_p75        INTEGER,
    annual_p90        INTEGER,
    marks             VARCHAR(11) NOT NULL,
    source            VARCHAR(40) NOT NULL,
    PRIMARY KEY (soc, vintage, place)
);
CREATE INDEX IF NOT EXISTS wage_of_place ON wage (place, vintage);
COMMENT ON COLUMN wage.marks IS 'one character a figure, in the order of the columns from employment to annual_p90: . published, # at or above the cap (the amount is the cap), * not released, - not in the table';

CREATE TABLE IF NOT EXISTS wage_history (
    soc                VARCHAR(7)  NOT NULL,
    vintage            INTEGER     NOT NULL,
    dollars_of_year    INTEGER     NOT NULL,
    annual_median      INTEGER,
    annual_median_real INTEGER,
    source             VARCHAR(40) NOT NULL,
    PRIMARY KEY (soc, dollars_of_year, vintage)
);
COMMENT ON COLUMN wage_history.annual_median_real IS 'the median in dollars of dollars_of_year';

CREATE TABLE IF NOT EXISTS guide (
    slug       VARCHAR(160) PRIMARY KEY,
    name       VARCHAR(160) NOT NULL,
    soc        VARCHAR(7)      NOT NULL,
    summary    VARCHAR(400) NOT NULL,
    checked_on DATE         NOT NULL,
    next_check DATE         NOT NULL
);

CREATE TABLE IF NOT EXISTS guide_source (
    guide     VARCHAR(160) NOT NULL REFERENCES guide,
    id        VARCHAR(60)  NOT NULL,
    position  INTEGER NOT NULL,
    publisher VARCHAR(200) NOT NULL,
    title     VARCHAR(300) NOT NULL,
    published INTEGER ,
    address   VARCHAR(400) NOT NULL,
    PRIMARY KEY (guide, id)
);

CREATE TABLE IF NOT EXISTS guide_note (
    guide    VARCHAR(160)  NOT NULL REFERENCES guide,
    kind     VARCHAR(20)   NOT NULL,
    position INTEGER NOT NULL,
    title    VARCHAR(300),
    text     VARCHAR(2000) NOT NULL,
    source   VARCHAR(60),
    PRIMARY KEY (guide, kind, position),
    FOREIGN KEY (guide, source) REFERENCES guide_source
);

CREATE TABLE IF NOT EXISTS guide_look_alike (
    guide      VARCHAR(160)  NOT NULL REFERENCES guide,
    position   INTEGER NOT NULL,
    name       VARCHAR(160)  NOT NULL,
    soc        VARCHAR(7)       NOT NULL,
    difference VARCHAR(2000) NOT NULL,
    source     VARCHAR(60),
    PRIMARY KEY (guide, position),
    FOREIGN KEY (guide, source) REFERENCES guide_source
);

CREATE TABLE IF NOT EXISTS guide_step (
    guide      VARCHAR(160)  NOT NULL REFERENCES guide,
    position   INTEGER NOT NULL,
    title      VARCHAR(200)  NOT NULL,
    text       VARCHAR(2000) NOT NULL,
    time_taken VARCHAR(200),
    cost       VARCHAR(200),
    next_week  VARCHAR(500),
    source     VARCHAR(60),
    PRIMARY KEY (guide, position),
    FOREIGN KEY (guide, source) REFERENCES guide_source
);

CREATE TABLE IF NOT EXISTS guide_training (
    guide       VARCHAR(160)  NOT NULL REFERENCES guide,
    position    INTEGER NOT NULL,
    name        VARCHAR(200)  NOT NULL,
    school      VARCHAR(200),
    months_min  INTEGER,
    months_max  INTEGER,
    cost_min    INTEGER,
    cost_max    INTEGER,
    cost_per    VARCHAR(10),
    cost_note   VARCHAR(500),
    study       VARCHAR(1000) NOT NULL,
    source      VARCHAR(60),
    cost_source VARCHAR(60),
    PRIMARY KEY (guide, position),
    FOREIGN KEY (guide, source) REFERENCES guide_source,
    FOREIGN KEY (guide, cost_source) REFERENCES guide_source
);

CREATE TABLE IF NOT EXISTS guide_certification (
    guide        VARCHAR(160) NOT NULL REFERENCES guide,
    position     INTEGER NOT NULL,
    name         VARCHAR(200) NOT NULL,
    abbreviation VARCHAR(20)  NOT NULL,
    issuer       VARCHAR(200) NOT NULL,
    status       VARCHAR(10)  NOT NULL,
    asks_for     VARCHAR(1000),
    fee          VARCHAR(300),
    good_for     VARCHAR(1000),
    source       VARCHAR(60),
    PRIMARY KEY (guide, position),
    FOREIGN KEY (guide, source) REFERENCES guide_source
);

CREATE TABLE IF NOT EXISTS guide_rung (
    guide     VARCHAR(160)  NOT NULL REFERENCES guide,
    position  INTEGER NOT NULL,
    title     VARCHAR(200)  NOT NULL,
    soc       VARCHAR(7)       NOT NULL,
    years_min INTEGER,
    years_max INTEGER,
    focus     VARCHAR(1000) NOT NULL,
    way_up    VARCHAR(1000),
    judgement BOOLEAN       NOT NULL,
    source    VARCHAR(60),
    PRIMARY KEY (guide, position),
    FOREIGN KEY (guide, source) REFERENCES guide_source
);

-- What has a page of its own under /careers: every guide, and every detailed occupation that no guide has the address of.
CREATE OR REPLACE VIEW career AS
SELECT slug, name, soc, TRUE AS guided FROM guide
UNION ALL
SELECT o.slug, o.name, o.soc, FALSE FROM occupation o
WHERE o.level = 'detailed' AND NOT EXISTS (SELECT 1 FROM guide g WHERE g.slug = o.slug);
