CREATE TABLE IF NOT EXISTS search_word (
    word  VARCHAR NOT NULL,
    means VARCHAR NOT NULL,
    PRIMARY KEY (word, means)
);
COMMENT ON TABLE search_word IS 'what people type for the words that titles use';

CREATE TABLE IF NOT EXISTS wish (
    wish  VARCHAR PRIMARY KEY,
    words VARCHAR NOT NULL,
    sets  VARCHAR,
    says  VARCHAR NOT NULL,
    links VARCHAR
);
COMMENT ON TABLE wish IS 'what people wish for, the filters of the finder that answer it and what the page says';
