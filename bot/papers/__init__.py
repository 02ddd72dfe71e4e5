"""The papers that privacy law asks for: notice, register and DPIA, from inventory and settings."""
