local t = {}
t.t = t
rubric {
  x = t
}
