/** Listeners beside the plain one that ask who somebody is, for trying out what a secured cluster asks of its clients. */
export interface SecuredKafka {
  /** PEM; the key in PKCS #8. */
  readonly certificate: string;
  readonly key: string;
  /** Of the listener that takes users with a password over TLS (SASL_SSL). */
  readonly port: number;
  /** Of the listener that takes certificates signed by our own (SSL). */
  readonly certificatePort: number;
  /** Password by user. Whoever comes over the plain listener may do everything; these only what access lists say. */
  readonly users: Readonly<Record<string, string>>;
}

const LISTENER = "USERS";
const CERTIFICATE_LISTENER = "CERTIFICATES";
const MECHANISMS = ["SCRAM-SHA-256", "SCRAM-SHA-512"] as const;
const ITERATIONS = 4_096; // the least that Kafka takes

/** As a properties file wants it: one line. */
const oneLine = (pem: string): string => pem.trim().replaceAll("\r", "").replaceAll("\n", "\\n");

/** Comma-separated lists of the broker's settings get these entries more; all other settings are new. */
export const securedLists = ({ port, certificatePort }: SecuredKafka): Record<string, string> => {
  const listeners = `${LISTENER}://127.0.0.1:${port},${CERTIFICATE_LISTENER}://127.0.0.1:${certificatePort}`;
  return {
    listeners,
    "advertised.listeners": listeners,
    "listener.security.protocol.map": `${LISTENER}:SASL_SSL,${CERTIFICATE_LISTENER}:SSL`,
  };
};

const storesOf = (listener: string, { certificate, key }: SecuredKafka): Record<string, string> => {
  const prefix = `listener.name.${listener.toLowerCase()}`;
  return {
    [`${prefix}.ssl.keystore.type`]: "PEM",
    [`${prefix}.ssl.keystore.certificate.chain`]: oneLine(certificate),
    [`${prefix}.ssl.keystore.key`]: oneLine(key),
    [`${prefix}.ssl.truststore.type`]: "PEM",
    [`${prefix}.ssl.truststore.certificates`]: oneLine(certificate),
  };
};

const loginModule = (name: string, rest = ""): string => `org.apache.kafka.common.security.${name} required${rest};`;

export const securedSettings = (secured: SecuredKafka): Record<string, string> => {
  const users = Object.entries(secured.users).map(([user, password]) => ` user_${user}="${password}"`);
  const prefix = `listener.name.${LISTENER.toLowerCase()}`;
  const scram = MECHANISMS.map((mechanism) => [
    `${prefix}.${mechanism.toLowerCase()}.sasl.jaas.config`,
    loginModule("scram.ScramLoginModule"),
  ]);
  return {
    ...storesOf(LISTENER, secured),
    ...storesOf(CERTIFICATE_LISTENER, secured),
    [`listener.name.${CERTIFICATE_LISTENER.toLowerCase()}.ssl.client.auth`]: "required",
    "sasl.enabled.mechanisms": ["PLAIN", ...MECHANISMS].join(","),
    [`${prefix}.plain.sasl.jaas.config`]: loginModule("plain.PlainLoginModule", users.join("")),
    ...Object.fromEntries(scram),
    "authorizer.class.name": "org.apache.kafka.metadata.authorizer.StandardAuthorizer",
    "super.users": "User:ANONYMOUS",
    "allow.everyone.if.no.acl.found": "false",
  };
};

/** What the broker's storage tool is told, so that it knows the users from the first start on. */
export const scramArguments = ({ users }: SecuredKafka): string[] =>
  Object.entries(users).flatMap(([user, password]) =>
    MECHANISMS.flatMap((mechanism) => [
      "--add-scram",
      `${mechanism}=[name=${user},iterations=${ITERATIONS},password=${password}]`,
    ]),
  );
