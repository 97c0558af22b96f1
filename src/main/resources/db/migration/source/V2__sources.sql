CREATE TABLE IF NOT EXISTS source (
    position  INTEGER NOT NULL,
    id        VARCHAR PRIMARY KEY,
    publisher VARCHAR NOT NULL,
    title     VARCHAR NOT NULL,
    label     VARCHAR NOT NULL,
    vintage   VARCHAR NOT NULL,
    released  VARCHAR,
    address   VARCHAR NOT NULL,
    license   VARCHAR NOT NULL,
    limitations  VARCHAR
);
