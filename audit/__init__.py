"""督查 audit: the first-responder clocks, the proof log of every case, the live stream and the console."""
