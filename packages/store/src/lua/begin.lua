-- Starts an empty generation at offset 0, unless somebody has started one since the position was removed.
-- KEYS[1] position. ARGV[1] identity. The server's clock names the generation, so that no two have one name.
if redis.call("EXISTS", KEYS[1]) == 0 then
  local now = redis.call("TIME")
  redis.call("HSET", KEYS[1], "identity", ARGV[1], "next", "0", "generation", now[1] .. "." .. now[2], "count", "0")
end
return redis.call("HGET", KEYS[1], "generation")
