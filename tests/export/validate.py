"""Validates values by JSON Schemas: reads cases as JSON, writes which were accepted."""

import json
import sys

from jsonschema import Draft202012Validator

cases = json.load(open(sys.argv[1], encoding="utf-8"))
accepted = []
for case in cases:
    Draft202012Validator.check_schema(case["schema"])
    validator = Draft202012Validator(case["schema"])
    accepted.append([validator.is_valid(value) for value in case["values"]])
json.dump(accepted, sys.stdout)
