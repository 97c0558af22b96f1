CREATE TABLE IF NOT EXISTS rent (
    place       VARCHAR NOT NULL,
    fiscal_year INTEGER NOT NULL,
    one_bedroom INTEGER NOT NULL,
    two_bedroom INTEGER NOT NULL,
    source      VARCHAR NOT NULL,
    PRIMARY KEY (place, fiscal_year)
);
COMMENT ON TABLE rent IS 'fair market rents in dollars a month';

CREATE TABLE IF NOT EXISTS minimum_wage (
    place           VARCHAR NOT NULL,
    effective       DATE NOT NULL,
    dollars_an_hour NUMERIC(6, 2) NOT NULL,
    note            VARCHAR,
    source          VARCHAR NOT NULL,
    PRIMARY KEY (place, effective)
);
COMMENT ON COLUMN minimum_wage.effective IS 'the day from which on it holds';
