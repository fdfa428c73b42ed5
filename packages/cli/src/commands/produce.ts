import { type Article, cloudEventHeaders, contentHash, topicName, topics } from "@parley/contracts";
import type { Broker, OutgoingRecord } from "@parley/kafka";
import type { Command } from "commander";
import type { Context } from "../context.ts";
import { CliError, EXIT, type ExitCode } from "../exit.ts";
import type { ArticleOptions } from "../input/articles.ts";
import { eachArticle } from "../input/each-article.ts";
import { addKafkaOptions, type KafkaOptions, inTime, kafkaSettings, withBroker } from "../kafka.ts";
import { addArticleOptions } from "./article-options.ts";

const BATCH_RECORDS_MAX = 200; // one request; an acknowledgement each would make a big file slow
const BATCH_LENGTH_MAX = 1_000_000; // characters: keeps a batch of long pages near Kafka's usual request size

interface ProduceOptions extends ArticleOptions, KafkaOptions {
  readonly withdraw?: string;
}
type KeyOf = (url: string) => string;

const recordOf = (namespace: string, key: string, value: string | null): OutgoingRecord => ({
  topic: topicName(namespace, topics.articles),
  key,
  value,
  headers: cloudEventHeaders({
    id: contentHash("produce", key, value ?? ""), // the same article again has the same id
    source: `/${namespace}/cli`,
    type: topics.articles.cloudEventType ?? "",
    subject: key,
  }),
});

/** Sends what is added, several records at a time, in the order in which they came. */
const createBatch = (broker: Broker) => {
  let records: OutgoingRecord[] = [];
  let length = 0;
  const flush = async (): Promise<void> => {
    if (records.length > 0) await inTime("keep the articles", broker.send(records));
    records = [];
    length = 0;
  };
  const add = async (record: OutgoingRecord): Promise<void> => {
    records.push(record);
    length += record.value?.length ?? 0;
    if (records.length >= BATCH_RECORDS_MAX || length >= BATCH_LENGTH_MAX) await flush();
  };
  return { add, flush };
};

const withdraw = async (
  url: string,
  { broker, namespace, keyOf }: { broker: Broker; namespace: string; keyOf: KeyOf },
) => {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) {
    throw new CliError(EXIT.usage, `--withdraw: ${url} is no http(s) URL`);
  }
  await inTime("keep the withdrawal", broker.send([recordOf(namespace, keyOf(url), null)]));
};

const produceInput = async (
  input: string | undefined,
  options: ProduceOptions,
  context: Context,
): Promise<ExitCode> => {
  const { withdraw: withdrawn, brokers: _brokers, namespace: _namespace, ...articleOptions } = options;
  if ((input === undefined) === (withdrawn === undefined)) {
    throw new CliError(EXIT.usage, "name either an input (FILE, URL or -) or --withdraw URL.");
  }
  const { brokers, namespace } = kafkaSettings(options, context.env);
  return withBroker(brokers, context, async (broker) => {
    const [{ ensureTopics }, { canonicalUrl: keyOf }] = await Promise.all([
      import("@parley/kafka"),
      import("@parley/article"),
    ]);
    await inTime("make the topics", ensureTopics(broker, { namespace }));
    const topic = topicName(namespace, topics.articles);
    if (input === undefined) {
      await withdraw(withdrawn ?? "", { broker, namespace, keyOf });
      await context.stderr.write(`withdrew ${withdrawn} in ${topic}\n`);
      return EXIT.ok;
    }
    const batch = createBatch(broker);
    const { articles, failed } = await eachArticle(input, articleOptions, context, (article: Article) =>
      batch.add(recordOf(namespace, keyOf(article.url), JSON.stringify(article))),
    );
    await batch.flush();
    await context.stderr.write(`produced ${articles - failed} of ${articles} articles to ${topic}\n`);
    return failed > 0 ? EXIT.failed : EXIT.ok;
  });
};

/** Registers `parley produce`. */
export const addProduce = (program: Command, context: Context, done: (code: ExitCode) => void): void => {
  const command = program
    .command("produce")
    .summary("write articles to Kafka")
    .description(
      "Writes articles to the articles topic, keyed by their canonical URL. Returns once Kafka has kept them.",
    )
    .argument("[input]", "FILE, URL or - for standard input")
    .option("--withdraw <url>", "take back what was said about this address, instead of writing articles");
  addKafkaOptions(addArticleOptions(command)).action(async (input: string | undefined, options: ProduceOptions) => {
    done(await produceInput(input, options, context));
  });
};
