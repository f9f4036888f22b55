"""Answers each line of its input with the seconds and the processor seconds that the work took."""

import sys
import time

import numpy as np
import pandas as pd

rows = int(sys.argv[1])
row = np.arange(rows)
table = pd.DataFrame(
    {
        "entity": (row // 40).astype(np.int32),
        "period": (8000 + row % 40).astype(np.int32),
        "amount": np.random.default_rng(1).integers(1000, 1001000, rows).astype(np.float64),
    }
)


def sorted_rows():
    before = table.groupby("entity", sort=False)["amount"].shift(4)
    return (table["amount"] - before) / before


def any_rows():
    earlier = mixed.assign(period=mixed["period"] + np.int32(4))
    both = mixed.merge(earlier, on=["entity", "period"], how="left", suffixes=("", "_before"))
    return (both["amount"] - both["amount_before"]) / both["amount_before"]


def memory(name):
    # Not `ru_maxrss`, which begins with the memory of the process that started this one.
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith(name))


if len(sys.argv) > 2:
    most = memory("VmHWM")
    with open("/proc/self/clear_refs", "w") as refs:
        refs.write("5")
    before = memory("VmRSS")
    sorted_rows()
    print(max(most, memory("VmHWM")), memory("VmHWM") - before, flush=True)
    sys.exit()

mixed = table[row * 7 % 10 != 3].sample(frac=1, random_state=1).reset_index(drop=True)
print(pd.__version__, flush=True)
for line in sys.stdin:
    start, processor = time.perf_counter(), time.process_time()
    (sorted_rows if line.strip() == "sorted" else any_rows)()
    print(time.perf_counter() - start, time.process_time() - processor, flush=True)
