// A scraper in another process: a plain Kafka client that knows the topic's name and nothing else of Parley.
//   BROKERS=host:port TOPIC=name KEY=url node produce-article.mjs < value        an empty value is a null record
import { text } from "node:stream/consumers";
import kafkajs from "kafkajs";

const value = await text(process.stdin);
const kafka = new kafkajs.Kafka({
  clientId: "scraper",
  brokers: process.env.BROKERS.split(","),
  logLevel: kafkajs.logLevel.NOTHING,
});
const producer = kafka.producer({ createPartitioner: kafkajs.Partitioners.DefaultPartitioner });
await producer.connect();
await producer.send({
  topic: process.env.TOPIC,
  messages: [{ key: process.env.KEY, value: value === "" ? null : value }],
});
await producer.disconnect();
