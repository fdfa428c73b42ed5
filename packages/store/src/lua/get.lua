-- One field of some meetings and the position they were read at.
-- KEYS[1] position. ARGV: data prefix, field, then the ids. Returns {identity, next, generation, value or false ...}.
local position = redis.call("HMGET", KEYS[1], "identity", "next", "generation")
if not position[1] then
  return { false, false, false }
end
local answer = { position[1], position[2], position[3] }
for i = 3, #ARGV do
  answer[#answer + 1] = redis.call("HGET", ARGV[1] .. position[3] .. ":meeting:" .. ARGV[i], ARGV[2])
end
return answer
