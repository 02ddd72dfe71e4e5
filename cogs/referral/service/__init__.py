"""What a worker and a young person can do with a referral, and what is asked days later."""
