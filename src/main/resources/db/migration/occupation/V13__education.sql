CREATE TABLE IF NOT EXISTS education_attainment (
    soc                   VARCHAR PRIMARY KEY,
    years                 VARCHAR NOT NULL,
    less_than_high_school NUMERIC(4, 1) NOT NULL,
    high_school           NUMERIC(4, 1) NOT NULL,
    some_college          NUMERIC(4, 1) NOT NULL,
    associate             NUMERIC(4, 1) NOT NULL,
    bachelor              NUMERIC(4, 1) NOT NULL,
    master                NUMERIC(4, 1) NOT NULL,
    doctoral              NUMERIC(4, 1) NOT NULL,
    shared                BOOLEAN NOT NULL,
    source                VARCHAR NOT NULL
);
COMMENT ON TABLE education_attainment IS 'of 100 workers 25 and older, how many have which education';
COMMENT ON COLUMN education_attainment.years IS 'the years of the survey';
COMMENT ON COLUMN education_attainment.shared IS 'whether the shares are those of several occupations together';

CREATE TABLE IF NOT EXISTS required_education (
    soc         VARCHAR NOT NULL,
    level       VARCHAR NOT NULL,
    percent     NUMERIC(5, 2) NOT NULL,
    survey_year INTEGER NOT NULL,
    source      VARCHAR NOT NULL,
    PRIMARY KEY (soc, level)
);
COMMENT ON TABLE required_education IS 'which education a new hire needs, by percent of the answers that O*NET got';
