"""Runs a notebook from beginning to end in its real kernel and prints it with what came out, as JSON.

run_notebook.py NOTEBOOK KERNEL_COMMAND... ({connection_file} stands for the file that the kernel is told.)
"""

import json
import os
import sys
import tempfile
from queue import Empty

# Kernels are started from the folder of the notebook, as Jupyter does it.
path, *command = sys.argv[1:]
with open(path, encoding="utf-8") as file:
    notebook = json.load(file)
name = notebook["metadata"]["kernelspec"]["name"]

specs = tempfile.mkdtemp()
os.makedirs(os.path.join(specs, "kernels", name))
with open(os.path.join(specs, "kernels", name, "kernel.json"), "w") as file:
    json.dump({"argv": command, "display_name": name, "language": name}, file)
os.environ["JUPYTER_PATH"] = specs

from jupyter_client.manager import KernelManager  # noqa: E402

# In seconds. A machine may be slow.
PATIENCE = 15 * 60

kept = {"stream": ("name", "text"), "execute_result": ("data", "metadata", "execution_count"), "display_data": ("data", "metadata"), "error": ("ename", "evalue", "traceback")}


def output_of(message):
    kind = message["msg_type"]
    return {"output_type": kind, **{key: message["content"].get(key) for key in kept[kind]}}


# What is displayed under an id is shown anew in its place, as notebooks do it.
displayed = {}


def show(message, outputs):
    content = message["content"]
    display_id = (content.get("transient") or {}).get("display_id")
    if message["msg_type"] == "update_display_data":
        for output in displayed.get(display_id, []):
            output.update({key: content.get(key) for key in kept["display_data"]})
        return
    output = output_of(message)
    outputs.append(output)
    if display_id is not None:
        displayed.setdefault(display_id, []).append(output)


def run(client, source):
    request = client.execute(source, store_history=True)
    outputs = []
    idle = False
    while True:
        try:
            # Deno's kernel may say that it is idle before it sends the result, on a busy machine by
            # seconds.
            missing = all(output["output_type"] != "execute_result" for output in outputs)
            message = client.get_iopub_msg(timeout=PATIENCE if not idle else 5 if missing else 0.25)
        except Empty:
            if idle:
                return outputs
            raise
        if message["parent_header"].get("msg_id") != request:
            continue
        if message["msg_type"] == "status" and message["content"]["execution_state"] == "idle":
            idle = True
        elif message["msg_type"] in kept or message["msg_type"] == "update_display_data":
            show(message, outputs)


manager = KernelManager(kernel_name=name)
manager.start_kernel(cwd=os.path.dirname(os.path.abspath(path)))
client = manager.client()
client.start_channels()
try:
    client.wait_for_ready(timeout=PATIENCE)
    count = 0
    for cell in notebook["cells"]:
        if cell["cell_type"] != "code":
            continue
        count += 1
        cell["outputs"] = run(client, "".join(cell["source"]))
        cell["execution_count"] = count
        for output in cell["outputs"]:
            if "execution_count" in output:
                output["execution_count"] = count
finally:
    client.stop_channels()
    manager.shutdown_kernel(now=True)

print(json.dumps(notebook, ensure_ascii=False, indent=1, sort_keys=True))
# The client writes to the log when it is deleted, which at the very end is gone already.
del client, manager
