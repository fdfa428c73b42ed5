-- How a meeting is kept: one record a meeting, under its number. What Lua must know stands before the body, see view-record.ts.
local TERM = 7 -- bytes of a term's name
local HEAD = ">I7I7I4I3I2I2"

-- The parts of a record that come before its body.
local function read_record(record)
  local version, place, json_bytes, id_bytes, posted_bytes, marks_bytes, first = struct.unpack(HEAD, record)
  local posted = first + id_bytes
  local marks = posted + posted_bytes
  return {
    version = version,
    place = place,
    json_bytes = json_bytes,
    id = string.sub(record, first, posted - 1),
    posted = string.sub(record, posted, marks - 1),
    marks = string.sub(record, marks, marks + marks_bytes - 1),
    body = marks + marks_bytes,
  }
end

local function has_term(terms, term)
  for first = 1, #terms, TERM do
    if string.sub(terms, first, first + TERM - 1) == term then
      return true
    end
  end
  return false
end

-- A field's name for a meeting's number.
local function number_field(number)
  return struct.pack(">I3", number)
end

local function keys_of(data)
  return data .. "numbers", data .. "records", data .. "postings"
end

-- Where the view stands: {identity, next, generation, how many meetings}, or {false, false, false}. A view that has lost a key,
-- evicted or deleted by hand, is none: without a position it is rebuilt. Each meeting has a number, a record, and a posting.
local function position_of(key, data)
  local position = redis.call("HMGET", key, "identity", "next", "generation", "count")
  local count = tonumber(position[4] or nil)
  if not count then
    return { false, false, false }
  end
  local numbers, records, postings = keys_of(data .. position[3] .. ":")
  local has_all = redis.call("HLEN", numbers) == count and redis.call("HLEN", records) == count
  if has_all and redis.call("EXISTS", postings) == math.min(count, 1) then
    return position
  end
  redis.call("DEL", key)
  return { false, false, false }
end
