"""Runs each program of a folder in its order and tells how each ended, as one line of JSON."""

import contextlib
import io
import json
import pathlib
import runpy
import sys

endings = {}
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.py")):
    name = path.stem.split("-")[1]
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            runpy.run_path(str(path))
        endings[name] = None
    except Exception as error:
        endings[name] = getattr(error, "tag", None) or repr(error)
print(json.dumps(endings))
