CREATE TABLE IF NOT EXISTS claim (
    id             INTEGER PRIMARY KEY,
    soc            VARCHAR NOT NULL,
    kind           VARCHAR NOT NULL,
    number         NUMERIC(12, 2) NOT NULL,
    said           VARCHAR,
    publisher      VARCHAR NOT NULL,
    address        VARCHAR,
    published      INTEGER,
    published_sure BOOLEAN NOT NULL,
    verdict        VARCHAR NOT NULL,
    statistic      VARCHAR,
    base_year      INTEGER,
    target_year    INTEGER,
    line_soc       VARCHAR,
    note           VARCHAR,
    source         VARCHAR NOT NULL
);
COMMENT ON COLUMN claim.statistic IS 'with the years and the line, the published value that it is; null if it is none';

CREATE TABLE IF NOT EXISTS claim_reason (
    position INTEGER PRIMARY KEY,
    reason   VARCHAR NOT NULL,
    title    VARCHAR NOT NULL,
    text     VARCHAR NOT NULL,
    example  VARCHAR,
    claim    INTEGER REFERENCES claim
);
COMMENT ON TABLE claim_reason IS 'why numbers differ, each with an example: a claim, or one in words';
