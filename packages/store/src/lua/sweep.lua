-- Takes away the named keys, except those of the generation that is in force by now.
-- KEYS[1] position, KEYS[2..] data keys. ARGV[1] data prefix. Returns how many were taken away.
local generation = redis.call("HGET", KEYS[1], "generation")
local keep = generation and (ARGV[1] .. generation .. ":")
local removed = 0
for i = 2, #KEYS do
  if not keep or string.sub(KEYS[i], 1, #keep) ~= keep then
    removed = removed + redis.call("UNLINK", KEYS[i])
  end
end
return removed
