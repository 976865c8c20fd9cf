"""The summary screen: from points to remarks."""
