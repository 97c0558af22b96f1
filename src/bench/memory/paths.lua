-- Asks for the addresses in a file, one after another, from a place of its own in each thread.
local paths = {}
for path in io.lines(os.getenv("PATHS")) do
  paths[#paths + 1] = path
end
local started = 0
local position = 0

function setup(thread)
  thread:set("first", started * 1009)
  started = started + 1
end

function init()
  position = first
end

function request()
  position = position + 1
  return wrk.format("GET", paths[position % #paths + 1])
end

function done(summary)
  local errors = summary.errors
  io.write(string.format("%d requests, %d with a status above 399, %d broken connections\n", summary.requests,
    errors.status, errors.connect + errors.read + errors.write + errors.timeout))
end
