CREATE TABLE IF NOT EXISTS occupation (
    soc         VARCHAR PRIMARY KEY,
    level       VARCHAR NOT NULL,
    major_group VARCHAR NOT NULL,
    slug        VARCHAR NOT NULL UNIQUE,
    title       VARCHAR NOT NULL,
    name        VARCHAR NOT NULL
);

CREATE TABLE IF NOT EXISTS occupation_summary (
    soc     VARCHAR PRIMARY KEY,
    summary VARCHAR NOT NULL
);
COMMENT ON TABLE occupation_summary IS 'what one does in an occupation, in one sentence';

CREATE TABLE IF NOT EXISTS occupation_title (
    soc      VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    title    VARCHAR NOT NULL,
    reported BOOLEAN NOT NULL,
    PRIMARY KEY (soc, position)
);
COMMENT ON COLUMN occupation_title.position IS 'the commonest first';

CREATE TABLE IF NOT EXISTS projection (
    soc                   VARCHAR NOT NULL,
    base_year             INTEGER NOT NULL,
    target_year           INTEGER NOT NULL,
    employment_base       NUMERIC(9, 1) NOT NULL,
    employment_target     NUMERIC(9, 1) NOT NULL,
    change_percent        NUMERIC(9, 1) NOT NULL,
    openings_per_year     NUMERIC(9, 1) NOT NULL,
    self_employed_percent NUMERIC(9, 1),
    entry_education       VARCHAR,
    work_experience       VARCHAR,
    on_the_job_training   VARCHAR,
    source                VARCHAR NOT NULL,
    PRIMARY KEY (soc, base_year)
);
COMMENT ON COLUMN projection.employment_base IS 'thousands of jobs, the self-employed included';

CREATE TABLE IF NOT EXISTS sector_employment (
    soc                  VARCHAR NOT NULL,
    naics                VARCHAR NOT NULL,
    sector               VARCHAR NOT NULL,
    employment           INTEGER,
    annual_median        INTEGER,
    annual_median_capped BOOLEAN NOT NULL,
    source               VARCHAR NOT NULL,
    PRIMARY KEY (soc, naics)
);
COMMENT ON COLUMN sector_employment.annual_median_capped IS 'whether all that is known is that it is at least annual_median';

CREATE TABLE IF NOT EXISTS work_conditions (
    soc                  VARCHAR PRIMARY KEY,
    outdoors             NUMERIC(3, 2),
    under_cover          NUMERIC(3, 2),
    standing             NUMERIC(3, 2),
    walking              NUMERIC(3, 2),
    bending              NUMERIC(3, 2),
    closeness            NUMERIC(3, 2),
    infection            NUMERIC(3, 2),
    hazardous_conditions NUMERIC(3, 2),
    hazardous_equipment  NUMERIC(3, 2),
    email                NUMERIC(3, 2),
    schedule             NUMERIC(3, 2),
    hours                NUMERIC(3, 2),
    source               VARCHAR NOT NULL
);
COMMENT ON TABLE work_conditions IS 'the average answer of those who do the work, on scales of 1 to 5; schedule and hours of 1 to 3';

CREATE TABLE IF NOT EXISTS profile (
    soc           VARCHAR PRIMARY KEY,
    job_zone_from INTEGER NOT NULL,
    job_zone_to   INTEGER NOT NULL,
    realistic     NUMERIC(4, 2) NOT NULL,
    investigative NUMERIC(4, 2) NOT NULL,
    artistic      NUMERIC(4, 2) NOT NULL,
    social        NUMERIC(4, 2) NOT NULL,
    enterprising  NUMERIC(4, 2) NOT NULL,
    conventional  NUMERIC(4, 2) NOT NULL,
    source        VARCHAR NOT NULL
);
COMMENT ON TABLE profile IS 'job zones from 1 to 5; how well an occupation suits each kind of interest, from 1 to 7';

CREATE TABLE IF NOT EXISTS skill (
    id      VARCHAR PRIMARY KEY,
    kind    VARCHAR NOT NULL,
    name    VARCHAR NOT NULL,
    meaning VARCHAR NOT NULL
);

CREATE TABLE IF NOT EXISTS occupation_skill (
    soc        VARCHAR NOT NULL,
    position   INTEGER NOT NULL,
    skill      VARCHAR NOT NULL REFERENCES skill,
    importance NUMERIC(3, 2) NOT NULL,
    PRIMARY KEY (soc, position)
);
COMMENT ON COLUMN occupation_skill.position IS 'the most important first';
COMMENT ON COLUMN occupation_skill.importance IS 'from 1, not important, to 5, extremely important';

CREATE TABLE IF NOT EXISTS software (
    soc       VARCHAR NOT NULL,
    position  INTEGER NOT NULL,
    product   VARCHAR NOT NULL,
    category  VARCHAR NOT NULL,
    in_demand BOOLEAN NOT NULL,
    PRIMARY KEY (soc, position)
);
COMMENT ON COLUMN software.position IS 'the most asked for first';

CREATE TABLE IF NOT EXISTS related_occupation (
    soc      VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    related  VARCHAR NOT NULL,
    PRIMARY KEY (soc, position)
);
COMMENT ON COLUMN related_occupation.position IS 'the nearest first';
