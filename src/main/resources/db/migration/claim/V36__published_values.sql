CREATE TABLE IF NOT EXISTS published_line (
    soc         VARCHAR NOT NULL,
    soc_version INTEGER NOT NULL,
    title       VARCHAR NOT NULL,
    PRIMARY KEY (soc, soc_version)
);
COMMENT ON TABLE published_line IS 'occupations and groups that only older tables or wider ones have';

CREATE TABLE IF NOT EXISTS other_code (
    soc           VARCHAR NOT NULL,
    other_version INTEGER NOT NULL,
    other_soc     VARCHAR NOT NULL,
    relation      VARCHAR NOT NULL,
    PRIMARY KEY (soc, other_version, other_soc)
);
COMMENT ON TABLE other_code IS 'other lines that count part of an occupation, or it and other work together, or are taken for it';

CREATE TABLE IF NOT EXISTS published_wage (
    soc           VARCHAR NOT NULL,
    vintage       INTEGER NOT NULL,
    soc_version   INTEGER NOT NULL,
    employment    INTEGER,
    hourly_mean   NUMERIC(9, 2),
    hourly_median NUMERIC(9, 2),
    annual_mean   INTEGER,
    annual_p10    INTEGER,
    annual_p25    INTEGER,
    annual_median INTEGER,
    annual_p75    INTEGER,
    annual_p90    INTEGER,
    source        VARCHAR NOT NULL,
    PRIMARY KEY (soc, vintage)
);

CREATE TABLE IF NOT EXISTS published_projection (
    soc               VARCHAR NOT NULL,
    base_year         INTEGER NOT NULL,
    target_year       INTEGER NOT NULL,
    soc_version       INTEGER NOT NULL,
    employment_base   NUMERIC(9, 1) NOT NULL,
    employment_target NUMERIC(9, 1) NOT NULL,
    change_percent    NUMERIC(9, 1) NOT NULL,
    openings_per_year NUMERIC(9, 1),
    openings_in_all   NUMERIC(9, 1),
    source            VARCHAR NOT NULL,
    PRIMARY KEY (soc, base_year)
);
COMMENT ON COLUMN published_projection.openings_in_all IS 'of all years together, counted by another method than those a year';
