"""Facts looked over: what is said twice, odd, damaged or unexplained."""
