-- The versions or the bodies of some meetings and the position they were read at.
-- KEYS[1] position. ARGV: data prefix, "version" or "body", then the ids.
-- Returns {identity, next, generation, value or false ...}.
local position = position_of(KEYS[1], ARGV[1])
if not position[1] then
  return { false, false, false }
end
local numbers, records = keys_of(ARGV[1] .. position[3] .. ":")
local answer = { position[1], position[2], position[3] }
for i = 3, #ARGV do
  local number = redis.call("HGET", numbers, ARGV[i])
  local record = number and redis.call("HGET", records, number_field(tonumber(number)))
  local value = false
  if record then
    local held = read_record(record)
    value = ARGV[2] == "version" and string.format("%.0f", held.version) or string.sub(record, held.body)
  end
  answer[#answer + 1] = value
end
return answer
