CREATE TABLE IF NOT EXISTS piece_of_work (
    position INTEGER PRIMARY KEY,
    soc      VARCHAR NOT NULL,
    text     VARCHAR NOT NULL
);
