#!/usr/bin/env bash
# Writes packaging/constraints.txt from what .venv holds now: the versions that were tested.
# One list for Python 3.11 to 3.14; look over the difference before committing it.
set -euo pipefail
cd "$(dirname "$0")/.."
{
    echo "# The versions that were tested, for every Python from 3.11 to 3.14 (make freeze writes this)."
    .venv/bin/python -m pip --disable-pip-version-check freeze --exclude-editable | LC_ALL=C sort -f
    # Asked for on Windows alone, so never seen where this file is made.
    echo 'colorama==0.4.6 ; sys_platform == "win32"'
} >packaging/constraints.txt
