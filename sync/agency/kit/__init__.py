"""For developers at agencies: samples, and checks of a platform and of a receiver."""
