"""What a worker and a young person see of a referral."""
