"""Main texts by trafilatura: a page per line on standard input, as JSON strings, a text per line out."""
import json
import sys

import trafilatura

for line in sys.stdin:
    text = trafilatura.extract(json.loads(line), include_comments=False)
    print(json.dumps(text or ""), flush=True)
