"""Measures trafilatura on the pages given on standard input as JSON lines of {url, html}."""

import json
import resource
import sys
import time

import trafilatura

shortest = 5.0


def attempt(page):
    """A reader that gives up on a page has had its time measured."""
    try:
        trafilatura.extract(page["html"], url=page["url"])
    except Exception:
        pass


pages = [json.loads(line) for line in sys.stdin]
for page in pages:
    attempt(page)
started = time.process_time()
count = 0
used = 0.0
while used < shortest:
    for page in pages:
        attempt(page)
    count += len(pages)
    used = time.process_time() - started
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)
print(json.dumps({"pagesPerSecond": count / used, "megabytes": peak}))
