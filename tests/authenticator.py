"""A platform authenticator without hardware, for passkeys with PRF in Chromium."""

from playwright.sync_api import Page

from tests.inspection import devtools


class Authenticator:
    """A platform authenticator (fingerprint or face) with PRF, on one page (Chromium).

    It lives as long as the page. What it made is lost then, the PRF secrets with it: a test of
    opening again with a passkey stays on its page and reloads.
    """

    def __init__(self, page: Page, *, has_prf: bool = True) -> None:
        self._session = devtools(page)
        self._session.send("WebAuthn.enable", {"enableUI": False})
        added = self._session.send(
            "WebAuthn.addVirtualAuthenticator",
            {
                "options": {
                    "protocol": "ctap2",
                    "ctap2Version": "ctap2_1",
                    "transport": "internal",
                    "hasResidentKey": True,
                    "hasUserVerification": True,
                    "hasPrf": has_prf,
                    "isUserVerified": True,
                    "automaticPresenceSimulation": True,
                }
            },
        )
        self._id = {"authenticatorId": added["authenticatorId"]}

    def credential_count(self) -> int:
        """Tell how many passkeys it holds."""
        return len(self._session.send("WebAuthn.getCredentials", self._id)["credentials"])

    def recognise(self, *, is_owner: bool) -> None:
        """Let it know the finger, or not: with False every use of it fails."""
        self._session.send("WebAuthn.setUserVerified", {**self._id, "isUserVerified": is_owner})
