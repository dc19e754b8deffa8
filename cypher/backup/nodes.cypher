// Everything there is: what files state, what people saved and accepted, and what came by other means.
MATCH (n)
RETURN elementId(n) AS key, labels(n) AS labels, properties(n) AS properties
