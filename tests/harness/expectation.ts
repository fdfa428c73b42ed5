import { connect } from "node:net";
import type { Article, MeetingEvent } from "@parley/contracts";
import { extractArticle } from "@parley/extraction";

/** The events that the articles hold, by the extraction alone: what a quiet pipeline must come to. */
export const extractAll = (articles: readonly Article[]): MeetingEvent[] =>
  articles.flatMap((article) => extractArticle(article).events);

/** FLUSHALL over a plain socket, as an operator's slip of the hand would do it. */
export const flushRedis = (url: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port || 6_379), hostname, () => socket.write("FLUSHALL\r\n"));
    socket.once("data", (data) => {
      socket.destroy();
      if (data.toString().startsWith("+OK")) resolve();
      else reject(new Error(data.toString()));
    });
    socket.once("error", reject);
  });
