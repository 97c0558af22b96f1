-- Asks for another career in another state each time: readers who ask for one address at once share one making of it.
-- Prints a run as wrk.lua does.
dofile((debug.getinfo(1).source:gsub("^@", ""):gsub("[^/]+$", "wrk.lua")))

local careers = { "electrician", "registered-nurse", "plumber", "pharmacy-technician", "dental-hygienist", "welder",
  "paralegal", "elementary-school-teacher", "software-developer", "medical-assistant" }
local states = {}
for letters in ("AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR "
  .. "PA RI SC SD TN TX UT VT VA WA WV WI WY"):gmatch("%u+") do
  states[#states + 1] = letters
end
local made = 0

function request()
  made = made + 1
  return wrk.format("GET", "/careers/" .. careers[made % #careers + 1] .. "?place=" .. states[made % #states + 1])
end
