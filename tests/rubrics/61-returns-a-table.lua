rubric { id = "a" }
return { 1 }
