"""Writes a data folder with many times the occupations of another, and as many places as two digits have room for.

Usage: multiply.py FROM TO TIMES. What is added is made up: each occupation again and again under new codes and names, with
its own wages, titles, skills and so on, and places that have the wages of a real one.
"""
import csv
import itertools
import pathlib
import shutil
import sys

source, target, times = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), int(sys.argv[3])
shutil.copytree(source, target)

WORDS = ["Northern", "Southern", "Eastern", "Western", "Coastal", "Alpine", "Harbor", "Prairie", "Desert", "Island"]


def read(path):
    with open(source / path, newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    return rows


def write(path, rows):
    with open(target / path, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, rows[0].keys(), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def word(copy):
    return WORDS[copy % len(WORDS)] + (f" {copy // len(WORDS) + 1}" if copy >= len(WORDS) else "")


def new_codes(occupations):
    """For each copy, a code of the same major group for each detailed occupation."""
    taken = {row["soc"] for row in occupations}
    free = {}
    for group in {soc[:3] for soc in taken}:
        free[group] = iter([code for code in (f"{group}{n:04}" for n in range(1, 10000)) if code not in taken])
    detailed = [row["soc"] for row in occupations if row["level"] == "detailed"]
    return [{soc: next(free[soc[:3]]) for soc in detailed} for _ in range(times - 1)]


def multiply_occupations():
    occupations = read("occupations/occupations.csv")
    codes = new_codes(occupations)
    for path in sorted(source.glob("**/*.csv")):
        path = path.relative_to(source)
        rows = read(path)
        if "soc" in rows[0]:
            write(path, rows + [made for copy, code in enumerate(codes) for made in copies(rows, copy, code)])


def copies(rows, copy, code):
    for row in rows:
        if row["soc"] in code:
            made = row | {"soc": code[row["soc"]]}
            for name in {"title", "name"} & row.keys():
                made[name] = f"{word(copy)} {row[name]}"
            if "slug" in row:
                made["slug"] = f"{word(copy).lower().replace(' ', '-')}-{row['slug']}"
            if "related" in row:
                made["related"] = code.get(row["related"], row["related"])
            yield made


def add_places():
    places = read("places/places.csv")
    codes = {row["place"] for row in places}
    letters = {row["abbreviation"] for row in places}
    free_codes = [code for code in (f"{n:02}" for n in range(1, 100)) if code not in codes]
    free_letters = (a + b for a, b in itertools.product("QXZJKY", "QXZJKYBCDF") if a + b not in letters)
    states = itertools.cycle(row for row in places if row["kind"] == "state")
    like = {}
    for code in free_codes:
        state = next(states)
        like.setdefault(state["place"], []).append(code)
        places.append(state | {"place": code, "abbreviation": next(free_letters), "name": f"New {state['name']}"})
    write("places/places.csv", places)
    for path in ["places/price-parities.csv", *(f"wages/{file.name}" for file in source.glob("wages/states-*.csv"))]:
        with open(target / path, newline="", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        write(path, rows + [row | {"place": code} for row in rows for code in like.get(row["place"], [])])


multiply_occupations()
add_places()
