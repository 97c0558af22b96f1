CREATE TABLE IF NOT EXISTS separation (
    soc              VARCHAR NOT NULL,
    base_year        INTEGER NOT NULL,
    target_year      INTEGER NOT NULL,
    transfer_percent NUMERIC(4, 1) NOT NULL,
    source           VARCHAR NOT NULL,
    PRIMARY KEY (soc, base_year)
);
COMMENT ON COLUMN separation.transfer_percent IS 'of 100 workers, those who go into another line of work in a year on average';

CREATE TABLE IF NOT EXISTS standard_error (
    soc               VARCHAR NOT NULL,
    vintage           INTEGER NOT NULL,
    mean_wage_percent NUMERIC(4, 1) NOT NULL,
    source            VARCHAR NOT NULL,
    PRIMARY KEY (soc, vintage)
);
COMMENT ON COLUMN standard_error.mean_wage_percent IS 'the standard error of the mean wage as a percentage of that wage';
