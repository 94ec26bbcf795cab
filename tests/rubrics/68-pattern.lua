rubric {
  x = ("a b"):gsub(" ", ""),
}
