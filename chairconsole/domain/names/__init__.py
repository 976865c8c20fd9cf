"""The directory of delegations, and how typed words find its entries. It knows `base` and the parts of the plan."""
