"""What every floor may use: clock, ids, errors, paths, resources, translation marks and logging."""
