"""The sender of the push services' own tests."""

import pytest

from .network import PushNetwork
from .sender import Sender


@pytest.fixture
def sender(push_network: PushNetwork) -> Sender:
    return Sender(push_network)
