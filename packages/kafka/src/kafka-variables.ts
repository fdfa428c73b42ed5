import { z } from "zod";
import { type CodecName, codecs } from "./codecs.ts";
import { TopicOverrides } from "./topic-overrides.ts";

const codecNames = Object.keys(codecs) as [CodecName, ...CodecName[]];

const file = (what: string) =>
  z
    .string()
    .optional()
    .meta({ description: `Path of a PEM file: ${what}` });

/** Variables of everything that talks to Kafka: where it is, how to prove who one is, what to write and how topics are made. */
export const kafkaVariables = {
  KAFKA_BROKERS: z
    .string()
    .regex(/^[^,\s]+:\d+(?:,[^,\s]+:\d+)*$/, "must be host:port, several separated by commas")
    .transform((text) => text.split(","))
    .meta({ description: "Bootstrap brokers." }),
  KAFKA_CLIENT_ID: z
    .string()
    .regex(/^[\w.-]{1,200}$/, "must be letters, digits, dots, dashes and underscores")
    .optional()
    .meta({ description: "Name in the brokers' logs and quotas; absent = <namespace>.<service>." }),
  KAFKA_SECURITY_PROTOCOL: z
    .enum(["PLAINTEXT", "SSL", "SASL_PLAINTEXT", "SASL_SSL"])
    .default("PLAINTEXT")
    .meta({ description: "As the brokers' listener has it. SASL_PLAINTEXT sends what is written in the clear." }),
  KAFKA_SSL_CA_FILE: file("who may have signed the brokers' certificates; absent = whom Node.js trusts."),
  KAFKA_SSL_CERTIFICATE_FILE: file("our own certificate, where the brokers ask clients for one."),
  KAFKA_SSL_KEY_FILE: file("the key of that certificate."),
  KAFKA_SSL_KEY_PASSPHRASE: z.string().optional().meta({ description: "Of the key, if it is encrypted." }),
  KAFKA_SASL_MECHANISM: z
    .enum(["PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"])
    .default("SCRAM-SHA-512")
    .meta({ description: "How a SASL_ protocol proves the user." }),
  KAFKA_SASL_USERNAME: z.string().optional().meta({ description: "The principal, as access lists name it." }),
  KAFKA_SASL_PASSWORD: z.string().optional().meta({ description: "Its password." }),
  KAFKA_SASL_PASSWORD_FILE: z
    .string()
    .optional()
    .meta({ description: "Path of a file that holds the password instead (a mounted secret)." }),
  KAFKA_COMPRESSION: z
    .enum(["none", ...codecNames])
    .default("gzip")
    .meta({
      description: "Of what is written; whoever reads it needs the codec, and gzip is the one all clients have.",
    }),
  PARLEY_TOPIC_SETTINGS: TopicOverrides.meta({
    description:
      "How topics that do not exist are made, as topic:setting=value, separated by commas; * is every topic. As in *:replication.factor=3,articles.v1:partitions=24.",
  }),
};
/** @see kafkaVariables */
export const KafkaVariables = z.object(kafkaVariables);
export type KafkaVariables = z.infer<typeof KafkaVariables>;
