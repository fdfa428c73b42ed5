import { z } from "zod";
import type { Topic } from "./topics.ts";

/** A JSON value as it is written to a file. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * The JSON Schema (2020-12) of a topic's values. Articles are described as producers may write them (optional fields may
 * be absent), all other topics as readers find them (every field present). Objects stay open: readers ignore unknown fields.
 */
export const jsonSchemaOf = (topic: Topic): Json => {
  const io = topic.name.startsWith("articles.") ? "input" : "output";
  const schema = z.toJSONSchema(topic.schema, {
    io,
    reused: "inline",
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  return JSON.parse(JSON.stringify({ ...schema, title: topic.name, description: topic.description })) as Json;
};
