import type { Telemetry } from "@parley/telemetry";
import type { Context, ErrorHandler, NotFoundHandler } from "hono";
import { problemPage } from "./page/problem-page.ts";
import { Problem } from "./problem.ts";

/** Programs get JSON, people who follow a link get a page. */
const wantsPage = (c: Context): boolean =>
  !c.req.path.startsWith("/v1/") && (c.req.header("accept") ?? "").includes("text/html");

const answer = async (c: Context, problem: Problem): Promise<Response> => {
  const { code, message, status, retryAfterSeconds, details } = problem;
  if (retryAfterSeconds !== null) c.header("retry-after", String(retryAfterSeconds));
  c.header("cache-control", "no-store");
  if (wantsPage(c)) return c.html(problemPage(problem), status);
  return c.json({ error: { code, message, ...details } }, status);
};

/** Every error as `{error: {code, message, ...}}` or as a page. What is not a Problem is ours: logged, and told without detail. */
export const answerErrors =
  ({ log }: Pick<Telemetry, "log">): ErrorHandler =>
  (error, c) => {
    if (error instanceof Problem) return answer(c, error);
    log.error({ error, path: c.req.path }, "a request failed");
    return answer(c, new Problem("server.error", "The gateway failed to answer.", { status: 500, cause: error }));
  };

export const answerUnknownRoute: NotFoundHandler = (c) =>
  answer(c, new Problem("route.unknown", `There is nothing at ${c.req.path}.`, { status: 404 }));
