"""Who can read and do what on this server today; what nobody can know is said as well."""
