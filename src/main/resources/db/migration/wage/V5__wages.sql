CREATE TABLE IF NOT EXISTS wage_vintage (
    vintage    INTEGER NOT NULL,
    scope      VARCHAR NOT NULL,
    label      VARCHAR NOT NULL,
    annual_cap INTEGER,
    hourly_cap NUMERIC(10, 2),
    source     VARCHAR NOT NULL,
    PRIMARY KEY (vintage, scope)
);

CREATE TABLE IF NOT EXISTS wage (
    soc               VARCHAR NOT NULL,
    vintage           INTEGER NOT NULL,
    place             VARCHAR NOT NULL,
    basis             VARCHAR NOT NULL,
    employment        INTEGER,
    jobs_per_1000     NUMERIC(11, 3),
    location_quotient NUMERIC(10, 2),
    hourly_mean       NUMERIC(10, 2),
    hourly_median     NUMERIC(10, 2),
    annual_mean       INTEGER,
    annual_p10        INTEGER,
    annual_p25        INTEGER,
    annual_median     INTEGER,
    annual_p75        INTEGER,
    annual_p90        INTEGER,
    marks             VARCHAR NOT NULL,
    source            VARCHAR NOT NULL,
    PRIMARY KEY (soc, vintage, place)
);
CREATE INDEX IF NOT EXISTS wage_of_place ON wage (place, vintage);
COMMENT ON COLUMN wage.marks IS 'one character a figure, in the order of the columns from employment to annual_p90: . published, # at or above the cap (the amount is the cap), * not released, - not in the table';

CREATE TABLE IF NOT EXISTS wage_history (
    soc                VARCHAR NOT NULL,
    vintage            INTEGER NOT NULL,
    dollars_of_year    INTEGER NOT NULL,
    annual_median      INTEGER,
    annual_median_real INTEGER,
    source             VARCHAR NOT NULL,
    PRIMARY KEY (soc, dollars_of_year, vintage)
);
COMMENT ON COLUMN wage_history.annual_median_real IS 'the median in dollars of dollars_of_year';
