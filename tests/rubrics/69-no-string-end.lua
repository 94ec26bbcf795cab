rubric {
  id = "a,
}
