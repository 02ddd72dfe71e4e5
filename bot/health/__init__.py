"""Says to whoever runs Bankje whether it works, on this machine only, and never who uses it."""
