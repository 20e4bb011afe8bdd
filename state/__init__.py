"""What the screens know: typed handles on what the device keeps."""
