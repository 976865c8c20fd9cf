"""The doubts of an import and the rows it left out: questions, their answers, and the sentences for both."""
