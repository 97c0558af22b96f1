CREATE TABLE IF NOT EXISTS accreditor (
    soc        VARCHAR PRIMARY KEY,
    asked_by   VARCHAR NOT NULL,
    name       VARCHAR NOT NULL,
    also       VARCHAR,
    look_up    VARCHAR NOT NULL,
    publisher  VARCHAR NOT NULL,
    title      VARCHAR NOT NULL,
    published  INTEGER,
    address    VARCHAR NOT NULL,
    checked    DATE NOT NULL
);
COMMENT ON TABLE accreditor IS 'who accredits the programs that an occupation asks for; an occupation without a row may ask for one too';
