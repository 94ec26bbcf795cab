local steps
rubric {
  x = steps[1],
}
