# Prints file, rows, column and type of each column of CSV files, as readr reads them.
library(readr)
kinds <- c(numeric = "number", integer = "integer", logical = "boolean")
for (path in commandArgs(trailingOnly = TRUE)) {
  table <- read_csv(path, na = "", show_col_types = FALSE, progress = FALSE)
  if (nrow(problems(table)) > 0) stop(path, " has problems")
  for (name in names(table)) {
    kind <- kinds[class(table[[name]])[1]]
    if (is.na(kind)) kind <- "string"
    if (all(is.na(table[[name]]))) kind <- "empty"
    cat(path, nrow(table), name, kind, sep = "\t")
    cat("\n")
  }
}
