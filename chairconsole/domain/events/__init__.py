"""Every kind of event, by subject, and the envelope that each is kept in.

It knows the plan, since events hold sessions and parts of them. A published kind is never renamed.
"""
