"""Controls that every screen is built from: plain values in, signals out, no rule of the field inside."""
