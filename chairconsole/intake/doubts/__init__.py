"""What an import asks a person, and what it left out: the questions, their answers, and the sentences for both."""
