CREATE TABLE IF NOT EXISTS projection_round (
    soc            VARCHAR NOT NULL,
    base_year      INTEGER NOT NULL,
    target_year    INTEGER NOT NULL,
    change_percent NUMERIC(9, 1) NOT NULL,
    source         VARCHAR NOT NULL,
    PRIMARY KEY (soc, base_year)
);
COMMENT ON TABLE projection_round IS 'what earlier rounds of projections expected of an occupation that has kept its code and title';
