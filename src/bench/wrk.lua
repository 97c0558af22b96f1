-- Prints a run in one line: requests, microseconds it took, median and 99th percentile in microseconds, broken connections.
done = function(summary, latency)
  local errors = summary.errors
  io.write(string.format("%d %d %d %d %d\n", summary.requests, summary.duration, latency:percentile(50),
    latency:percentile(99), errors.connect + errors.read + errors.write + errors.timeout))
end
