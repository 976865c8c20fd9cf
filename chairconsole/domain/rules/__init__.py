"""From a command to events or a refusal: `decide`, and a module for each subject."""
