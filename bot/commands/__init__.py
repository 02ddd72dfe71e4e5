"""The operator's commands beside `run`, `check` and `demo`, one module for each subject."""
