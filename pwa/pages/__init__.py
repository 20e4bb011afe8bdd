"""The screens of the wallet: one file each."""
