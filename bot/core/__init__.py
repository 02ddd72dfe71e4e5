"""The ground floor. Nothing in here has ever heard of Discord."""
