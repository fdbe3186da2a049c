"""Who sits in which leading group, in which role and by which post."""
