"""Reads a graph file with NetworkX and prints what is in it as JSON."""
import json
import sys

import networkx

read = {"gexf": networkx.read_gexf, "graphml": networkx.read_graphml}[sys.argv[1]]
graph = read(sys.argv[2])
if not graph.is_multigraph():
    graph = networkx.MultiDiGraph(graph)
print(
    json.dumps(
        {
            "nodes": [[key, attributes] for key, attributes in graph.nodes(data=True)],
            "edges": [[start, end, attributes] for start, end, attributes in graph.edges(data=True)],
        }
    )
)
