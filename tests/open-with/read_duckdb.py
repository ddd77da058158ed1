"""Prints file, rows, column and type of each column of CSV and JSON Lines files, as DuckDB reads them."""
import sys
import duckdb

KINDS = {"BIGINT": "integer", "DOUBLE": "number", "BOOLEAN": "boolean"}
for path in sys.argv[1:]:
    reader = f"read_csv('{path}', header = true)" if path.endswith(".csv") else f"read_ndjson('{path}')"
    for name, kind, *_ in duckdb.sql(f"describe select * from {reader}").fetchall():
        rows, some = duckdb.sql(f'select count(*), count("{name}") from {reader}').fetchall()[0]
        print(path, rows, name, KINDS.get(kind, "string") if some else "empty", sep="\t")
