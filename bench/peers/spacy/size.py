"""Bytes of the named Python packages and of all that they require, as installed here."""

import re
import sys
from importlib.metadata import PackageNotFoundError, distribution

seen = {}


def visit(name):
    key = re.sub(r"[-_.]+", "-", name).lower()
    if key in seen:
        return
    try:
        package = distribution(name)
    except PackageNotFoundError:
        return
    seen[key] = sum(path.stat().st_size for file in package.files or [] if (path := file.locate()).is_file())
    for requirement in package.requires or []:
        if "extra ==" not in requirement:
            visit(re.match(r"[\w.-]+", requirement)[0])


for name in sys.argv[1:]:
    visit(name)
print(sum(seen.values()))
