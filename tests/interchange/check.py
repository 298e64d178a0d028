"""Runs the checks of each kind of file over some templates. A check is a function of a `Case`, listed in its
module's CHECKS; it fails by an assertion."""

import sys
import tempfile
import traceback
from pathlib import Path

import deck
import page
import vector
import web
from common import Case

MODULES = [deck, page, vector, web]
TEMPLATES = ["aida", "classic", "klantreis"]


def main() -> int:
    program = Path(sys.argv[1]).resolve()
    failed = 0
    for template in TEMPLATES:
        with tempfile.TemporaryDirectory() as folder:
            case = Case(program, Path(folder), template)
            for module in MODULES:
                for check in module.CHECKS:
                    name = f"{template}: {module.__name__}: {check.__name__.replace('_', ' ')}"
                    try:
                        told = check(case)
                        print(f"ok    {name}{f' ({told})' if told else ''}", flush=True)
                    except Exception:  # a check that cannot run has failed, too
                        failed += 1
                        print(f"FAIL  {name}", flush=True)
                        traceback.print_exc()
    print(f"{failed} failed" if failed else "all is well")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
