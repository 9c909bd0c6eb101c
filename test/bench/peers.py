"""Times betweenness, closeness and harmonic centrality in Python libraries on the graph of an edge list.

Usage: peers.py EDGES N [LIBRARY ...]. EDGES: lines "u v", vertices 0 to N - 1, undirected, simple.
Prints one JSON object a line: library, version, what was timed, seconds of the wall clock, threads, and the
sum of the values, so that who reads it can see that all computed the same. Libraries that are not installed are told as such.
"""

import importlib
import json
import os
import sys
import time

MEASURES = ("betweenness", "closeness", "harmonic")


def edges_of(path):
    with open(path, encoding="ascii") as lines:
        return [tuple(map(int, line.split())) for line in lines]


def igraph_measures(igraph, edges, n):
    graph = igraph.Graph(n=n, edges=edges)
    return {
        "betweenness": lambda: sum(graph.betweenness(directed=False)),
        "closeness": lambda: sum(value for value in graph.closeness() if value == value),
        "harmonic": lambda: sum(graph.harmonic_centrality()),
        "constraint": lambda: sum(value for value in graph.constraint() if value == value),
    }


def networkit_measures(networkit, edges, n):
    graph = networkit.Graph(n)
    for u, v in edges:
        graph.addEdge(u, v)
    centrality = networkit.centrality

    def run(algorithm):
        algorithm.run()
        return sum(algorithm.scores())

    return {
        "betweenness": lambda: run(centrality.Betweenness(graph)),
        "closeness": lambda: run(centrality.Closeness(graph, True, centrality.ClosenessVariant.GENERALIZED)),
        "harmonic": lambda: run(centrality.HarmonicCloseness(graph)),
    }


def networkx_measures(networkx, edges, n):
    graph = networkx.Graph()
    graph.add_nodes_from(range(n))
    graph.add_edges_from(edges)
    return {
        "betweenness": lambda: sum(networkx.betweenness_centrality(graph, normalized=False).values()),
        "closeness": lambda: sum(networkx.closeness_centrality(graph).values()),
        "harmonic": lambda: sum(networkx.harmonic_centrality(graph).values()),
        "constraint": lambda: sum(value for value in networkx.constraint(graph).values() if value == value),
    }


LIBRARIES = {"igraph": igraph_measures, "networkit": networkit_measures, "networkx": networkx_measures}


def main():
    path, n, *names = sys.argv[1:]
    edges = edges_of(path)
    for name in names or LIBRARIES:
        try:
            library = importlib.import_module(name)
        except ImportError:
            print(json.dumps({"library": name, "missing": True}), flush=True)
            continue
        threads = os.cpu_count() if name == "networkit" else 1
        for measure, compute in LIBRARIES[name](library, edges, int(n)).items():
            start = time.perf_counter()
            total = compute()
            seconds = time.perf_counter() - start
            told = {"library": name, "version": library.__version__, "measure": measure, "threads": threads}
            print(json.dumps({**told, "seconds": round(seconds, 3), "sum": total}), flush=True)


if __name__ == "__main__":
    main()
