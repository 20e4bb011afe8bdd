# The screens of Delen.

share-nothing = U hebt nog niets gedeeld.
