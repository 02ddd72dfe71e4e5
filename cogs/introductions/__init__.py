"""Who is on the bench, by name and role: nobody here acts without saying who they are."""
