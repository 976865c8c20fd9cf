"""What tests of drafts begin with."""

import pytest

from tests.report.draft.noted import Noted


@pytest.fixture
def noted() -> Noted:
    return Noted()
