"""Reads a CSV file as docs/files.md tells to, and prints its cells as JSON; null for what is absent."""
import json
import sys
from decimal import Decimal

import pandas

table = pandas.read_csv(sys.argv[1], dtype=str, keep_default_na=False, na_values=[""], encoding="utf-8")
for column in ["value", "lower", "upper"]:
    table[column] = table[column].map(Decimal, na_action="ignore")
rows = [[None if pandas.isna(cell) else str(cell) if not isinstance(cell, Decimal) else format(cell, "f") for cell in row] for row in table.values.tolist()]
json.dump({"columns": list(table.columns), "rows": rows}, sys.stdout)
