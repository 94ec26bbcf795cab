rubric { id = "a" }

rubric { id = "b" }
