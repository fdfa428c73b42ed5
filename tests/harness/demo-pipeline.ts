import { createDemoSite, type DemoSite } from "../../infra/demo/site.ts";
import { type Pipeline, startPipeline } from "./pipeline.ts";

/** The demo site and all four services, fed by it. */
export interface DemoPipeline extends Pipeline {
  readonly site: DemoSite;
}

export const startDemoPipeline = async (options: {
  readonly brokers: string;
  readonly redisUrl: string;
  readonly namespace: string;
  readonly env?: Readonly<Record<string, string>>;
}): Promise<DemoPipeline> => {
  const site = await createDemoSite({ port: 0 });
  const env = {
    PARLEY_FEEDS: site.feeds.join(","),
    PARLEY_ALLOW_PRIVATE_HOSTS: new URL(site.url).host,
    ...options.env,
  };
  try {
    const pipeline = await startPipeline({ ...options, names: ["fetcher", "extractor", "sink", "gateway"], env });
    const stop = async (): Promise<void> => {
      await pipeline.stop();
      await site.close();
    };
    return { ...pipeline, site, stop };
  } catch (error) {
    await site.close();
    throw error;
  }
};
