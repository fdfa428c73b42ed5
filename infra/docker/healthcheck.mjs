// Exit code 0 when the service in this container answers the given path with a success, else 1 and the reason.
// `node healthcheck.mjs /readyz`; the port is the service's own PORT.
const TIME_MAX_MS = 4_000; // below the timeout of the check in docker-compose.yml, so that the reason is kept

const url = `http://127.0.0.1:${process.env.PORT}${process.argv[2] ?? "/readyz"}`;
try {
  const response = await fetch(url, { signal: AbortSignal.timeout(TIME_MAX_MS) });
  if (!response.ok) {
    process.stdout.write(`${url} answers ${response.status}: ${await response.text()}`);
    process.exitCode = 1;
  }
} catch (error) {
  process.stdout.write(`${url} does not answer: ${error.cause?.message ?? error.message}\n`);
  process.exitCode = 1;
}
