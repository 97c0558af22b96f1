CREATE TABLE IF NOT EXISTS income_tax (
    place              VARCHAR NOT NULL,
    tax_year           INTEGER NOT NULL,
    standard_deduction INTEGER NOT NULL,
    exemption          INTEGER NOT NULL,
    left_out           VARCHAR,
    source             VARCHAR NOT NULL,
    PRIMARY KEY (place, tax_year)
);
COMMENT ON TABLE income_tax IS 'what a single person without dependents deducts from pay, in dollars a year; place 00 is the federal tax';
COMMENT ON COLUMN income_tax.left_out IS 'words, with blanks between them, for parts of the law that the tables lack';

CREATE TABLE IF NOT EXISTS tax_bracket (
    place        VARCHAR NOT NULL,
    tax_year     INTEGER NOT NULL,
    taxable_from INTEGER NOT NULL,
    percent      NUMERIC(6, 4) NOT NULL,
    fixed_amount INTEGER NOT NULL,
    PRIMARY KEY (place, tax_year, taxable_from)
);
COMMENT ON COLUMN tax_bracket.fixed_amount IS 'dollars that are due at once above taxable_from';

CREATE TABLE IF NOT EXISTS payroll_tax (
    tax_year                    INTEGER PRIMARY KEY,
    social_security_percent     NUMERIC(6, 4) NOT NULL,
    social_security_most        INTEGER NOT NULL,
    medicare_percent            NUMERIC(6, 4) NOT NULL,
    additional_medicare_percent NUMERIC(6, 4) NOT NULL,
    additional_medicare_from    INTEGER NOT NULL,
    source                      VARCHAR NOT NULL
);
COMMENT ON TABLE payroll_tax IS 'the employee''s share; social_security_most is the pay up to which it is due';
