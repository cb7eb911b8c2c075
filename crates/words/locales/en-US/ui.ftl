### The page: labels, buttons, headings
