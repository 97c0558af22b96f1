CREATE TABLE IF NOT EXISTS area_wage (
    soc               VARCHAR NOT NULL,
    vintage           INTEGER NOT NULL,
    place             VARCHAR NOT NULL,
    employment        INTEGER,
    location_quotient NUMERIC(10, 2),
    annual_p10        INTEGER,
    annual_p25        INTEGER,
    annual_median     INTEGER,
    annual_p75        INTEGER,
    annual_p90        INTEGER,
    source            VARCHAR NOT NULL,
    PRIMARY KEY (soc, vintage, place)
);
CREATE INDEX IF NOT EXISTS area_wage_of_place ON area_wage (place, vintage);
COMMENT ON TABLE area_wage IS 'wages of metropolitan and nonmetropolitan areas; a figure that is null was not released';

CREATE TABLE IF NOT EXISTS area_with_wages (
    place VARCHAR PRIMARY KEY
);
COMMENT ON TABLE area_with_wages IS 'the areas of table area_wage';
