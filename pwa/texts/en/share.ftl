# The screens of Share.

share-nothing = You have not shared anything yet.
