"""Asking without a name, and being answered by a person with one."""
