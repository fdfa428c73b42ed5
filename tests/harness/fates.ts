import { createHash } from "node:crypto";
import { DEAD_LETTER_HEADERS, DEAD_LETTER_PREFIX, type Topic, topicName, topics } from "@parley/contracts";
import { createKafkaBroker, type KafkaRecord, readToEnd } from "@parley/kafka";
import { createSilentTelemetry } from "@parley/telemetry";
import { malformations } from "./malformation-catalogue.ts";
import { GOOD, kindOf } from "./malformed.ts";

/** What has become of all articles of a namespace. */
export interface Fates {
  readonly received: number;
  readonly good: number;
  /** Records that left events, and records that left a null record. */
  readonly emitted: number;
  readonly dropped: number;
  /** Dead letters by code. */
  readonly dead: ReadonlyMap<string, number>;
  /** Records with no fate or two, dead letters of other bytes or an unexpected code, good articles without events; a sentence each. */
  readonly wrong: readonly string[];
}

interface Article {
  readonly kind: string;
  readonly digest: string;
  fate: string | null;
}

const decoder = new TextDecoder();
const text = (bytes: Uint8Array | undefined): string => decoder.decode(bytes);

/** Of key, value and headers, byte by byte; the reasons in headers of our own are not part of the record as it came. */
const digestOf = ({ key, value, headerList }: KafkaRecord): string => {
  const hash = createHash("sha1");
  const add = (bytes: Uint8Array | string | null): void =>
    void hash.update(bytes === null ? "null" : `${bytes.length}:`).update(bytes ?? "");
  add(key);
  add(value);
  const own = headerList.filter(([name]) => !name.startsWith(DEAD_LETTER_PREFIX));
  for (const [name, bytes] of own.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    add(name);
    add(bytes);
  }
  return hash.digest("base64");
};

const createLedger = () => {
  const articles = new Map<string, Article>();
  const wrong: string[] = [];
  const dead = new Map<string, number>();
  const settle = (place: string, fate: string): Article | null => {
    const article = articles.get(place);
    if (article === undefined) wrong.push(`${place}: ${fate}, and no such article`);
    else if (article.fate !== null) wrong.push(`${place}: ${article.fate}, and then ${fate}`);
    else article.fate = fate;
    return article ?? null;
  };
  const expectEnd = (place: string, { kind }: Article, end: string): void => {
    const ends: readonly string[] = kind === GOOD ? ["read"] : (malformations[kind]?.ends ?? []);
    if (!ends.includes(end)) wrong.push(`${place}: ${kind} ended as ${end}`);
  };
  return {
    articles,
    wrong,
    dead,
    receive(record: KafkaRecord): void {
      const place = `${record.partition}/${record.offset}`;
      articles.set(place, { kind: kindOf(record), digest: digestOf(record), fate: null });
    },
    emit({ headers, value }: KafkaRecord): void {
      const [, partition, offset] = text(headers["ce_id"]).split("/");
      const place = `${partition}/${offset}`;
      const article = settle(place, value === null ? "dropped" : "emitted");
      if (article === null) return;
      expectEnd(place, article, "read");
      if (article.kind === GOOD && value === null) wrong.push(`${place}: a good article without events`);
    },
    bury(record: KafkaRecord): void {
      const told = (name: keyof typeof DEAD_LETTER_HEADERS): string => text(record.headers[DEAD_LETTER_HEADERS[name]]);
      const place = `${told("partition")}/${told("offset")}`;
      dead.set(told("code"), (dead.get(told("code")) ?? 0) + 1);
      const article = settle(place, "dead");
      if (article === null) return;
      expectEnd(place, article, told("code"));
      if (article.digest !== digestOf(record))
        wrong.push(`${place}: the dead letter of ${article.kind} has other bytes`);
    },
  };
};

/** Reads articles, events and dead letters to their ends, and finds the fate of each article. */
export const takeFates = async ({ brokers, namespace }: { brokers: string; namespace: string }): Promise<Fates> => {
  const { log } = createSilentTelemetry();
  const broker = createKafkaBroker({ brokers: brokers.split(","), clientId: "fates", log });
  const ledger = createLedger();
  const read = (topic: Topic, take: (record: KafkaRecord) => void) => {
    const onRecords = (records: readonly KafkaRecord[]): void => records.forEach(take);
    const signal = new AbortController().signal;
    return readToEnd({ broker, topic: topicName(namespace, topic), onRecords, signal, log });
  };
  try {
    await read(topics.articles, (record) => ledger.receive(record));
    await read(topics.meetingEvents, (record) => ledger.emit(record));
    await read(topics.deadLetters, (record) => ledger.bury(record));
  } finally {
    await broker.close();
  }
  const all = [...ledger.articles];
  const count = (holds: (article: Article) => boolean): number => all.filter(([, article]) => holds(article)).length;
  const lost = all.flatMap(([place, { kind, fate }]) => (fate === null ? `${place}: ${kind} left nothing` : []));
  return {
    received: all.length,
    good: count(({ kind }) => kind === GOOD),
    emitted: count(({ fate }) => fate === "emitted"),
    dropped: count(({ fate }) => fate === "dropped"),
    dead: ledger.dead,
    wrong: [...ledger.wrong, ...lost],
  };
};
