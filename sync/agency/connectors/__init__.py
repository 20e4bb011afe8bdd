"""Where opened submissions are delivered: for now a folder, which the desk reads."""
