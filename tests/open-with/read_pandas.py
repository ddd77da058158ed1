"""Prints file, rows, column and type of each column of CSV and JSON Lines files, as pandas reads them."""
import sys
import pandas

for path in sys.argv[1:]:
    if path.endswith(".csv"):
        table = pandas.read_csv(path, keep_default_na=False, na_values=[""])
    else:
        table = pandas.read_json(path, lines=True, convert_dates=False, dtype=False)
    for name, column in table.items():
        kinds = {"i": "integer", "f": "number", "b": "boolean"}
        kind = "empty" if column.isna().all() else kinds.get(column.dtype.kind, "string")
        print(path, len(table), name, kind, sep="\t")
