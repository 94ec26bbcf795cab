rubric {
  title = { en = "caf\xe9" },
}
